import t from 'tap'
import { unfurl } from 'unfurl.js'
import { NEEDS_BROWSER, openInBrowser } from '../support/browser.ts'
import { CARD_ITEMS } from '../support/card-items.ts'
import { serveHost } from './browser/stand-in.ts'
import { serveCards } from './serve-cards.ts'

const FIGURE = '/cards/figure/fig_killed'

t.test('oEmbed says how to embed a card, within the bounds that are asked for', async t => {
  const base = await serveCards(t, { items: CARD_ITEMS, prefix: '/facts' })
  const address = encodeURIComponent(`${base}${FIGURE}?lang=fr&utm_source=x`)
  const response = await fetch(`${base}/oembed?url=${address}`)
  t.match(response.headers.get('content-type'), 'application/json')
  const answer = await response.json() as any
  t.match(response.headers.get('cache-control'), `max-age=${answer.cache_age},`, 'whoever reads the answer may keep it as long as a cache may')
  t.match(answer, { version: '1.0', type: 'rich', width: 600, title: /corroboré/, caveat: /Selon Vitali Klitschko/, provider_name: 'Caveat', provider_url: `${base}/` })
  t.match(answer.html, new RegExp(`^<iframe src="${base}${FIGURE}\\?lang(?:=|&#61;)fr"`))
  t.match(await (await fetch(`${base}/oembed?url=${address}&maxwidth=320&maxheight=90`)).json(), { width: 320, height: 90 })
  t.match((await fetch(`${base}/oembed?url=${address}&format=xml`)).headers.get('content-type'), 'text/xml')
})

t.test('what can not be embedded is refused as oEmbed says', async t => {
  const base = await serveCards(t, { items: CARD_ITEMS })
  const url = encodeURIComponent(base + FIGURE)
  const cases: [query: string, status: number][] = [
    ['', 400], ['url=', 400], [`url=${url}&maxwidth=0`, 400], [`url=${url}&maxwidth=-1`, 400], [`url=${url}&maxheight=1e3`, 400],
    [`url=${url}&format=yaml`, 501], [`url=${url}%3Fpublication%3Dwithheld`, 401], ['url=https://elsewhere.example/cards/figure/fig_killed', 404],
    ['url=nonsense', 404], [`url=${url}%2Fmore`, 404], [`url=${encodeURIComponent(base)}/v1/figures/fig_killed`, 404],
    [`url=${encodeURIComponent(base)}/cards/figure/fig_withheld`, 404], [`url=${encodeURIComponent(base)}/cards/figure/fig_retracted`, 410]
  ]
  for (const [query, status] of cases) {
    const response = await fetch(`${base}/oembed?${query}`)
    t.equal(response.status, status, query)
    t.match(response.headers.get('content-type'), 'application/problem+json')
    t.equal(response.headers.get('access-control-allow-origin'), '*')
  }
})

t.test('an oEmbed consumer that was not made for it discovers the card from its page', async t => {
  const base = await serveCards(t, { items: CARD_ITEMS })
  for (const path of [FIGURE, '/cards/story/sto_talks', '/cards/who-says-what/fig_killed', '/cards/statement/sta_arabic?lang=uk']) {
    const found = await unfurl(base + path)
    t.equal(found.oEmbed?.type, 'rich', path)
    t.equal((found.oEmbed as any).html.match(/<iframe/g).length, 1)
    t.equal(found.open_graph.url, base + path)
  }
})

t.test('the frame of an oEmbed answer, and the element, show the real card in a page with a strict policy', NEEDS_BROWSER, async t => {
  const base = await serveCards(t, { items: CARD_ITEMS })
  const { html } = await (await fetch(`${base}/oembed?url=${encodeURIComponent(base + FIGURE)}`)).json() as any
  const headers = { 'content-security-policy': `default-src 'none'; script-src ${base}; connect-src ${base}; frame-src ${base}` }
  const host = await serveHost(t, `<script src="${base}/cards/element.js"></script>${html.replace(/ style="[^"]*"/, '')}<caveat-card src="${base}/cards/statement/sta_arabic"><a href="/">Read it</a></caveat-card><caveat-card src="${base}/cards/figure/fig_retracted"></caveat-card>`, { headers })
  const { page, complaints } = await openInBrowser(t, host.url)
  t.match(await page.frameLocator('iframe').locator('article').innerText(), /100 people/)
  t.match(await page.locator('caveat-card article').first().innerText(), /نحن مستعدون.*Unverified/s)
  t.equal(await page.locator('caveat-card article blockquote').evaluate(quote => (globalThis as any).getComputedStyle(quote).direction), 'rtl')
  t.match(await page.locator('caveat-card [data-caveat-card=notice]').innerText(), 'This information has been retracted.')
  t.same(complaints.filter(complaint => !complaint.includes('410')), [])
})
