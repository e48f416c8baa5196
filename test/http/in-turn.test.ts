import { AsyncLocalStorage } from 'node:async_hooks'
import { IncomingMessage, ServerResponse } from 'node:http'
import { connect, Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import Fastify from 'fastify'
import t from 'tap'
import { answerFirst } from '../../src/http/answer-memory/answer-first.ts'
import type { AnswerMemory } from '../../src/http/answer-memory/answer-memory.ts'
import { createAnswerMemory } from '../../src/http/answer-memory/answer-memory.ts'
import { answerInTurn } from '../../src/http/in-turn.ts'
import { createMemoryStore } from '../../src/index.ts'
import { caveatWith, POSTS } from '../../src/plugin.ts'
import { countCalls } from '../support/count-calls.ts'
import { generateItems } from '../support/generate-items.ts'

const REQUESTS = 600
const ASKED = 'GET /v1/facts?limit=100 HTTP/1.1\r\nHost: facts.example\r\n\r\n'
const BYTES = 2 ** 22

type SetUp = (app: FastifyInstance, memory: AnswerMemory | null) => void

const aHost: SetUp = () => {}
const ourOwn: SetUp = (app, memory) => {
  answerFirst(app, { memory: memory as AnswerMemory, revision: 'many', posts: POSTS })
  answerInTurn(app)
}

const servers: readonly (readonly [where: string, setUp: SetUp, memory: AnswerMemory | null])[] = [
  ['in a host', aHost, createAnswerMemory({ bytes: BYTES })],
  ['in a host that remembers nothing', aHost, null],
  ['in a server of our own', ourOwn, createAnswerMemory({ bytes: BYTES, alone: true })]
]

for (const [where, setUp, memory] of servers) {
  t.test(`who asks for much at once and reads none of it is made few answers, and all of them once it reads, ${where}`, async t => {
    const { store, calls } = countCalls(createMemoryStore(generateItems(2000), { revision: 'many' }))
    const app = Fastify()
    setUp(app, memory)
    await app.register(caveatWith(memory), { store })
    t.teardown(async () => { await app.close() })
    const origin = await app.listen({ host: '127.0.0.1', port: 0 })
    const { hostname, port } = new URL(origin)
    const made = (): number => memory === null ? calls.filter(name => name === 'list').length : memory.stats().hits
    const socket = connect(Number(port), hostname)
    socket.pause()
    socket.write(`${ASKED.repeat(REQUESTS)}GET /health HTTP/1.1\r\nHost: facts.example\r\nConnection: close\r\n\r\n`)
    await setTimeout(500)
    t.ok(made() > 0 && made() < REQUESTS / 2, `${made()} of ${REQUESTS} answers while none is read`)
    const answers = await text(socket)
    t.equal(answers.split('HTTP/1.1 200 ').length - 1, REQUESTS + 1)
    t.ok(answers.endsWith(await (await fetch(`${origin}/health`)).text()), 'in their order')
  })
}

t.test('what waits for its turn runs as whoever asked for it, and behind an answer that takes long little is taken in', async t => {
  const caller = new AsyncLocalStorage<string>()
  const seen: (string | undefined)[] = []
  const store = createMemoryStore(generateItems(20), { revision: 'few' })
  const app = Fastify()
  let taken = 0
  app.addHook('onRequest', (request, _reply, done) => {
    taken++
    caller.run(String(request.headers['x-caller']), done)
  })
  await app.register(caveatWith(null), {
    store: {
      ...store,
      list: async queries => {
        seen.push(caller.getStore())
        await setTimeout(taken > 3 ? 1000 : 10)
        return await store.list(queries)
      }
    }
  })
  t.teardown(async () => { await app.close() })
  const { hostname, port } = new URL(await app.listen({ host: '127.0.0.1', port: 0 }))
  const asked = (name: string, index: number): string => `GET /v1/facts?limit=${index + 1} HTTP/1.1\r\nHost: a\r\nX-Caller: ${name}\r\n${name === 'carol' ? 'Connection: close\r\n' : ''}\r\n`
  const callers = ['alice', 'bob', 'carol']
  const first = connect(Number(port), hostname)
  first.write(callers.map(asked).join(''))
  t.equal((await text(first)).split('HTTP/1.1 200 ').length - 1, 3)
  t.same(seen, callers)

  const flood = connect(Number(port), hostname)
  t.teardown(() => { flood.destroy() })
  flood.on('error', () => {})
  for (let packet = 0; packet < 50; packet++) flood.write(asked('alice', 0).repeat(400))
  await setTimeout(600)
  t.ok(taken < 8000, `${taken} of 20,000 are taken in behind one that takes a second`)
})

t.test('an answer that no connection waits for is made at once', async t => {
  const app = Fastify()
  await app.register(caveatWith(null), { store: createMemoryStore(generateItems(20), { revision: 'few' }) })
  t.teardown(async () => { await app.close() })
  await app.ready()
  const request = Object.assign(new IncomingMessage(new Socket()), { method: 'GET', url: '/health', headers: { host: 'a' } })
  const response = new ServerResponse(request)
  const ended = new Promise(resolve => { response.end = (() => { resolve(response.statusCode); return response }) as typeof response.end })
  app.routing(request, response)
  t.equal(await ended, 200)
})
