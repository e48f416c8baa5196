import { gzipSync } from 'node:zlib'
import type { Frame, Page } from 'playwright-core'
import t from 'tap'
import { NEEDS_BROWSER, openInBrowser } from '../../support/browser.ts'
import { cardDocument, FRAME_SCRIPT, readPackage, serveCard, serveHost } from './stand-in.ts'

const CARD = cardDocument('<div id="content"></div>', { style: 'html, body { height: 100%; margin: 0; } #content { height: 300px; }' })

/** Notes every message, so that a test may count them. */
const NOTE_MESSAGES = 'window.messages = []; addEventListener("message", ({ data }) => { messages.push(data) })'

const AMP_LISTENER = 'addEventListener("message", ({ data, source }) => { const frame = document.querySelector("iframe"); ' +
  'if (source === frame.contentWindow && data.sentinel === "amp" && data.type === "embed-size") frame.height = data.height })'

function frameHeightIs (page: Page, height: number): Promise<unknown> {
  return page.waitForFunction(`document.querySelector('iframe').clientHeight === ${height}`)
}

function cardFrame (page: Page): Frame {
  const frame = page.frames()[1]
  if (frame === undefined) throw new Error('no frame')
  return frame
}

async function setHeight (page: Page, height: number): Promise<void> {
  await cardFrame(page).evaluate(`document.querySelector('#content').style.height = '${height}px'`)
}

/** The frame takes the card's height, then a greater one, then a lesser one. */
async function checkGrowsAndShrinks (page: Page): Promise<void> {
  await frameHeightIs(page, 300)
  await setHeight(page, 512)
  await frameHeightIs(page, 512)
  await setHeight(page, 90)
  await frameHeightIs(page, 90)
}

/** Resolves when both documents have been painted twice: whatever they had to say is said. */
async function settle (page: Page): Promise<void> {
  for (const frame of [...page.frames(), page.mainFrame()]) {
    await frame.evaluate('new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))))')
  }
}

t.test('the script is small enough to stand in every card', t => {
  t.ok(gzipSync(FRAME_SCRIPT).length < 1500)
  t.notMatch(FRAME_SCRIPT, /<\/|<!--/, 'and may stand between script tags')
  t.end()
})

t.test('in a page that listens as AMP does, the frame grows and shrinks, and no height is sent twice', NEEDS_BROWSER, async t => {
  const card = await serveCard(t, CARD)
  const host = await serveHost(t, `<style>html, body { height: 100%; }</style><script>${NOTE_MESSAGES};${AMP_LISTENER}</script><iframe src="${card.url}/cards/figure/fig_x" scrolling="no" frameborder="0"></iframe>`)
  const { page, complaints } = await openInBrowser(t, host.url)
  await checkGrowsAndShrinks(page)
  await settle(page)
  const sizes = 'messages.filter(({ sentinel }) => sentinel === "amp").map(({ height }) => height)'
  t.same(await page.evaluate(sizes), [300, 512, 90])
  await page.evaluate('document.querySelector("iframe").style.width = "411px"')
  await cardFrame(page).evaluate('dispatchEvent(new Event("resize")); document.querySelector("#content").append("1"); document.querySelector("#content").lastChild.remove()')
  await settle(page)
  t.same(await page.evaluate(sizes), [300, 512, 90], 'the height is the same')
  t.equal(await page.evaluate('messages.length'), 6, 'no dialect is spoken that nobody asked for, but AMP\'s and Datawrapper\'s')
  t.same(complaints, [])
})

t.test('in a page that listens as for Datawrapper, under the name of the fact', NEEDS_BROWSER, async t => {
  const card = await serveCard(t, CARD)
  const host = await serveHost(t, `<script>addEventListener('message', ({ data }) => {
    for (const id in data['datawrapper-height']) document.getElementById('datawrapper-chart-' + id).style.height = data['datawrapper-height'][id] + 'px'
  })</script><iframe id="datawrapper-chart-fig_x" src="${card.url}/cards/figure/fig_x?lang=fr" frameborder="0"></iframe>`)
  const { page } = await openInBrowser(t, host.url)
  await checkGrowsAndShrinks(page)
})

