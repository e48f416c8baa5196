import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { Resvg } from '@resvg/resvg-js'
import Fastify from 'fastify'
import t from 'tap'
import type { Test } from 'tap'
import { loadCard } from '../../src/cards/load/load-card.ts'
import type { Card } from '../../src/cards/card.ts'
import type { CardKind } from '../../src/cards/card-kinds.ts'
import { svgPicture } from '../../src/cards/picture/svg-picture.ts'
import { fontFiles } from '../../src/cards/picture/fonts.ts'
import type { Item } from '../../src/domain/items.ts'
import type { Language } from '../../src/domain/wording.ts'
import { LANGUAGES, labelsOf, plainText } from '../../src/domain/wording.ts'
import { caveat, createMemoryStore, loadFixtures } from '../../src/index.ts'
import { aFigure, anEvent, anOrganization, aPerson, aPlace, aSource, aStatement, aStory } from '../support/item-factories.ts'
import { readPng, readSvg, textsOf } from './picture-parts.ts'

const KINDS: Readonly<Record<string, readonly CardKind[]>> = { figure: ['figure', 'who-says-what'], statement: ['statement'], event: ['event'], story: ['story'] }
const long = (words: string, length: number): string => words.repeat(Math.ceil(length / words.length)).slice(0, length)
const HOSTILE = '<script>alert("1")</script> \'&amp; ]]> <!-- \u0000\u0007\u001b \ud800 \uffff \u202e\u2066evil'
const RIVALS = Array.from({ length: 12 }, (_, index) => index)

const hostileItems: readonly Item[] = [
  aPerson({ id: 'per_mayor', name: HOSTILE, role: HOSTILE }),
  aPerson({ id: 'per_long', name: long('Aleksandra Longname ', 199) + 'Z', role: long('deputy head of everything ', 199) + 'z' }),
  aPerson({ id: 'per_unbroken', name: long('W', 200), role: long('ქ', 200) }),
  aPerson({ id: 'per_arabic', name: 'نجيب محفوظ', role: 'رئيس البلدية' }),
  aPerson({ id: 'per_hebrew', name: 'יצחק (12) רבין' }),
  aPerson({ id: 'per_ideographs', name: '習近平 👩‍👩‍👧 ไทย' }),
  aPerson({ id: 'per_stacked', name: `Z${'\u0301'.repeat(150)}algo` }),
  ...RIVALS.map(index => anOrganization({ id: `org_rival-${index}`, name: long(`Organisation number ${index} `, 200), kind: 'other' })),
  aPlace({ id: 'plc_long', name: long('Llanfairpwllgwyngyll', 200), kind: 'city' }),
  aPlace({ id: 'plc_kyiv', name: 'Kyiv', kind: 'city' }),
  aStory({ id: 'sto_talks', name: HOSTILE + long(' and on', 100), summary: long('Things happened. ', 600) }),
  aStory({ id: 'sto_empty', name: 'Nothing yet', summary: long('Things will happen. ', 600) }),
  aSource({ id: 'src_article', name: long(`${HOSTILE} `, 200) }),
  aSource({ id: 'src_other', name: long('Another document ', 200) }),
  aStatement({ id: 'sta_long', kind: 'direct', speakers: ['per_long', 'per_unbroken'], text: long('We will never say anything short. ', 5000), summary: long('Much was said. ', 600), relayedBy: RIVALS.map(index => `org_rival-${index}`) }),
  aStatement({ id: 'sta_longest', kind: 'direct', speakers: ['per_hebrew'], text: long('We will never say anything short. ', 5000), summary: 'Much was said' }),
  aStatement({ id: 'sta_unbroken', kind: 'direct', speakers: ['per_unbroken'], text: long('A', 5000), summary: 'A' }),
  aStatement({ id: 'sta_hostile', kind: 'direct', speakers: ['per_mayor'], text: HOSTILE, summary: HOSTILE }),
  aStatement({ id: 'sta_arabic', kind: 'direct', speakers: ['per_arabic'], text: long('نحن مستعدون لمناقشة الحياد. ', 400), summary: 'Neutrality' }),
  aStatement({ id: 'sta_paraphrase', speakers: ['per_long'], summary: long('Much was said. ', 600) }),
  aStatement({ id: 'sta_stacked', kind: 'direct', speakers: ['per_stacked'], text: `Z${'\u0301'.repeat(400)}`, summary: 'Z' }),
  aEvent('evt_long', long('An attack ', 200), 'per_long'),
  aEvent('evt_hebrew', 'פגישה בירושלים', 'per_hebrew'),
  aEvent('evt_ideographs', long('会談', 200), 'per_ideographs'),
  aFigure({ id: 'fig_long', place: 'plc_long', claimant: 'per_long', population: long('people of a certain description ', 100), relayedBy: ['per_unbroken', 'per_arabic'], quantity: { low: 0, high: 100_000_000_000, qualifier: 'order_of_magnitude', asReported: long('countless multitudes ', 200) } }),
  aFigure({ id: 'fig_most', claimant: 'per_hebrew', quantity: { value: 100_000_000_000, qualifier: 'at_least', asReported: 'all' } }),
  aFigure({ id: 'fig_sources', evidence: ['src_article', 'src_other'].map(source => ({ source, anchor: { start: 0, end: 1, digest: '0'.repeat(64) } })) }),
  ...RIVALS.map(index => aFigure({ id: `fig_rival-${index}`, place: 'plc_kyiv', asOf: '2022-03-28', claimant: `org_rival-${index}`, verification: { status: 'in_progress', note: 'being checked' }, quantity: { value: 10 ** index, qualifier: index % 2 === 0 ? 'exact' : 'at_least', asReported: 'many' } }))
]

