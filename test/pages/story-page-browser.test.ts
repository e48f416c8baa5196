import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import t from 'tap'
import { loadFixtures } from '../../src/index.ts'
import { TRICKY_ITEMS } from '../../src/testing/index.ts'
import { NEEDS_BROWSER, openInBrowser } from '../support/browser.ts'
import { servePages } from './serve.ts'

const { items: FIXTURES } = await loadFixtures(fileURLToPath(new URL('../../fixtures', import.meta.url)))
const STORY = '/stories/sto_2022-03-28-talks'
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong, as "rule: where"; it runs beside the page's policy, not under it. */
async function findFaults (page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return await page.evaluate(`axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ': ' + target.join(' ') + ' ' + failureSummary)))`)
}

t.test('without script, filters, search and paging work, and the embed codes can be selected', NEEDS_BROWSER, async t => {
  const base = await servePages(t, FIXTURES)
  const { page, elsewhere, complaints } = await openInBrowser(t, base + STORY, { javaScriptEnabled: false })
  await page.click('.choice a:has-text("Figures")')
  t.equal(await page.locator('.fact').count(), 9)
  await page.goBack()
  await page.click('#people a[href*="speaker=per_vadym-boichenko"]')
  t.match(await page.locator('.chosen').textContent(), 'Vadym Boichenko')
  await page.click('.chosen a:has-text("×")')
  await page.fill('#q', 'Kiev')
  await page.click('form button')
  t.match(await page.locator('.found').first().textContent(), /Found in/)
  await page.goto(base + STORY)
  await page.click('.pages a[rel=next]')
  t.equal(await page.locator('.fact').count(), 20)
  await page.click('.pages a[rel=prev]')
  await page.goto(base + STORY)
  await page.click('.map a[aria-label^="Mariupol"]', { position: { x: 12, y: 12 } })
  t.match(page.url(), /place=plc_mariupol/)
  await page.click('.proof summary >> nth=0')
  t.ok(await page.locator('.code textarea').first().isVisible())
  t.equal(await page.locator('button.copy').count(), 0)
  t.same([elsewhere, complaints], [[], []])
})

t.test('with script, one press copies an embed code, and an address unfolds what it points into', NEEDS_BROWSER, async t => {
  const base = await servePages(t, FIXTURES)
  const { page, elsewhere, complaints } = await openInBrowser(t, `${base}${STORY}#fig_mariupol-trapped-boichenko`, { permissions: ['clipboard-read', 'clipboard-write'] })
  t.ok(await page.locator('#fig_mariupol-trapped-boichenko').isVisible(), 'a claim that stood folded up')
  const fact = page.locator('#fig_kyiv-killed')
  await fact.locator('.proof summary').click()
  await fact.locator('button.copy').first().click()
  await page.waitForSelector('button.copy:has-text("Copied")')
  t.equal(await page.evaluate('navigator.clipboard.readText()'), await fact.locator('textarea').first().inputValue())
  t.match(await page.evaluate('navigator.clipboard.readText()'), /^<iframe src="http/)
  t.same([elsewhere, complaints], [[], []])
})

t.test('axe finds nothing wrong, in light and dark, wide and narrow, folded and unfolded, with tricky facts and on a notice', NEEDS_BROWSER, async t => {
  t.setTimeout(180_000)
  const base = await servePages(t, [...FIXTURES, ...TRICKY_ITEMS])
  const tricky = TRICKY_ITEMS.find(({ type }) => type === 'story')?.id ?? ''
  const { page, complaints } = await openInBrowser(t, base + STORY)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const path of [STORY, `${STORY}?place=plc_kyiv&lang=uk`, `${STORY}?q=Kyiv`, `/stories/${tricky}`]) {
      await page.goto(base + path)
      await page.setViewportSize({ width: path === STORY ? 1280 : 360, height: 800 })
      await page.evaluate('document.querySelectorAll("details").forEach((details, index) => { details.open = index % 3 === 0 })')
      t.same(await findFaults(page), [], `${path} ${colorScheme}`)
    }
  }
  t.same(complaints, [])
  await page.goto(`${base}/stories/sto_nope`)
  t.same(await findFaults(page), [])
})

