import type { IncomingMessage } from 'node:http'

/**
 * Reads the whole body of a request that says how long it is. It can be put back with `unshift` in the same turn: the end is
 * told after it only, so that whoever takes the request next finds it as if nobody had read it.
 * @returns false where there is no body, or one that is too long: nothing is read then, and `then` is not called
 */
export function readBody (request: IncomingMessage, maximum: number, then: (body: Buffer) => void): boolean {
  const length = Number(request.headers['content-length'])
  if (!(length > 0 && length <= maximum)) return false
  const chunks: Buffer[] = []
  let received = 0
  request.on('data', function take (chunk: Buffer) {
    chunks.push(chunk)
    received += chunk.length
    if (received < length) return
    request.off('data', take)
    then(chunks.length === 1 ? chunk : Buffer.concat(chunks))
  })
  return true
}
