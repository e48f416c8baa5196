import { request } from 'node:http'
import { gzipSync } from 'node:zlib'
import t from 'tap'
import { clipText } from '../../src/cards/text/clip-text.ts'
import { createMemoryStore } from '../../src/index.ts'
import { LANGUAGES } from '../../src/domain/wording.ts'
import { aFigure, anOrganization, aSource, aStatement, aStory } from '../support/item-factories.ts'
import { CARD_ITEMS, cardPaths } from '../support/card-items.ts'
import { fixtureItems, serveCards } from './serve-cards.ts'

const FIGURE = '/cards/figure/fig_killed'
const FORMATS = ['', '.txt', '.md', '.svg', '.png']
const jsonLdOf = (page: string): any => JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? '')
const unescape = (markup: string): string => markup.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
const textOf = (markup: string): string => unescape(markup.replace(/<[^>]*>/g, '')).replace(/\s+/gu, ' ')
const article = (page: string): string => textOf(/<article.*<\/article>/s.exec(page)?.[0] ?? '')
const policyOf = (response: Response): string | null => response.headers.get('content-security-policy')

/** Sends a request that `fetch` would mend. */
async function ask (address: string, headers: Record<string, string>): Promise<{ status: number | undefined, headers: NodeJS.Dict<string | string[]>, body: string }> {
  return await new Promise((resolve, reject) => {
    request(address, { headers }, response => {
      let body = ''
      response.setEncoding('utf8').on('data', (chunk: string) => { body += chunk }).on('end', () => { resolve({ status: response.statusCode, headers: response.headers, body }) })
    }).on('error', reject).end()
  })
}

t.test('every card is one page that names its language and address, and says its caveat in its text, title and data', async t => {
  const base = await serveCards(t, { items: CARD_ITEMS })
  for (const path of cardPaths(CARD_ITEMS).filter(path => !/evacuated-[1-9]/.test(path))) {
    for (const language of LANGUAGES) {
      const address = base + path + (language === 'en' ? '' : `?lang=${language}`)
      const response = await fetch(address)
      const text = await response.text()
      const page = unescape(text)
      const jsonLd = jsonLdOf(text)
      t.equal(response.status, 200, path)
      t.match(page, `<html lang="${language}" dir="ltr">`)
      t.match(page, `<link rel="canonical" href="${address}">`)
      t.equal(jsonLd['@id'], address)
      t.ok(article(text).includes(jsonLd.description), `${path} says: ${jsonLd.description}`)
      t.ok(jsonLd.description.length > 20)
      const title = textOf(/<title>.*?<\/title>/.exec(text)?.[0] ?? '')
      if (/figure|event/.test(path)) t.match(title, /\(.+\)$/, 'a title that travels alone has its status')
      t.notMatch(title, /^[\d\s.,–]*$/)
    }
  }
})

t.test('a page is made of what its content is', async t => {
  const base = await serveCards(t, { items: CARD_ITEMS })
  const pageOf = async (path: string): Promise<string> => await (await fetch(`${base}/cards/${path}`)).text()
  t.match(await pageOf('figure/fig_killed'), /<figure>\s*<h1>.*100 people.*<figcaption>.*Corroborated.*<time datetime="2022-03-28">28 March 2022<\/time>.*<cite><bdi>Article/s)
  t.match(await pageOf('statement/sta_direct'), /<figure>\s*<blockquote lang="en" dir="auto"><p>We are ready.*<figcaption>.*<cite><bdi>Volodymyr Zelenskyy/s)
  t.notMatch(await pageOf('statement/sta_paraphrase'), '<blockquote', 'nobody said these words')
  t.match(await pageOf('event/evt_talks'), /<h1>.*Peace talks in Istanbul.*planned, not yet happened/s)
  const story = await pageOf('story/sto_talks')
  t.equal(story.match(/<time datetime="2022-03-28">/g)?.length, 1, 'each date once')
  t.match(story, 'View the story (23 facts)')
  t.equal(story.match(/class="badge"/g)?.length, 8)
  t.notMatch(await pageOf('story/sto_empty'), '<ol')
  const rivals = await pageOf('who-says-what/fig_killed-rival')
  t.match(rivals, /<table.*<th scope="row">.*Ministry of Defence.*at least 80 people.*100 people \(Preferred figure\)/s)
  t.match(rivals, 'Lowest: 80 · Highest: at least 100', 'an end that is open')
  t.equal((await pageOf('who-says-what/fig_evacuated-0')).match(/class="apart"/g)?.length, 1, 'the refuted one')
})

