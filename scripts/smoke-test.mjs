// Starts the build as `npm start` does, asks it a question over each protocol, and stops it.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

const started = performance.now()
const server = spawn(process.execPath, ['dist/cli.js', 'serve', '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
const ended = once(server, 'exit')
let base
for await (const line of createInterface({ input: server.stdout })) {
  base = /Server listening at (http:[^"]+)/.exec(line)?.[1]
  if (base !== undefined) break
}
assert.ok(base, 'the server listens')
server.stdout.resume()
console.log(`ready after ${Math.round(performance.now() - started)} ms`)
const rest = await (await fetch(`${base}/v1/figures`)).json()
const graphql = await (await fetch(`${base}/graphql?query=${encodeURIComponent('{ figures { totalCount } }')}`)).json()
assert.ok(rest.total > 0)
assert.equal(graphql.data.figures.totalCount, rest.total)
for (const path of ['/', '/v1/docs', '/graphiql', '/v1/openapi.json', '/ready', '/cards/element.js']) assert.equal((await fetch(base + path)).status, 200, path)
const { id } = rest.items[0]
for (const form of ['', '.txt', '.md', '.svg', '.png']) assert.equal((await fetch(`${base}/cards/figure/${id}${form}`)).status, 200, `card${form}`)
server.kill('SIGTERM')
assert.equal((await ended)[0], 0, 'it stops when asked to')
