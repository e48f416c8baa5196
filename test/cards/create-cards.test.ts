import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import Fastify from 'fastify'
import t from 'tap'
import type { CardKind, CreateCardsOptions } from '../../src/cards/library.ts'
import { CARD_STYLE, createCards, DomainError } from '../../src/cards/library.ts'
import { caveat, createMemoryStore } from '../../src/index.ts'
import { createTestStore } from '../../src/testing/index.ts'
import { SAMPLE_ITEMS } from '../support/sample-items.ts'

const BASE = 'https://news.example/facts'
const store = createTestStore()
const cards = createCards({ store, base: BASE })

const CARDS: [kind: CardKind, id: string][] = [
  ['figure', 'fig_disputed'], ['figure', 'fig_hostile'], ['statement', 'sta_fragment'], ['statement', 'sta_anonymous'],
  ['event', 'evt_cancelled'], ['story', 'sto_flood'], ['who-says-what', 'fig_rival']
]

async function refusalOf (action: () => unknown): Promise<DomainError> {
  try {
    await action()
  } catch (error) {
    if (error instanceof DomainError) return error
    throw error
  }
  throw new Error('it was taken')
}

t.test('each form is what HTTP answers at the card\'s address, byte by byte', async t => {
  const app = Fastify()
  t.teardown(() => app.close())
  await app.register(caveat, { prefix: '/facts', store })
  const ask = async (address: string): Promise<{ body: string, bytes: Buffer, policy: unknown }> => {
    const { pathname, search } = new URL(address)
    const { statusCode, body, rawPayload, headers } = await app.inject({ url: pathname + search, headers: { host: 'news.example' } })
    t.equal(statusCode, 200, address)
    return { body, bytes: rawPayload, policy: headers['content-security-policy'] }
  }
  // the host is not behind TLS here
  const plain = createCards({ store, base: 'http://news.example/facts/' })
  for (const [kind, id] of CARDS) {
    for (const language of ['en', 'uk']) {
      const card = await plain.card(kind, id, { language })
      const [address, query] = card.address.split('?')
      const at = async (ending: string): ReturnType<typeof ask> => await ask(`${address}${ending}${query === undefined ? '' : `?${query}`}`)
      const page = await at('')
      t.same(card.page(), { document: page.body, contentSecurityPolicy: page.policy })
      t.ok(page.body.includes(card.article()), 'the page holds the article')
      t.equal(card.text(), (await at('.txt')).body)
      t.equal(card.markdown(), (await at('.md')).body)
      t.equal(card.svg(), (await at('.svg')).body)
      t.ok((await card.png()).equals((await at('.png')).bytes))
      const embed = (await ask(`http://news.example/facts/oembed?maxwidth=400&maxheight=300&url=${encodeURIComponent(card.address)}`)).body
      t.same(card.embed({ maxWidth: 400, maxHeight: 300 }), JSON.parse(embed))
      t.ok([card.text(), card.markdown(), card.article()].every(form => form !== ''))
    }
  }
})

t.test('a card says its title, caveat, status and alternative text, in one language', async t => {
  const card = await cards.card('figure', 'fig_disputed')
  t.match(card, { kind: 'figure', id: 'fig_disputed', language: 'en', status: 'disputed', address: `${BASE}/cards/figure/fig_disputed` })
  t.ok(card.text().includes(card.caveat))
  t.ok(card.alternative.includes(card.caveat))
  const other = await cards.card('figure', 'fig_disputed', { language: 'uk-UA' })
  t.match(other, { language: 'uk', address: `${BASE}/cards/figure/fig_disputed?lang=uk` })
  t.not(other.caveat, card.caveat)
  t.equal((await cards.card('figure', 'fig_disputed', { language: 'ja' })).language, 'en')
  t.equal((await cards.card('story', 'sto_flood')).status, null)
})

