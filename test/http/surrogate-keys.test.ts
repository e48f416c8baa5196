import Fastify from 'fastify'
import t from 'tap'
import type { Test } from 'tap'
import type { FactStore } from '../../src/core/fact-store.ts'
import type { Item } from '../../src/domain/items.ts'
import { isFact, publicationOf } from '../../src/domain/items.ts'
import type { CaveatOptions } from '../../src/index.ts'
import { caveat, createMemoryStore } from '../../src/index.ts'
import type { RawAnswer } from '../support/ask-raw.ts'
import { askRaw } from '../support/ask-raw.ts'
import { aFigure, aPerson, aSource, aStatement, aStory } from '../support/item-factories.ts'
import { SAMPLE_ITEMS } from '../support/sample-items.ts'
import { sendRaw } from '../support/send-raw.ts'
import { WITHHELD_ITEMS } from '../support/withheld-items.ts'

interface ServeOptions extends Omit<CaveatOptions, 'store'> {
  readonly items?: readonly Item[]
  readonly store?: FactStore
}

async function serve (t: Test, { items = SAMPLE_ITEMS, store = createMemoryStore(items, { revision: 'sample' }), ...options }: ServeOptions = {}): Promise<string> {
  const app = Fastify()
  t.teardown(async () => { await app.close() })
  await app.register(caveat, { store, surrogateKeys: 'Surrogate-Key', ...options })
  return await app.listen({ host: '127.0.0.1', port: 0 })
}

const graphql = (query: string): string => `/graphql?query=${encodeURIComponent(query)}`
/** Asks under one name, whatever the port is: links and embed codes have it. */
const ask = async (base: string, path: string, method = 'GET', headers: Record<string, string> = {}): Promise<RawAnswer> =>
  await askRaw(base + path, { method, headers: { host: 'news.example', ...headers } })
const keysOf = ({ headers }: RawAnswer): string[] => String(headers['surrogate-key']).split(' ')

const NAMES_ONLY = '{ facts(first: 50) { nodes { ... on Statement { summary caveat speakers { name } } ... on Figure { phrase population } ... on Event { name caveat participants { name } } } } }'

const OPEN_EVIDENCE = [{ source: 'src_open', anchor: { start: 0, end: 10, digest: '0'.repeat(64) } }]

/** An answer of every kind, for these items. */
function addressesFor (items: readonly Item[]): string[] {
  const ofType = (type: Item['type']): string[] => items.filter(item => item.type === type && publicationOf(item) !== 'withheld').map(({ id }) => id)
  const resources = { person: 'people', organization: 'organizations', place: 'places', story: 'stories', source: 'sources', statement: 'statements', figure: 'figures', event: 'events' } as const
  return [
    '/', '/v1/facts?limit=50', '/v1/facts?limit=3', '/v1/facts?publication=retracted', '/v1/figures/summary', '/v1/search?q=kyiv', '/v1/search?q=talks&limit=100', '/v1/sources',
    '/v1/figures?expand=place,claimant,partOf,source&limit=5', ...ofType('story').flatMap(id => [`/v1/statements?story=${id}`, `/v1/places?story=${id}`]),
    graphql(NAMES_ONLY), graphql('{ stories { nodes { name figures(first: 3) { nodes { id parts(first: 2) { nodes { phrase } } } } } } }'),
    graphql('{ figureSummary { groups { caveat place { name } figures(first: 5) { quantity { value } } } } }'),
    ...Object.entries(resources).flatMap(([type, resource]) => [`/v1/${resource}`, ...ofType(type as Item['type']).map(id => `/v1/${resource}/${id}`)]),
    ...ofType('story').map(id => `/stories/${id}`),
    ...(['figure', 'statement', 'event', 'story'] as const).flatMap(kind => ofType(kind).flatMap(id => [
      `/cards/${kind}/${id}`, `/cards/${kind}/${id}.txt`, `/oembed?url=${encodeURIComponent(`http://news.example/cards/${kind}/${id}`)}`
    ])),
    ...ofType('figure').map(id => `/cards/who-says-what/${id}`)
  ]
}

