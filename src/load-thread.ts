import { collectInThread } from './fixtures/read-in-threads.ts'
import { createItemCollector } from './stores/memory/collect-items.ts'
import { sortItems } from './stores/memory/sort-items.ts'

collectInThread({ collect: createItemCollector, arrange: sortItems })
