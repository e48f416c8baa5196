import { SaxesParser } from 'saxes'
import t from 'tap'
import { LANGUAGES } from '../../src/domain/wording.ts'
import { NEEDS_BROWSER, openInBrowser } from '../support/browser.ts'
import { aFigure, anEvent, anOrganization, aPerson, aPlace, aSource, aStatement, aStory } from '../support/item-factories.ts'
import { cardPaths } from '../support/card-items.ts'
import { serveCards } from './serve-cards.ts'

const HOSTILE = '<script>window.ran=1</script> "\' </script><img src=x onerror=ran=1> ]]> --> &amp; \u0000\u0007 \ud800 \uffff \u202e\u2066abc 👩‍👩‍👧 [x](javascript:1) `y` *z*'
const SHORT = HOSTILE.slice(0, 95)
const ITEMS = [
  aPerson({ id: 'per_mayor', name: HOSTILE, role: HOSTILE }),
  anOrganization({ id: 'org_agency', name: HOSTILE }),
  aPlace({ id: 'plc_kyiv', name: HOSTILE }),
  aStory({ id: 'sto_talks', name: HOSTILE, summary: HOSTILE }),
  aSource({ id: 'src_article', name: HOSTILE, url: 'https://news.example/"><script>window.ran=1</script>?a=\'&b' }),
  aFigure({ id: 'fig_hostile', place: 'plc_kyiv', population: SHORT, relayedBy: ['org_agency'], verification: { status: 'refuted', note: HOSTILE, assessedBy: 'org_agency' }, quantity: { low: 1, high: 2, qualifier: 'order_of_magnitude', asReported: HOSTILE } }),
  aStatement({ id: 'sta_hostile', kind: 'direct', text: HOSTILE, summary: HOSTILE, medium: HOSTILE, anonymity: HOSTILE, place: 'plc_kyiv' }),
  anEvent({ id: 'evt_hostile', name: HOSTILE, summary: HOSTILE, participants: ['org_agency'], place: 'plc_kyiv' })
]

t.test('nothing that data say acts in a page: it is text, and the data for machines are whole', NEEDS_BROWSER, async t => {
  const base = await serveCards(t, { items: ITEMS })
  const { page, complaints, elsewhere } = await openInBrowser(t, `${base}/health`, { bypassCSP: true })
  for (const path of cardPaths(ITEMS)) {
    for (const language of LANGUAGES) {
      await page.goto(`${base}${path}?lang=${language}`)
      t.equal(await page.evaluate('window.ran'), undefined, path)
      t.equal(await page.evaluate('document.querySelectorAll("script").length'), 2)
      t.equal(await page.evaluate('document.querySelectorAll("img").length'), 0)
      t.match(await page.innerText('article'), '<script>window.ran=1</script>')
      t.match(JSON.parse(await page.evaluate('document.querySelector("[type=\'application/ld+json\']").textContent')), { '@context': 'https://schema.org' })
      for (const href of await page.evaluate('Array.from(document.links, ({ href }) => href)') as string[]) t.match(href, /^https?:\/\//)
    }
  }
  t.same(complaints.filter(complaint => !complaint.includes('404')), [])
  t.same(elsewhere, [])
})

t.test('in text and Markdown nothing is markup or turns its surroundings around', async t => {
  const base = await serveCards(t, { items: ITEMS })
  for (const path of cardPaths(ITEMS)) {
    const text = await (await fetch(`${base}${path}.txt`)).text()
    t.notMatch(text.slice(0, -1), /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u, path)
    const markdown = await (await fetch(`${base}${path}.md`)).text()
    t.notMatch(markdown, /(?<!\\)<script|(?<!\\)\[x\]|(?<!\\)`|[\u202a-\u202e\u2066-\u2069]/u, path)
  }
})

t.test('oEmbed answers stay whole as JSON and as XML', async t => {
  const base = await serveCards(t, { items: ITEMS })
  for (const path of cardPaths(ITEMS)) {
    const address = encodeURIComponent(base + path)
    const json = await (await fetch(`${base}/oembed?url=${address}`)).json() as any
    const xml = await (await fetch(`${base}/oembed?format=xml&url=${address}`)).text()
    const members: Record<string, string> = {}
    let name = ''
    const parser = new SaxesParser()
    parser.on('opentag', tag => { name = tag.name; members[name] = '' })
    parser.on('text', text => { members[name] += text })
    parser.write(xml).close()
    t.equal(members.title, json.title, path)
    t.equal(members.html, json.html)
    t.equal(json.html.match(/</g).length, 2, 'one iframe and no more')
    t.notMatch(json.html, 'onerror=ran=1>')
  }
})

t.test('an address that would run is no source', t => {
  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'ftp://news.example/']) t.throws(() => aSource({ id: 'src_x', url }), url)
  t.end()
})