/** The same item with a word in it that stands wherever the item is shown. */
function marked (item: Item): Item {
  const mark = markOf(item)
  switch (item.type) {
    case 'figure': return { ...item, population: mark }
    case 'statement': return { ...item, summary: `${item.summary} ${mark}` }
    default: return { ...item, name: `${item.name} ${mark}` }
  }
}

function markOf ({ id }: Item): string {
  return `marked-${id.replace('_', '-')}~`
}

/** What to purge when an item is no longer what answers show. */
function purgedFor (item: Item): string[] {
  if (item.type === 'story') return [item.id]
  return [item.id, 'story' in item ? `${item.story}_many` : 'many']
}

/** Facts that lead to withheld ones, which are read so that they can be left out. */
const LEADING_TO_WITHHELD: readonly Item[] = [
  ...WITHHELD_ITEMS,
  aStatement({ id: 'sta_reply', respondsTo: 'sta_withheld', story: 'sto_open', evidence: OPEN_EVIDENCE }),
  aFigure({ id: 'fig_part', partOf: 'fig_withheld', story: 'sto_open', evidence: OPEN_EVIDENCE })
]

for (const [name, items] of Object.entries({ sample: SAMPLE_ITEMS, withheld: LEADING_TO_WITHHELD })) {
  t.test(`every answer that shows an item is hit by the purge of it, and none names what is withheld (${name} items)`, async t => {
    const base = await serve(t, { items: items.map(marked) })
    // what the store itself says of each, as it marks entities that only withheld facts lead to
    const store = createMemoryStore(items, { revision: 'sample' })
    const known = (await store.get(items.map(({ id }) => id))).filter(item => item !== null)
    const [hidden, seen] = [known.filter(item => publicationOf(item) === 'withheld'), known.filter(item => publicationOf(item) !== 'withheld')]
    const purgeable = new Set(['caveat', 'many', 'people', 'organizations', 'places', 'stories', 'sources', 'statements', 'figures', 'events', ...seen.flatMap(({ id }) => [id, `${id}_many`])])
    let shown = 0
    for (const path of addressesFor(seen)) {
      const answer = await ask(base, path)
      if (answer.status !== 200) {
        t.match([answer.status, answer.headers['surrogate-key']], [410, undefined], path)
        continue
      }
      const keys = keysOf(answer)
      t.ok(keys.includes('caveat'), path)
      t.same(keys.filter(key => !purgeable.has(key)), [], `${path} names nothing that is hidden`)
      for (const item of hidden) t.notOk(answer.text.includes(markOf(item)) || answer.text.includes(`"${item.id}"`))
      for (const item of seen) {
        if (!answer.text.includes(markOf(item)) && !answer.text.includes(`"${item.id}"`)) continue
        shown++
        t.ok(purgedFor(item).some(key => keys.includes(key)), `${path} shows ${item.id}`)
        if (isFact(item)) t.ok(keys.includes(item.story), `${path} shows something of ${item.story}`)
      }
    }
    t.ok(shown > items.length * 4)
  })
}

t.test('whatever is another answer once a fact is corrected is hit by the purge of it, where it does not show the fact, too', async t => {
  const items = [...SAMPLE_ITEMS, ...Array.from({ length: 12 }, (_, index) => aFigure({ id: `fig_${index}`, story: 'sto_siege', asOf: `2022-03-${10 + index}` }))]
  const before = await serve(t, { items })
  for (const id of ['fig_0', 'fig_11']) {
    const fact = items.find(item => item.id === id) as Item & { story: string, verification: object }
    const corrected = { ...fact, verification: { ...fact.verification, status: 'refuted' } } as Item
    const after = await serve(t, { items: items.map(item => item === fact ? corrected : item) })
    let changed = 0
    for (const path of addressesFor(items)) {
      const [was, is] = [await ask(before, path), await ask(after, path)]
      if (was.text === is.text) continue
      changed++
      t.ok(purgedFor(fact).some(key => keysOf(was).includes(key)), `${path} is another answer`)
    }
    t.ok(changed > 3)
  }
})

