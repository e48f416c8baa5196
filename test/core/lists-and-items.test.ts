import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import t from 'tap'
import { getItem, getUsable } from '../../src/core/get-item.ts'
import type { PageRequest } from '../../src/core/list-items.ts'
import { listItems, listPage } from '../../src/core/list-items.ts'
import { loadLookup } from '../../src/core/load-lookup.ts'
import type { ResourceName } from '../../src/core/resources.ts'
import { readFilter } from '../../src/core/read-filter.ts'
import { RESOURCE_NAMES, RESOURCES, resourceOf } from '../../src/core/resources.ts'
import { searchItems } from '../../src/core/search-items.ts'
import { nameOf } from '../../src/domain/wording.ts'
import { createMemoryStore } from '../../src/stores/memory/memory-store.ts'
import { aFigure, aPerson } from '../support/item-factories.ts'
import { SAMPLE_ITEMS } from '../support/sample-items.ts'

const hidden = [
  aFigure({ id: 'fig_the-withheld', publication: 'withheld', partOf: 'fig_the-retracted' }),
  aFigure({ id: 'fig_the-retracted', publication: 'retracted' }),
  aFigure({ id: 'fig_the-usable', partOf: 'fig_the-withheld' })
]
const store = createMemoryStore([...SAMPLE_ITEMS, ...hidden], { revision: 'sample' })

async function walk (resource: ResourceName, orderBy: string, size: number, forwards: boolean, from = store): Promise<string[]> {
  const ids: string[] = []
  let page: PageRequest | null = forwards ? { first: size } : { last: size }
  while (page !== null) {
    const { items, hasNextPage, hasPreviousPage, cursorOf, total } = await listItems(from, { resource, orderBy, ...page })
    if (forwards) ids.push(...items.map(({ id }) => id))
    else ids.unshift(...items.map(({ id }) => id))
    if (ids.length > total) break
    const end = forwards ? items.at(-1) : items[0]
    const goesOn = forwards ? hasNextPage : hasPreviousPage
    page = end === undefined || !goesOn ? null : forwards ? { first: size, after: cursorOf(end) } : { last: size, before: cursorOf(end) }
  }
  return ids
}

t.test('a walk over any list, in any order and page size, forwards or backwards, meets each item once', async t => {
  for (const resource of RESOURCE_NAMES) {
    for (const name of Object.keys(resourceOf(resource).orders)) {
      const all = (await listItems(store, { resource, orderBy: name, first: 100 })).items.map(({ id }) => id)
      t.equal(new Set(all).size, all.length)
      for (const [orderBy, expected] of [[name, all], [`-${name}`, all.toReversed()]] as const) {
        for (const size of [1, 3, 7]) {
          t.same(await walk(resource, orderBy, size, true), expected, `${resource} by ${orderBy}, ${size} a page`)
          t.same(await walk(resource, orderBy, size, false), expected, `${resource} by ${orderBy}, ${size} a page, backwards`)
        }
      }
    }
  }
})

t.test('a list of the longest names, whatever their letters, is walked to its end', async t => {
  // each folds to 18 letters, to 3, to itself, and is written as an escape
  const people = ['\ufdfa', '각', 'ж', '\u0001', '"'].flatMap((letter, kind) => [1, 2].map(number => aPerson({ id: `per_${`${kind}-${number}`.padStart(96, 'x')}`, name: letter.repeat(199) + number })))
  const named = createMemoryStore(people, { revision: 'names' })
  const { items, cursorOf } = await listItems(named, { resource: 'people' })
  const ids = items.map(({ id }) => id)
  t.equal(ids.length, people.length)
  t.same(await walk('people', 'name', 1, true, named), ids)
  t.same(await walk('people', '-name', 1, false, named), ids.toReversed())
  for (const item of items) t.ok(cursorOf(item).length < 2000, 'an address has room for it')
})

t.test('a cursor works for its own query only', async t => {
  const { items, cursorOf } = await listItems(store, { resource: 'facts', first: 2 })
  const after = cursorOf(items[1] as never)
  const strays = [
    { resource: 'statements' as const, after },
    { resource: 'facts' as const, orderBy: 'date', after },
    { resource: 'facts' as const, filter: { verification: ['verified'] }, after },
    { resource: 'facts' as const, filter: { publication: ['retracted'] }, before: after }
  ]
  for (const request of strays) await t.rejects(listItems(store, request), { code: 'INVALID_CURSOR', message: /another query/ })
  const two = { resource: 'facts' as const, filter: { kind: ['figure', 'event'], verification: ['unverified', 'disputed'] } }
  const page = await listItems(store, { ...two, first: 1 })
  const swapped = { filter: { verification: ['disputed', 'unverified', 'disputed'], kind: ['event', 'figure'] } }
  await t.resolves(listItems(store, { ...two, ...swapped, after: page.cursorOf(page.items[0] as never) }), 'the order in which filters are given does not matter')

  // as the facts of an entity that are narrowed by another one
  const mentions = SAMPLE_ITEMS.flatMap(item => 'mentions' in item && item.mentions.length > 1 ? [item.mentions.slice(0, 2)] : [])[0] as string[]
  const either = { resource: 'facts' as const, filter: { mentions } }
  const conditions = await readFilter(store, 'facts', either.filter)
  const where = conditions.where.flatMap(({ field, anyOf }) => anyOf.map(value => ({ field, anyOf: [value] })))
  const both = await listPage(store, { resource: 'facts', first: 1 }, { ...conditions, where })
  t.equal(both.items.length, 1)
  await t.rejects(listItems(store, { ...either, after: both.cursorOf(both.items[0] as never) }), { code: 'INVALID_CURSOR', message: /another query/ }, 'what has both is another list than what has either')
})

