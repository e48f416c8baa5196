import { indexInThread } from './stores/memory/text/index-in-thread.ts'

await indexInThread()
