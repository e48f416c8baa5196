import leven from 'leven'
import t from 'tap'
import type { FactStore, StoreQuery } from '../../src/core/fact-store.ts'
import { createSymbols } from '../../src/core/packing/symbols.ts'
import type { Item } from '../../src/domain/items.ts'
import { buildMemoryStore, prepareItems } from '../../src/stores/memory/build-memory-store.ts'
import { createItemCollector } from '../../src/stores/memory/collect-items.ts'
import { sortItems } from '../../src/stores/memory/sort-items.ts'
import { createMemoryStore } from '../../src/stores/memory/memory-store.ts'
import { aFigure, aPlace } from '../support/item-factories.ts'
import { naiveList, positionOf } from './naive-list.ts'
import { EVERYTHING, testFactStore } from './store-contract.ts'

testFactStore('memory', items => createMemoryStore(items, { revision: 'r1' }))

/** A store of items that several threads collected. */
function createJoinedStore (items: readonly Item[]): FactStore {
  const collectors = [1, 2, 3].map(() => createItemCollector(createSymbols()))
  for (const [index, item] of items.entries()) collectors[index * 7 % 5 % 3]?.add(item)
  const collected = collectors.map(({ finish }) => finish())
  return buildMemoryStore(prepareItems(collected), sortItems(collected), { revision: 'r1' })
}

testFactStore('memory, collected apart', createJoinedStore)

t.test('its revision is the one it was given', async t => {
  t.equal(await createMemoryStore([], { revision: 'r2' }).revision(), 'r2')
})

t.test('it refuses two items with one id', async t => {
  const twice = [aPlace({ id: 'plc_kyiv' }), aPlace({ id: 'plc_kyiv' })]
  t.throws(() => createMemoryStore(twice, { revision: 'r1' }), { message: /plc_kyiv/ })
  t.throws(() => createJoinedStore(twice), { message: /plc_kyiv/ })
})

t.test('points are what they were, whatever their numbers', async t => {
  const points = [[50.4501, 30.5234], [0, 0], [-90, 180], [1e-7, -1.5e-12], [7, 7], [12.3456789012345, -0.1]]
  const places = points.map(([latitude, longitude], index) => aPlace({ id: `plc_${index}`, point: { latitude, longitude } as { latitude: number, longitude: number }, pointSource: 'A map' }))
  // of no type that anyone reads from a folder, and nothing is lost
  const odd = [null, undefined, 'here', [1, 2], { lat: 1, lng: 2 }, { latitude: '1', longitude: 2 }, { latitude: 1, longitude: 2, altitude: 3 }]
  const others = odd.map((point, index) => ({ ...aPlace({ id: `plc_odd-${index}` }), point }) as unknown as Item)
  const store = createMemoryStore([...places, ...others], { revision: 'r1' })
  t.same(await store.get(places.map(({ id }) => id)), places)
  t.equal(JSON.stringify(await store.get(others.map(({ id }) => id))), JSON.stringify(others))
})

t.test('items of a store of more than are kept decoded stay the same, however often they are asked for', async t => {
  const places = Array.from({ length: 9_000 }, (_, index) => aPlace({ id: `plc_${index}`, name: `Place ${index}` }))
  const items = [...places, aFigure({ id: 'fig_shown', place: 'plc_1' }), aFigure({ id: 'fig_hidden', place: 'plc_2', publication: 'withheld' })]
  const store = createMemoryStore(items, { revision: 'r1' })
  const expected = items.map(item => item.id === 'plc_2' ? { ...item, publication: 'withheld' } : item)
  for (let time = 1; time <= 3; time++) t.equal(JSON.stringify(await store.get(items.map(({ id }) => id))), JSON.stringify(expected), `the ${time}. time`)
  for (let time = 1; time <= 3; time++) t.match(await store.get(['plc_2', 'plc_none', 'plc_2']), [{ publication: 'withheld' }, null, { publication: 'withheld' }])
})

t.test('items of any size come back under any id, from one collection or several', async t => {
  const large = ['x', 'ї', '字'].map(character => character.repeat(5_000_000))
  const items = ['plc_a', 'plc_Київ', 'plc_日本', 'plc_é', 'plc_z'].flatMap((id, index) => [
    { ...aPlace({ id: 'plc_given' }), id, description: large[index] ?? null }, aFigure({ id: `fig_${index}`, place: 'plc_a' })
  ])
  for (const store of [createMemoryStore(items, { revision: 'r1' }), createJoinedStore(items)]) {
    const found = await store.get([...items.map(({ id }) => id), 'plc_Львів'])
    t.ok(JSON.stringify(found) === JSON.stringify([...items, null]))
  }
})