t.test('a language without cards falls back, and only data keep the language of their story', async t => {
  const base = await serveCards(t, { items: CARD_ITEMS })
  for (const [tag, language] of [['fr-CA', 'fr'], ['FR', 'fr'], ['de', 'en'], ['zh-Hant-TW', 'en'], ['uk-UA', 'uk'], ['es-419', 'es']] as const) {
    const page = await (await fetch(`${base}/cards/statement/sta_arabic?lang=${tag}`)).text()
    t.match(page, `<html lang="${language}"`, String(tag))
    t.match(page, `<article data-caveat-card="statement" lang="${language}"`)
    t.match(page, '<blockquote lang="ar" dir="auto">')
    t.match(page, /<cite><bdi lang="ar">نجيب محفوظ<\/bdi>/)
    t.match(page, /<cite><bdi lang="ar">مقال عن المحادثات<\/bdi>/, 'the name of a source')
  }
  t.match(await (await fetch(`${base}/cards/story/sto_arabic?lang=fr`)).text(), /<h1 lang="ar" dir="auto">.*<p class="lead" lang="ar" dir="auto">.*selon <bdi lang="ar">/s)
  t.match(await (await fetch(`${base}/cards/event/evt_talks?lang=fr`)).text(), '<bdi lang="en">')
  for (const tag of ['', 'e', 'fr_CA', 'fr-', '"><script>', 'toolonglanguage', '1']) {
    const response = await fetch(`${base}${FIGURE}?lang=${encodeURIComponent(tag)}`)
    t.equal(response.status, 400, tag)
    t.match(await response.text(), 'is not a language tag')
    t.equal((await (await fetch(`${base}${FIGURE}.txt?lang=${encodeURIComponent(tag)}`)).json() as any).errors[0].parameter, 'lang')
  }
})

t.test('data for machines say what kind of claim it is, by whom, and never a number without its caveat', async t => {
  const base = await serveCards(t, { items: CARD_ITEMS })
  const dataOf = async (path: string): Promise<any> => jsonLdOf(await (await fetch(`${base}/cards/${path}`)).text())
  const klitschko = [{ '@type': 'Person', name: 'Vitali Klitschko' }]
  const figure = await dataOf('figure/fig_killed')
  t.match(figure, { '@context': 'https://schema.org', '@type': 'Claim', creator: klitschko, about: { '@type': 'QuantitativeValue', value: 100, description: figure.description } })
  t.match(await dataOf('figure/fig_trapped'), { about: { minValue: 10_000, maxValue: 99_999, description: /order of magnitude/ } })
  t.notOk('value' in (await dataOf('figure/fig_trapped')).about)
  const limits = { at_least: { minValue: 80 }, more_than: { minValue: 81 }, at_most: { minValue: 0, maxValue: 80 }, less_than: { minValue: 0, maxValue: 79 }, approximately: { value: 80 } } as const
  const figures = Object.keys(limits).map(qualifier => aFigure({ id: `fig_${qualifier.replace('_', '-')}`, claimant: 'per_mayor', quantity: { value: 80, qualifier: qualifier as keyof typeof limits, asReported: '80' } }))
  const other = await serveCards(t, { items: [...CARD_ITEMS, ...figures] })
  for (const [qualifier, expected] of Object.entries(limits)) {
    const { about: { '@type': _, unitText, description, ...numbers } } = jsonLdOf(await (await fetch(`${other}/cards/figure/fig_${qualifier.replace('_', '-')}`)).text())
    t.same(numbers, expected, `${qualifier} is no plain value`)
  }
  t.match(await dataOf('statement/sta_partial'), { '@type': 'Quotation', text: 'heavy fighting', inLanguage: 'en', spokenByCharacter: [...klitschko, { '@type': 'Organization', name: 'Kyiv City Council' }] })
  t.match(await dataOf('statement/sta_arabic?lang=fr'), { inLanguage: 'ar' })
  t.match(await dataOf('statement/sta_paraphrase'), { '@type': 'Claim', text: /unverified/ })
  t.match(await dataOf('event/evt_talks'), { '@type': 'Claim', about: { '@type': 'Event', description: /planned/ } })
  const story = await dataOf('story/sto_talks')
  t.match(story, { '@type': 'CollectionPage', mainEntity: { '@type': 'ItemList', numberOfItems: 23 } })
  const rivals = await dataOf('who-says-what/fig_killed')
  for (const { item } of [...story.mainEntity.itemListElement, ...rivals.mainEntity.itemListElement]) {
    t.match(item, { '@type': 'Claim', text: /\((?:unverified|corroborated)\)$/i, creator: [{ name: String }] })
  }
})