function aEvent (id: string, name: string, claimant: string): Item {
  return anEvent({ id, name, claimant, summary: long('It was bad. ', 600), when: '2022-03-28' })
}

/** Text without what wrapping, fencing and cleaning change. */
function bare (text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cs}\p{Cf}\uffff]/gu, '').replace(/(\p{M}{3})\p{M}+/gu, '$1')
}

async function eachCard (items: readonly Item[], languages: readonly Language[], check: (card: Card) => void): Promise<number> {
  const store = createMemoryStore(items, { revision: 'pictures' })
  let count = 0
  for (const item of items.filter(item => item.type in KINDS && !('publication' in item && item.publication !== 'usable'))) {
    for (const kind of KINDS[item.type] ?? []) {
      for (const language of languages) {
        check(await loadCard(store, kind, item.id, language))
        count++
      }
    }
  }
  return count
}

function checkPicture (t: Test, card: Card): void {
  const svg = svgPicture(card)
  const name = `${card.kind} ${card.id} ${card.language}`
  const { lines, title, description, elements, attributes } = readSvg(svg)
  const drawn = bare(lines.map(({ text }) => text).join(' '))
  const holds = (text: string, what: string): void => { if (!drawn.includes(bare(text))) t.fail(`${name} lacks ${what}`, { text, drawn }) }
  holds(plainText(card.caveat), 'the caveat')
  for (const source of card.sources) holds(source.name, 'a source')
  if (card.status !== null) holds(labelsOf(card.language).statuses[card.status], 'the status')
  if (card.content.is === 'statement' && card.content.statement.text !== null) holds(plainText(card.content.speakers), 'the speakers')
  if (card.content.is === 'figure') for (const words of card.title) holds(plainText([words]), 'words of the phrase')
  if (card.content.is === 'who-says-what') {
    const statuses = labelsOf(card.language).statuses
    for (const { claimant, quantity, status } of card.content.claims) for (const text of [plainText(claimant), plainText(quantity), statuses[status]]) holds(text, 'a claim')
  }
  if (!bare(description).includes(bare(plainText(card.caveat))) || title === '') t.fail(`${name} isn't described`)
  for (const element of elements) if (!['svg', 'title', 'desc', 'rect', 'g', 'text', 'line', 'circle', 'path'].includes(element)) t.fail(`${name} holds ${element}`)
  for (const attribute of attributes) if (/^on|href|style|src/.test(attribute)) t.fail(`${name} holds ${attribute}`)
  const foot = Number(/<rect x="60" y="([\d.]+)" width="6"/.exec(svg)?.[1])
  const caveatAt = lines.findIndex(({ y }) => y > foot)
  if (!(foot > 150) || lines.slice(0, caveatAt).some(({ y }) => y > foot - 4) || lines.some(({ y }) => y > 605 || y < 20)) t.fail(`${name} overlaps itself`, { foot, lines })
}

