import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { ClientRequest, OutgoingHttpHeaders } from 'node:http'
import { Agent, createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Test } from 'tap'
import t from 'tap'
import { runCli } from '../../src/cli/run-cli.ts'
import { checkFixtures } from '../../src/fixtures/check-fixtures.ts'
import { askRaw } from '../support/ask-raw.ts'
import { createFiles, FLOOD_TEXT, writeFolder } from '../support/fixture-folder.ts'
import { sendRaw } from '../support/send-raw.ts'

interface Answer {
  readonly exit: number
  readonly out: string
  readonly err: string
}

/** Runs a command in this process. */
async function caveat (words: readonly string[], environment: Record<string, string> = {}): Promise<Answer> {
  const [out, err]: [string[], string[]] = [[], []]
  const exit = await runCli(words, { out: text => { out.push(text) }, err: text => { err.push(text) }, environment })
  return { exit, out: out.join('\n'), err: err.join('\n') }
}

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Runs a command in a process of its own, as a user does. */
function start (t: Test, words: readonly string[], environment: Record<string, string> = {}): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...words], { cwd: root, env: { PATH: process.env.PATH, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] })
  t.teardown(() => { child.kill('SIGKILL') })
  return child
}

async function finish (child: ChildProcess): Promise<Answer> {
  const texts = { out: '', err: '' }
  child.stdout?.on('data', chunk => { texts.out += String(chunk) })
  child.stderr?.on('data', chunk => { texts.err += String(chunk) })
  const [exit] = await once(child, 'close')
  return { exit, ...texts }
}

const broken = (t: Test): string => {
  const files = createFiles()
  files['people.json'].items[0].organization = 'org_lowtwn'
  files['places.json'].items[1].point.latitude = 99
  return writeFolder(t, files)
}

t.test('help and version go to stdout', async t => {
  for (const words of [['--help'], ['-h']]) {
    const { exit, out } = await caveat(words)
    t.equal(exit, 0)
    for (const name of ['serve', 'check', 'anchor', 'new']) t.match(out, `caveat ${name}`)
  }
  t.same(await caveat(['--version']), { exit: 0, out: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version, err: '' })
  for (const name of ['serve', 'check', 'anchor', 'new']) {
    const { exit, out } = await caveat([name, '--help'])
    t.equal(exit, 0)
    t.match(out, `Usage: caveat ${name}`)
  }
  t.match((await caveat(['serve', '--help'])).out, /--log-level.*one of fatal.*CAVEAT_LOG_LEVEL; default: info/)
})

t.test('misuse exits with 2, on stderr, and names what is nearest', async t => {
  const misuses: [words: string[], message: RegExp][] = [
    [[], /caveat check/],
    [['chekc'], /no command "chekc"; did you mean check\?/],
    [['--versoin'], /no flag "--versoin"; did you mean --version\?/],
    [['check', '--jsno'], /no flag --jsno; did you mean --json\?/],
    [['check', 'a', 'b'], /takes no "b"/],
    [['check', '--json=yes'], /--json/],
    [['serve', '--prot', '1'], /no flag --prot; did you mean --port\?/],
    [['serve', '--port'], /--port/],
    [['serve', 'fixtures'], /takes no "fixtures"/],
    [['new'], /needs <story-slug>/],
    [['anchor'], /needs --source/]
  ]
  for (const [words, message] of misuses) {
    const { exit, out, err } = await caveat(words)
    t.equal(exit, 2, words.join(' '))
    t.equal(out, '')
    t.match(err, message)
  }
})

