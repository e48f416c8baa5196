import type { RichText } from '../../domain/wording.ts'
import { dataText, joinRich, labelsOf } from '../../domain/wording.ts'
import type { Card } from '../card.ts'
import { PICTURE_SIZE } from '../card-kinds.ts'
import type { Drawing } from './badge.ts'
import { COLOURS } from './colours.ts'
import type { TextBlock } from './fit-text.ts'
import { setText, sizesFrom } from './fit-text.ts'
import { INNER_WIDTH, MARGIN } from './layout.ts'
import { round, svgText } from './svg-text.ts'

const CAVEAT_SIZE = 29
/** Many rival claims need the room themselves. */
const SMALLER_PER_CLAIM = 0.8
/** Between these sizes, a long caveat takes ever more room from what stands above it. */
const [CAVEAT_READABLE, CAVEAT_SMALL] = [21, 12]
const ROOM = { usual: 215, most: 400 } as const
const SOURCE_RATIO = 0.72
const BOTTOM = 40
const [INDENT, GAP] = [24, 16]
const BRAND_WIDTH = 150

interface Foot {
  readonly caveat: TextBlock
  readonly source: TextBlock
  readonly height: number
}

/** The lower part of every picture: the caveat and the sources, whole, however long they are. */
export function pictureFoot (card: Card): Drawing {
  const { caveat, source, height } = footThatFits(card)
  const top = PICTURE_SIZE.height - BOTTOM - height
  const rule = top + caveat.height + GAP
  return {
    width: INNER_WIDTH,
    height: height + BOTTOM,
    svg: `<rect x="${MARGIN}" y="${round(top)}" width="6" height="${round(caveat.height)}" fill="${COLOURS.mark}"/>${
      svgText(caveat, { x: MARGIN + INDENT, y: top, colour: COLOURS.ink })
    }<rect x="${MARGIN}" y="${round(rule)}" width="${INNER_WIDTH}" height="1.5" fill="${COLOURS.line}"/>${
      svgText(source, { x: MARGIN, y: rule + GAP, colour: COLOURS.soft })
    }${brand()}`
  }
}

function footThatFits (card: Card): Foot {
  const sources = sourcesText(card)
  const claims = card.content.is === 'who-says-what' ? card.content.claims.length : 0
  for (const size of sizesFrom(CAVEAT_SIZE - claims * SMALLER_PER_CLAIM)) {
    const caveat = setText(card.caveat, 'text', size, INNER_WIDTH - INDENT)
    const source = setText(sources, 'text', size * SOURCE_RATIO, INNER_WIDTH - BRAND_WIDTH)
    const height = caveat.height + 2 * GAP + Math.max(source.height, CAVEAT_SIZE)
    if (height <= roomAt(size)) return { caveat, source, height }
  }
  throw new Error('unreachable')
}

function roomAt (size: number): number {
  const part = (CAVEAT_READABLE - size) / (CAVEAT_READABLE - CAVEAT_SMALL)
  return ROOM.usual + (ROOM.most - ROOM.usual) * Math.min(1, Math.max(0, part))
}

/** "Source: Article on the talks" */
function sourcesText ({ sources, language }: Card): RichText {
  if (sources.length === 0) return []
  return joinRich([`${labelsOf(language)[sources.length === 1 ? 'source' : 'sources']}: `, joinRich(sources.map(({ name }) => dataText(name)), '; ')])
}

function brand (): string {
  const block = setText(['Caveat'], 'headline', 28, BRAND_WIDTH)
  const width = (block.lines[0]?.width ?? 0) * block.size
  return svgText(block, { x: PICTURE_SIZE.width - MARGIN - width, y: PICTURE_SIZE.height - BOTTOM - block.height, colour: COLOURS.ink })
}
