import { collectInThread } from './fixtures/read-in-threads.ts'
import { createItemCollector, sortCollected } from './stores/memory/collect-items.ts'

collectInThread({ ...createItemCollector(), arrange: sortCollected })