t.test('as text, a card is a sentence or two with its caveat; as Markdown it has a link too', async t => {
  const base = await serveCards(t, { items: CARD_ITEMS })
  const textAt = async (path: string): Promise<string> => await (await fetch(`${base}/cards/${path}`)).text()
  t.equal(await textAt('figure/fig_killed.txt'), '100 people killed in Kyiv, according to Vitali Klitschko (corroborated). Claimed by Vitali Klitschko, mayor of Kyiv; corroborated by Reuters.\n')
  t.match(await textAt('statement/sta_direct.txt'), /^“We are ready .*” Said by Volodymyr Zelenskyy, president of Ukraine; .*not independently verified\.\n$/)
  t.match(await textAt('statement/sta_paraphrase.txt'), /^a senior US official: The offer .* Paraphrased from/)
  t.match(await textAt('who-says-what/fig_killed.txt'), /^Who says what: .*Claimed by .*2 figures/)
  t.equal(await textAt('figure/fig_killed.md?lang=fr'), `**100 personnes tuées à Kyiv, selon Vitali Klitschko (corroboré)**\n\n*Selon Vitali Klitschko, mayor of Kyiv ; corroboré par Reuters.* [Voir les faits](<${base}${FIGURE}?lang=fr>)\n`)
  t.match(await textAt('statement/sta_direct.md'), /^> We are ready/)
  t.match(await textAt('who-says-what/fig_killed.md'), /\n- Vitali Klitschko, mayor of Kyiv: 100 people.*\n/)
  t.match(await textAt('story/sto_talks.txt'), /23 facts: 11 unverified, .*2 disputed, 1 refuted/, 'those that it has no room for, too')
})

t.test('no number leaves in text without how far it is verified', async t => {
  const base = await serveCards(t, { items: CARD_ITEMS })
  const statuses = /unverified|verified|in progress|corroborated|disputed|refuted|inconclusive/i
  for (const path of ['who-says-what/fig_evacuated-0', 'story/sto_talks']) {
    for (const line of (await (await fetch(`${base}/cards/${path}.md`)).text()).split('\n').filter(line => line.startsWith('- '))) t.match(line, statuses)
  }
})

t.test('addresses follow the prefix, and a proxy that is trusted', async t => {
  const base = await serveCards(t, { items: CARD_ITEMS, prefix: '/api/facts', server: { trustProxy: true } })
  const headers = { 'x-forwarded-host': 'news.example', 'x-forwarded-proto': 'https', 'x-forwarded-for': '192.0.2.1', 'x-forwarded-prefix': '/outer' }
  const page = unescape(await (await fetch(base + FIGURE, { headers })).text())
  const address = `https://news.example/outer/api/facts${FIGURE}`
  t.match(page, `<link rel="canonical" href="${address}">`)
  t.match(page, `href="https://news.example/outer/api/facts/oembed?format=json&url=${encodeURIComponent(address)}"`)
  t.equal(jsonLdOf(page).url, address)
  t.match(await (await fetch(`${base}${FIGURE}.md`, { headers })).text(), `(<${address}>)`)
  const distrusting = await serveCards(t, { items: CARD_ITEMS })
  t.match(await (await fetch(distrusting + FIGURE, { headers })).text(), `<link rel="canonical" href="${distrusting}${FIGURE}">`)
})

