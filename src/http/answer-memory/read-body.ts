import type { IncomingMessage } from 'node:http'
import type { FastifyInstance, RequestPayload } from 'fastify'
import { ticketOf } from './ticket.ts'

/**
 * Reads the whole body of a request that says how long it is.
 * @returns false where there is no body, or one that is too long: nothing is read then, and `then` is not called
 */
export function readBody (request: IncomingMessage, maximum: number, then: (body: Buffer) => void): boolean {
  const length = Number(request.headers['content-length'])
  if (!(length > 0 && length <= maximum)) return false
  const chunks: Buffer[] = []
  let received = 0
  // no more than that comes, so that the listener may stay: to remove it takes longer than all the rest
  request.on('data', (chunk: Buffer) => {
    chunks.push(chunk)
    received += chunk.length
    if (received < length) return
    then(chunks.length === 1 ? chunk : Buffer.concat(chunks))
  })
  return true
}

/** Lets the parsers of a scope read a body that was read before the framework saw the request. */
export function handOnBodies (app: FastifyInstance): void {
  app.addHook('preParsing', (request, _reply, payload, done) => {
    const body = ticketOf(request)?.key?.body
    done(null, body == null ? payload : new ReceivedBody(body) as unknown as RequestPayload)
  })
}

type Listener = (chunk?: Buffer) => void

/** As much of a stream as a parser needs. */
class ReceivedBody {
  readonly #body: Buffer
  #take: Listener = () => {}
  #end: Listener = () => {}

  constructor (body: Buffer) {
    this.#body = body
  }

  on (event: string, listener: Listener): this {
    if (event === 'data') this.#take = listener
    if (event === 'end') this.#end = listener
    return this
  }

  removeListener (event: string): this {
    return this.on(event, () => {})
  }

  resume (): void {
    this.#take(this.#body)
    this.#end()
  }
}
