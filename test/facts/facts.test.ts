import t from 'tap'
import { RESOURCE_NAMES, resourceOf } from '../../src/core/resources.ts'
import { ITEM_TYPES } from '../../src/domain/ids.ts'
import { isFact } from '../../src/domain/items.ts'
import { referencesOf } from '../../src/domain/references.ts'
import type { Facts } from '../../src/index.ts'
import { createFacts, createMemoryStore, DomainError } from '../../src/index.ts'
import { FIELDS } from '../../src/views/fields.ts'
import { ITEM_VIEW_SCHEMAS } from '../../src/views/item-schemas.ts'
import type { DateName } from '../../src/views/view-types.ts'
import { sampleStore, serve } from '../rest/serve.ts'
import { generateItems } from '../support/generate-items.ts'
import { SAMPLE_ITEMS } from '../support/sample-items.ts'

const facts = createFacts({ store: sampleStore() })

async function codeOf (call: () => Promise<unknown>): Promise<string> {
  const error = await call().then(() => null, (thrown: unknown) => thrown)
  return error instanceof DomainError ? error.code : String(error)
}

/** Changes all that can be changed. */
function spoil (value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  for (const [name, member] of Object.entries(value)) {
    spoil(member)
    Reflect.set(value, name, 'spoilt')
  }
}

t.test('one item is what REST answers, caveat, phrase, dates and stubs included', async t => {
  const { ask } = await serve(t)
  for (const item of SAMPLE_ITEMS) {
    if (isFact(item) && item.publication !== 'usable') continue
    const resource = RESOURCE_NAMES.find(name => resourceOf(name).types.includes(item.type))
    const { body } = await ask(`/${resource}/${item.id}`)
    t.same(await (facts[item.type] as Facts['get'])(item.id), body, item.id)
    t.same(await facts.get(item.id), body)
  }
  const figure = await facts.figure('fig_killed-kyiv')
  t.equal(figure.phrase, '100 people killed in Kyiv, according to Vitali Klitschko (unverified)')
  t.match(figure.caveat, 'not independently verified')
  t.match(figure, { category: 'casualty', claimant: { name: 'Vitali Klitschko' }, asOf: { earliest: String, latest: String } })
})

t.test('the members of an item stand in the order of its schema', async t => {
  const usable = SAMPLE_ITEMS.filter(item => !isFact(item) || item.publication === 'usable')
  for (const { id, type } of usable) t.same(Object.keys(await facts.get(id)), Object.keys(ITEM_VIEW_SCHEMAS[type].shape), id)
  t.same(new Set(usable.map(({ type }) => type)), new Set(ITEM_TYPES))
})

t.test('expand puts whole items in place of stubs, as REST does', async t => {
  const { ask } = await serve(t)
  for (const { id, type } of SAMPLE_ITEMS.filter(item => !isFact(item) || item.publication === 'usable')) {
    const expand = referencesOf(type).map(([name]) => name)
    const resource = RESOURCE_NAMES.find(name => resourceOf(name).types.includes(type))
    if (expand.length > 0) t.same(await facts.get(id, { expand }), (await ask(`/${resource}/${id}?expand=${expand.join()}`)).body, id)
  }
  const { claimant, place } = await facts.figure('fig_killed-kyiv', { expand: ['claimant'] })
  t.equal(claimant.type === 'person' && claimant.role, 'mayor of Kyiv')
  t.same(Object.keys(place ?? {}), ['id', 'type', 'name'])
})

t.test('pages of every list are those of REST, and next leads to the end', async t => {
  const { ask } = await serve(t)
  for (const resource of RESOURCE_NAMES) {
    const all = (await ask(`/${resource}?limit=100`)).body
    const found: unknown[] = []
    let after: string | null = null
    do {
      const page: { items: readonly unknown[], total: number, next: string | null } = await (facts[resource] as Facts['facts'])({ first: 3, after })
      t.equal(page.total, all.total)
      found.push(...page.items)
      after = page.next
    } while (after !== null)
    t.same(found, all.items, resource)
  }
  const { items } = await facts.figures({ filter: { measure: 'killed', place: ['plc_kyiv'] }, orderBy: '-asOf', expand: ['story'] })
  t.same(items, (await ask('/figures?measure=killed&place=plc_kyiv&orderBy=-asOf&expand=story')).body.items)
})