t.test('nothing sticks out from 200 pixels up, nor with letters twice as large', NEEDS_BROWSER, async t => {
  const base = await servePages(t, [...FIXTURES, ...TRICKY_ITEMS])
  const tricky = TRICKY_ITEMS.find(({ type }) => type === 'story')?.id ?? ''
  const { page } = await openInBrowser(t, base + STORY)
  for (const path of [STORY, `${STORY}?lang=uk&fact=fig_kyiv-killed`, `/stories/${tricky}`, '/stories/sto_nope']) {
    await page.goto(base + path)
    await page.evaluate('document.querySelectorAll("details").forEach(details => { details.open = true })')
    for (const width of [200, 360, 640, 1280, 2560]) {
      await page.setViewportSize({ width, height: 800 })
      t.ok(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth'), `${path} at ${width} pixels`)
    }
    await page.setViewportSize({ width: 640, height: 800 })
    await page.evaluate('document.documentElement.style.setProperty("font-size", "200%")')
    t.ok(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth'), `${path} with large letters`)
  }
})

t.test('the keyboard reaches everything: first the way past the head, then a place on the map, then what is folded up', NEEDS_BROWSER, async t => {
  const base = await servePages(t, FIXTURES)
  const { page } = await openInBrowser(t, base + STORY)
  await page.keyboard.press('Tab')
  t.equal(await page.evaluate('document.activeElement.textContent'), 'Skip to content')
  await page.keyboard.press('Enter')
  t.equal(await page.evaluate('document.activeElement.id'), 'content')
  await page.locator('.proof summary').first().focus()
  await page.keyboard.press('Enter')
  t.ok(await page.locator('.proof[open] textarea').first().isVisible())
  await page.locator('.map a').first().focus()
  const address: string = await page.evaluate('document.activeElement.getAttribute("href")')
  await page.keyboard.press('Enter')
  await page.waitForURL(base + address)
  const levels: number[] = await page.evaluate('[...document.querySelectorAll("h1,h2,h3,h4")].map(({ tagName }) => Number(tagName[1]))')
  t.ok(levels.every((level, index) => index === 0 ? level === 1 : level <= (levels[index - 1] ?? 0) + 1), 'headings come in order')
})

t.test('on paper there are the facts with their caveats, and nothing to press', NEEDS_BROWSER, async t => {
  const base = await servePages(t, FIXTURES)
  const { page } = await openInBrowser(t, base + STORY)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  t.ok(await page.locator('#fig_kyiv-killed .caveat').isVisible())
  for (const selector of ['.filters', '.proof', '.pages', '.languages', '.permalink']) t.notOk(await page.locator(selector).first().isVisible(), selector)
  t.equal(await page.evaluate('getComputedStyle(document.body).backgroundColor'), 'rgb(255, 255, 255)')
})

t.test('names of any direction leave what stands around them alone, and hostile ones do nothing', NEEDS_BROWSER, async t => {
  const base = await servePages(t, TRICKY_ITEMS)
  const tricky = TRICKY_ITEMS.find(({ type }) => type === 'story')?.id ?? ''
  let alerts = 0
  const { page, elsewhere, complaints } = await openInBrowser(t, `${base}/stories/${tricky}`, {
    prepare: async page => page.on('dialog', async dialog => {
      alerts++
      await dialog.dismiss()
    })
  })
  t.equal(await page.evaluate('[...document.querySelectorAll(".caveat bdi")].every(name => getComputedStyle(name).unicodeBidi === "isolate")'), true)
  t.same([alerts, elsewhere, complaints], [0, [], []])
})