t.test('ids and names of any letters and lengths are in one order', async t => {
  const beginnings = ['', 'a', 'b', 'ab-', 'é', 'Київ', '日本', '😀', '\udfff', 'ａ', 'x'.repeat(63), 'x'.repeat(64), 'й'.repeat(64), 'y'.repeat(250)]
  const texts = [...new Set(beginnings.flatMap(one => beginnings.flatMap(other => ['', '0', 'z', 'ä'].map(end => `${one}${other}${end}`))))]
  const [figure, place] = [aFigure({ id: 'fig_given', asOf: '2022' }), aPlace({ id: 'plc_given' })]
  const items = texts.flatMap((text, number) => [{ ...figure, id: `fig_${text}` }, { ...place, id: `plc_${text}`, name: texts[number * 7 % texts.length] as string }])
  for (const store of [createMemoryStore(items, { revision: 'r1' }), createJoinedStore(items)]) {
    for (const [type, by] of [['figure', 'date'], ['place', 'name'], ['place', 'date']] as const) {
      const query: StoreQuery = { ...EVERYTHING, types: [type], order: { by, descending: false } }
      const [page] = await store.list([query])
      t.same(page?.items.map(({ id }) => id), naiveList(items, query).items.map(({ id }) => id), `${type} by ${by}`)
    }
  }
})

t.test('ids that take more than a slab of bytes are in one order', async t => {
  const ids = Array.from({ length: 25_000 }, (_, number) => `fig_${String(number * 7919 % 25_000).padStart(200, number % 2 === 0 ? 'a' : 'aaab')}`)
  const figure = aFigure({ id: 'fig_given', asOf: '2022' })
  const store = createJoinedStore(ids.map(id => ({ ...figure, id })))
  const [page] = await store.list([{ ...EVERYTHING, types: ['figure'], limit: ids.length }])
  t.ok(page?.items.map(({ id }) => id).join() === ids.toSorted().join())
})

t.test('what two common values share is listed, counted and grouped, also where a page is far along its order', async t => {
  const [size, late] = [12_000, 2_000]
  const items = Array.from({ length: size }, (_, number) => aFigure({
    id: `fig_${number * 7919 % size}`,
    recordedAt: new Date(Date.UTC(2022, 0, 1, 0, number)).toISOString().replace('.000', ''),
    asOf: `2022-0${1 + number % 9}`,
    measure: number < size - late && number % 2 === 0 ? 'injured' : 'killed',
    verification: number < size - late && number % 2 === 1 ? { status: 'in_progress', note: 'Being looked at' } : { status: 'unverified' }
  }))
  const where = [{ field: 'measure', anyOf: ['killed'] }, { field: 'verification', anyOf: ['unverified'] }, { field: 'publication', anyOf: ['usable'] }] as const
  for (const by of ['recordedAt', 'date'] as const) {
    const store = createMemoryStore(items, { revision: 'r1' })
    const ask = async (query: Partial<StoreQuery>): Promise<void> => {
      const whole: StoreQuery = { ...EVERYTHING, types: ['figure'], where, order: { by, descending: false }, limit: 3, ...query }
      const [page] = await store.list([whole])
      const { contradictory, ...expected } = naiveList(items, whole)
      t.same(page, expected)
    }
    const middle = items[size - late / 2] as (typeof items)[number]
    await ask({})
    await ask({ fromEnd: true })
    await ask({ after: positionOf(middle, { order: { by } } as StoreQuery) })
    t.equal((await store.groups?.({ where, since: null, until: null, text: null, after: null, limit: 5 }))?.groups[0]?.figures.length, late)
    await ask({ order: { by, descending: true } })
  }
})

t.test('places that contain each other do not stop it', async t => {
  const store = createMemoryStore([
    aPlace({ id: 'plc_a', containedIn: 'plc_b' }), aPlace({ id: 'plc_b', containedIn: 'plc_a' }), aFigure({ id: 'fig_1', place: 'plc_a' })
  ], { revision: 'r1' })
  const [page] = await store.list([{ ...EVERYTHING, types: ['figure'], where: [{ field: 'place', anyOf: ['plc_b'] }], order: { by: 'date', descending: true }, limit: 10 }])
  t.equal(page?.total, 1)
})

t.test('it answers in the same way whatever order its items came in', async t => {
  const items = ['b', 'a', 'c'].map(name => aPlace({ id: `plc_${name}`, name: 'Springfield' }))
  const search = { text: 'springfield', types: ['place'] as const, where: [], offset: 0, limit: 10 }
  const [one, other] = [createMemoryStore(items, { revision: 'r1' }), createMemoryStore(items.toReversed(), { revision: 'r1' })]
  t.strictSame(await one.search(search), await other.search(search))
})

