import { gzipSync } from 'node:zlib'
import type { Locator } from 'playwright-core'
import t from 'tap'
import { NEEDS_BROWSER, openInBrowser } from '../../support/browser.ts'
import { cardDocument, cardHeaders, ELEMENT_SCRIPT, readPackage, serveCard, serveHost, serveSite } from './stand-in.ts'

const CARD = cardDocument('<p>100 people killed, according to the mayor (unverified)</p><a href="../story/sto_x">Story</a>')
const FALLBACK = '<a href="/facts/fig_x">Read the figure</a>'
const NOTE_EVENTS = 'window.noted = []; for (const what of ["load", "error"]) addEventListener("caveat-card-" + what, ({ detail }) => { noted.push(detail) })'
const SCRIPTS = { 'element.js': ELEMENT_SCRIPT, 'note.js': NOTE_EVENTS }
const LOADED = 'caveat-card article'

async function colorOf (element: Locator): Promise<string> {
  return await element.evaluate(node => (globalThis as any).getComputedStyle(node).color)
}

t.test('the element is small enough to be loaded by every page', t => {
  t.ok(gzipSync(ELEMENT_SCRIPT).length < 5000)
  t.end()
})

t.test('in a plain page the card stands in place of what was there, with its style, its language and its links', NEEDS_BROWSER, async t => {
  const card = await serveCard(t, CARD)
  const host = await serveHost(t, `<script src="note.js"></script><script src="element.js"></script><script type="module" src="element.js?again"></script><div lang="fr-CA"><caveat-card src="${card.url}/cards/figure/fig_x">${FALLBACK}</caveat-card></div>`, { scripts: SCRIPTS })
  const { page, complaints } = await openInBrowser(t, host.url)
  await page.waitForSelector(LOADED)
  t.equal(card.asked[0]?.path, '/cards/figure/fig_x')
  t.equal(card.asked[0]?.query.get('lang'), 'fr-CA', 'the language around it')
  t.equal(card.asked[0]?.headers.cookie, undefined)
  t.equal(card.asked[0]?.method, 'GET', 'no question goes before')
  t.equal(await page.isVisible('text=Read the figure'), false)
  t.equal(await page.getAttribute(LOADED, 'lang'), 'fr')
  t.equal(await page.getAttribute(LOADED, 'dir'), 'ltr')
  t.equal(await page.getAttribute('caveat-card article a', 'href'), `${card.url}/cards/story/sto_x`)
  t.equal(await colorOf(page.locator(LOADED)), 'rgb(18, 52, 86)')
  t.equal(await page.getAttribute('caveat-card', 'role'), null)
  t.equal(await page.getAttribute('caveat-card', 'aria-busy'), null)
  t.same(await page.evaluate('noted'), [{ kind: 'figure' }])
  t.same(complaints, [])
})

t.test('attributes and properties say the same, before the script comes and after, and other cards follow', NEEDS_BROWSER, async t => {
  const card = await serveSite(t, ({ path }) => ({ headers: cardHeaders(), body: cardDocument(`<p>${path}</p>`) }))
  const host = await serveHost(t, '<caveat-card id="early" loading="eager"></caveat-card><script>document.querySelector("#early").src = ' + JSON.stringify(`${card.url}/early`) + '; document.querySelector("#early").live = 30</script><script src="element.js"></script>', { scripts: SCRIPTS })
  const { page } = await openInBrowser(t, host.url)
  await page.waitForSelector('#early article >> text=/early')
  t.equal(await page.getAttribute('#early', 'src'), `${card.url}/early`)
  t.equal(await page.getAttribute('#early', 'live'), '30')
  await page.evaluate('early.live = false; early.theme = "dark"; early.lang = "de"')
  await page.waitForFunction('early.shadowRoot.querySelector("article")')
  t.equal(await page.getAttribute('#early', 'live'), null)
  t.equal(await page.evaluate('getComputedStyle(early).colorScheme'), 'dark')
  t.match(card.asked.at(-1)?.query.toString(), 'lang=de&theme=dark')
  await page.evaluate(`early.setAttribute('src', '${card.url}/later?lang=uk')`)
  await page.waitForSelector('#early article >> text=/later')
  t.equal(card.asked.at(-1)?.query.toString(), 'lang=uk&theme=dark', 'the address says a language of its own')
  t.equal(card.asked.length, 3, 'changes that come together cost one request')
  await page.evaluate('early.src = null')
  await page.waitForSelector('#early article', { state: 'detached' })
})

