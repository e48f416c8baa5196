import t from 'tap'
import { LANGUAGES } from '../../src/domain/wording.ts'
import { NEEDS_BROWSER, openInBrowser } from '../support/browser.ts'
import { CARD_ITEMS, cardPaths } from '../support/card-items.ts'
import { fixtureItems, serveCards } from './serve-cards.ts'

const WIDTHS = [200, 320, 480, 600]

t.test('the height that is promised for a card holds it at every width, with little left empty', NEEDS_BROWSER, async t => {
  const ratios: number[] = []
  const faults: string[] = []
  for (const [items, languages] of [[await fixtureItems(), ['en']], [CARD_ITEMS, LANGUAGES]] as const) {
    const base = await serveCards(t, { items })
    const { page } = await openInBrowser(t, `${base}/health`)
    for (const [index, path] of cardPaths(items).entries()) {
      const language = languages[index % languages.length]
      const address = `${base}${path}?lang=${language}`
      await page.goto(address)
      for (const width of WIDTHS) {
        const { height } = await (await fetch(`${base}/oembed?maxwidth=${width}&url=${encodeURIComponent(address)}`)).json() as { height: number }
        await page.setViewportSize({ width, height: 50 })
        const real = await page.evaluate('document.documentElement.scrollHeight') as number
        ratios.push(height / real)
        if (height < real || height > real * 1.25) faults.push(`${address} at ${width}: ${height} for ${real}`)
      }
    }
  }
  t.same(faults, [])
  const median = ratios.toSorted((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? 0
  t.ok(median <= 1.08, `median ${median}`)
})