/** What is drawn must lie on the canvas: its bounds are asked of the renderer. */
function checkBounds (t: Test, card: Card): void {
  const withoutGround = svgPicture(card).replace(/<rect width="1200"[^>]*>/g, '')
  const { x, y, width, height } = new Resvg(withoutGround, { font: { fontFiles: fontFiles(), loadSystemFonts: false } }).getBBox() ?? { x: -1, y: -1, width: 0, height: 0 }
  if (x < 40 || y < 20 || x + width > 1160 || y + height > 615) t.fail(`${card.kind} ${card.id} ${card.language} leaves its margins`, { x, y, width, height })
}

const fixtures = (await loadFixtures(join(import.meta.dirname, '../../fixtures'))).items

t.test('the picture of every fact of the fixtures, in every language, holds caveat, source, claimant and status whole', async t => {
  t.ok(await eachCard(fixtures, LANGUAGES, card => { checkPicture(t, card) }) > 400)
})

t.test('no picture of the fixtures draws beyond its margins', async t => {
  t.ok(await eachCard(fixtures, ['uk'], card => { checkBounds(t, card) }) > 100)
})

t.test('hostile and extreme names, quotes and numbers neither break a picture nor push the caveat out of it', async t => {
  t.ok(await eachCard(hostileItems, LANGUAGES, card => { checkPicture(t, card) }) > 100)
  await eachCard(hostileItems, ['en'], card => { checkBounds(t, card) })
})

t.test('a long quote is shortened, and says so; a short one is whole', async t => {
  const store = createMemoryStore(hostileItems, { revision: 'quotes' })
  const textOf = async (id: string): Promise<string> => readSvg(svgPicture(await loadCard(store, 'statement', id, 'en'))).lines.map(({ text }) => text).join(' ')
  t.match(await textOf('sta_long'), /“We will never .*…”/)
  t.match(await textOf('sta_longest'), /“(?:We will never say anything short\. ){5,}.*…”/)
  t.notMatch(await textOf('sta_hostile'), /…/)
})

t.test('lines that are wholly right-to-left stand at the right; in mixed lines names are fenced off', async t => {
  const store = createMemoryStore(hostileItems, { revision: 'directions' })
  const arabic = svgPicture(await loadCard(store, 'statement', 'sta_arabic', 'en'))
  t.match(arabic, /text-anchor="end">\u2067“نحن[^<]*\u2069</)
  t.match(arabic, /Said by \u2067نجيب محفوظ\u2069, \u2067رئيس البلدية\u2069;/)
  t.match(svgPicture(await loadCard(store, 'figure', 'fig_most', 'en')), /\u2067יצחק \(12\) רבין\u2069;/)
})

async function serve (t: Test, items: readonly Item[] = fixtures): Promise<ReturnType<typeof Fastify>> {
  const app = Fastify()
  t.teardown(async () => { await app.close() })
  await app.register(caveat, { store: createMemoryStore(items, { revision: 'served' }) })
  return app
}