t.test('a list that a new fact would enter is hit by the purge of its type, or of its story where it is a list of stories', async t => {
  const before = await serve(t)
  const added = aFigure({ id: 'fig_new', place: 'plc_kyiv', claimant: 'per_mayor', asOf: '2022-03-29' })
  const after = await serve(t, { items: [...SAMPLE_ITEMS, added] })
  let changed = 0
  for (const path of addressesFor(SAMPLE_ITEMS.filter(item => publicationOf(item) === 'usable'))) {
    const [old, current] = [await ask(before, path), await ask(after, path)]
    if (old.text === current.text) continue
    changed++
    const keys = keysOf(old)
    t.ok(keys.includes('sto_talks') || keys.includes('figures'), path)
  }
  t.ok(changed > 10)
  t.notOk(keysOf(await ask(before, '/v1/statements?story=sto_siege')).includes('statements'), 'a list of one story is not purged for others')
  t.ok(keysOf(await ask(before, '/v1/figures?claimant=per_president&measure=killed')).includes('figures'), 'an empty list is')
})

t.test('an answer has the same keys whatever was asked for before it', async t => {
  // the memory of items is warm then, and that of answers is not there
  const warm = await serve(t, { answerMemory: { bytes: 0 } })
  const paths = addressesFor(SAMPLE_ITEMS.filter(item => publicationOf(item) === 'usable'))
  for (const path of ['/v1/facts?limit=50&expand=place,claimant', '/v1/facts?limit=2', ...paths]) await ask(warm, path)
  let shared = 0
  for (const path of paths) {
    const [again, first] = [await ask(warm, path), await ask(await serve(t, { answerMemory: { bytes: 0 } }), path)]
    t.same([again.status, again.headers['surrogate-key'], again.text], [first.status, first.headers['surrogate-key'], first.text], path)
    if (keysOf(first).length > 3) shared++
  }
  t.ok(shared > 10)
})

t.test('the header is named and written as its readers have it, the same for every form and method; without the option there is none', async t => {
  const [fastly, cloudflare, none] = [await serve(t), await serve(t, { surrogateKeys: 'Cache-Tag' }), await serve(t, { surrogateKeys: false })]
  for (const path of ['/v1/figures/fig_trapped', graphql('{ figure(id: "fig_trapped") { phrase } }'), '/cards/figure/fig_trapped', '/cards/figure/fig_trapped.png', '/stories/sto_siege', '/']) {
    const [one, other, bare] = [await ask(fastly, path), await ask(cloudflare, path), await ask(none, path)]
    t.match(one.headers['surrogate-key'], /^caveat [\w -]+$/, path)
    t.equal(other.headers['cache-tag'], String(one.headers['surrogate-key']).replaceAll(' ', ','))
    t.same([one.headers['cache-tag'], other.headers['surrogate-key'], bare.headers['surrogate-key'], bare.headers['cache-tag']], [undefined, undefined, undefined, undefined])
    t.equal((await ask(fastly, path, 'HEAD')).headers['surrogate-key'], one.headers['surrogate-key'])
    t.equal((await ask(fastly, path, 'GET', { 'accept-encoding': 'br' })).headers['surrogate-key'], one.headers['surrogate-key'])
    t.equal(one.text, bare.text)
    t.not(one.headers.etag, bare.headers.etag, 'a copy without keys is not renewed for one with them')
  }
  t.same(keysOf(await ask(fastly, '/v1/figures/fig_trapped')), ['caveat', 'sto_siege', 'sto_talks', 'fig_trapped', 'per_president', 'plc_ukraine', 'src_article'])
  t.same(keysOf(await ask(fastly, '/cards/figure/fig_trapped.png')), keysOf(await ask(fastly, '/cards/figure/fig_trapped')))
})

