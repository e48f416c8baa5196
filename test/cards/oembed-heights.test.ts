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
    for (const [index, path] of cardPaths(items).filter(path => !/what.*evacuated-[4-9]/.test(path)).entries()) {
      const language = languages[index % languages.length]
      const address = `${base}${path}?lang=${language}`
      await page.setContent(WIDTHS.map(width => `<iframe src="${address}" width="${width}" height="50" style="border:0"></iframe>`).join(''), { waitUntil: 'load' })
      const heights = await page.evaluate('Array.from(frames, ({ document }) => document.documentElement.scrollHeight)') as number[]
      for (const [index, width] of WIDTHS.entries()) {
        const { height } = await (await fetch(`${base}/oembed?maxwidth=${width}&url=${encodeURIComponent(address)}`)).json() as { height: number }
        const real = heights[index] ?? 0
        ratios.push(height / real)
        // letters that the measured fonts don't have are taken for wide ones
        if (height < real || height > real * (path.endsWith('arabic') ? 1.5 : 1.25)) faults.push(`${address} at ${width}: ${height} for ${real}`)
      }
    }
  }
  t.same(faults, [])
  const median = ratios.toSorted((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? 0
  t.ok(median <= 1.08, `median ${median}`)
})
