import t from 'tap'
import { LANGUAGES } from '../../src/domain/wording.ts'
import { NEEDS_BROWSER, openInBrowser } from '../support/browser.ts'
import { CARD_ITEMS } from '../support/card-items.ts'
import { readPackage } from './browser/stand-in.ts'
import { serveCards } from './serve-cards.ts'

const AXE = readPackage('axe-core/axe.min.js')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const PATHS = [
  'figure/fig_killed', 'statement/sta_direct', 'statement/sta_paraphrase', 'event/evt_talks', 'story/sto_talks', 'who-says-what/fig_evacuated-0',
  'statement/sta_arabic', 'story/sto_arabic', 'figure/fig_arabic', 'figure/fig_retracted', 'figure/fig_nowhere'
]

t.test('cards break no rule of WCAG 2.2 AA, light and dark, in every language', NEEDS_BROWSER, async t => {
  const base = await serveCards(t, { items: CARD_ITEMS })
  // only so that the test may add its own script: the policy is tested below
  const { page } = await openInBrowser(t, `${base}/health`, { bypassCSP: true })
  for (const path of PATHS) {
    for (const language of LANGUAGES) {
      await page.goto(`${base}/cards/${path}?lang=${language}`)
      await page.addScriptTag({ content: AXE })
      // in the dark, only the colours are others
      for (const [colorScheme, rules] of [['light', RULES], ['dark', ['color-contrast']]] as const) {
        await page.emulateMedia({ colorScheme })
        const { violations } = await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(rules)} })`) as { violations: { id: string, nodes: { html: string }[] }[] }
        t.same(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]), [], `${path} ${language} ${colorScheme}`)
      }
    }
  }
})

t.test('a card breaks no policy of its own, asks for nothing else and scrolls in no direction, however narrow or enlarged', NEEDS_BROWSER, async t => {
  const base = await serveCards(t, { items: CARD_ITEMS })
  const { page, elsewhere, complaints } = await openInBrowser(t, `${base}/health`)
  const asked: string[] = []
  page.on('request', request => { asked.push(request.url()) })
  // what has no card is an error on the console, as the browser sees it
  for (const path of PATHS.filter(path => !/retracted|nowhere/.test(path))) {
    asked.length = 0
    await page.goto(`${base}/cards/${path}?lang=uk`)
    t.same(asked.filter(url => !url.endsWith('favicon.ico')), [`${base}/cards/${path}?lang=uk`])
    // a page of 400 pixels that a reader enlarges to 200% has 200
    for (const width of [200, 320, 513, 640, 1280]) {
      await page.setViewportSize({ width, height: 400 })
      t.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), `${path} at ${width}`)
    }
  }
  t.same(complaints.filter(complaint => !complaint.includes('favicon') && !complaint.includes('404')), [])
  t.same(elsewhere, [])
})

t.test('a card is read with no script, with forced colours, more contrast and on paper', NEEDS_BROWSER, async t => {
  const base = await serveCards(t, { items: CARD_ITEMS })
  const { page } = await openInBrowser(t, `${base}/cards/figure/fig_killed`, { javaScriptEnabled: false, forcedColors: 'active', contrast: 'more' })
  t.match(await page.innerText('article'), /100 people.*Corroborated.*corroborated by Reuters/s)
  await page.emulateMedia({ media: 'print' })
  t.equal(await page.isVisible('.caveat'), true)
  t.equal(await page.isVisible('footer'), false)
})
