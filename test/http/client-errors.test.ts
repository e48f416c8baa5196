import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import Fastify from 'fastify'
import type { FastifyBaseLogger } from 'fastify'
import t from 'tap'
import { handleClientError } from '../../src/http/handle-client-errors.ts'

t.test('a request that stops halfway is answered and logged once, in its headers as in its body', async t => {
  const log: object[] = []
  const logger = { info: (line: object) => { log.push(line) } } as unknown as FastifyBaseLogger
  const app = Fastify({
    requestTimeout: 200,
    http: { connectionsCheckingInterval: 50, headersTimeout: 200 },
    clientErrorHandler: (error, socket) => { handleClientError(error, socket, logger, 'sample') }
  })
  app.post('/', async () => 'never')
  await app.listen({ host: '127.0.0.1', port: 0 })
  t.teardown(() => app.close())
  for (const part of ['POST / HTTP/1.1\r\nHost: a\r\n', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n{"query"']) {
    log.length = 0
    const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1')
    let answer = ''
    socket.on('data', chunk => { answer += String(chunk) })
    socket.write(part)
    await once(socket, 'close')
    t.match(answer, /^HTTP\/1\.1 408 [^]*content-type: application\/problem\+json[^]*"code":"REQUEST_TIMEOUT"/)
    t.match(log, [{ statusCode: 408, code: 'REQUEST_TIMEOUT', revision: 'sample' }])
    t.equal(log.length, 1)
  }
})

t.test('what comes after requests and is none is refused after their answers, and not in the middle of one', async t => {
  const log: object[] = []
  const logger = { info: (line: object) => { log.push(line) } } as unknown as FastifyBaseLogger
  const app = Fastify({ clientErrorHandler: (error, socket) => { handleClientError(error, socket, logger, 'sample') } })
  app.get('/', async () => {
    await setTimeout(20)
    return 'good'
  })
  app.get('/slow', async (_request, reply) => {
    reply.raw.writeHead(200, { 'content-length': 10 }).write('begun')
    await setTimeout(20)
    reply.raw.end('ended')
    return reply.hijack()
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  t.teardown(() => app.close())
  const asked = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`
  const send = async (bytes: string): Promise<string> => {
    const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1')
    socket.write(bytes)
    return await text(socket)
  }
  t.match(await send(`${asked('/')}${asked('/')}rubbish\r\n\r\n`), /^HTTP\/1\.1 200 [^]*\r\n\r\ngoodHTTP\/1\.1 200 [^]*\r\n\r\ngoodHTTP\/1\.1 400 [^]*"MALFORMED_REQUEST"/)
  t.match(await send(`${asked('/slow')}rubbish\r\n\r\n`), /\r\n\r\nbegunendedHTTP\/1\.1 400 [^]*"MALFORMED_REQUEST"/)
  t.equal(log.length, 2)
})