/** Other texts that stand for the same bytes. */
function sameBytes (cursor: string): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_']
  const others = letters.flatMap(letter => [cursor.slice(0, -1) + letter, cursor + letter]).filter(other => other !== cursor && Buffer.from(other, 'base64url').equals(Buffer.from(cursor, 'base64url')))
  t.ok(others.length > 0)
  return others
}

t.test('whatever is given as a cursor is answered or refused with its code', async t => {
  const real = await listItems(store, { resource: 'people', first: 1 })
  const genuine = real.cursorOf(real.items[0] as never)
  const seal = (text: string): string => Buffer.from(text + (crc32(text) | 0).toString(36)).toString('base64url')
  const forged = (...parts: unknown[]): string => seal(JSON.stringify(parts))
  const text = Buffer.from(genuine, 'base64url').toString()
  const [fingerprint, key, id] = JSON.parse(text.slice(0, text.lastIndexOf(']') + 1)) as [string, string, string]
  t.equal(forged(fingerprint, key, id), genuine, 'the test knows what it looks like')
  const edited = [...Array.from(key, (letter, at) => text.replace(key, `${key.slice(0, at)}${String.fromCharCode(letter.charCodeAt(0) + 0x100)}${key.slice(at + 1)}`)), text.replace(id, 'per_nobody'), text.replace(key, '9999'), text.replace(']', ',1]'), text.slice(0, -1), text.slice(0, text.lastIndexOf(']') + 1)]
  for (const cursor of ['', 'x', '%', 'null', 'W10', forged(), forged(fingerprint), forged(fingerprint, 1, 2), forged(fingerprint, null, 'x'),
    forged(fingerprint, {}, []), seal(''), seal('null'), seal('5'), seal('[}'), 'A'.repeat(100_000), `${genuine}=`, ...sameBytes(genuine), ...edited.map(text => Buffer.from(text).toString('base64url'))]) {
    await t.rejects(listItems(store, { resource: 'people', after: cursor }), { code: 'INVALID_CURSOR' }, cursor.slice(0, 40))
  }
  await t.resolves(listItems(store, { resource: 'people', after: forged(fingerprint, '\u{10FFFF}', 'zzz') }), 'a position past the end is an empty page')
  await fc.assert(fc.asyncProperty(fc.oneof(fc.string(), fc.base64String()), async cursor => {
    const code = await listItems(store, { resource: 'people', after: cursor }).then(() => null, error => error.code)
    return code === 'INVALID_CURSOR'
  }), { numRuns: 200 })
})

t.test('page sizes are bounded', async t => {
  for (const first of [-1, 1.5, NaN, Infinity]) await t.rejects(listItems(store, { resource: 'people', first }), { code: 'INVALID_PARAMETER' })
  await t.rejects(listItems(store, { resource: 'people', first: 101 }), { code: 'PAGE_TOO_LARGE' })
  await t.rejects(listItems(store, { resource: 'people', last: 101 }), { code: 'PAGE_TOO_LARGE' })
  await t.rejects(listItems(store, { resource: 'people', first: 1, last: 1 }), { code: 'INVALID_PARAMETER' })
  t.match(await listItems(store, { resource: 'people', first: 0 }), { items: [], hasNextPage: true })
})

t.test('a filter, value or order that does not exist is named, with the nearest that does', async t => {
  const bad = (request: object): Promise<unknown> => listItems(store, { resource: 'figures', ...request })
  await t.rejects(bad({ filter: { mesure: ['killed'] } }), { code: 'UNKNOWN_PARAMETER', message: /did you mean measure/ })
  await t.rejects(bad({ filter: { __proto__: null, constructor: ['x'] } }), { code: 'UNKNOWN_PARAMETER' })
  await t.rejects(bad({ filter: { claimant: ['per_mayr'] } }), { code: 'INVALID_PARAMETER', message: /did you mean per_mayor/ })
  await t.rejects(bad({ filter: { claimant: ['plc_kyiv'] } }), { code: 'INVALID_PARAMETER', message: /per_ or org_/ })
  await t.rejects(bad({ filter: { measure: [] } }), { code: 'INVALID_PARAMETER' })
  await t.rejects(bad({ filter: { measure: Array(51).fill('killed') } }), { code: 'INVALID_PARAMETER', message: /at most 50/ })
  await t.rejects(bad({ filter: { since: ['2022', '2023'] } }), { code: 'INVALID_PARAMETER', message: /one value/ })
  await t.rejects(bad({ filter: { since: ['2023'], until: ['2022'] } }), { code: 'INVALID_PARAMETER', message: /after until/ })
  await t.rejects(bad({ filter: { q: ['  '] } }), { code: 'INVALID_PARAMETER' })
  await t.rejects(bad({ orderBy: 'asof' }), { code: 'INVALID_PARAMETER', message: /did you mean asOf/ })
  await t.rejects(bad({ orderBy: 'constructor' }), { code: 'INVALID_PARAMETER' })
})

