import type { Page } from 'playwright-core'
import t from 'tap'
import { NEEDS_BROWSER, openInBrowser } from '../../support/browser.ts'
import { cardDocument, cardHeaders, ELEMENT_SCRIPT, serveHost, serveSite } from './stand-in.ts'
import type { Answer, Site } from './stand-in.ts'

const NOTE_EVENTS = 'window.noted = []; for (const what of ["load", "error"]) addEventListener("caveat-card-" + what, ({ detail }) => { noted.push(detail.code ?? what) })'
const SCRIPTS = { 'element.js': ELEMENT_SCRIPT, 'note.js': NOTE_EVENTS }

interface Live {
  readonly page: Page
  readonly card: Site
  /** what the card's address answers from now on */
  readonly change: (answer: Answer) => void
  /** Lets time go by, and waits for the answer to the question that it brings. */
  readonly afterSeconds: (seconds: number) => Promise<void>
  /** Lets time go by that brings no question. */
  readonly quietSeconds: (seconds: number) => Promise<void>
}

function toll (value: number, more = ''): string {
  return cardDocument(`<p id="toll" tabindex="0">${value} killed (unverified)</p><details><summary>Who says so</summary><a href="/mayor">The mayor</a></details><div>${more}</div>`)
}

function answerOf (etag: string, body: string): Answer {
  return { headers: cardHeaders(etag), body }
}

/** A live card in a page whose clock the test turns; the card server answers 304 where it is asked with the tag that holds. */
async function openLive (t: Parameters<typeof serveSite>[0], attribute = 'live="20"'): Promise<Live> {
  let current = answerOf('"1"', toll(100))
  const card = await serveSite(t, ({ headers }) => headers['if-none-match'] === current.headers?.etag ? { ...current, status: 304, body: '' } : current)
  const host = await serveHost(t, `<script src="note.js"></script><script src="element.js"></script><caveat-card src="${card.url}/cards/figure/fig_x" ${attribute}><em>100 killed</em></caveat-card><div style="height: 5000px"></div>`, { scripts: SCRIPTS })
  const { page } = await openInBrowser(t, host.url, {
    prepare: async page => {
      await page.clock.install({ time: 0 })
      await page.clock.pauseAt(1000)
    }
  })
  await page.waitForSelector('caveat-card article')
  await page.evaluate('window.root = document.querySelector("caveat-card").shadowRoot; window.shown = root.firstChild')
  await rest(page)
  return {
    page,
    card,
    change: answer => { current = answer },
    afterSeconds: async seconds => {
      const answered = page.waitForEvent('requestfinished', request => request.url().startsWith(card.url))
      await page.clock.runFor(seconds * 1000)
      await answered
      await rest(page)
    },
    quietSeconds: async seconds => {
      const before = card.asked.length
      await page.clock.runFor(seconds * 1000)
      await rest(page)
      if (card.asked.length !== before) throw new Error(`asked within ${seconds} seconds`)
    }
  }
}

/** Resolves when the page has done what it had to do, without its clock. */
async function rest (page: Page): Promise<void> {
  for (let round = 0; round < 3; round++) await page.evaluate('fetch("/").then(answer => answer.text())')
}

t.test('a live card that is unchanged is asked for by its tag, and nothing of it is swapped', NEEDS_BROWSER, async t => {
  const { page, card, afterSeconds, quietSeconds } = await openLive(t)
  await quietSeconds(19)
  await afterSeconds(1)
  t.equal(card.asked.at(-1)?.headers['if-none-match'], '"1"')
  t.same(card.asked.map(({ method }) => method), ['GET', 'GET'], 'no question goes before')
  t.equal(await page.evaluate('root.firstChild === shown'), true)
  await afterSeconds(20)
  t.same(await page.evaluate('noted'), ['load'])
})

t.test('a live card follows a correction; what did not change keeps focus, and stays as the reader left it', NEEDS_BROWSER, async t => {
  const { page, change, afterSeconds } = await openLive(t)
  await page.click('summary')
  await page.focus('text=The mayor')
  await page.evaluate('window.link = root.activeElement')
  change(answerOf('"2"', toll(120, '<p>Corrected</p>')))
  await afterSeconds(20)
  t.equal(await page.textContent('#toll'), '120 killed (unverified)')
  t.equal(await page.isVisible('text=Corrected'), true)
  t.equal(await page.evaluate('root.activeElement === link'), true)
  t.equal(await page.isVisible('text=The mayor'), true, 'what the reader opened is open')
  t.same(await page.evaluate('noted'), ['load', 'load'])
  change(answerOf('"3"', toll(120, '<p>Corrected</p>')))
  await afterSeconds(20)
  t.same(await page.evaluate('noted'), ['load', 'load'], 'another tag for the same card')
  change(answerOf('"4"', toll(120)))
  await afterSeconds(20)
  t.equal(await page.isVisible('text=Corrected'), false)
})