t.test('a card that is moved stays as it is; one that is removed asks no more, and loads when it comes back', NEEDS_BROWSER, async t => {
  const card = await serveCard(t, CARD)
  const host = await serveHost(t, `<script src="element.js"></script><main></main><caveat-card src="${card.url}/a"></caveat-card>`, { scripts: SCRIPTS })
  const { page, complaints } = await openInBrowser(t, host.url)
  await page.waitForSelector(LOADED)
  await page.evaluate('window.card = document.querySelector("caveat-card"); window.shown = card.shadowRoot.firstChild; document.querySelector("main").append(card)')
  await page.waitForSelector(`main ${LOADED}`)
  t.equal(await page.evaluate('card.shadowRoot.firstChild === shown'), true)
  await page.evaluate(`card.remove(); card.src = '${card.url}/b'`)
  await page.evaluate('new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))')
  t.same(card.asked.map(({ path }) => path), ['/a'])
  await page.evaluate('document.body.append(card)')
  await page.waitForSelector(LOADED)
  t.same(card.asked.map(({ path }) => path), ['/a', '/b'])
  t.same(complaints, [])
})

t.test('a card far below is loaded when the reader comes near; an eager one at once', NEEDS_BROWSER, async t => {
  const card = await serveSite(t, ({ path }) => ({ headers: cardHeaders(), body: cardDocument(`<p>${path}</p>`) }))
  const host = await serveHost(t, `<script src="element.js"></script><div style="height: 5000px"></div><caveat-card src="${card.url}/lazy"></caveat-card><caveat-card loading="eager" src="${card.url}/eager"></caveat-card>`, { scripts: SCRIPTS })
  const { page } = await openInBrowser(t, host.url)
  await page.waitForSelector('article >> text=/eager')
  await page.evaluate('new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))')
  t.same(card.asked.map(({ path }) => path), ['/eager'])
  await page.evaluate('scrollTo(0, 4000)')
  await page.waitForSelector('article >> text=/lazy')
})

t.test('two cards in one page are two cards', NEEDS_BROWSER, async t => {
  const card = await serveSite(t, ({ path }) => ({ headers: cardHeaders(), body: cardDocument(`<p>${path}</p>`, { style: path === '/red' ? '[data-caveat-card] { --ink: #ff0000; }' : '' }) }))
  const host = await serveHost(t, `<script src="element.js"></script><caveat-card src="${card.url}/red"></caveat-card><caveat-card src="${card.url}/blue"></caveat-card><article>The page</article>`, { scripts: SCRIPTS })
  const { page } = await openInBrowser(t, host.url)
  for (const [text, color] of [['/red', 'rgb(255, 0, 0)'], ['/blue', 'rgb(18, 52, 86)'], ['The page', 'rgb(0, 0, 0)']] as const) {
    t.equal(await colorOf(page.locator(`article >> text=${text}`)), color, text)
  }
})

t.test('where a card can\'t be had, the fallback stays, and an event says why', NEEDS_BROWSER, async t => {
  const other = await serveSite(t, () => ({ body: CARD }))
  const card = await serveSite(t, ({ path }) => ({ headers: cardHeaders(), status: Number(path.slice(1)) || 200, body: path === '/two' ? CARD + CARD : '<p>No card</p>' }))
  const host = await serveHost(t, `<script src="note.js"></script><script src="element.js"></script><caveat-card>${FALLBACK}</caveat-card>`, { scripts: SCRIPTS })
  const { page } = await openInBrowser(t, host.url)
  t.same(await page.evaluate('noted'), [], 'without an address nothing is wrong')
  for (const [src, detail] of [
    [`${card.url}/404`, { code: 'NOT_FOUND', status: 404 }],
    [`${card.url}/503`, { code: 'REFUSED', status: 503 }],
    [`${card.url}/page`, { code: 'NOT_A_CARD', status: 200 }],
    [`${card.url}/two`, { code: 'NOT_A_CARD', status: 200 }],
    [`${other.url}/no-cors`, { code: 'UNREACHABLE' }],
    ['http://127.0.0.1:1/', { code: 'UNREACHABLE' }],
    ['https://[', { code: 'INVALID_ADDRESS' }],
    ['javascript:alert(1)', { code: 'INVALID_ADDRESS' }],
    [`data:text/html,${encodeURIComponent(CARD)}`, { code: 'INVALID_ADDRESS' }]
  ] as const) {
    await page.evaluate('document.querySelector("caveat-card").src = null')
    await page.evaluate(`noted.length = 0; document.querySelector('caveat-card').src = ${JSON.stringify(src)}`)
    await page.waitForFunction('noted.length === 1')
    t.same(await page.evaluate('noted[0]'), detail, src)
    t.equal(await page.isVisible('text=Read the figure'), true, src)
    t.equal(await page.getAttribute('caveat-card', 'aria-busy'), null)
  }
})