t.test('the style for a page of one\'s own touches nothing outside of cards', t => {
  const rules = CARD_STYLE.replace(/@(?:media|supports)[^{]*\{/g, '').match(/[^{}]+(?=\{)/g) ?? []
  t.ok(rules.length > 30)
  const selectors = rules.flatMap(rule => rule.replace(/:is\([^)]*\)/g, ':is()').split(',')).map(selector => selector.trim())
  t.same(selectors.filter(selector => !selector.startsWith('[data-caveat-card]')), [])
  t.end()
})

t.test('only the pages that may frame a card are named in its policy', async t => {
  const policyFor = async (options: Partial<CreateCardsOptions>): Promise<string> =>
    (await createCards({ store, base: BASE, ...options }).card('figure', 'fig_zero')).page().contentSecurityPolicy
  t.match(await policyFor({}), /frame-ancestors \*$/)
  t.match(await policyFor({ frameAncestors: ['https://a.example', '\'self\''] }), /frame-ancestors https:\/\/a\.example 'self'$/)
})

t.test('what there is no card of is refused as over HTTP, and so is a misspelt request', async t => {
  const cases: [action: () => unknown, code: string, message: string][] = [
    [async () => await cards.card('figure', 'fig_nope'), 'NOT_FOUND', 'fig_nope'],
    [async () => await cards.card('figure', 'fig_retracted'), 'RETRACTED', 'fig_retracted'],
    [async () => await cards.card('figure', 'fig_withheld'), 'NOT_FOUND', 'fig_withheld'],
    [async () => await cards.card('figure', 'sta_fragment'), 'INVALID_ID', 'sta_fragment'],
    [async () => await cards.card('figur' as never, 'fig_zero'), 'NOT_FOUND', 'did you mean figure?'],
    [async () => await cards.card('figure', 'fig_zero', { lang: 'uk' } as never), 'UNKNOWN_PARAMETER', 'lang is not taken here'],
    [async () => await cards.card('figure', 'fig_zero', { language: 'Ukrainian!' }), 'INVALID_PARAMETER', 'language is not a language tag'],
    [async () => (await cards.card('figure', 'fig_zero')).embed({ maxwidth: 3 } as never), 'UNKNOWN_PARAMETER', 'did you mean maxWidth?'],
    [async () => (await cards.card('figure', 'fig_zero')).embed({ maxWidth: 0.5, maxHeight: -1 }), 'INVALID_PARAMETER', 'maxWidth is a whole number of pixels, from 1; maxHeight is']
  ]
  for (const [action, code, message] of cases) {
    const refusal = await refusalOf(action)
    t.equal(refusal.code, code, message)
    t.match(refusal.message, message)
  }
})

t.test('wrong options are refused at once, all of them', async t => {
  const wrong = 'it takes the address that Caveat is mounted at, such as https://news.example/facts'
  const cases: [options: object, code: string, message: string][] = [
    [{ store }, 'INVALID_PARAMETER', `base is missing: ${wrong}`],
    [{ store, base: '/facts' }, 'INVALID_PARAMETER', `base is "/facts": ${wrong}`],
    [{ store, base: 'javascript:alert(1)' }, 'INVALID_PARAMETER', wrong],
    [{ store, base: `${BASE}?a=1` }, 'INVALID_PARAMETER', wrong],
    [{ base: BASE }, 'INVALID_PARAMETER', 'store is missing'],
    [{ store, base: BASE, prefix: '/facts' }, 'UNKNOWN_PARAMETER', 'prefix is not an option'],
    [{ store, base: BASE, frameAncestor: ['*'] }, 'UNKNOWN_PARAMETER', 'frameAncestor is not an option; did you mean frameAncestors?'],
    [{ store, base: BASE, frameAncestors: ['*; script-src *'] }, 'INVALID_PARAMETER', 'frameAncestors.0 is "*; script-src *": it takes a list of CSP sources'],
    [{ stor: store, frameAncestors: [] }, 'UNKNOWN_PARAMETER', 'stor is not an option; did you mean store?']
  ]
  for (const [options, code, message] of cases) {
    const refusal = await refusalOf(() => createCards(options as never))
    t.equal(refusal.code, code, message)
    t.match(refusal.message, message)
  }
  t.same((await refusalOf(() => createCards({ stor: store } as never))).details.map(({ parameter }) => parameter).sort(), ['base', 'stor', 'store'])
})

t.test('an address that is markup ends up in no form as markup', async t => {
  const hostile = createCards({ store: createMemoryStore(SAMPLE_ITEMS, { revision: 'sample' }), base: 'https://news.example/"><script>alert(1)</script>' })
  const id = SAMPLE_ITEMS.find(({ type }) => type === 'story')?.id ?? ''
  const card = await hostile.card('story', id)
  for (const form of [card.article(), card.page().document, card.markdown(), String(card.embed().html)]) t.notMatch(form, '<script>alert')
})

t.test('what caveat/cards imports leads to no part of the framework', t => {
  const src = fileURLToPath(new URL('../../src/', import.meta.url))
  const seen = new Set<string>()
  const packages = new Set<string>()
  const visit = (file: string): void => {
    if (seen.has(file)) return
    seen.add(file)
    // what is imported as a type is gone when it is built
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )[^'\n]*from '([^']+)'/gm)) {
      if (path.startsWith('.')) visit(join(dirname(file), path))
      else packages.add(path)
    }
  }
  visit(join(src, 'cards/library.ts'))
  t.ok(seen.size > 40, 'the test follows imports')
  t.same([...packages].filter(name => /fastify|graphql/.test(name)), [])
  t.same([...seen].map(file => relative(src, file)).filter(file => /^(?:http|rest|graphql|pages)\//.test(file)), [])
  t.end()
})
