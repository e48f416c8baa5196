import type { ServerResponse } from 'node:http'

/**
 * The body of a remembered answer as it is to be sent. What has to wait behind other answers, as whoever asks for them is slow to read, is a copy: the memory
 * holds answers in segments of many, each of which would stay as long as one of its answers waits, whatever its bound.
 */
export function bodyToSend ({ socket }: ServerResponse, body: Buffer): Buffer {
  return socket !== null && socket.writableLength === 0 ? body : Buffer.from(body)
}
