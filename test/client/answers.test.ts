import { readFile } from 'node:fs/promises'
import t from 'tap'
import { createMemoryStore } from '../../src/index.ts'
import { CaveatError, createClient, format } from '../../src/client/index.ts'
import type { Figure } from '../../src/client/index.ts'
import { PATHS } from '../../src/client/generated.ts'
import { CLIENT_TYPES_FILE, generateClientTypes } from '../../scripts/generate-client-types.ts'
import { SAMPLE_ITEMS } from '../support/sample-items.ts'
import { EMPTY_PAGE, answer, serveCaveat, serveScript } from './serve.ts'

t.test('the generated types are fresh', async t => {
  t.equal(await generateClientTypes(), await readFile(CLIENT_TYPES_FILE, 'utf8'), 'run `npm run generate` when this fails')
})

t.test('every operation of the API has its method', async t => {
  const { base, log } = await serveCaveat(t)
  const client = createClient(base) as any
  t.same(Object.keys(client).sort(), ['events', 'facts', 'figures', 'next', 'organizations', 'people', 'places', 'search', 'sources', 'statements', 'stories'])
  for (const name of Object.keys(client).filter(name => !['next', 'search'].includes(name))) {
    const { items: [first], total } = await client[name].list({ limit: 1 })
    t.ok(total > 0, name)
    t.same(await client[name].get(first.id), first, name)
  }
  await client.figures.summary({ measure: 'killed' })
  await client.search({ q: 'kyiv' })
  t.equal(new Set(log.map(line => line.replace(/\?.*/, ''))).size, PATHS.length, 'each path was asked for')
})

t.test('filters reach the API as they were given', async t => {
  const { base } = await serveCaveat(t)
  const client = createClient(base)
  const ids = ({ items }: { items: readonly { id: string }[] }) => items.map(({ id }) => id).sort()
  t.same(ids(await client.figures.list({ measure: ['trapped', 'damaged'], place: ['plc_ukraine', 'plc_sloviansk'] })), ['fig_damaged', 'fig_trapped'])
  t.same(ids(await client.people.list({ q: 'Зеленський' })), ['per_president'], 'in any script')
  t.same(ids(await client.people.list({ q: 'a&limit=0#?+%' })), [])
  t.same(ids(await client.statements.list({ publication: 'retracted', verification: undefined })), ['sta_retracted'])
  t.equal((await client.figures.summary({ measure: 'trapped', sum: true })).total?.claims, 1)
  const { claimant, place } = await client.figures.get('fig_killed-kyiv', { expand: ['claimant'] })
  t.match(claimant, { type: 'person', aliases: [String, String] })
  t.same(place, { id: 'plc_kyiv', type: 'place', name: 'Kyiv' })
})

t.test('an empty list of values is refused, and not left out', async t => {
  const { base } = await serveCaveat(t)
  await t.rejects(createClient(base).figures.list({ place: [] }), { code: 'INVALID_PARAMETER', status: 400, errors: [{ parameter: 'place' }] })
})

t.test('a refusal is an error with the code, the status and everything that is wrong', async t => {
  const { base } = await serveCaveat(t)
  const client = createClient(base)
  const misspelt: object = { measur: 'killed', verification: 'verifed' }
  await t.rejects(client.figures.list(misspelt), { name: 'CaveatError', code: 'UNKNOWN_PARAMETER', status: 400, errors: [{ parameter: 'measur', message: /measure/ }, { parameter: 'verification' }], ids: [] })
  await t.rejects(client.figures.get('fig_nope'), { code: 'NOT_FOUND', status: 404 })
  await t.rejects(client.figures.get('fig_undated'), { code: 'RETRACTED', status: 410 })
  const sum = await client.figures.summary({ sum: true }).catch((error: unknown) => error)
  t.ok(sum instanceof CaveatError && sum.status === 422 && sum.ids.length > 0)
})

