import { connect } from 'node:net'
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