t.test('one period after another, a list has what lies in it, what has no first day too', async t => {
  const day = (number: number): string => new Date(Date.UTC(2022, 0, 1 + number % 365)).toISOString().slice(0, 10)
  const dates = [(number: number) => day(number), (number: number) => `../${day(number)}`, (number: number) => `${day(number)}/${day(364)}`]
  const items = Array.from({ length: 900 }, (_, number) => aFigure({
    id: `fig_${number}`, asOf: dates[number * 7 % 11 % 3]?.(number * 31) ?? null, measure: number % 2 === 0 ? 'killed' : 'injured', rank: 'normal'
  }))
  // one with more without a first day than a set of bits has words, and one with fewer
  for (const some of [items, items.filter(({ asOf, id }) => asOf?.startsWith('..') !== true || id.endsWith('7'))]) {
    const store = createMemoryStore(some, { revision: 'r1' })
    const periods = [[null, day(40)], [null, day(300)], [null, day(5)], [day(100), day(120)], [day(120), day(100)], [day(200), null], [null, '1999-12-31'], [null, '2030-01-01']] as const
    for (const where of [[], [{ field: 'measure', anyOf: ['killed'] }]] as const) {
      for (const [since, until] of [...periods, ...periods.toReversed()]) {
        const query: StoreQuery = { ...EVERYTHING, types: ['figure'], where, since, until }
        const [page] = await store.list([query])
        t.same(page?.items.map(({ id }) => id), naiveList(some, query).items.map(({ id }) => id), `${since} to ${until} of ${some.length}`)
      }
    }
  }
})

t.test('it suggests ids out of many thousands', async t => {
  const places = Array.from({ length: 12_000 }, (_, number) => aPlace({ id: `plc_town-${number}` }))
  const store = createMemoryStore(places, { revision: 'r1' })
  t.equal(await store.suggest('plc_town-9999x', ['place']), 'plc_town-9999')
})

t.test('it weighs all of very many items that have the same words', async t => {
  const names = Array.from({ length: 70_000 }, (_, number) => number % 30_000 === 29_999 ? 'Tower Bell' : `Bell of the old Tower ${number}`)
  const store = createMemoryStore(names.map((name, number) => aPlace({ id: `plc_${number}`, name })), { revision: 'r1' })
  const { hits, total } = await store.search({ text: 'bell tower', types: ['place'], where: [], offset: 0, limit: 4 })
  t.equal(total, 70_000)
  t.same(hits.slice(0, 2).map(({ item }) => item.id), ['plc_29999', 'plc_59999'], 'the best ones first, wherever they are')
  const scores = hits.map(({ score }) => score)
  t.ok(scores[0] === scores[1] && scores[1] as number > (scores[2] as number) && scores[2] === scores[3], 'and names that are alike count alike')
})

t.test('it finds the words that begin with a word, and those that differ from it by a letter in five, two at most', async t => {
  // letters that no English ending is made of
  const words = [...new Set(Array.from({ length: 900 }, (_, number) => Array.from({ length: 3 + number % 9 }, (_, at) => 'bkto'[(number * 2654435761 >>> at * 2) % 4]).join('')))]
  const store = createMemoryStore(words.map(name => aPlace({ id: `plc_${name}`, name })), { revision: 'r1' })
  const found = async (text: string) => (await store.search({ text, types: ['place'], where: [], offset: 0, limit: 1_000 })).hits
  const before = await found(words[0] as string)
  for (const word of words.filter((_, index) => index % 7 === 0)) {
    const wrongMax = word.length < 4 ? 0 : Math.min(2, Math.round(word.length / 5))
    const expected = words.filter(other => other.startsWith(word) || leven(word, other) <= wrongMax)
    t.strictSame((await found(word)).map(({ item }) => item.id).sort(), expected.map(name => `plc_${name}`).sort(), word)
  }
  t.strictSame(await found(words[0] as string), before, 'and in the same way after others as before them')
})

t.test('it finds items by their ids, however many were asked for before', async t => {
  const ids = Array.from({ length: 25_000 }, (_, number) => `plc_town-${number}`)
  const store = createMemoryStore(ids.map(id => aPlace({ id })), { revision: 'r1' })
  const asked = [...ids, ...ids.slice(0, 6_000), ...ids.slice(-12_000), 'plc_nowhere']
  t.strictSame((await store.get(asked)).map(item => item?.id), [...asked.slice(0, -1), undefined])
})
