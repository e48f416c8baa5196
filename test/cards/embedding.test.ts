import { extract } from '@extractus/oembed-extractor'
import t from 'tap'
import type { FactStore } from '../../src/core/fact-store.ts'
import type { Item } from '../../src/domain/items.ts'
import { createMemoryStore } from '../../src/index.ts'
import { NEEDS_BROWSER, openInBrowser } from '../support/browser.ts'
import { CARD_ITEMS } from '../support/card-items.ts'
import { readPackage, serveHost } from './browser/stand-in.ts'
import { serveCards } from './serve-cards.ts'

const FIGURE = '/cards/figure/fig_killed'

/** A store whose content may be changed as a whole, as when a newsroom deploys new facts. */
function changeableStore (): { readonly store: FactStore, readonly change: (items: readonly Item[], revision: string) => void } {
  let current = createMemoryStore(CARD_ITEMS, { revision: 'first' })
  return {
    store: {
      revision: async () => await current.revision(),
      get: async ids => await current.get(ids),
      list: async queries => await current.list(queries),
      search: async search => await current.search(search),
      suggest: async (id, types) => await current.suggest(id, types)
    },
    change: (items, revision) => { current = createMemoryStore(items, { revision }) }
  }
}

function withFigure (change: object): readonly Item[] {
  return CARD_ITEMS.map(item => item.id === 'fig_killed' ? { ...item, ...change } as Item : item)
}

t.test('a second oEmbed consumer finds the card by discovery', async t => {
  const base = await serveCards(t, { items: CARD_ITEMS })
  const answer = await extract(base + FIGURE, { maxwidth: 400 }) as unknown as Record<string, unknown>
  t.match(answer, { type: 'rich', version: '1.0', provider_name: 'Caveat' })
  t.match(answer.html, /^<iframe /)
})

t.test('a live card shows what the newest facts say, and a retraction takes its number away', NEEDS_BROWSER, async t => {
  const { store, change } = changeableStore()
  const base = await serveCards(t, { store })
  const host = await serveHost(t, `<script src="${base}/cards/element.js"></script><caveat-card src="${base}${FIGURE}" live="20">fallback</caveat-card>`)
  const { page } = await openInBrowser(t, host.url, {
    prepare: async page => {
      await page.clock.install({ time: 0 })
      await page.clock.pauseAt(1000)
    }
  })
  const card = page.locator('caveat-card article')
  t.match(await card.innerText(), /100 people/)
  const shows = async (text: string): Promise<void> => {
    await page.clock.runFor(30_000)
    await card.filter({ hasText: text }).waitFor()
  }
  change(withFigure({ quantity: { value: 117, low: null, high: null, qualifier: 'at_least', asReported: 'at least 117' } }), 'second')
  await shows('117 people')
  t.match(await card.innerText(), /at least 117 people/)
  change(withFigure({ publication: 'retracted' }), 'third')
  await shows('retracted')
  t.notMatch(await card.innerText(), /1[01][07]/)
})

t.test('a card stands in a React page, and a frame in a Pym page takes its height', NEEDS_BROWSER, async t => {
  const base = await serveCards(t, { items: CARD_ITEMS })
  const scripts = {
    'react.js': readPackage('react/umd/react.production.min.js'),
    'react-dom.js': readPackage('react-dom/umd/react-dom.production.min.js'),
    'pym.js': readPackage('pym.js/dist/pym.v1.min.js'),
    'app.js': `ReactDOM.createRoot(document.getElementById('app')).render(React.createElement('caveat-card', { src: '${base}${FIGURE}' }, 'fallback')); new pym.Parent('frame', '${base}/cards/story/sto_talks', {})`
  }
  const host = await serveHost(t, `<div id="app"></div><div id="frame"></div>${['react', 'react-dom', 'pym'].map(name => `<script src="${name}.js"></script>`).join('')}<script src="${base}/cards/element.js"></script><script src="app.js"></script>`, { scripts })
  const { page } = await openInBrowser(t, host.url)
  t.match(await page.locator('caveat-card article').innerText(), /100 people/)
  const height = await page.frameLocator('iframe').locator('[data-caveat-card]').evaluate(card => Math.ceil((card as unknown as { getBoundingClientRect: () => { height: number } }).getBoundingClientRect().height))
  await page.waitForFunction(`Math.abs(document.querySelector('iframe').clientHeight - ${height}) <= 1`)
  t.ok(height > 100)
})
