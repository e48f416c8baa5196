import type { FastifyInstance } from 'fastify'
import type { CachingOptions } from '../caching.ts'
import { addCaching } from '../caching.ts'
import type { Answering } from './answering.ts'
import { lookUpAnswers, readRevision, rememberAnswers } from './answering.ts'

/**
 * Caching and the memory of answers for a scope, in the one order that works: the memory is asked first, as caching takes the tag of
 * a remembered answer from it; and it remembers last, what caching has tagged and compressed.
 * @param caching with `revision` where the answers of the scope are not made from the data
 */
export function addAnswering (app: FastifyInstance, answering: Answering, caching: Omit<CachingOptions, 'revision'> & Partial<CachingOptions>): void {
  lookUpAnswers(app, answering)
  addCaching(app, { revision: readRevision(answering), ...caching })
  rememberAnswers(app, answering)
}
