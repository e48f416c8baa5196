import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import Fastify from 'fastify'
import t from 'tap'
import type { FactStore } from '../../src/core/fact-store.ts'
import { caveat, createMemoryStore, loadFixtures } from '../../src/index.ts'
import { TRICKY_ITEMS } from '../../src/testing/index.ts'
import { aFigure, anEvent, aPerson, aPlace, aStatement, aStory } from '../support/item-factories.ts'
import { SAMPLE_ITEMS } from '../support/sample-items.ts'
import { factsOn, linksOf, pageLink, servePages, unescapeHtml } from './serve.ts'

const { items: FIXTURES } = await loadFixtures(fileURLToPath(new URL('../../fixtures', import.meta.url)))
const STORY = '/stories/sto_2022-03-28-talks'

async function read (url: string): Promise<string> {
  const response = await fetch(url)
  if (response.status !== 200) throw new Error(`${response.status} ${url}`)
  return await response.text()
}

t.test('a story has a page with its figures, its map and its timeline, and every link on it works', async t => {
  const base = await servePages(t, FIXTURES)
  const response = await fetch(base + STORY)
  t.equal(response.status, 200)
  t.match(response.headers.get('content-type'), /^text\/html/)
  t.ok(response.headers.get('etag'))
  const page = await response.text()
  for (const id of ['figures', 'map', 'timeline', 'people', 'organizations', 'places']) t.match(page, `<section id="${id}"`)
  const shown = factsOn(page)
  t.equal(new Set(shown).size, shown.length, 'an id stands once')
  t.same(shown.filter(id => id.startsWith('fig_')).length, 9)
  t.equal(shown.filter(id => !id.startsWith('fig_')).length, 20)
  t.equal([...page.matchAll(/<article class="fact"[^]*?<\/article>/g)].filter(([fact]) => /class="caveat"><strong class="badge"/.test(fact)).length, shown.length, 'no fact goes without its caveat and status')
  const links = new Set(linksOf(page))
  t.ok(links.size > 100)
  for (const link of links) t.equal((await fetch(base + link)).status, 200, link)
  for (const [, anchor = ''] of page.matchAll(/href="#([^"]+)"/g)) t.match(page, `id="${anchor}"`)
})

t.test('a page loads nothing, runs nothing but its own script by its hash, and is small', async t => {
  const base = await servePages(t, FIXTURES)
  const response = await fetch(base + STORY)
  const page = await response.text()
  const policy = response.headers.get('content-security-policy') ?? ''
  t.match(policy, /^default-src 'none'/)
  t.notMatch(policy, /unsafe|https?:|\*/)
  for (const [tag, directive] of [['style', 'style-src'], ['script', 'script-src']] as const) {
    const [, text = ''] = new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(page) ?? []
    t.ok(policy.includes(`${directive} 'sha256-${createHash('sha256').update(text).digest('base64')}'`), tag)
  }
  t.notMatch(page, /<(?:img|iframe|link rel="stylesheet"|script src)/)
  t.notMatch(page, / style="/)
  t.ok(gzipSync(page).length < 30_000, `${gzipSync(page).length} bytes`)
  const [, script = ''] = /<script>([^]*?)<\/script>/.exec(page) ?? []
  t.notMatch(script, /fetch|XMLHttpRequest|import/)
})

t.test('every fact has its evidence, the calls that answer with it, its card and its embed codes, and all of them work', async t => {
  const base = await servePages(t, FIXTURES)
  const page = await read(`${base}${STORY}?fact=fig_kyiv-killed`)
  t.same(factsOn(page), ['fig_kyiv-killed'])
  const figure = await (await fetch(`${base}/v1/figures/fig_kyiv-killed`)).json() as { evidence: { anchor: { digest: string } }[] }
  for (const { anchor } of figure.evidence) t.match(page, anchor.digest)
  t.match(page, /characters [\d,]+ to [\d,]+/)
  t.ok(linksOf(page).includes('/v1/figures/fig_kyiv-killed'))
  const query = linksOf(page).find(link => link.startsWith('/graphql?'))
  const answer = await (await fetch(base + (query ?? ''))).json() as { data: { figure: { phrase: string } }, errors?: unknown }
  t.match(answer.data.figure.phrase, /Vitali Klitschko \(unverified\)/)
  t.equal(answer.errors, undefined)
  const [frame = '', oEmbed = '', element = '', markdown = ''] = [...page.matchAll(/<textarea[^>]*>([^]*?)<\/textarea>/g)].map(([, code = '']) => unescapeHtml(code))
  const { html } = await (await fetch(oEmbed)).json() as { html: string }
  t.equal(frame, html, 'the frame is that of oEmbed')
  t.match(element, `<caveat-card src="${base}/cards/figure/fig_kyiv-killed">`)
  t.match(element, /not independently verified/)
  t.match(markdown, /not independently verified/)
  const [, script = ''] = /<script src="([^"]+)"/.exec(element) ?? []
  t.equal((await fetch(script)).status, 200)
})