t.test('bad settings are all named, with what they take', async t => {
  const { exit, err } = await caveat(['serve', '--port', '65536', '--host', ''], { CAVEAT_LOG_LEVEL: 'debg', CAVEAT_PORT: '1' })
  t.equal(exit, 2)
  t.match(err, /--port is "65536": it takes a whole number from 0 to 65535/)
  t.match(err, /--host is "": it takes a host name/)
  t.match(err, /CAVEAT_LOG_LEVEL is "debg": .*did you mean debug\?/)
  t.match(await caveat(['serve'], { CAVEAT_PORT: 'tcp://10.0.0.1:80' }), { exit: 2, err: /CAVEAT_PORT is "tcp:/ })
  for (const origin of ['news.example', 'https://news.example/', 'https://news.example/facts', 'ftp://news.example', 'https://', 'https://news.example"><b>', 'https://me@news.example', 'null']) {
    t.match(await caveat(['serve', '--public-origin', origin]), { exit: 2, err: /--public-origin is .*: it takes http:\/\/ or https:\/\/ and a host/ }, origin)
  }
})

t.test('check says that a folder is fine', async t => {
  const folder = writeFolder(t, createFiles())
  const { exit, out, err } = await caveat(['check', folder])
  t.equal(exit, 0)
  t.match(out, /is fine: 20 items in 2 stories, revision [0-9a-f]{32}/)
  t.equal(err, '')
  t.same(await caveat(['check'], { CAVEAT_FIXTURES: folder }), { exit, out, err }, 'the environment names the folder')
  t.match(await caveat(['check']), { exit: 0, out: /fixtures is fine/ }, 'the folder that comes with Caveat is the default')
})

t.test('check reports problems by file, with path, value, what is wrong and what would be right', async t => {
  const folder = broken(t)
  const { exit, out, err } = await caveat(['check', folder])
  t.equal(exit, 1)
  t.equal(err, '')
  t.equal(out, [
    join(folder, 'people.json'),
    '  $.items[0].organization = "org_lowtwn"',
    '    there is no organization with this id',
    '    right would be: the id of an organization in this folder; did you mean org_lowtown?',
    '',
    join(folder, 'places.json'),
    '  $.items[1].point.latitude = 99',
    '    lies off the globe',
    '    right would be: a latitude from -90 to 90',
    '',
    `2 problems in 2 files of ${folder}`
  ].join('\n'))
})

t.test('check --json says the same to a program', async t => {
  const folder = broken(t)
  const { exit, out } = await caveat(['check', folder, '--json'])
  t.equal(exit, 1)
  const { problems } = await checkFixtures(folder)
  t.match(JSON.parse(out), { folder, revision: null, items: { person: 3 }, problems: [...problems] })
  const fine = JSON.parse((await caveat(['check', '--json', writeFolder(t, createFiles())])).out)
  t.same(fine.problems, [])
  t.same(fine.items, { person: 3, organization: 3, place: 4, story: 2, source: 1, statement: 3, figure: 3, event: 1 })
})

t.test('new scaffolds a story that passes check', async t => {
  const folder = writeFolder(t, createFiles())
  const { exit, out } = await caveat(['new', '2024-07-01-harbour-fire', '--fixtures', folder])
  t.equal(exit, 0)
  t.match(out, join(folder, 'stories/2024-07-01-harbour-fire/story.json'))
  t.match(JSON.parse(readFileSync(join(folder, 'stories/2024-07-01-harbour-fire/story.json'), 'utf8')), { id: 'sto_2024-07-01-harbour-fire', name: 'Harbour fire' })
  t.same((await checkFixtures(folder)).problems, [])
  t.match(await caveat(['new', '2024-07-01-harbour-fire'], { CAVEAT_FIXTURES: folder }), { exit: 1, out: '', err: /sto_2024-07-01-harbour-fire already/ })
})

t.test('new makes a whole fixture folder where there is none, with schemas for the editor', async t => {
  const folder = join(t.testdir({}), 'deep/own-stories')
  t.equal((await caveat(['new', 'flood', '--fixtures', folder])).exit, 0)
  t.same((await checkFixtures(folder)).problems, [])
  for (const file of ['people.json', 'stories/flood/figures.json', 'stories/flood/story.json']) {
    const { $schema } = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    t.ok(existsSync(join(folder, file, '..', $schema)), file)
  }
})

t.test('new renews schemas of another version, and leaves every other file alone', async t => {
  const folder = writeFolder(t, { ...createFiles(), 'schemas/people.schema.json': { title: 'of an earlier version' } })
  const people = readFileSync(join(folder, 'people.json'), 'utf8')
  const { exit, out } = await caveat(['new', 'tide', '--fixtures', folder])
  t.equal(exit, 0)
  t.match(out, join(folder, 'schemas/people.schema.json'))
  t.equal(readFileSync(join(folder, 'schemas/people.schema.json'), 'utf8'), readFileSync(join(root, 'fixtures/schemas/people.schema.json'), 'utf8'))
  t.equal(readFileSync(join(folder, 'people.json'), 'utf8'), people)
  t.notMatch((await caveat(['new', 'ebb', '--fixtures', folder])).out, /\.schema\.json/, 'schemas of this version are not written again')
})

t.test('new refuses what is no slug, and a folder that is there, and leaves it alone', async t => {
  const folder = writeFolder(t, createFiles())
  for (const slug of ['Flood', 'a_b', '../x', 'a--b', '-', 'x'.repeat(200), 'é', '']) {
    const { exit, out, err } = await caveat(['new', '--fixtures', folder, '--', slug])
    t.equal(exit, 2, slug)
    t.equal(out, '')
    t.match(err, /is not a slug/)
  }
  mkdirSync(join(folder, 'stories/tide'))
  t.match(await caveat(['new', 'tide', '--fixtures', folder]), { exit: 1, err: /tide is there already/ })
  t.notOk(existsSync(join(folder, 'stories/tide/story.json')))
})

t.test('anchor proves the anchors of a source against a copy', async t => {
  const folder = writeFolder(t, { ...createFiles(), 'copy.txt': FLOOD_TEXT })
  const copy = join(folder, 'copy.txt')
  const { exit, out } = await caveat(['anchor', '--source', `src_flood=${copy}`, folder])
  t.equal(exit, 0)
  t.match(out, 'src_flood: ' + copy + ' is the document itself')
  t.match(out, 'exact       fig_gone  stories/flood/figures.json $.items[1].evidence[0].anchor')
  t.match(out, /^8 anchors: 8 exact$/m)
})

t.test('anchor follows moved anchors, writes them when asked, and says that the copy is another text', async t => {
  const folder = writeFolder(t, { ...createFiles(), 'copy.txt': `🕯 Updated. ${FLOOD_TEXT}` })
  const source = `src_flood=${join(folder, 'copy.txt')}`
  const before = readFileSync(join(folder, 'stories/flood/figures.json'), 'utf8')
  const looked = await caveat(['anchor', '--source', source, folder])
  t.equal(looked.exit, 1)
  t.match(looked.out, /is another text than the recorded one: its digest is [0-9a-f]{64}, its length \d+/)
  t.match(looked.out, /^moved {7}evt_flood .*, now 11–30$/m)
  t.match(looked.out, /^8 anchors: 8 moved$/m)
  t.equal(readFileSync(join(folder, 'stories/flood/figures.json'), 'utf8'), before, 'nothing is written unasked')
  const written = await caveat(['anchor', '--source', source, folder, '--write'])
  t.equal(written.exit, 0)
  t.match(written.out, /^8 anchors: 8 moved; 8 written$/m)
  t.match(await caveat(['anchor', '--source', source, folder]), { exit: 0, out: /8 anchors: 8 exact/ }, 'another text by digest is no error when every anchor is exact')
})

t.test('anchor --write says which digest and length make the folder pass check with a longer text', async t => {
  const text = `🕯 ${'Updated. '.repeat(50)}${FLOOD_TEXT}`
  const folder = writeFolder(t, { ...createFiles(), 'copy.txt': text })
  const words = ['anchor', '--source', `src_flood=${join(folder, 'copy.txt')}`, folder]
  t.notMatch((await caveat(words)).out, /to adopt/, 'nothing is to be set as long as nothing is written')
  const sources = join(folder, 'stories/flood/sources.json')
  const before = readFileSync(sources, 'utf8')
  const { exit, out } = await caveat([...words, '--write'])
  t.equal(exit, 0)
  t.equal(readFileSync(sources, 'utf8'), before)
  t.match(new Set((await checkFixtures(folder)).problems.map(({ code }) => code)), new Set(['ANCHOR_BEYOND_SOURCE']))
  const [, digest, length] = /^src_flood: to adopt this text, set "digest": "([0-9a-f]{64})" and "length": (\d+) in stories\/flood\/sources\.json \$\.items\[0\]$/m.exec(out) ?? []
  t.equal(length, String([...text].length))
  const content = JSON.parse(before)
  Object.assign(content.items[0], { digest, length: Number(length) })
  writeFileSync(sources, JSON.stringify(content))
  t.same((await checkFixtures(folder)).problems, [])
  t.notMatch((await caveat([...words, '--write'])).out, /to adopt|another text/, 'once set, nothing is left to set')
})

t.test('anchor exits with 1 for spans that are gone and quotes that are not there', async t => {
  const files = createFiles()
  files['stories/flood/statements.json'].items[0].text = 'We have counted 12 houses, five of them gone'
  delete files['stories/flood/statements.json'].items[0].evidence[0].quote
  files['stories/flood/figures.json'].items[0].quantity.asReported = 'about 12 houses'
  const folder = writeFolder(t, { ...files, 'copy.txt': FLOOD_TEXT.replace('drowned', 'died') })
  const { exit, out } = await caveat(['anchor', '--source', `src_flood=${join(folder, 'copy.txt')}`, folder, '--json'])
  t.equal(exit, 1)
  const { sources, anchors, written } = JSON.parse(out)
  t.match(sources, [{ id: 'src_flood', same: false, length: [...FLOOD_TEXT].length - 3 }])
  t.equal(written, 0)
  const of = (fact: string): any => anchors.find((anchor: any) => anchor.fact === fact)
  t.match(of('fig_drowned'), { state: 'orphaned', candidates: [], source: 'src_flood', path: '$.items[2].evidence[0].anchor' })
  t.match(of('sta_lee-houses'), { state: 'exact', missingQuote: 'We have counted 12 houses, five of them gone' })
  t.match(of('fig_gone'), { state: 'exact', missingQuote: null })
  t.match(of(files['stories/flood/figures.json'].items[0].id), { state: 'exact', missingQuote: 'about 12 houses' }, 'nobody hedged the number so')
})

t.test('anchor is misused with unknown sources and files that are no text', async t => {
  const folder = writeFolder(t, { ...createFiles(), 'latin1.txt': Buffer.from([0x63, 0xe9]), 'copy.txt': FLOOD_TEXT })
  const misuses: [string[], RegExp][] = [
    [['src_flood'], /is not <src id>=<file>/],
    [['src_fload=x'], /did you mean src_flood\?/],
    [[`src_flood=${folder}/nowhere.txt`], /can't be read/],
    [[`src_flood=${folder}/latin1.txt`], /is not UTF-8/],
    [[`src_flood=${folder}/copy.txt`, `src_flood=${folder}/copy.txt`], /twice/]
  ]
  for (const [sources, message] of misuses) {
    t.match(await caveat(['anchor', ...sources.flatMap(source => ['--source', source]), folder]), { exit: 2, out: '', err: message })
  }
  writeFileSync(join(folder, 'people.json'), '{')
  t.match(await caveat(['anchor', '--source', `src_flood=${folder}/copy.txt`, folder]), { exit: 1, out: '', err: /people\.json.*is not JSON.*Not every anchor can be read/s })
})

t.test('the command runs as a process, with exit codes and without a word too many', async t => {
  const [fine, problems, misuse] = await Promise.all([
    finish(start(t, ['check'])), finish(start(t, ['check', broken(t)])), finish(start(t, ['chek']))
  ])
  t.match(fine, { exit: 0, out: /is fine/, err: '' })
  t.match(problems, { exit: 1, out: /2 problems in 2 files/, err: '' })
  t.match(misuse, { exit: 2, out: '', err: 'caveat: there is no command "chek"; did you mean check?; see caveat --help\n' })
})

t.test('serve stops with the report on stderr when the folder has a problem, and when the port is in use', async t => {
  const { exit, out, err } = await finish(start(t, ['serve', '--port', '0', '--fixtures', broken(t)]))
  t.equal(exit, 1)
  t.equal(out, '', 'it never listened')
  t.match(err, /org_lowtwn.*2 problems in 2 files.*Nothing is served/s)
  const other = createServer().listen(0, '127.0.0.1')
  t.teardown(() => other.close())
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const refused = await finish(start(t, ['serve', '--port', String(port), '--log-level', 'error']))
  t.match(refused, { exit: 1, err: `caveat: port ${port} on 127.0.0.1 is in use: choose another with --port or CAVEAT_PORT\n` })
})

interface Running {
  readonly child: ChildProcess
  readonly base: string
  readonly log: readonly any[]
  /** Resolves once the log has a line with this message, or with one that begins so. */
  readonly says: (message: string) => Promise<any>
}

/** A server in a process of its own, once it answers. */
async function startServer (t: Test, words: readonly string[], environment: Record<string, string> = {}): Promise<Running> {
  const child = start(t, ['serve', ...words], environment)
  const log: any[] = []
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream })
  lines.on('line', line => { log.push(JSON.parse(line)) })
  const says = async (message: string): Promise<any> => {
    for (;;) {
      const entry = log.find(({ msg }) => msg.startsWith(message))
      if (entry !== undefined) return entry
      await once(lines, 'line')
    }
  }
  const base = String((await says('Server listening at')).msg).replace('Server listening at ', '')
  t.equal((await fetch(`${base}/health`)).status, 200)
  return { child, base, log, says }
}

t.test('serve logs a line for each request, with the code of a refusal, and tells nothing of bodies and queries', async t => {
  const { child, base, log } = await startServer(t, ['--host', '127.0.0.1'], { CAVEAT_PORT: '0', CAVEAT_FIXTURES: writeFolder(t, createFiles()) })
  const { revision } = await (await fetch(`${base}/ready`)).json() as { revision: string }
  t.match(revision, /^[0-9a-f]{32}$/)
  for (const [path, status] of [['/v1/people/per_bo-ruiz?secret=1', 400], ['/v1/people/per_nobody', 404], ['/%zz', 400], ['/graphql?query={nothing}', 200], ['/nowhere', 404]] as const) {
    const response = await fetch(base + path)
    t.equal(response.status, status, path)
    if (!path.startsWith('/graphql')) t.match(response.headers.get('content-type'), /^application\/problem\+json/, path)
  }
  t.equal((await fetch(`${base}/v1/people`, { method: 'DELETE' })).status, 405)
  const tooLong = await fetch(`${base}/${'a'.repeat(20_000)}`)
  t.match([tooLong.status, await tooLong.json()], [431, { code: 'HEADERS_TOO_LARGE' }], 'what Node refuses by itself too')
  child.kill('SIGINT')
  const [exit] = await once(child, 'close')
  t.equal(exit, 0, 'it stops on SIGINT')
  // a line is written once the answer is out, so that lines of answers close to each other may change places
  const lines = log.filter(({ msg }) => msg === 'request')
  for (const expected of [
    { method: 'GET', route: '/health', statusCode: 200, durationMs: Number, revision },
    { method: 'GET', route: '/ready', statusCode: 200, durationMs: Number, revision },
    { route: '/v1/people/:id', statusCode: 400, code: 'UNKNOWN_PARAMETER' },
    { route: '/v1/people/:id', statusCode: 404, code: 'NOT_FOUND' },
    { route: null, statusCode: 400, code: 'INVALID_PARAMETER' },
    { route: '/graphql', statusCode: 200, code: 'QUERY_INVALID' },
    { route: null, statusCode: 404, code: 'NOT_FOUND' },
    { method: 'DELETE', route: '/v1/people', statusCode: 405, code: 'METHOD_NOT_ALLOWED' },
    { route: null, statusCode: 431, code: 'HEADERS_TOO_LARGE' }
  ]) t.match(lines.find(({ route, statusCode }) => route === (expected.route ?? null) && statusCode === expected.statusCode), expected)
  t.equal(lines.length, 9)
  t.notMatch(JSON.stringify(log), /secret|\{nothing/)
})

t.test('serve has words for what Node refuses without any', async t => {
  const { child, base, says } = await startServer(t, ['--port', '0', '--fixtures', writeFolder(t, createFiles())])
  const ask = async (line: string, ...headers: readonly string[]): Promise<string> => await sendRaw(base, [line, ...headers, 'Connection: close', '', ''].join('\r\n'))
  const { host } = new URL(base)
  for (const path of ['/v1/people', '/', '/nowhere']) {
    for (const known of [false, true]) {
      if (known) await ask(`GET ${path} HTTP/1.1`, `Host: ${host}`)
      t.match(await ask(`GET ${path} HTTP/1.1`), /^HTTP\/1\.1 400 [^]*Host is missing[^]*"code":"MALFORMED_REQUEST"/, `${path} without a host`)
    }
  }
  t.match(await says('request'), { statusCode: Number, revision: String })
  for (let times = 0; times < 2; times++) t.match(await ask('GET /v1/people HTTP/1.0'), /^HTTP\/1\.1 200 [^]*per_ann-lee/, 'HTTP/1.0 needs none')
  t.match(await ask('GET /v1/people HTTP/1.1', `Host: ${host}`, 'Expect: the-best'), /^HTTP\/1\.1 200 [^]*per_ann-lee/, 'whatever a caller expects')
  t.match(await ask('GET /v1/people HTTP/1.1', ...Array.from({ length: 2100 }, () => 'a: b'), `Host: ${host}`), /^HTTP\/1\.1 200 [^]*per_ann-lee/, 'however many headers come first')
  t.match(await ask('CONNECT news.example:443 HTTP/1.1', `Host: ${host}`), /^HTTP\/1\.1 400 [^]*"code":"MALFORMED_REQUEST"/)
  const tunnel = `CONNECT a:1 HTTP/1.1\r\nHost: ${host}\r\n\r\n`
  const { hostname, port } = new URL(base)
  for (let times = 0; times < 5; times++) {
    const socket = connect(Number(port), hostname)
    socket.on('error', () => {})
    socket.write(tunnel)
    await once(socket, 'connect')
    setTimeout(() => { socket.resetAndDestroy() }, times)
  }
  t.match(await sendRaw(base, `GET /v1/people HTTP/1.1\r\nHost: ${host}\r\n\r\n${tunnel}`), /^HTTP\/1\.1 200 [^]*per_ann-lee/, 'what was asked before is answered')
  const held = connect({ port: Number(port), host: hostname, allowHalfOpen: true })
  held.on('error', () => {})
  held.write(tunnel)
  t.match(await ask('QUERY /nowhere HTTP/1.1', `Host: ${host}`), /^HTTP\/1\.1 415 [^]*no-store[^]*"code":"UNSUPPORTED_MEDIA_TYPE"/)
  t.match(await ask('POST /graphql HTTP/1.1', `Host: ${host}`, 'Expect: the-best', 'Content-Length: 0'), /^HTTP\/1\.1 4[^]*"code"/)
  child.kill('SIGTERM')
  const [exit] = await once(child, 'close', { signal: AbortSignal.timeout(8000) })
  t.equal(exit, 0, 'nobody who asked for a tunnel holds up a stop')
  held.destroy()
})

t.test('serve links by the origin that readers reach it by, whatever host it is asked for', async t => {
  const { base } = await startServer(t, ['--port', '0', '--public-origin', 'https://news.example', '--fixtures', writeFolder(t, createFiles())])
  const card = 'https://news.example/cards/figure/fig_gone'
  // the second time from the memory of answers
  for (const host of ['127.0.0.1:3000', '127.0.0.1:3000', 'elsewhere.example']) {
    const page = await askRaw(`${base}/cards/figure/fig_gone`, { headers: { host } })
    t.match(page.text, `<link rel="canonical" href="${card}">`)
    t.notMatch(page.text, /http:\/\/|elsewhere/)
    t.match(JSON.parse((await askRaw(`${base}/oembed?url=${encodeURIComponent(card)}`, { headers: { host } })).text).html, `<iframe src="${card}"`)
  }
  t.equal((await askRaw(`${base}/oembed?url=${encodeURIComponent(`${base}/cards/figure/fig_gone`)}`)).status, 404, 'that is no address of a card here')
})

t.test('asked to stop, serve takes no new connections, answers the requests that are in flight, and exits with 0', async t => {
  for (const memory of ['64', '0']) {
    const { child, base, says } = await startServer(t, ['--port', '0', '--answer-memory', memory], { CAVEAT_FIXTURES: writeFolder(t, createFiles()) })
    const begin = (headers: OutgoingHttpHeaders): ClientRequest => {
      const begun = request(`${base}/graphql`, { method: 'POST', agent: new Agent({ keepAlive: true }), headers: { 'content-type': 'application/json', ...headers } })
      begun.flushHeaders()
      return begun
    }
    const body = '{"query":"{ people { totalCount } }"}'
    const waits = begin({ expect: '100-continue' })
    await once(waits, 'continue')
    const halfSent = begin({ 'content-length': body.length })
    halfSent.write(body.slice(0, 10))
    // a server that has read the head of one has read what came before
    await fetch(`${base}/health`)
    const closed = once(child, 'close')
    child.kill('SIGTERM')
    await says('stopping')
    while (await fetch(`${base}/health`).then(() => true, () => false)) await says('stopping')
    // each may be answered while the other is looked at
    const answers = [waits, halfSent].map(async inFlight => await once(inFlight, 'response'))
    waits.end(body)
    halfSent.end(body.slice(10))
    for (const answer of answers) {
      const [response] = await answer
      t.same([response.statusCode, response.headers['cache-control'], response.headers.connection], [200, 'no-store', 'close'])
      t.same(JSON.parse(Buffer.concat(await response.toArray()).toString()), { data: { people: { totalCount: 3 } } })
    }
    const [exit] = await closed
    t.equal(exit, 0)
  }
})

t.test('a stop before it listens ends it at once, and well', async t => {
  const folder = writeFolder(t, createFiles())
  // a small folder is loaded before a signal is heard
  const stopsEarly = `data:text/javascript,${encodeURIComponent(`
    import { Server } from 'node:net'
    const { listen } = Server.prototype
    Server.prototype.listen = function (...words) {
      setTimeout(() => listen.apply(this, words), 2000)
      return this
    }
    let asked = process.env.CAVEAT_WORKER !== undefined
    process.on('newListener', name => {
      if (name !== 'SIGTERM' || asked) return
      asked = true
      setImmediate(() => { process.kill(process.pid, 'SIGTERM') })
    })
  `)}`
  for (const flags of [[], ['--workers', '2']]) {
    const child = spawn(process.execPath, ['--import', 'tsx', '--import', stopsEarly, 'src/cli.ts', 'serve', '--port', '0', '--fixtures', folder, ...flags], {
      cwd: root, env: { PATH: process.env.PATH }, stdio: ['ignore', 'pipe', 'pipe']
    })
    t.teardown(() => { child.kill('SIGKILL') })
    const [out, err] = await Promise.all([child.stdout, child.stderr].map(async stream => Buffer.concat(await stream.toArray()).toString()))
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    t.same([child.exitCode, child.signalCode, err], [0, null, ''], flags.join(' '))
    t.notMatch(out, 'listening')
  }
})

t.test('a caller that never finishes its request makes no failure of a stop', async t => {
  const { child, base } = await startServer(t, ['--port', '0'], { CAVEAT_FIXTURES: writeFolder(t, createFiles()) })
  for (const start of ['GET /health HTTP/1.1\r\nHo', 'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{']) {
    const caller = connect(Number(new URL(base).port), '127.0.0.1')
    t.teardown(() => { caller.destroy() })
    caller.on('error', () => {}).write(start)
    await once(caller, 'connect')
  }
  await fetch(`${base}/health`)
  child.kill('SIGTERM')
  const [exit] = await once(child, 'close')
  t.equal(exit, 0)
})

t.test('a connection that was opened ahead of need does not hold up a stop, whatever signal asks for it', async t => {
  for (const flags of [[], ['--workers', '2']]) {
    for (const signal of ['SIGTERM', 'SIGHUP'] as const) {
      const { child, base } = await startServer(t, ['--port', '0', ...flags], { CAVEAT_FIXTURES: writeFolder(t, createFiles()) })
      const caller = connect(Number(new URL(base).port), '127.0.0.1')
      t.teardown(() => { caller.destroy() })
      await once(caller.on('error', () => {}), 'connect')
      // a server that answers what came later has taken what came before
      for (let time = 0; time < 4; time++) await fetch(`${base}/health`)
      const begun = Date.now()
      child.kill(signal)
      const [exit] = await once(child, 'close')
      t.equal(exit, 0)
      t.ok(Date.now() - begun < 8_000, `${signal} ${flags.join(' ')}: what is in flight would be waited for longer`)
    }
  }
})