t.test('a hostile host ends up in no answer, and two hosts never share one', async t => {
  const base = await serveCards(t, { items: CARD_ITEMS })
  for (const host of ['"><script>alert(1)</script>', 'a.example/x', 'a b', 'user@evil.example', 'evil.example#', "a'b", '<x>', 'a.example:80:90']) {
    for (const format of FORMATS.slice(0, 3)) {
      const { status, body } = await ask(base + FIGURE + format, { host })
      if (status === 200) t.notOk(body.includes(host), `${host} in ${format}`)
      else t.equal(status, 400)
    }
  }
  const [first, second] = await Promise.all(['one.example', 'two.example'].map(async host => await ask(base + FIGURE, { host })))
  t.match(first?.body, 'http://one.example/cards')
  t.not(first?.headers.etag, second?.headers.etag)
  const tag = String(first?.headers.etag)
  t.equal((await ask(base + FIGURE, { host: 'one.example', 'if-none-match': tag })).status, 304)
  t.equal((await ask(base + FIGURE, { host: 'two.example', 'if-none-match': tag })).status, 200)
})

t.test('every form and language has a tag of its own, and is not sent twice', async t => {
  const base = await serveCards(t, { items: CARD_ITEMS })
  const tags = new Set<string>()
  for (const format of FORMATS) {
    for (const language of LANGUAGES) {
      const address = `${base}${FIGURE}${format}?lang=${language}`
      const response = await fetch(address, { method: format === '.png' ? 'HEAD' : 'GET' })
      const etag = response.headers.get('etag') ?? ''
      t.equal(response.status, 200)
      t.match(response.headers.get('cache-control'), /^public, max-age=30/)
      t.equal(response.headers.get('vary'), format === '.png' ? null : 'Accept-Encoding')
      t.equal(response.headers.get('access-control-allow-origin'), '*')
      t.equal(response.headers.get('set-cookie'), null)
      t.equal(response.headers.get('x-content-type-options'), 'nosniff')
      tags.add(etag)
      const again = await fetch(address, { headers: { 'if-none-match': etag } })
      t.equal(again.status, 304)
      t.equal(again.headers.get('access-control-allow-origin'), '*')
    }
  }
  t.equal(tags.size, FORMATS.length * LANGUAGES.length)
  for (const address of [`${FIGURE}?ref=card.png`, `${FIGURE}.svg?.png`, `/oembed?format=json&url=${encodeURIComponent(`${base}${FIGURE}`)}&x=.png`]) {
    const response = await fetch(base + address, { headers: { 'accept-encoding': 'gzip' } })
    t.match([response.status, response.headers.get('vary')], [200, 'Accept-Encoding'], `${address} is no PNG`)
  }
  const other = await serveCards(t, { store: createMemoryStore(CARD_ITEMS, { revision: 'other' }) })
  t.notOk(tags.has((await fetch(`${other}${FIGURE}?lang=en`)).headers.get('etag') ?? ''))
})

t.test('other methods are refused by name; parameters that nobody knows are let be', async t => {
  const base = await serveCards(t, { items: CARD_ITEMS })
  for (const path of [FIGURE, `${FIGURE}.txt`, '/oembed', '/cards/element.js']) {
    const refused = await fetch(base + path, { method: 'POST' })
    t.equal(refused.status, 405)
    t.equal(refused.headers.get('allow'), 'GET, HEAD, OPTIONS')
    t.equal(refused.headers.get('access-control-allow-origin'), '*')
    t.equal((await fetch(base + path, { method: 'OPTIONS' })).status, 204)
  }
  const head = await fetch(base + FIGURE, { method: 'HEAD' })
  t.equal(head.status, 200)
  t.equal(await head.text(), '')
  const page = await (await fetch(`${base}${FIGURE}?initialWidth=600&childId=a&parentTitle=<b>&parentUrl=x&utm_source=y`)).text()
  t.match(page, `<link rel="canonical" href="${base}${FIGURE}">`)
})