t.test('nothing that is no fact, and nothing that may not be kept, has keys', async t => {
  const base = await serve(t)
  for (const path of ['/v1/openapi.json', '/v1/docs', '/graphiql', '/cards/element.js', '/health', '/ready', '/v1/figures/fig_undated', '/v1/figures/fig_withheld', '/v1/nowhere', '/v1/figures?x=1',
    '/cards/figure/fig_withheld', '/cards/figure/fig_undated', '/stories/sto_none', graphql('{ figure(id: "fig_withheld") { phrase } }'), graphql('{')]) {
    t.equal((await ask(base, path)).headers['surrogate-key'], undefined, path)
  }
  const posted = await askRaw(`${base}/graphql`, { method: 'POST', body: JSON.stringify({ query: NAMES_ONLY }), headers: { 'content-type': 'application/json' } })
  t.same([posted.status, posted.headers['surrogate-key']], [200, undefined])
  const known = await ask(base, '/v1/figures')
  t.equal((await askRaw(`${base}/v1/figures`, { headers: { 'if-none-match': known.headers.etag ?? '' } })).headers['surrogate-key'], undefined, 'a 304 leaves those that are stored')
})

t.test('where there are too many, coarser keys stand in; where stories are too many, only browsers keep the answer', async t => {
  const longest = (prefix: string, number: number): string => `${prefix}${String(number).padStart(3, '0')}-${'x'.repeat(92)}`
  const stories = Array.from({ length: 60 }, (_, number) => aStory({ id: longest('sto_', number), name: `Story ${number}` }))
  const items = [
    aPerson({ id: 'per_mayor' }), aStory({ id: 'sto_talks' }), aSource({ id: 'src_article' }), ...stories,
    ...Array.from({ length: 60 }, (_, number) => aFigure({ id: longest('fig_', number), story: stories[number % 2]?.id ?? '' })),
    ...stories.map(({ id }, number) => aFigure({ id: `fig_of-${number}`, story: id }))
  ]
  const base = await serve(t, { items })
  const [one, two] = stories.map(({ id }) => id)
  const many = await ask(base, `/v1/figures?story=${one}&story=${two}&limit=100`)
  t.same(keysOf(many), ['caveat', one, two, 'sto_talks', 'many', `${one}_many`, `${two}_many`, 'sto_talks_many'])
  t.match(many.headers['cache-control'], /^public/)
  for (const path of ['/v1/stories?limit=60', graphql('{ stories(first: 60) { nodes { name figures(first: 1) { nodes { phrase } } } } }')]) {
    const answer = await ask(base, path)
    t.same([answer.status, answer.headers['surrogate-key'], answer.headers['cache-control']], [200, undefined, 'private, max-age=30'], path)
    for (const server of [base, await serve(t, { items, answerMemory: { bytes: 0 } })]) {
      for (const coding of ['identity', 'br']) {
        const { headers } = await ask(server, path, 'GET', { 'accept-encoding': coding })
        const known = await ask(server, path, 'GET', { 'accept-encoding': coding, 'if-none-match': String(headers.etag) })
        t.match([known.status, known.headers['cache-control'], known.headers.etag], [304, 'private, max-age=30', headers.etag], 'a 304 says so, too')
      }
    }
  }
  for (const path of ['/v1/figures?limit=100', '/v1/stories?limit=20', `/stories/${one}`, '/cards/figure/fig_of-1']) {
    const [head = ''] = (await sendRaw(base, `GET ${path} HTTP/1.1\r\nhost: ${'h'.repeat(60)}.example\r\nconnection: close\r\n\r\n`)).split('\r\n\r\n')
    t.match(head, /^HTTP\/1.1 200/)
    t.ok(head.length + 4 <= 4096, `the head of ${path} has ${head.length} bytes`)
  }
})