t.test('while the card is loading the element is busy, and the fallback shows', NEEDS_BROWSER, async t => {
  const card = await serveCard(t, CARD)
  const host = await serveHost(t, `<script src="element.js"></script><caveat-card src="${card.url}/a">${FALLBACK}</caveat-card>`, { scripts: SCRIPTS })
  let answer: () => void = () => {}
  const held = new Promise<void>(resolve => { answer = resolve })
  const { page } = await openInBrowser(t, host.url, {
    prepare: page => page.route(`${card.url}/**`, async route => {
      await held
      await route.continue()
    })
  })
  await page.waitForSelector('caveat-card[aria-busy=true]')
  t.equal(await page.isVisible('text=Read the figure'), true)
  answer()
  await page.waitForSelector('caveat-card:not([aria-busy])')
  t.equal(await page.isVisible('text=Read the figure'), false)
})

t.test('without script the fallback is what the page says', NEEDS_BROWSER, async t => {
  const card = await serveCard(t, CARD)
  const host = await serveHost(t, `<script src="element.js"></script><caveat-card src="${card.url}/a">${FALLBACK}</caveat-card>`, { scripts: SCRIPTS })
  const { page } = await openInBrowser(t, host.url, { javaScriptEnabled: false })
  t.equal(await page.isVisible('text=Read the figure'), true)
  t.same(card.asked, [])
})

t.test('in a React page attributes are set and changed as for any element', NEEDS_BROWSER, async t => {
  const card = await serveSite(t, ({ path }) => ({ headers: cardHeaders(), body: cardDocument(`<p>${path}</p>`) }))
  const app = `function App () {
    const [path, go] = React.useState('/first')
    return React.createElement('div', null,
      React.createElement('button', { onClick: () => go('/second') }, 'Next'),
      React.createElement('caveat-card', { src: '${card.url}' + path, lang: 'de', live: false }, React.createElement('em', null, 'Wait')))
  }
  ReactDOM.createRoot(document.getElementById('app')).render(React.createElement(App))`
  const host = await serveHost(t, '<div id="app"></div><script src="react.js"></script><script src="react-dom.js"></script><script src="app.js"></script><script src="element.js"></script>', {
    scripts: { ...SCRIPTS, 'react.js': readPackage('react/umd/react.production.min.js'), 'react-dom.js': readPackage('react-dom/umd/react-dom.production.min.js'), 'app.js': app }
  })
  const { page, complaints } = await openInBrowser(t, host.url)
  await page.waitForSelector('article >> text=/first')
  await page.click('text=Next')
  await page.waitForSelector('article >> text=/second')
  t.same(card.asked.map(({ path, query }) => `${path}?${query}`), ['/first?lang=de', '/second?lang=de'])
  t.same(complaints, [])
})

t.test('in a Vue page bindings and events work as for any element', NEEDS_BROWSER, async t => {
  const card = await serveSite(t, ({ path }) => ({ headers: cardHeaders(), body: cardDocument(`<p>${path}</p>`) }))
  const app = `const app = Vue.createApp({
    data: () => ({ path: '/first', loads: 0 }),
    methods: { go () { this.path = '/second' } },
    template: '<button @click="go">Next</button><output>{{ loads }}</output><caveat-card :src="\\'${card.url}\\' + path" live @caveat-card-load="loads++"><em>Wait</em></caveat-card>'
  })
  app.config.compilerOptions.isCustomElement = tag => tag === 'caveat-card'
  app.mount('#app')`
  const host = await serveHost(t, '<div id="app"></div><script src="element.js"></script><script src="vue.js"></script><script src="app.js"></script>', { scripts: { ...SCRIPTS, 'vue.js': readPackage('vue/dist/vue.global.prod.js'), 'app.js': app } })
  const { page, complaints } = await openInBrowser(t, host.url)
  await page.waitForSelector('article >> text=/first')
  t.equal(await page.getAttribute('caveat-card', 'live'), '')
  await page.click('text=Next')
  await page.waitForSelector('article >> text=/second')
  await page.waitForSelector('output >> text=2')
  t.same(complaints, [])
})