t.test('what is no id is refused before it becomes another path', async t => {
  const { base, log } = await serveCaveat(t)
  const client = createClient(base)
  for (const id of ['summary', '', '..', '.', '../places', '?q=a', '#']) await t.rejects(client.figures.get(id), { code: 'INVALID_ID', status: null }, id)
  t.same(log, [])
  for (const id of ['fig_../../places', 'fig_a?limit=1', 'fig_a#b', 'fig_a/b', 'fig_ä%2f']) await t.rejects(client.figures.get(id), { code: 'INVALID_ID', status: 400 }, id)
  t.ok(log.every(line => /^400 \/facts\/v1\/figures\/fig_[^/?#]*$/.test(line)), log.join())
})

t.test('a walk gives every item of a list once, page after page', async t => {
  const { base, log } = await serveCaveat(t)
  const client = createClient(base)
  const ids: string[] = []
  for await (const { id } of client.facts.all({ limit: 3, orderBy: 'recordedAt' })) ids.push(id)
  const { total } = await client.facts.list({ limit: 1 })
  t.equal(new Set(ids).size, total)
  t.equal(ids.length, total)
  log.length = 0
  for await (const { id } of client.facts.all({ limit: 1 })) if (id !== '') break
  t.equal(log.length, 1, 'whoever stops asks for no more')
  const hits: string[] = []
  for await (const { id } of client.search.all({ q: 'kyiv', limit: 2 })) hits.push(id)
  t.equal(hits.length, (await client.search({ q: 'kyiv' })).total)
})

t.test('the next page of a page, until there is none', async t => {
  const { base } = await serveCaveat(t)
  const client = createClient(base)
  const names: string[] = []
  for (let page = await client.places.list({ limit: 4 }) as Awaited<ReturnType<typeof client.places.list>> | null; page !== null; page = await client.next(page)) names.push(...page.items.map(({ name }) => name))
  t.equal(names.length, SAMPLE_ITEMS.filter(({ type }) => type === 'place').length)
})

t.test('pages that lead elsewhere are not followed', async t => {
  const elsewhere = await serveScript(t, answer(200, EMPTY_PAGE))
  for (const next of [`${elsewhere.base}/v1/figures`, `//${new URL(elsewhere.base).host}/facts/v1/figures`, '/v1/figures?after=a', '/facts/v1/../../x', '/facts/v1', 'javascript:alert(1)', 'http://', '/facts/v12/figures']) {
    const { base, asked } = await serveScript(t, answer(200, { items: [1], total: 2, next }))
    const client = createClient(`${base}/facts`)
    const items: unknown[] = []
    await t.rejects(async () => { for await (const item of client.figures.all()) items.push(item) }, { code: 'UNEXPECTED_ANSWER' }, next)
    t.same(items, [1])
    await t.rejects(client.next({ next }), { code: 'UNEXPECTED_ANSWER' })
    t.equal(asked.length, 1, next)
  }
  t.equal(elsewhere.asked.length, 0)
  const circle = await serveScript(t, answer(200, { items: [1], total: 2, next: '/v1/figures?after=a' }))
  await t.rejects(async () => { for await (const item of createClient(circle.base).figures.all()) t.ok(item) }, { code: 'UNEXPECTED_ANSWER', message: /circles/ })
})

t.test('an answer that has not changed is the same object, frozen; one that has is another', async t => {
  let revision = 'one'
  const { base, log } = await serveCaveat(t, { store: { ...createMemoryStore(SAMPLE_ITEMS, { revision: 'sample' }), revision: async () => revision } })
  const client = createClient(base)
  const first = await client.figures.list({ limit: 2 })
  t.equal(await client.figures.list({ limit: 2 }), first)
  t.not(await createClient(base).figures.list({ limit: 2 }), first, 'each client has its own memory')
  revision = 'two'
  const second = await client.figures.list({ limit: 2 })
  t.not(second, first)
  t.same(second, first)
  t.same(log.map(line => line.slice(0, 3)), ['200', '304', '200', '200'])
  t.throws(() => { (first.items[0] as any).quantity.value = 3 }, TypeError)
  t.throws(() => { (first.items as any).push(1) }, TypeError)
  for (let number = 1; number <= 100; number++) await client.people.list({ limit: number })
  t.not(await client.figures.list({ limit: 2 }), second, 'what was not used for long is forgotten')
})

t.test('what is used again and again is remembered among many others', async t => {
  const client = createClient('http://caveat.example', {
    fetch: async (_address, { headers }) => headers.has('if-none-match')
      ? new Response(null, { status: 304 })
      : new Response(JSON.stringify(EMPTY_PAGE), { headers: { 'content-type': 'application/json', etag: '"a"' } })
  })
  const first = await client.figures.list()
  for (let round = 1; round <= 4; round++) {
    for (let number = 1; number <= 60; number++) await client.people.list({ limit: number, after: String(round) })
    t.equal(await client.figures.list(), first)
  }
})

t.test('what says no-store is not remembered', async t => {
  const headers = { etag: '"a"', 'cache-control': 'private, No-Store' }
  const { base, asked } = await serveScript(t, answer(200, EMPTY_PAGE, { etag: '"a"' }), answer(200, EMPTY_PAGE, headers), answer(200, EMPTY_PAGE, headers))
  const client = createClient(base)
  for (let round = 0; round < 3; round++) await client.figures.list()
  t.same(asked.map(({ headers }) => headers['if-none-match']), [undefined, '"a"', undefined])
})

t.test('a figure prints as its phrase, and so does its quantity', async t => {
  const { base } = await serveCaveat(t)
  const client = createClient(base)
  const figure = await client.figures.get('fig_trapped')
  t.match(figure.phrase, /^10,000–99,999 .*\(unverified\)$/)
  t.equal(format(figure), figure.phrase)
  t.equal(String(figure), figure.phrase)
  t.equal(`${figure}`, figure.phrase)
  t.equal(`${figure.quantity}`, figure.phrase)
  t.equal('' + (figure.quantity as unknown as string), figure.phrase)
  t.ok(Number.isNaN(Number(figure.quantity)), 'it is no number')
  t.ok(Number.isNaN((figure.quantity as any) * 2))
  t.equal(figure.quantity.low, 10_000, 'whoever wants the number says so')
  t.same(JSON.parse(JSON.stringify(figure)), figure, 'as JSON it is whole, with phrase and caveat')
  t.notMatch(Object.keys(figure), ['toString'])
  t.equal(`${{ ...figure }}`, '[object Object]', 'a copy prints no number either')
  t.equal(`${structuredClone(figure.quantity)}`, '[object Object]')
  const part = await client.figures.get('fig_children-kyiv', { expand: ['partOf'] })
  t.equal(`${part.partOf?.quantity}`, part.partOf?.phrase, 'each with its own')
  t.not(part.partOf?.phrase, part.phrase)
})

t.test('other facts print with their caveat too', async t => {
  const { base } = await serveCaveat(t)
  const client = createClient(base)
  const statement = await client.statements.get('sta_neutrality')
  t.equal(`${statement}`, `We are ready to discuss neutrality — ${statement.caveat}`)
  t.equal(format(await client.statements.get('sta_answer')), `The offer is welcome — ${(await client.statements.get('sta_answer')).caveat}`)
  const { groups: [group], total } = await client.figures.summary({ measure: 'trapped', sum: true })
  t.equal(`${group} ${total}`, `${group?.caveat} ${total?.caveat}`)
  const { items } = await client.search({ q: 'kyiv' })
  for (const hit of items) t.equal(format(hit), [hit.summary ?? hit.name, ...(hit.caveat === null ? [] : [hit.caveat])].join(' — '))
})

t.test('an answer whose figures lack words prints no number either', async t => {
  const { base } = await serveScript(t, answer(200, { id: 'fig_a', quantity: { value: 3 } }), answer(200, { id: 'fig_a', quantity: 3, caveat: 'Claimed.', toString: 'x' }))
  const client = createClient(base)
  t.equal(`${(await client.figures.get('fig_a')).quantity}`, '[object Object]')
  const odd: Figure = await client.figures.get('fig_a')
  t.equal(`${odd}`, 'Claimed.')
})

t.test('a base may have a prefix, slashes at its end and Unicode; without a page it can\'t be relative', async t => {
  const { base, origin } = await serveCaveat(t)
  for (const each of [base, `${base}/`, `${base}///`, `${base}/?x=1#y`]) t.ok((await createClient(each).stories.list()).total > 0, each)
  await t.rejects(createClient(origin).stories.list(), { code: 'UNEXPECTED_ANSWER', status: 404 }, 'there is no Caveat at the root of this host')
  const { base: scripted, asked } = await serveScript(t, answer(200, EMPTY_PAGE))
  await createClient(`${scripted}/Fakten/über uns`).stories.list()
  t.equal(asked[0]?.url, '/Fakten/%C3%BCber%20uns/v1/stories')
  for (const each of ['/facts', '', 'nonsense']) t.throws(() => createClient(each), TypeError, each)
})

t.test('headers go along with each request, and fetch may be one\'s own', async t => {
  const { base, asked } = await serveScript(t, answer(200, EMPTY_PAGE))
  const client = createClient(base, { headers: { Authorization: 'Bearer x', Accept: 'text/html' } })
  await client.figures.list()
  t.match(asked[0]?.headers, { authorization: 'Bearer x', accept: 'application/json' })
  const addresses: string[] = []
  const own = createClient('https://caveat.example/facts', {
    fetch: async (address, { headers }) => {
      addresses.push(`${address} ${headers.get('x-desk')}`)
      return new Response(JSON.stringify(EMPTY_PAGE), { headers: { 'content-type': 'application/json; charset=utf-8' } })
    },
    headers: { 'x-desk': 'graphics' }
  })
  t.same(await own.figures.list({ place: ['plc_a', 'plc_b'], limit: 3 }), EMPTY_PAGE)
  t.same(addresses, ['https://caveat.example/facts/v1/figures?place=plc_a&place=plc_b&limit=3 graphics'])
  t.throws(() => createClient(base, { headers: { 'no header': 'x' } }), TypeError)
})
