import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import Fastify from 'fastify'
import t from 'tap'
import { closeConnectionsOnStop } from '../../src/http/close-on-stop.ts'

const CALLERS = 24

t.test('whoever asks again and again over one connection has an answer to each request, the last of which says that it is the last', async t => {
  const app = Fastify({ return503OnClosing: false })
  closeConnectionsOnStop(app)
  app.get('/', async () => 'here')
  await app.listen({ host: '127.0.0.1', port: 0 })
  const callers = Array.from({ length: CALLERS }, () => {
    const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1')
    const caller = { asked: 0, answered: 0, ends: false, closed: once(socket, 'close').catch(() => {}) }
    const ask = (): void => {
      caller.asked++
      socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
    }
    socket.once('connect', ask)
    socket.on('error', () => {})
    socket.on('data', data => {
      caller.answered++
      caller.ends = /connection: close/i.test(String(data))
      if (!caller.ends) ask()
    })
    return caller
  })
  await setTimeout(200)
  await app.close()
  await Promise.all(callers.map(async ({ closed }) => await closed))
  for (const { asked, answered, ends } of callers) t.same([answered, ends], [asked, true])
  t.ok(callers.every(({ asked }) => asked > 1))
})
