import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { FactStore } from '../../core/fact-store.ts'
import type { Answering } from '../../http/answer-memory/answering.ts'
import { answerWith } from '../../http/answer-memory/answering.ts'
import { handleError, logProblem } from '../../http/handle-errors.ts'
import { problemOf } from '../../http/problem-of.ts'
import { forwardedPrefix, publicAddress } from '../../http/public-address.ts'
import { refuseOtherMethods } from '../../http/refuse-other-methods.ts'
import { noteErrorCode } from '../../http/request-log.ts'
import type { SurrogateKeys } from '../../http/surrogate-keys.ts'
import { hashOf, pageHeaders } from '../page-policy.ts'
import { createOverviews } from './load-overview.ts'
import type { StorySources } from './load-story-view.ts'
import { loadStoryView } from './load-story-view.ts'
import { noticeDocument } from './notice-document.ts'
import { readLanguage, readStoryRequest } from './read-story-request.ts'
import { storyDocument, STORY_HEADERS } from './story-document.ts'
import { STORY_STYLE } from './story-style.ts'

const PATH = '/stories/:id'
const NOTICE_HEADERS = { ...pageHeaders(hashOf(STORY_STYLE), null), 'cache-control': 'no-store' }

type Context = Omit<StorySources, 'overviewOf'> & {
  /** the path that Caveat is mounted at, without a slash at its end */
  readonly prefix: string
  readonly keys: SurrogateKeys
  readonly answering: Answering
}

/** `GET /stories/<id>`: a story as a page. */
export function addStoryRoute (app: FastifyInstance, { store, embedCodesOf, prefix, keys, answering }: Context): void {
  const overviewOf = createOverviews(store)
  refuseOtherMethods(app, PATH, ['GET', 'HEAD'])
  app.get(PATH, {
    exposeHeadRoute: true,
    errorHandler: async (error, request, reply) => await sendNotice(store, prefix, error, request, reply)
  }, answerWith(answering, async request => {
    const { id } = request.params as { id: string }
    const site = { prefix: forwardedPrefix(request) + prefix, base: publicAddress(request, prefix) }
    // overviews are made once, whoever asks, and of all that is in the story
    keys.noteMore(request)
    const view = await loadStoryView({ store: keys.storeFor(request), embedCodesOf, overviewOf }, id, readStoryRequest(searchOf(request)), site)
    return { headers: STORY_HEADERS, body: storyDocument(view) }
  }))
}

async function sendNotice (store: FactStore, prefix: string, error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const problem = problemOf(error)
  if (problem === null) return handleError(error, request, reply)
  logProblem(problem, error, request)
  noteErrorCode(request, problem.code)
  const { id } = request.params as { id: string }
  const isAboutStory = problem.details.some(({ parameter }) => parameter === 'id')
  const suggestion = isAboutStory ? await store.suggest(id, ['story']) : null
  return await reply.code(problem.status).headers(NOTICE_HEADERS)
    .send(noticeDocument(problem, { prefix: forwardedPrefix(request) + prefix, language: readLanguage(searchOf(request)), suggestion }))
}

function searchOf ({ url }: FastifyRequest): URLSearchParams {
  const start = url.indexOf('?')
  return new URLSearchParams(start === -1 ? '' : url.slice(start + 1))
}