t.test('each walks a list of any length, and reads no further than it is asked to', async t => {
  const store = sampleStore(generateItems(400))
  let calls = 0
  const { each, figures } = createFacts({ store: { ...store, list: async queries => { calls++; return await store.list(queries) } } })
  const { total } = await figures({ first: 1 })
  const ids = new Set<string>()
  for await (const { id, caveat } of each('figures', { orderBy: 'recordedAt' })) if (caveat !== '') ids.add(id)
  t.ok(total > 100)
  t.equal(ids.size, total)
  calls = 0
  for await (const { id } of each('facts')) if (id !== '') break
  t.equal(calls, 1)
})

t.test('search and summary answer what REST answers', async t => {
  const { ask } = await serve(t)
  const hits = await facts.search('kiev', { types: ['place', 'figure'], first: 2 })
  const { body } = await ask('/search?q=kiev&type=place&type=figure&limit=2')
  t.same(hits.items, body.items)
  t.equal(hits.total, body.total)
  if (hits.next !== null) t.equal((await facts.search('kiev', { types: ['place', 'figure'], after: hits.next })).items.length, hits.total - 2)
  t.same(await facts.summary(), (await ask('/figures/summary')).body)
  const { total } = await facts.summary({ filter: { measure: 'trapped', claimant: 'per_mayor' }, sum: true }).catch(() => ({ total: undefined }))
  t.same(total, (await ask('/figures/summary?measure=trapped&claimant=per_mayor&sum=true')).body.total)
})

t.test('what a host does to an answer, nobody else is answered', async t => {
  const store = createMemoryStore(structuredClone(SAMPLE_ITEMS), { revision: 'sample' })
  const mine = createFacts({ store })
  const ids = SAMPLE_ITEMS.filter(item => !isFact(item) || item.publication === 'usable')
  const read = async (): Promise<unknown[]> => [
    ...await Promise.all(ids.map(async ({ id }) => await mine.get(id))),
    ...await Promise.all(ids.map(async ({ id, type }) => await mine.get(id, { expand: referencesOf(type).map(([name]) => name) }))),
    ...await Promise.all(RESOURCE_NAMES.map(async name => await (mine[name] as Facts['facts'])())),
    await mine.search('kiev'),
    await mine.summary(),
    await mine.summary({ filter: { measure: 'killed', place: 'plc_kyiv' } })
  ]
  const before = JSON.stringify(await read())
  for (const answer of await read()) spoil(answer)
  t.equal(JSON.stringify(await read()), before)
  for await (const view of mine.each('facts')) spoil(view)
  t.equal(JSON.stringify(await read()), before)
  t.same(await store.get(SAMPLE_ITEMS.map(({ id }) => id)), SAMPLE_ITEMS)
})

t.test('a refusal is thrown with the code that REST has', async t => {
  const withheld = SAMPLE_ITEMS.find(item => isFact(item) && item.publication === 'withheld')
  const retracted = SAMPLE_ITEMS.find(item => isFact(item) && item.publication === 'retracted')
  const cases: [string, () => Promise<unknown>][] = [
    ['NOT_FOUND', () => facts.figure('fig_nope')],
    ['NOT_FOUND', () => facts.get(withheld?.id ?? '')],
    ['RETRACTED', () => facts.get(retracted?.id ?? '')],
    ['INVALID_ID', () => facts.figure('per_mayor')],
    ['INVALID_ID', () => facts.fact('per_mayor')],
    ['FORBIDDEN', () => facts.facts({ filter: { publication: 'withheld' } })],
    ['PAGE_TOO_LARGE', () => facts.facts({ first: 101 })],
    ['INVALID_CURSOR', () => facts.facts({ after: 'x' })],
    ['UNKNOWN_PARAMETER', () => facts.figures({ filter: { mesure: 'killed' } as never })],
    ['UNKNOWN_PARAMETER', () => facts.figures({ limit: 3 } as never)],
    ['UNKNOWN_PARAMETER', () => facts.figure('fig_killed-kyiv', { retract: true } as never)],
    ['UNKNOWN_PARAMETER', () => facts.summary({ total: true } as never)],
    ['INVALID_PARAMETER', () => facts.figures({ expand: ['claiment'] as never })],
    ['INVALID_PARAMETER', () => facts.figures({ orderBy: 'asof' as never })],
    ['INVALID_PARAMETER', () => facts.search('')],
    ['INVALID_PARAMETER', () => facts.search('kyiv', { types: ['figur'] as never })],
    ['NOTHING_TO_SUM', () => facts.summary({ filter: { measure: 'captured' }, sum: true })]
  ]
  for (const [code, call] of cases) t.equal(await codeOf(call), code, code)
  t.equal((await facts.get(retracted?.id ?? '', { retracted: true })).id, retracted?.id)
  t.equal(await facts.revision(), 'sample')
})