t.test('what is not there says so, with the nearest that is', async t => {
  const base = await serveCards(t, { items: CARD_ITEMS })
  const cases: [path: string, status: number, message: string][] = [
    ['figure/fig_kiled', 404, 'did you mean fig_killed?'],
    ['figures/fig_killed', 404, 'did you mean figure?'],
    ['constructor/fig_killed', 404, 'there are no cards of the kind'],
    ['figure/fig_withheld', 404, 'there is no fig_withheld'],
    ['statement/sta_withheld', 404, 'there is no sta_withheld'],
    ['who-says-what/fig_withheld', 404, 'there is no fig_withheld'],
    ['figure/sta_direct', 400, 'fig_']
  ]
  for (const [path, status, message] of cases) {
    const response = await fetch(`${base}/cards/${path}`)
    t.equal(response.status, status, path)
    t.match(response.headers.get('content-type'), 'text/html')
    t.equal(response.headers.get('cache-control'), 'no-store')
    t.equal(response.headers.get('access-control-allow-origin'), '*')
    const page = await response.text()
    t.match(article(page), message)
    t.notMatch(page, 'submarines')
    for (const format of ['txt', 'png']) {
      const problem = await fetch(`${base}/cards/${path}.${format}`)
      t.equal(problem.status, status)
      t.match(problem.headers.get('content-type'), /^application\/problem\+json/)
      t.equal(problem.headers.get('access-control-allow-origin'), '*')
      t.match((await problem.json() as any).detail, message)
    }
  }
  for (const ending of ['jpg', 'html', 'constructor', 'svgz', '']) {
    const response = await fetch(`${base}${FIGURE}.${ending}`)
    t.equal(response.status, 404, ending)
    t.match((await response.json() as any).detail, /a card has no form .*\.svg, \.png, \.txt, \.md/)
  }
})

t.test('what was retracted is gone, and its notice says nothing of what it was', async t => {
  const base = await serveCards(t, { items: CARD_ITEMS })
  for (const path of ['figure/fig_retracted', 'who-says-what/fig_retracted', 'statement/sta_retracted']) {
    for (const [language, words] of [['en', 'This information has been retracted.'], ['fr', 'Cette information a été retirée.'], ['uk', 'Цю інформацію відкликано.'], ['es', 'Esta información ha sido retirada.']]) {
      const response = await fetch(`${base}/cards/${path}?lang=${language}`)
      const page = await response.text()
      t.equal(response.status, 410)
      t.match(page, `<article data-caveat-card="notice" lang="${language}"`)
      t.match(page, words)
      t.notMatch(page.replace(/<(style|script)>.*?<\/\1>/gs, ''), /100|Klitschko|submarines|_retracted|oembed|canonical|ld\+json/, 'not even the id, which may be made of words')
    }
    t.match(await (await fetch(`${base}/cards/${path}.txt`)).json(), { status: 410, code: 'RETRACTED' })
  }
})