t.test('filters are links that narrow the list, and the list goes on by cursor, there and back', async t => {
  const base = await servePages(t, FIXTURES)
  const total = async (query: string): Promise<number> => (await (await fetch(`${base}/v1/facts?story=sto_2022-03-28-talks&${query}`)).json() as { total: number }).total
  for (const query of ['kind=event', 'speaker=per_vadym-boichenko', 'claimant=per_vitali-klitschko', 'place=plc_ukraine', 'mentions=per_vladimir-putin', 'verification=unverified', 'place=plc_kyiv&kind=figure']) {
    const page = await read(`${base}${STORY}?${query}`)
    t.match(page, `<h2 id="timeline-title">Timeline <span class="count">${await total(query)}</span>`, query)
    t.notMatch(page, /<section id="(?:figures|map)"/, 'what is narrowed comes without the overview')
  }
  const seen: string[] = []
  let link: string | undefined = `${STORY}?kind=statement&kind=event`
  let last = ''
  while (link !== undefined) {
    const page = await read(base + link)
    seen.push(...factsOn(page))
    last = page
    link = pageLink(page, 'next')
  }
  t.equal(seen.length, 95)
  t.equal(new Set(seen).size, 95)
  const before = await read(base + (pageLink(last, 'prev') ?? ''))
  t.same(factsOn(before), seen.slice(60, 80))
  t.match(pageLink(await read(base + STORY), 'next'), /kind=statement&kind=event&after=/, 'the overview goes on with events and statements')
})

