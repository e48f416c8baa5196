import t from 'tap'
import { NEEDS_BROWSER, openInBrowser } from '../../support/browser.ts'
import { cardDocument, cardHeaders, ELEMENT_SCRIPT, serveCard, serveHost, serveSite } from './stand-in.ts'

const CARD = cardDocument('<p>100 people killed, according to the mayor (unverified)</p>')
const FALLBACK = '<em>Read the figure</em>'
const NOTE_EVENTS = 'for (const what of ["load", "error"]) addEventListener("caveat-card-" + what, ({ detail }) => { document.title = JSON.stringify(detail) })'
const SCRIPTS = { 'element.js': ELEMENT_SCRIPT, 'note.js': NOTE_EVENTS }
const LOADED = 'caveat-card article'

function hostBody (src: string): string {
  return `<script src="note.js"></script><script src="element.js"></script><caveat-card src="${src}">${FALLBACK}</caveat-card>`
}

async function titleSays (page: { title: () => Promise<string> }, text: string): Promise<void> {
  while (!(await page.title()).includes(text)) await new Promise(resolve => setImmediate(resolve))
}

t.test('under the strictest policy a host needs to allow the card\'s origin in connect-src, and nothing else', NEEDS_BROWSER, async t => {
  const card = await serveCard(t, CARD)
  const host = await serveHost(t, hostBody(`${card.url}/a`), { scripts: SCRIPTS, headers: { 'content-security-policy': `default-src 'none'; script-src 'self'; connect-src ${card.url}` } })
  const { page, complaints } = await openInBrowser(t, host.url)
  await page.waitForSelector(LOADED)
  t.equal(await page.locator(LOADED).evaluate(node => (globalThis as any).getComputedStyle(node).color), 'rgb(18, 52, 86)', 'with its style')
  t.same(complaints, [])
})

t.test('where the host allows no connection, the fallback stays', NEEDS_BROWSER, async t => {
  const card = await serveCard(t, CARD)
  const host = await serveHost(t, hostBody(`${card.url}/a`), { scripts: SCRIPTS, headers: { 'content-security-policy': "default-src 'none'; script-src 'self'" } })
  const { page } = await openInBrowser(t, host.url)
  await titleSays(page, '"UNREACHABLE"')
  t.equal(await page.isVisible('text=Read the figure'), true)
  t.same(card.asked, [])
})

for (const [allowed, policy] of [['any policy', ''], ['this policy alone', '; trusted-types caveat-card']] as const) {
  t.test(`where trusted types are required, and ${allowed} may be made, the card stands`, NEEDS_BROWSER, async t => {
    const card = await serveCard(t, CARD)
    const host = await serveHost(t, hostBody(`${card.url}/a`) + '<script src="element.js?again"></script>', { scripts: SCRIPTS, headers: { 'content-security-policy': `require-trusted-types-for 'script'${policy}` } })
    const { page, complaints } = await openInBrowser(t, host.url)
    await page.waitForSelector(LOADED)
    t.same(complaints, [])
  })
}