t.test('what code without types gets wrong is refused in words, with the name of what is wrong', async t => {
  // as JavaScript sees it
  const facts: any = createFacts({ store: sampleStore() })
  const cases: [parameter: string, message: string, call: () => Promise<unknown>][] = [
    ['since', 'a Date is not a string', () => facts.figures({ filter: { since: new Date() } })],
    ['until', '2022 is not a string', () => facts.summary({ filter: { until: 2022 } })],
    ['story', 'null is not a string', () => facts.figures({ filter: { story: ['sto_siege', null] } })],
    ['measure', 'an object is not a string', () => facts.figures({ filter: { measure: new Set(['killed']) } })],
    ['filter', '"killed" is not an object', () => facts.figures({ filter: 'killed' })],
    ['filter', '5 is not an object', () => facts.summary({ filter: 5 })],
    ['filter', 'a list is not an object', () => facts.each('figures', { filter: [] }).next()],
    ['request', 'null is not an object', () => facts.figures(null)],
    ['request', 'a list is not an object', () => facts.people([])],
    ['request', 'null is not an object', () => facts.summary(null)],
    ['request', '"place" is not an object', () => facts.figure('fig_killed-kyiv', 'place')],
    ['request', 'null is not an object', () => facts.search('kyiv', null)],
    ['orderBy', '5 is not one of asOf, -asOf', () => facts.figures({ orderBy: 5 })],
    ['expand', '"claimant" is not a list', () => facts.figure('fig_killed-kyiv', { expand: 'claimant' })],
    ['expand', '5 is not one of story', () => facts.figures({ expand: [5] })],
    ['query', 'needs words to look for', () => facts.search()],
    ['query', 'needs words to look for', () => facts.search(5)],
    ['types', '"person" is not a list', () => facts.search('kyiv', { types: 'person' })],
    ['types', 'needs at least one type', () => facts.search('kyiv', { types: [] })],
    ['resource', '"figuers" is not one of people, .* did you mean figures', () => facts.each('figuers').next()],
    ['resource', 'undefined is not one of people', () => facts.each().next()]
  ]
  for (const [parameter, message, call] of cases) {
    await t.rejects(call(), { name: 'DomainError', code: 'INVALID_PARAMETER', details: [{ parameter, message: new RegExp(`^${message}`) }] }, `${parameter}: ${message}`)
  }
  for (const id of [undefined, null, 5, {}, ['fig_killed-kyiv']]) {
    await t.rejects(facts.get(id), { name: 'DomainError', code: 'INVALID_ID', details: [{ parameter: 'id' }] })
  }
  await t.rejects(facts.figures({ after: {} }), { name: 'DomainError', code: 'INVALID_CURSOR' })
})

t.test('it says so when there is no store', t => {
  t.throws(() => createFacts({} as never), { code: 'INVALID_PARAMETER', message: /store is missing/ })
  t.throws(() => createFacts({ store: sampleStore(), cors: true } as never), { code: 'UNKNOWN_PARAMETER' })
  t.end()
})

t.test('the dates of the types are the dates of the answers', t => {
  const names: Record<DateName, true> = { roleAsOf: true, when: true, publishedAt: true, saidAt: true, periodStart: true, periodEnd: true, asOf: true }
  const dates = ITEM_TYPES.flatMap(type => FIELDS[type].filter(({ is }) => is === 'date').map(({ name }) => name))
  t.same([...new Set<string>(dates)].sort(), Object.keys(names).sort())
  t.end()
})