t.test('a search within the story shows what matched, and stays within it', async t => {
  const base = await servePages(t, SAMPLE_ITEMS)
  const page = await read(`${base}/stories/sto_talks?q=Kiev`)
  t.ok(factsOn(page).includes('fig_killed-kyiv'))
  t.match(page, /Found in: Place \(<mark><bdi>ki?y?e?i?v/)
  t.notOk(factsOn(page).includes('fig_trapped'), 'of another story')
  const narrowed = await read(`${base}/stories/sto_talks?q=Kiev&claimant=org_ministry`)
  t.same(factsOn(narrowed), ['fig_killed-kyiv-rival'])
  t.match(narrowed, /<input type="hidden" name="claimant" value="org_ministry">/, 'the form keeps what is chosen')
  t.match(await read(`${base}/stories/sto_talks?q=zzzzzz`), /Nothing found/)
  t.notMatch(await read(`${base}/stories/sto_talks?q=submarines`), /class="fact"/, 'neither retracted nor withheld facts are found')
  t.same(factsOn(await read(`${base}/stories/sto_talks?q=`)), factsOn(await read(`${base}/stories/sto_talks`)), 'an empty search is none')
})

t.test('retracted and withheld facts are nowhere, and an address of one tells nothing of it', async t => {
  const base = await servePages(t, SAMPLE_ITEMS)
  for (const path of ['/stories/sto_talks', '/stories/sto_talks?place=plc_kyiv', '/stories/sto_siege', '/stories/sto_talks?lang=fr']) {
    t.notMatch(await read(base + path), /submarines|fig_withheld|fig_undated|sta_retracted|sta_withheld|Atlantis/, path)
  }
  const retracted = await fetch(`${base}/stories/sto_talks?fact=sta_retracted`)
  t.equal(retracted.status, 410)
  t.notMatch(await retracted.text(), /submarines|Yaryna/)
  t.equal((await fetch(`${base}/stories/sto_siege?fact=sta_withheld`)).status, 404)
  t.equal((await fetch(`${base}/stories/sto_siege?fact=fig_killed-kyiv`)).status, 404, 'nor is a fact of another story')
})

t.test('an unknown story answers with a page that names the nearest one; wrong values are refused in words', async t => {
  const base = await servePages(t, SAMPLE_ITEMS, { prefix: '/facts' })
  const missing = await fetch(`${base}/facts/stories/sto_talk`)
  t.equal(missing.status, 404)
  t.equal(missing.headers.get('cache-control'), 'no-store')
  t.match(missing.headers.get('content-type'), /^text\/html/)
  t.match(await missing.text(), /Did you mean <a href="\/facts\/stories\/sto_talks">/)
  for (const [path, status] of [['fig_killed-kyiv', 400], ['%3Cscript%3E', 400], ['sto_talks?place=plc_kyv', 400], ['sto_talks?verification=certain', 400], ['sto_talks?after=x', 400], ['sto_talks?q=!!', 400]] as const) {
    const refused = await fetch(`${base}/facts/stories/${path}`)
    t.equal(refused.status, status, path)
    const page = await refused.text()
    t.match(page, /^<!doctype html>/, path)
    t.notMatch(page, /<script/, path)
  }
  t.equal((await fetch(`${base}/facts/stories/sto_talks?utm_source=letter`)).status, 200, 'other parameters are let be')
  t.equal((await fetch(`${base}/facts/stories/sto_talks`, { method: 'POST' })).status, 405)
  const links = linksOf(await read(`${base}/facts/stories/sto_talks`))
  t.same(links.filter(link => !link.startsWith('/facts/')), [], 'every link stays under the prefix')
})

t.test('the page speaks four languages; the data keep theirs', async t => {
  const base = await servePages(t, FIXTURES)
  for (const [language, timeline] of [['fr', 'Chronologie'], ['uk', 'Хронологія'], ['es', 'Cronología']] as const) {
    const page = await read(`${base}${STORY}?lang=${language}`)
    t.match(page, `<html lang="${language}"`)
    t.match(page, timeline)
    t.match(page, /<bdi lang="en">/)
    t.match(page, '<h1 lang="en"')
    const inside = linksOf(page).filter(link => link.startsWith('/stories/') && link.includes('place='))
    t.ok(inside.length > 5 && inside.every(link => link.includes(`lang=${language}`)), 'links keep the language')
  }
  t.match(await read(`${base}${STORY}?lang=fr-CA`), '<html lang="fr"')
  t.match(await read(`${base}${STORY}?lang=xx`), '<html lang="en"')
})

t.test('the head names the page, its picture, and where to ask how to embed it', async t => {
  const base = await servePages(t, FIXTURES)
  const page = await read(`${base}${STORY}`)
  t.match(page, /<title>Ukraine and Russia before the Istanbul talks<\/title>/)
  t.match(page, `<link rel="canonical" href="${base}${STORY}">`)
  t.match(page, `<meta property="og:image" content="${base}/cards/story/sto_2022-03-28-talks.png">`)
  t.match(page, /<meta name="description" content="On 28 March/)
  for (const [, address = ''] of page.matchAll(/<link rel="alternate"[^>]* href="([^"]+)"/g)) t.equal((await fetch(unescapeHtml(address))).status, 200, address)
  t.match(await read(`${base}${STORY}?fact=fig_kyiv-killed`), /<title>100 people killed in Kyiv, according to Vitali Klitschko \(unverified\)<\/title>/, 'a number in a title has its caveat')
  for (const [query, picture, alternative] of [
    ['', 'story/sto_2022-03-28-talks', 'Ukraine and Russia before the Istanbul talks. Each fact here is a claim. Read it with its caveat.'],
    ['?fact=fig_kyiv-killed', 'figure/fig_kyiv-killed', '100 people killed in Kyiv, according to Vitali Klitschko (unverified). Claimed by Vitali Klitschko'],
    ['?fact=sta_biden-cannot-remain', 'statement/sta_biden-cannot-remain', '“For God’s sake, this man cannot remain in power.” Joe Biden: ']
  ] as const) {
    const head = unescapeHtml(await read(`${base}${STORY}${query}`))
    t.match(head, `<meta property="og:image" content="${base}/cards/${picture}.png">`)
    for (const name of ['property="og:image:alt"', 'name="twitter:image:alt"']) t.match(head, `<meta ${name} content="${unescapeHtml(alternative)}`, 'a picture is told with its caveat')
    t.equal((await fetch(`${base}/cards/${picture}.png`)).status, 200)
  }
})

t.test('hostile items are text, and names of any direction are fenced in', async t => {
  const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>\u202E & \'x\' ]]>'
  const base = await servePages(t, [
    ...TRICKY_ITEMS,
    aStory({ id: 'sto_hostile', name: hostile, summary: hostile }),
    aPerson({ id: 'per_mayor-hostile', name: hostile, role: hostile }),
    aPlace({ id: 'plc_hostile', name: hostile, point: { latitude: 90, longitude: 180 }, pointSource: 'x', dispute: hostile }),
    aStatement({ id: 'sta_hostile-2', story: 'sto_hostile', kind: 'direct', text: hostile, summary: hostile, speakers: ['per_mayor-hostile'], place: 'plc_hostile' }),
    aFigure({ id: 'fig_hostile-2', story: 'sto_hostile', claimant: 'per_mayor-hostile', population: hostile, place: 'plc_hostile' }),
    anEvent({ id: 'evt_hostile-2', story: 'sto_hostile', name: hostile, summary: hostile, claimant: 'per_mayor-hostile', place: 'plc_hostile', participants: ['per_mayor-hostile'] })
  ])
  const stories = ['sto_hostile', ...TRICKY_ITEMS.filter(({ type }) => type === 'story').map(({ id }) => id)]
  for (const id of stories) {
    for (const query of ['', '?lang=uk', `?q=${encodeURIComponent(`alert ${hostile}`)}`, '?kind=statement']) {
      const page = await read(`${base}/stories/${id}${query}`)
      t.equal([...page.matchAll(/<script/g)].length, 1, `${id}${query}`)
      t.notMatch(page, /<img|<[^>]*\sonerror=/)
      t.notMatch(/<title>([^]*?)<\/title>/.exec(page)?.[1], /\u202E/)
    }
  }
})

t.test('a story without facts, and one without figures or places, have a page too', async t => {
  const base = await servePages(t, [aStory({ id: 'sto_empty' }), aStory({ id: 'sto_words' }), aPerson({ id: 'per_mayor', name: 'Mayor' }), aStatement({ id: 'sta_only', story: 'sto_words' })])
  const empty = await read(`${base}/stories/sto_empty`)
  t.match(empty, /No facts have been published/)
  t.notMatch(empty, /<section id="(?:figures|map|people)"/)
  const words = await read(`${base}/stories/sto_words`)
  t.same(factsOn(words), ['sta_only'])
  t.notMatch(words, /<section id="(?:figures|map)"/)
})

t.test('the page of a story with tens of thousands of facts stays bounded', async t => {
  const people = Array.from({ length: 300 }, (_, number) => aPerson({ id: `per_${number}`, name: `Person ${number}` }))
  const places = Array.from({ length: 300 }, (_, number) => aPlace({ id: `plc_${number}`, name: `Place ${number}`, point: { latitude: number % 60, longitude: number % 90 }, pointSource: 'made up' }))
  const figure = aFigure({ id: 'fig_0', story: 'sto_big', claimant: 'per_0' })
  const statement = aStatement({ id: 'sta_0', story: 'sto_big', speakers: ['per_0'] })
  const many = Array.from({ length: 22_000 }, (_, number) => number % 2 === 0
    ? { ...figure, id: `fig_${number}`, claimant: `per_${number % 300}`, place: `plc_${number % 299}` }
    : { ...statement, id: `sta_${number}`, speakers: [`per_${number % 300}`] })
  const base = await servePages(t, [aStory({ id: 'sto_big' }), ...people, ...places, ...many])
  const page = await read(`${base}/stories/sto_big`)
  t.ok(factsOn(page).length <= 40)
  t.ok(page.length < 400_000, `${page.length} characters`)
  t.match(page, /Show more: Figures \(11,000\)/)
  t.match(page, /In the API: People \(300\)/)
})

t.test('what a page tells of the whole story is computed once for a revision', async t => {
  const inner = createMemoryStore(SAMPLE_ITEMS, { revision: 'unused' })
  let revision = 'one'
  let lists = 0
  const store: FactStore = { ...inner, revision: async () => revision, list: async queries => { lists += queries.length; return await inner.list(queries) } }
  const app = Fastify()
  t.teardown(() => app.close())
  await app.register(caveat, { store })
  const ask = async (search = ''): Promise<number> => {
    lists = 0
    t.equal((await app.inject(`/stories/sto_talks${search}`)).statusCode, 200)
    return lists
  }
  t.ok(await ask() > 10)
  t.equal(await ask('?lang=fr'), 1, 'only the timeline is read again for another page')
  t.equal(await ask(), 0, 'a page that was asked for before is remembered')
  revision = 'two'
  t.ok(await ask() > 10)
})

t.test('without docs there are no pages', async t => {
  const base = await servePages(t, SAMPLE_ITEMS, { docs: false })
  t.equal((await fetch(`${base}/stories/sto_talks`)).status, 404)
})
