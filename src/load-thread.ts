import { collectInThread } from './fixtures/read-in-threads.ts'
import { createItemCollector } from './stores/memory/collect-items.ts'

collectInThread(createItemCollector())