t.test('a withdrawn fact is gone from the page, whatever was shown; should it come back, so does the card', NEEDS_BROWSER, async t => {
  const { page, change, afterSeconds, quietSeconds } = await openLive(t, 'live="20" lang="fr-CA"')
  change({ status: 410, headers: { ...cardHeaders(''), 'content-type': 'application/problem+json' }, body: '{ "code": "RETRACTED", "detail": "100 killed" }' })
  await afterSeconds(20)
  t.equal(await page.locator('caveat-card p').textContent(), 'Cette information a été retirée.')
  t.equal(await page.getAttribute('caveat-card p', 'lang'), 'fr')
  t.equal(await page.isVisible('text=100 killed'), false)
  t.same(await page.evaluate('noted'), ['load', 'load', 'RETRACTED'])
  change({ status: 410, headers: cardHeaders(''), body: cardDocument('<p>Withdrawn on 28 March</p>') })
  await quietSeconds(39)
  await afterSeconds(1)
  t.equal(await page.isVisible('text=Withdrawn on 28 March'), true, 'the server\'s own notice goes first')
  change(answerOf('"5"', toll(90)))
  await afterSeconds(80)
  t.equal(await page.textContent('#toll'), '90 killed (unverified)')
})

t.test('a card that is no longer there gives way to the fallback; one that can\'t be had for a while stays, and is asked for ever less often', NEEDS_BROWSER, async t => {
  const { page, change, afterSeconds, quietSeconds } = await openLive(t)
  change({ status: 503, headers: cardHeaders('') })
  await afterSeconds(20)
  t.equal(await page.textContent('#toll'), '100 killed (unverified)')
  await quietSeconds(39)
  await afterSeconds(1)
  await quietSeconds(79)
  change({ status: 404, headers: cardHeaders('') })
  await afterSeconds(1)
  t.equal(await page.evaluate('root.querySelector("article")'), null)
  t.equal(await page.isVisible('text=100 killed'), true, 'the fallback')
  change(answerOf('"6"', toll(100)))
  await afterSeconds(160)
  t.equal(await page.textContent('#toll'), '100 killed (unverified)')
  await quietSeconds(19)
  await afterSeconds(1)
  t.same(await page.evaluate('noted'), ['load', 'REFUSED', 'REFUSED', 'NOT_FOUND', 'load'])
})

t.test('a card that nobody sees is not asked for; when it is seen again it is, at once', NEEDS_BROWSER, async t => {
  const { page, card, afterSeconds, quietSeconds } = await openLive(t)
  await page.evaluate('scrollTo(0, 4000)')
  await page.clock.resume()
  await page.waitForFunction('new Promise(resolve => new IntersectionObserver(entries => resolve(!entries[0].isIntersecting), { rootMargin: "600px" }).observe(document.querySelector("caveat-card")))')
  await page.clock.pauseAt(10_000)
  await quietSeconds(100)
  const seen = page.waitForEvent('requestfinished', request => request.url().startsWith(card.url))
  await page.evaluate('scrollTo(0, 0)')
  await seen
  await rest(page)
  const turn = (state: string) => page.evaluate(`Object.defineProperty(document, 'visibilityState', { configurable: true, value: '${state}' }); document.dispatchEvent(new Event('visibilitychange'))`)
  await turn('hidden')
  await quietSeconds(100)
  const looking = page.waitForEvent('requestfinished', request => request.url().startsWith(card.url))
  await turn('visible')
  await looking
  await rest(page)
  await afterSeconds(20)
  await page.evaluate('document.querySelector("caveat-card").remove()')
  await quietSeconds(100)
})

for (const [attribute, seconds] of [['live', 60], ['live="0.5"', 10], ['live="often"', 60], ['live="45"', 45]] as const) {
  t.test(`${attribute} means every ${seconds} seconds`, NEEDS_BROWSER, async t => {
    const { afterSeconds, quietSeconds } = await openLive(t, attribute)
    await quietSeconds(seconds - 1)
    await afterSeconds(1)
  })
}

t.test('a card that is not live is loaded once', NEEDS_BROWSER, async t => {
  const { page, quietSeconds, afterSeconds } = await openLive(t, 'live="false"')
  await quietSeconds(1000)
  await page.evaluate('document.querySelector("caveat-card").live = true')
  await rest(page)
  await afterSeconds(60)
})