t.test('in a page with Pym.js, which may ask again with a width', NEEDS_BROWSER, async t => {
  const card = await serveCard(t, CARD)
  const host = await serveHost(t, `<script>${NOTE_MESSAGES}</script><div id="embed"></div><script src="pym.js"></script><script>window.parentOfCard = new pym.Parent('embed', '${card.url}/cards/figure/fig_x#a', {})</script>`, {
    scripts: { 'pym.js': readPackage('pym.js/dist/pym.v1.js') }
  })
  const { page, complaints } = await openInBrowser(t, host.url)
  await checkGrowsAndShrinks(page)
  await settle(page)
  await page.evaluate('messages.length = 0; parentOfCard.sendWidth()')
  await page.waitForFunction('messages.includes("pymxPYMxembedxPYMxheightxPYMx90")')
  t.same(complaints, [])
})

t.test('in a page with @newswire/frames, also where it looks at a frame that is there already', NEEDS_BROWSER, async t => {
  const card = await serveCard(t, CARD)
  const host = await serveHost(t, `<div data-frame-src="${card.url}/cards/figure/fig_x"></div><script src="frames.js"></script><script>newswireFrames.autoInitFrames()</script>`, {
    scripts: { 'frames.js': readPackage('@newswire/frames/dist/frames.umd.js') }
  })
  const { page } = await openInBrowser(t, host.url)
  await checkGrowsAndShrinks(page)
  await page.evaluate('document.querySelector("iframe").height = 20')
  await settle(page)
  await page.evaluate('newswireFrames.observeIframe(document.querySelector("iframe"))')
  await frameHeightIs(page, 90)
})

t.test('in a page with iframe-resizer, which hears that its settings have come', NEEDS_BROWSER, async t => {
  const card = await serveCard(t, CARD)
  const host = await serveHost(t, `<iframe id="embed" src="${card.url}/cards/figure/fig_x" frameborder="0"></iframe><script src="resizer.js"></script>
    <script>window.ready = 0; iFrameResize({ onInit () { ready++ } }, '#embed')</script>`, {
    scripts: { 'resizer.js': readPackage('iframe-resizer/js/iframeResizer.js') }
  })
  const { page, complaints } = await openInBrowser(t, host.url)
  await page.waitForFunction('ready > 0')
  await checkGrowsAndShrinks(page)
  await page.evaluate('document.querySelector("iframe").style.height = "20px"')
  await settle(page)
  await page.evaluate('document.querySelector("iframe").iFrameResizer.resize()')
  await frameHeightIs(page, 90)
  t.same(complaints, [])
})

t.test('in a page with iframe-resizer that measures its own way, which resets the frame', NEEDS_BROWSER, async t => {
  const card = await serveCard(t, CARD)
  const host = await serveHost(t, `<iframe id="embed" src="${card.url}/cards/figure/fig_x" frameborder="0"></iframe><script src="resizer.js"></script>
    <script>iFrameResize({ heightCalculationMethod: 'max' }, '#embed')</script>`, {
    scripts: { 'resizer.js': readPackage('iframe-resizer/js/iframeResizer.js') }
  })
  const { page, complaints } = await openInBrowser(t, host.url)
  await checkGrowsAndShrinks(page)
  t.same(complaints, [])
})

t.test('in a page that listens as WordPress does, with the secret it gave, whenever it says that it is ready', NEEDS_BROWSER, async t => {
  const card = await serveCard(t, CARD)
  const host = await serveHost(t, `<script>${NOTE_MESSAGES}; addEventListener('message', ({ data }) => { if (data.secret === 'aB3dE5gH7j' && data.message === 'height') document.querySelector('iframe').height = data.value })</script>
    <iframe src="${card.url}/cards/figure/fig_x#?secret=aB3dE5gH7j" data-secret="aB3dE5gH7j" frameborder="0"></iframe>`)
  const { page } = await openInBrowser(t, host.url)
  await checkGrowsAndShrinks(page)
  await settle(page)
  await page.evaluate('messages.length = 0; document.querySelector("iframe").contentWindow.postMessage({ message: "ready", secret: "other" }, "*")')
  await settle(page)
  t.equal(await page.evaluate('messages.length'), 0, 'not with another secret')
  await page.evaluate('document.querySelector("iframe").contentWindow.postMessage({ message: "ready", secret: "aB3dE5gH7j" }, "*")')
  await page.waitForFunction('messages.some(({ message, value }) => message === "height" && value === 90)')
})