t.test('a PNG is 1200 by 630, not blank, and carries title, description and caveat inside', async t => {
  const app = await serve(t, [...fixtures])
  for (const [kind, id] of [['figure', 'fig_kyiv-killed'], ['statement', 'sta_biden-cannot-remain'], ['event', 'evt_kharkiv-school-attack'], ['story', 'sto_2022-03-28-talks'], ['who-says-what', 'fig_mariupol-trapped-boichenko']]) {
    const { statusCode, headers, rawPayload } = await app.inject(`/cards/${kind}/${id}.png?lang=uk`)
    t.match({ statusCode, headers }, { statusCode: 200, headers: { 'content-type': 'image/png', 'x-content-type-options': 'nosniff' } })
    t.equal(rawPayload.toString('latin1', 1, 4), 'PNG')
    const chunks = readPng(rawPayload)
    const header = chunks[0]?.data ?? Buffer.alloc(8)
    t.same([header.readUInt32BE(0), header.readUInt32BE(4)], [1200, 630])
    const pixels = inflateSync(chunks.find(({ type }) => type === 'IDAT')?.data ?? Buffer.alloc(0))
    t.ok(new Set(pixels.subarray(4801 * 300, 4801 * 560)).size > 50, 'letters are drawn between the margins')
    const plain = (await app.inject(`/cards/${kind}/${id}.md?lang=uk`)).body
    const caveatText = /\n\*(.*)\* \[/.exec(plain)?.[1]?.replaceAll('\\', '') ?? 'none'
    const texts = textsOf(rawPayload)
    t.ok(texts['Description']?.includes(caveatText), `${kind}: ${caveatText}`)
    t.ok(texts['XML:com.adobe.xmp']?.includes('Iptc4xmpCore:AltTextAccessibility'))
    t.doesNotThrow(() => readSvg(texts['XML:com.adobe.xmp'] ?? ''), 'the XMP packet is well-formed')
  }
})

t.test('hostile names break neither the PNG nor the words inside it', async t => {
  const app = await serve(t, hostileItems)
  const { statusCode, rawPayload } = await app.inject('/cards/statement/sta_hostile.png')
  t.equal(statusCode, 200)
  const { Description = '', 'XML:com.adobe.xmp': xmp = '' } = textsOf(rawPayload)
  t.match(Description, /<script>alert\("1"\)<\/script> '&amp; ]]>/)
  t.doesNotThrow(() => readSvg(xmp))
})

t.test('an SVG may load and run nothing', async t => {
  const { headers, body } = await (await serve(t)).inject('/cards/figure/fig_kyiv-killed.svg')
  t.match(headers, { 'content-type': 'image/svg+xml; charset=utf-8', 'x-content-type-options': 'nosniff' })
  t.match(headers['content-security-policy'], /^default-src 'none'; script-src 'none';/)
  t.match(body, /^<svg [^>]*role="img" aria-labelledby="title description"/)
})

t.test('pictures have a tag of their own, answer HEAD, and 304 to those who have them', async t => {
  const app = await serve(t)
  const tags = new Set()
  for (const ending of ['svg', 'png']) {
    const url = `/cards/figure/fig_kyiv-killed.${ending}`
    const { headers: { etag = '' }, rawPayload } = await app.inject(url)
    tags.add(etag)
    t.equal((await app.inject({ url, headers: { 'if-none-match': String(etag) } })).statusCode, 304)
    const head = await app.inject({ url, method: 'HEAD' })
    t.same([head.statusCode, head.headers['content-length'], head.body], [200, String(rawPayload.length), ''])
  }
  t.equal(tags.size, 2)
})

t.test('the picture of what is not there or was withdrawn is a coded error', async t => {
  const app = await serve(t, [...hostileItems, aFigure({ id: 'fig_gone', publication: 'retracted' })])
  for (const ending of ['svg', 'png']) {
    for (const [id, status, code] of [['fig_none', 404, 'NOT_FOUND'], ['fig_gone', 410, 'RETRACTED']] as const) {
      const answer = await app.inject(`/cards/figure/${id}.${ending}`)
      t.match([answer.statusCode, answer.headers['content-type'], answer.json().code], [status, /^application\/problem\+json/, code])
    }
  }
})

t.test('the same picture asked for many times at once is one and the same', async t => {
  const app = await serve(t)
  const answers = await Promise.all(Array.from({ length: 20 }, () => app.inject('/cards/event/evt_mala-rogan-retaken.png')))
  t.equal(new Set(answers.map(({ rawPayload }) => rawPayload.toString('base64'))).size, 1)
})

t.test('a page tells of its picture in words that hold claimant, status and caveat', async t => {
  const { body } = await (await serve(t)).inject('/cards/figure/fig_kyiv-killed')
  t.match(body, /<meta property="og:image:alt" content="100 people killed in Kyiv, according to Vitali Klitschko \(unverified\)\. Claimed by Vitali Klitschko, mayor of Kyiv; /)
})
