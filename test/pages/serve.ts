import Fastify from 'fastify'
import type { CaveatOptions } from '../../src/index.ts'
import { caveat, createMemoryStore } from '../../src/index.ts'
import type { Item } from '../../src/domain/items.ts'

interface Teardown {
  teardown: (end: () => unknown) => void
}

/** Serves items on a free port until the test ends. */
export async function servePages (t: Teardown, items: readonly Item[], options: Partial<CaveatOptions> & { prefix?: string } = {}): Promise<string> {
  const app = Fastify()
  t.teardown(() => app.close())
  await app.register(caveat, { store: createMemoryStore(items, { revision: 'pages' }), ...options })
  return await app.listen({ host: '127.0.0.1', port: 0 })
}

/** The text of an attribute or of an element, as a browser reads it. */
export function unescapeHtml (text: string): string {
  return text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

/** Every link of a page that leads somewhere else on the same server. */
export function linksOf (page: string): string[] {
  return [...page.matchAll(/(?:href|action)="(\/[^"]*)"/g)].map(([, link = '']) => unescapeHtml(link).replace(/#.*$/, ''))
}

/** The ids of the facts on a page, in order. */
export function factsOn (page: string): string[] {
  return [...page.matchAll(/<article class="fact" id="([^"]+)"/g)].map(([, id = '']) => id)
}

/** The address of the page before or after a list's page. */
export function pageLink (page: string, rel: 'prev' | 'next'): string | undefined {
  const link = new RegExp(`rel="${rel}" href="([^"]+)"`).exec(page)?.[1]
  return link === undefined ? undefined : unescapeHtml(link).replace(/#.*$/, '')
}