t.test('where trusted types are required and the policy is refused, the fallback stays, unless the host has a default policy', NEEDS_BROWSER, async t => {
  const card = await serveCard(t, CARD)
  const refusing = await serveHost(t, hostBody(`${card.url}/a`), { scripts: SCRIPTS, headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types other" } })
  const { page } = await openInBrowser(t, refusing.url)
  await titleSays(page, '"BLOCKED"')
  t.equal(await page.isVisible('text=Read the figure'), true)
  const lenient = await serveHost(t, '<script src="default.js"></script>' + hostBody(`${card.url}/a`), {
    scripts: { ...SCRIPTS, 'default.js': "trustedTypes.createPolicy('default', { createHTML: html => html })" },
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types default" }
  })
  await page.goto(lenient.url)
  await page.waitForSelector(LOADED)
})

t.test('a withdrawn fact is not told by the fallback either, even where the answer can\'t be read', NEEDS_BROWSER, async t => {
  const card = await serveSite(t, () => ({ status: 410, headers: cardHeaders(), body: '{ "code": "RETRACTED" }' }))
  const host = await serveHost(t, hostBody(`${card.url}/a`), { scripts: SCRIPTS, headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types other" } })
  const { page } = await openInBrowser(t, host.url)
  await page.waitForSelector('text=This information has been retracted.')
  t.equal(await page.isVisible('text=Read the figure'), false)
})

t.test('whatever is in a card, only text, pictures and links of it reach the page', NEEDS_BROWSER, async t => {
  const attack = 'document.title="owned"'
  const hostile = `<p onclick='${attack}' style="position: fixed" autofocus tabindex="0" id="kept">Text</p>
    <script>${attack}</script><svg><script>${attack}</script><animate attributeName="href" values="javascript:${attack}"></animate><a xlink:href='javascript:${attack}'><text>one</text></a><path d="M0 0" onload='${attack}'></path><foreignObject><b>gone</b></foreignObject><use href="data:,x"></use></svg>
    <img src="x" onerror='${attack}'><img src="data:image/svg+xml,x" srcset="data:,y 2x"><a href='javascript:${attack}'>two</a><a href=' java&#10;script:${attack}' ping="https://127.0.0.1:1/">three</a><a href="vbscript:x">four</a><a href="data:text/html,x">five</a>
    <iframe srcdoc='<script>parent.${attack}</script>'></iframe><object data="data:text/html,x"></object><embed src="x"><base href="https://evil.example/"><link rel="stylesheet" href="x"><meta http-equiv="refresh" content="0;url=x">
    <form action="https://evil.example/"><input name="password"><button formaction="javascript:x">six</button></form><x-host></x-host><p is="x-paragraph">seven</p><template><b>gone</b></template><math><mtext>gone</mtext></math><slot>gone</slot>
    <noscript><p title="</noscript><img src=x onerror='${attack}'>"></p></noscript><a href="/good?a=1#b" target="_blank">good</a><a href="mailto:desk@example.org">mail</a>`
  const card = await serveSite(t, ({ path }) => path === '/cards/x' ? { headers: cardHeaders(), body: cardDocument(hostile) } : undefined)
  const host = await serveHost(t, `<script src="host.js"></script><script src="element.js"></script><caveat-card src="${card.url}/cards/x"></caveat-card>`, {
    scripts: { ...SCRIPTS, 'host.js': 'window.made = 0; customElements.define("x-host", class extends HTMLElement { connectedCallback () { made++ } }); customElements.define("x-paragraph", class extends HTMLParagraphElement { connectedCallback () { made++ } }, { extends: "p" })' }
  })
  const { page } = await openInBrowser(t, host.url)
  await page.waitForSelector(LOADED)
  await page.click('#kept')
  t.same(await page.evaluate('[...new Set([...document.querySelector(\'caveat-card\').shadowRoot.querySelectorAll(\'*\')].map(({ localName }) => localName))].sort()'), ['a', 'article', 'img', 'p', 'path', 'svg', 'text'])
  t.same(await page.evaluate('[...new Set([...document.querySelector(\'caveat-card\').shadowRoot.querySelectorAll(\'*\')].flatMap(element => element.getAttributeNames()))].sort()'), ['d', 'data-caveat-card', 'dir', 'href', 'id', 'lang', 'src', 'tabindex', 'target'])
  t.same(await page.evaluate('[...document.querySelector(\'caveat-card\').shadowRoot.querySelectorAll(\'[href]\')].map(link => link.getAttribute(\'href\'))'), [`${card.url}/good?a=1#b`, 'mailto:desk@example.org'])
  t.equal(await page.title(), 'Host')
  t.equal(await page.evaluate('made'), 0)
  t.equal(page.frames().length, 1)
})

t.test('a card whose root may not be in a card is none', NEEDS_BROWSER, async t => {
  const card = await serveSite(t, () => ({ headers: cardHeaders(), body: '<script data-caveat-card="figure">document.title = "owned"</script>' }))
  const host = await serveHost(t, hostBody(`${card.url}/a`), { scripts: SCRIPTS })
  const { page } = await openInBrowser(t, host.url)
  await titleSays(page, '"NOT_A_CARD"')
  t.equal(await page.isVisible('text=Read the figure'), true)
})
