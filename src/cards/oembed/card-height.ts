import { labelsOf, plainText, writeDate, writeQuantity } from '../../domain/wording.ts'
import type { RivalClaim } from '../../html/spread-chart.ts'
import type { Card } from '../card.ts'
import type { Day } from '../group-by-day.ts'
import { groupByDay } from '../group-by-day.ts'
import type { Face } from '../picture/fonts.ts'
import { wrap, wrappable } from '../picture/wrap-text.ts'
import { linkText } from '../link-text.ts'
import { splitAt } from '../split-at.ts'
import { spreadText } from '../spread-text.ts'

/** A text as the style sets it, at the usual size of text. Lengths are in pixels. */
interface Block {
  readonly text: string
  readonly face: Face
  readonly fontSize: number
  readonly lineHeight: number
  readonly above: number
}

const NARROW_MAX = 320
const STACKED_MAX = 512
const BESIDE_MIN = 480
/** The column of dates. */
const DAY = 136
const BORDERS = { inline: 2, block: 5 }
/** The usual faces are so much wider than the condensed ones that are measured. */
const STRETCH = 1.13
/** Browsers share out a table's columns, and break words at signs, in ways of their own. */
const SLACK = 1.03
const CHART = 20
/** How a row of claims is shared by its cells, each with a gap after it. */
const CELLS = [0.27, 0.29, 0.22, 0.22] as const
const CELL_GAP = 8
/** Words that just fit a line of a card may not fit one of a cell. */
const NARROW_CELLS = 1.1

/**
 * How high a card is at a width, in pixels: from the same sizes as its style, with fonts that are wider than most, so that
 * nothing is cut off and little is left empty.
 */
export function cardHeight (card: Card, width: number): number {
  const isNarrow = width <= NARROW_MAX
  const padding = isNarrow ? { block: 24, inline: 24 } : { block: 32, inline: 36 }
  const inner = Math.max(width - padding.inline - BORDERS.inline, 40)
  const { content } = card
  const rows = content.is === 'who-says-what'
    ? content.claims.map(claim => claimHeight(claim, card, width, inner))
    : content.is === 'story' ? [12, ...groupByDay(content.timeline).map(day => dayHeight(day, card, width, inner))] : []
  return Math.ceil(BORDERS.block + padding.block + (rows.reduce((sum, row) => sum + row, 0) + heightOf(blocksOf(card, isNarrow), inner)) * SLACK)
}

function heightOf (blocks: readonly Block[], width: number): number {
  return blocks.reduce((sum, block) => sum + block.above + linesOf(block, width) * block.fontSize * block.lineHeight, 0)
}

function linesOf ({ text, face, fontSize }: Block, width: number): number {
  return Math.max(1, wrap(wrappable([text], face), width / fontSize / STRETCH).length)
}

function blocksOf (card: Card, isNarrow: boolean): Block[] {
  const { caveat, details, sources, status, language } = card
  const labels = labelsOf(language)
  const lines = [
    ...details.map(({ label, value }) => `${label} ${'edtf' in value ? writeDate(value, language) : plainText(value)}`),
    ...(sources.length === 0 ? [] : [`${labels.sources} ${sources.map(({ name }) => name).join(' · ')}`])
  ]
  return [
    ...contentBlocks(card, isNarrow),
    body(`${status === null ? '' : `${labels.statuses[status]}   `}${plainText(caveat)}`, 12),
    ...lines.map((text, index): Block => small(text, index === 0 ? 10 : 0)),
    small(`${linkText(card)}    Caveat`, 12)
  ]
}

function contentBlocks ({ content, title, language }: Card, isNarrow: boolean): Block[] {
  const heading: Block = { text: plainText(title), face: 'headline', fontSize: isNarrow ? 18 : 21, lineHeight: 1.3, above: 0 }
  switch (content.is) {
    case 'figure': return splitAt(title, writeQuantity(content.figure, language)).map(({ text, isPart }) => {
      const piece = { ...heading, text: plainText(text).trim() }
      return isPart ? { ...piece, fontSize: heading.fontSize * (isNarrow ? 1.4 : 1.7), lineHeight: 1.15 } : piece
    })
    case 'statement': return content.statement.text === null
      ? [heading]
      : [{ text: `“${content.statement.text}”`, face: 'quote', fontSize: isNarrow ? 18 : 22, lineHeight: 1.35, above: 0 }, body(plainText(content.speakers), 8)]
    case 'event': return [heading, body(content.event.summary, 8)]
    case 'story': return [heading, body(content.story.summary, 8)]
    case 'who-says-what': {
      const spread = spreadText(content.spread, language)
      return [heading, small('', 24), ...(spread === null ? [] : [body(spread, 8)])]
    }
  }
}

/** A date with its facts: beside them, or where there is no room above them. */
function dayHeight ({ date, entries }: Day, { language }: Card, width: number, inner: number): number {
  const isBeside = width >= BESIDE_MIN
  const facts = heightOf(entries.map(({ name }, index) => ({ ...body(`${plainText(name)}    `, index === 0 ? 0 : 6) })), isBeside ? inner - DAY - 16 : inner)
  const day = date === null ? 0 : heightOf([small(writeDate(date, language), 0)], isBeside ? DAY : inner)
  return 17 + (isBeside ? Math.max(facts, day) : facts + day)
}

/** A row of the table; where there is no room for columns, its cells one below the other. */
function claimHeight ({ claimant, quantity, asOf, status, preferred }: RivalClaim, { language }: Card, width: number, inner: number): number {
  const labels = labelsOf(language)
  const texts = [
    plainText(claimant), `${plainText(quantity)}${preferred ? ` (${labels.preferredFigure})` : ''}`, asOf === null ? '' : writeDate(asOf, language), labels.statuses[status]
  ]
  const cells = texts.map((text): Block => ({ ...body(text, 4), fontSize: 15 }))
  if (width <= STACKED_MAX) return heightOf(cells, inner) + CHART + 14
  return Math.max(...cells.map((cell, index) => heightOf([cell], inner * (CELLS[index] ?? 1) - CELL_GAP) + (index === 1 ? CHART : 0))) * NARROW_CELLS + 10
}

const body = (text: string, above: number): Block => ({ text, face: 'text', fontSize: 16, lineHeight: 1.45, above })
const small = (text: string, above: number): Block => ({ text, face: 'text', fontSize: 14, lineHeight: 1.45, above })