t.test('where scroll bars take room, the height comes to rest at one that needs none', NEEDS_BROWSER, async t => {
  const card = await serveCard(t, cardDocument('<p>Higher where it is narrower</p>', { style: 'body { margin: 0; } [data-caveat-card] { font: 16px/20px monospace; padding-bottom: calc(1000px - 200%); }' }))
  const host = await serveHost(t, `<script>${NOTE_MESSAGES};${AMP_LISTENER}</script><iframe src="${card.url}/cards/figure/fig_x" width="400" frameborder="0"></iframe>`)
  const { page } = await openInBrowser(t, host.url, { scrollBars: true })
  await frameHeightIs(page, 220)
  await settle(page)
  const count = await page.evaluate('messages.length')
  await settle(page)
  t.equal(await page.evaluate('messages.length'), count)
  t.equal(await cardFrame(page).evaluate('document.documentElement.clientWidth'), 400)
})

t.test('a hidden frame says nothing until it is shown', NEEDS_BROWSER, async t => {
  const card = await serveCard(t, CARD)
  const host = await serveHost(t, `<script>${NOTE_MESSAGES};${AMP_LISTENER}</script><iframe src="${card.url}/cards/figure/fig_x" frameborder="0" style="display: none"></iframe>`)
  const { page } = await openInBrowser(t, host.url)
  await page.evaluate('document.querySelector("iframe").contentWindow.postMessage({ sentinel: "amp", type: "frames-init" }, "*")')
  await page.waitForFunction('document.readyState === "complete"')
  t.same(await page.evaluate('messages'), [])
  await page.evaluate('document.querySelector("iframe").style.display = ""')
  await frameHeightIs(page, 300)
})

t.test('a card that stands alone says nothing, and what others say to it is not answered', NEEDS_BROWSER, async t => {
  const card = await serveCard(t, CARD)
  const { page, complaints } = await openInBrowser(t, `${card.url}/cards/figure/fig_x`, { prepare: page => page.addInitScript(NOTE_MESSAGES) })
  await page.evaluate('postMessage({ sentinel: "amp", type: "frames-init" }, "*")')
  await settle(page)
  t.same(await page.evaluate('messages'), [{ sentinel: 'amp', type: 'frames-init' }])
  t.same(complaints, [])
})

t.test('messages that are not for a card are let be', NEEDS_BROWSER, async t => {
  const card = await serveCard(t, CARD)
  const host = await serveHost(t, `<script>${NOTE_MESSAGES};${AMP_LISTENER}</script><iframe src="${card.url}/cards/figure/fig_x" frameborder="0"></iframe>`)
  const { page, complaints } = await openInBrowser(t, host.url)
  await frameHeightIs(page, 300)
  await settle(page)
  await page.evaluate('messages.length = 0')
  for (const message of ['null', '0', '"width"', '{}', '[]', '"[iFrameSizer]"', '"[iFrameSizer]pageInfo:{}"', '"[iFrameSizer]message:1:2"', '"pymxPYMxundefinedxPYMxwidthxPYMx5"', '{ secret: undefined }']) {
    await page.evaluate(`document.querySelector('iframe').contentWindow.postMessage(${message}, '*')`)
  }
  await cardFrame(page).evaluate('postMessage({ sentinel: "amp", type: "frames-init" }, "*")')
  await settle(page)
  t.same(await page.evaluate('messages'), [])
  t.same(complaints, [])
})
