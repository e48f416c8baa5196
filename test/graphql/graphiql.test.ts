import { NEEDS_BROWSER, openInBrowser } from '../support/browser.ts'
import t from 'tap'
import { EXAMPLES } from '../../src/graphql/examples.ts'
import { serve } from './serve.ts'

t.test('every example query runs', async t => {
  const { ask } = await serve(t)
  for (const query of EXAMPLES) {
    const { data, errors = [] } = await ask(query)
    t.ok(data, query.slice(0, 60))
    t.same(errors.filter(({ path }: { path: string[] }) => path.at(-1) !== 'total'), [], 'only a sum may be refused')
  }
  t.equal((await ask(EXAMPLES[1] ?? '')).extensions.caveats.length, 3)
})

t.test('the page and all that it loads come from here, under any prefix', async t => {
  const { url } = await serve(t, { prefix: '/facts' })
  const page = await fetch(url.replace(/graphql$/, 'graphiql'))
  t.equal(page.status, 200)
  t.match(page.headers.get('content-type'), 'text/html')
  t.match(page.headers.get('content-security-policy'), /default-src 'none'; script-src 'self';/)
  const html = await page.text()
  t.match(html, 'data-endpoint="/facts/graphql"')
  const links = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, link = '']) => link)
  t.equal(links.length, 5)
  t.notMatch(html, /https?:/)
  for (const link of links) {
    const asset = await fetch(new URL(link, url))
    t.equal(asset.status, 200, link)
    t.match(asset.headers.get('content-type'), link.endsWith('.css') ? 'text/css' : 'text/javascript')
    t.match(asset.headers.get('x-content-type-options'), 'nosniff')
    t.ok((await asset.text()).length > 300)
    t.equal((await fetch(new URL(link, url), { headers: { 'if-none-match': asset.headers.get('etag') ?? '' } })).status, 304)
  }
})

t.test('in a browser, an example runs, and nothing is asked of any other host', NEEDS_BROWSER, async t => {
  const { url } = await serve(t, { prefix: '/facts' })
  const { page, elsewhere, complaints } = await openInBrowser(t, url.replace(/graphql$/, 'graphiql'))
  await page.click('.graphiql-execute-button')
  await page.waitForSelector('.result-window >> text=totalCount')
  await page.goto(`${url.replace(/graphql$/, 'graphiql')}?query=${encodeURIComponent('{ people { totalCount } }')}`)
  await page.waitForSelector('.graphiql-query-editor >> text=people')
  t.same(elsewhere, [])
  t.same(complaints, [])
})