t.test('who may frame a card is an option, that notices and pictures obey too', async t => {
  const base = await serveCards(t, { items: CARD_ITEMS, cards: { frameAncestors: ['https://news.example', "'self'"] } })
  for (const path of [FIGURE, `${FIGURE}.svg`, '/cards/figure/fig_retracted', '/cards/figure/fig_nowhere', `${FIGURE}?lang=1`]) {
    t.match(policyOf(await fetch(base + path)), /default-src 'none'.*frame-ancestors https:\/\/news\.example 'self'$/, path)
  }
  const open = await serveCards(t, { items: CARD_ITEMS })
  t.match(policyOf(await fetch(open + FIGURE)), /frame-ancestors \*$/)
  for (const source of ['*', "'none'", 'https:', '*.news.example', 'https://*.news.example:*', 'news.example:8443', 'app-scheme://localhost', 'https://news.example/path/']) {
    t.match(policyOf(await fetch(await serveCards(t, { items: CARD_ITEMS, cards: { frameAncestors: [source] } }) + FIGURE)), `frame-ancestors ${source}`)
  }
  for (const wrong of [[], ['a b'], ['*; script-src *'], ['a,b'], ['none'.concat("'")], ["'none'", '*'], ["'unsafe-inline'"], ['новини'], ['a\r\nx: y'], [''], 'https://news.example', [1], [null]]) {
    await t.rejects(serveCards(t, { items: CARD_ITEMS, cards: { frameAncestors: wrong as string[] } }), { code: 'INVALID_PARAMETER', message: /cards\.frameAncestors.*a list of CSP sources/ }, JSON.stringify(wrong))
  }
  await t.rejects(serveCards(t, { items: CARD_ITEMS, cards: { frameAncestor: ['*'] } as object }), { message: /cards\.frameAncestor is not an option; did you mean frameAncestors\?/ })
})

/** Words that hardly compress. */
function words (length: number, seed: number): string {
  let state = seed
  const next = (): number => { state = (state * 1103515245 + 12345) % 2147483648; return state / 2147483648 }
  let text = ''
  while (text.length < length) text += Array.from({ length: 2 + Math.floor(next() * 8) }, () => String.fromCharCode(97 + Math.floor(next() * 26))).join('') + ' '
  return text.slice(0, length - 1) + '.'
}

t.test('the first view of every card is under ten kilobytes, also of the longest', async t => {
  const hostile = [
    ...Array.from({ length: 14 }, (_, index) => [
      anOrganization({ id: `org_rival-${index}`, name: words(200, index + 1) }),
      aSource({ id: `src_document-${index}`, story: 'sto_long', name: words(200, index + 100), url: `https://news.example/${words(100, index + 200).replaceAll(' ', '-')}` }),
      aFigure({ id: `fig_rival-${index}`, story: 'sto_long', claimant: `org_rival-${index}`, quantity: { value: 10 ** (index % 12), qualifier: 'at_least', asReported: 'many' }, evidence: [{ source: `src_document-${index}`, anchor: { start: 0, end: 1, digest: '0'.repeat(64) } }] })
    ]).flat(),
    aStory({ id: 'sto_long', name: words(200, 500), summary: words(600, 501) }),
    aStatement({ id: 'sta_long', story: 'sto_long', kind: 'direct', speakers: ['org_rival-0'], text: words(5000, 502), summary: words(600, 503), saidAt: '2022-03-28', evidence: [{ source: 'src_document-0', anchor: { start: 0, end: 1, digest: '0'.repeat(64) } }] })
  ]
  for (const items of [await fixtureItems(), CARD_ITEMS, hostile]) {
    const base = await serveCards(t, { items })
    const sizes = await Promise.all(cardPaths(items).map(async path => [path, gzipSync(await (await fetch(`${base}${path}?lang=uk`)).text()).length] as const))
    t.same(sizes.filter(([, size]) => size >= 10_000), [])
  }
  const base = await serveCards(t, { items: hostile })
  const quote = /<blockquote.*?<p>(.*?)<\/p>/s.exec(await (await fetch(`${base}/cards/statement/sta_long`)).text())?.[1] ?? ''
  t.ok(quote.endsWith(' […]') && quote.length <= 1500, 'a speech is cut short, and says so')
  t.match(await (await fetch(`${base}/cards/statement/sta_long`)).text(), 'not independently verified')
})

t.test('a long text is cut after a whole word, and never within a character', t => {
  t.equal(clipText('one two three', 13), 'one two three')
  t.equal(clipText('one two three', 12), 'one two […]')
  t.equal(clipText('x'.repeat(100), 50), `${'x'.repeat(46)} […]`)
  for (const max of [20, 21]) t.notMatch(clipText('😀'.repeat(40), max), /\p{Cs}/u)
  t.end()
})