t.test('retracted facts answer only when asked for, withheld ones never', async t => {
  await t.rejects(getItem(store, 'fig_the-retracted', ['figure']), { code: 'RETRACTED' })
  t.equal((await getItem(store, 'fig_the-retracted', ['figure'], { retracted: true })).publication, 'retracted')
  await t.rejects(getItem(store, 'fig_the-withheld', ['figure'], { retracted: true }), { code: 'NOT_FOUND' })
  const misspelt = await getItem(store, 'fig_the-witheld', ['figure']).catch((error: Error) => error.message)
  t.notMatch(misspelt, /fig_the-withheld/, 'nor does a suggestion tell of it')
  t.same(await getUsable(store, ['fig_the-withheld', 'fig_the-retracted', 'fig_the-usable']).then(items => items.map(item => item?.id)), [undefined, undefined, 'fig_the-usable'])
  for (const resource of ['facts', 'figures'] as const) {
    const ids = async (filter: object): Promise<string[]> => (await listItems(store, { resource, filter, first: 100 })).items.map(({ id }) => id)
    t.notOk((await ids({})).some(id => id === 'fig_the-withheld' || id === 'fig_the-retracted'))
    t.ok((await ids({ publication: ['retracted'] })).includes('fig_the-retracted'))
    await t.rejects(ids({ publication: ['withheld'] }), { code: 'FORBIDDEN' })
    await t.rejects(ids({ publication: ['usable', 'withheld'] }), { code: 'FORBIDDEN' })
  }
  const usable = await getItem(store, 'fig_the-usable', ['figure'])
  t.equal((await loadLookup(store, [usable]))('fig_the-withheld'), null, 'a reference to one finds nothing')
  const { hits } = await searchItems(store, { query: 'Somewhere submarines', first: 100 })
  t.notOk(hits.some(({ item }) => 'publication' in item && item.publication !== 'usable'))
})

t.test('an id is of its type and exists, or the refusal says what is nearest', async t => {
  await t.rejects(getItem(store, 'per_mayor', ['figure']), { code: 'INVALID_ID', message: /fig_/ })
  for (const id of ['', 'mayor', 'per_', 'per_Mayor', 'per_a--b', 'per_../x', `per_${'a'.repeat(200)}`, '__proto__']) {
    await t.rejects(getItem(store, id, ['person']), { code: 'INVALID_ID' }, id.slice(0, 20))
  }
  await t.rejects(getItem(store, 'per_mayer', ['person']), { code: 'NOT_FOUND', message: /did you mean per_mayor/ })
  await t.rejects(getItem(store, 'per_nobody-at-all-like-this', ['person']), { code: 'NOT_FOUND' })
})

t.test('search walks its pages with cursors of its own', async t => {
  const query = 'kyiv'
  const all = await searchItems(store, { query, first: 100 })
  t.ok(all.total > 2 && all.hits.length === all.total)
  const ids: string[] = []
  for (let after: string | null = null; ;) {
    const page = await searchItems(store, { query, first: 1, after })
    ids.push(...page.hits.map(({ item }) => item.id))
    if (!page.hasNextPage) break
    after = page.cursorAt(0)
  }
  t.same(ids, all.hits.map(({ item }) => item.id))
  await t.rejects(searchItems(store, { query: 'other', after: all.cursorAt(0) }), { code: 'INVALID_CURSOR' })
  const changed = createMemoryStore(SAMPLE_ITEMS, { revision: 'changed' })
  await t.rejects(searchItems(changed, { query, after: all.cursorAt(0) }), { code: 'INVALID_CURSOR', message: /before the facts changed: begin again/ })
  for (const bad of ['', ' ', '?!', 'x'.repeat(201)]) await t.rejects(searchItems(store, { query: bad }), { code: 'INVALID_PARAMETER' })
  t.same((await searchItems(store, { query: 'zzzzqqqq' })).hits, [])
  const none = await searchItems(store, { query, first: 0 })
  t.same([none.hits, none.total, none.hasNextPage, none.cursorAt(0)], [[], all.total, true, null])
})

t.test('every list names its types, filters and a default order that it has', t => {
  for (const [name, { defaultOrder, orders }] of Object.entries(RESOURCES)) t.ok(Object.hasOwn(orders, defaultOrder.replace(/^-/, '')), name)
  t.ok(SAMPLE_ITEMS.every(item => nameOf(item, () => null).length > 0))
  t.end()
})
