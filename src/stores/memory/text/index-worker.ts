import { parentPort, workerData } from 'node:worker_threads'
import type { SharedItems } from '../item-table.ts'
import { buildIndex } from './build-index.ts'
import { buffersOf } from './packed-index.ts'
import { readSharedItems } from './read-shared-items.ts'

/** What the thread is started with. */
export interface IndexOrder {
  readonly shared: SharedItems
  readonly named: number
}

const { shared, named } = workerData as IndexOrder
const steps = buildIndex({ count: shared.size, named, itemAt: readSharedItems(shared) })
let step = steps.next()
while (step.done !== true) step = steps.next()
parentPort?.postMessage(step.value, buffersOf(step.value))
