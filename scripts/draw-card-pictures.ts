import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { CardKind } from '../src/cards/library.ts'
import { createCards } from '../src/cards/library.ts'
import { loadFixtures } from '../src/fixtures/load-fixtures.ts'
import { createMemoryStore } from '../src/stores/memory/memory-store.ts'
import { fillPage } from './fill-page.ts'

const ROOT = new URL('../', import.meta.url)
export const PICTURES_FOLDER = new URL('docs/pictures/', ROOT)
export const CARDS_PAGE = new URL('docs/cards.md', ROOT)

interface Drawing {
  readonly kind: CardKind
  readonly id: string
  readonly language?: string
}

/** The pictures of docs/cards.md by the names of their files: one of each kind, and one in another language. */
export const DRAWINGS: Readonly<Record<string, Drawing>> = {
  figure: { kind: 'figure', id: 'fig_kyiv-killed' },
  'figure-uk': { kind: 'figure', id: 'fig_kyiv-killed', language: 'uk' },
  statement: { kind: 'statement', id: 'sta_peskov-certainly-alarming' },
  event: { kind: 'event', id: 'evt_istanbul-talks' },
  story: { kind: 'story', id: 'sto_2022-03-28-talks' },
  'who-says-what': { kind: 'who-says-what', id: 'fig_mariupol-trapped-boichenko' }
}

/** The pictures by the names of their files, and docs/cards.md with each of them and its alternative text. */
export async function drawCardPictures (): Promise<{ pictures: Map<string, string>, page: string }> {
  const { items, revision } = await loadFixtures(fileURLToPath(new URL('fixtures', ROOT)))
  const cards = createCards({ store: createMemoryStore(items, { revision }), base: 'https://news.example' })
  const pictures = new Map<string, string>()
  const parts = new Map<string, string>()
  for (const [name, { kind, id, language }] of Object.entries(DRAWINGS)) {
    const card = await cards.card(kind, id, { language })
    pictures.set(`${name}.svg`, card.svg())
    parts.set(`picture ${name}`, `![${card.alternative.replace(/[[\]\\]/g, '\\$&')}](pictures/${name}.svg)`)
  }
  return { pictures, page: await fillPage(CARDS_PAGE, parts) }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { pictures, page } = await drawCardPictures()
  await mkdir(PICTURES_FOLDER, { recursive: true })
  for (const [name, svg] of pictures) await writeFile(new URL(name, PICTURES_FOLDER), svg)
  await writeFile(CARDS_PAGE, page)
}
