import { AsyncResource } from 'node:async_hooks'
import type { RequestListener, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'

/** `_httpMessage` is Node's own, and the only place where it tells what it answers on a connection (lib/_http_server in Node 20 to 24). */
type Connection = Socket & { readonly _httpMessage?: ServerResponse | null }

/** How many answers wait for their turn on a connection. */
const waiting = new WeakMap<Socket, number>()

/** What is being answered on a connection; undefined where nothing is. */
export function answerUnderWay (socket: Connection): ServerResponse | undefined {
  return socket._httpMessage ?? undefined
}

/**
 * Calls back, in the context of whoever calls, when it is an answer's turn on its connection. Node hands all requests of a packet over at once: who asks
 * for a thousand answers and reads none of them would have all of them made, and held until the first one is sent. While one waits, no more are read.
 */
export function whenInTurn (response: ServerResponse, then: () => void): void {
  const { socket } = response.req
  if (response.socket !== null || answerUnderWay(socket) === undefined) return then()
  countWaiting(socket, 1)
  response.once('socket', AsyncResource.bind(() => {
    countWaiting(socket, -1)
    then()
  }))
}

function countWaiting (socket: Socket, more: 1 | -1): void {
  const count = (waiting.get(socket) ?? 0) + more
  waiting.set(socket, count)
  // Node reads on with the end of each request, and of each answer: this comes after it
  process.nextTick(() => {
    if (waiting.get(socket) === 0) socket.resume()
    else socket.pause()
  })
}

/** Answers the requests of a connection one after the other, whoever listens for them so far. For a server of our own, which answers before there are hooks; a hook does it in a host. */
export function answerInTurn (app: FastifyInstance): void {
  const listeners = app.server.listeners('request') as RequestListener[]
  app.server.removeAllListeners('request').on('request', (request, response) => {
    whenInTurn(response, () => { for (const listener of listeners) listener(request, response) })
  })
}
