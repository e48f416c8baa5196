import type { FastifyReply, FastifyRequest } from 'fastify'
import { handleError, logProblem } from '../http/handle-errors.ts'
import { problemOf } from '../http/problem-of.ts'
import { noteErrorCode } from '../http/request-log.ts'
import { noticeDocument } from './html/notice-document.ts'
import { readLanguage, searchOf } from './read-card-request.ts'

/**
 * An error handler that refuses a card in words that a reader can stand to see where a card should be: a small page for what is framed in an
 * article, problem+json for all else. What was retracted says so and shows nothing of what it was.
 */
export function createCardErrorHandler (frameAncestors: readonly string[]): (error: unknown, request: FastifyRequest, reply: FastifyReply) => FastifyReply {
  return (error, request, reply) => {
    const problem = problemOf(error)
    const { name } = (request.params ?? {}) as { name?: string }
    if (problem === null || name === undefined || name.includes('.')) return handleError(error, request, reply)
    logProblem(problem, error, request)
    noteErrorCode(request, problem.code)
    const { document, contentSecurityPolicy } = noticeDocument(problem, languageOf(request), frameAncestors)
    return reply.code(problem.status).type('text/html; charset=utf-8').headers({
      'cache-control': 'no-store', 'content-security-policy': contentSecurityPolicy, 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer'
    }).send(document)
  }
}

function languageOf ({ url }: FastifyRequest): ReturnType<typeof readLanguage> {
  try {
    return readLanguage(searchOf(url).get('lang'), 'lang')
  } catch {
    return 'en'
  }
}
