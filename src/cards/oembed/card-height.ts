import type { Card } from '../card.ts'
import { labelsOf, plainText, writeDate, writeNumber } from '../../domain/wording.ts'
import { linesOf } from './text-lines.ts'

interface Block {
  readonly text: string
  /** in pixels, as the style has them at the usual size of text */
  readonly fontSize: number
  readonly lineHeight: number
  readonly above: number
  /** pixels that the width lacks */
  readonly inset?: number
  /** what bold type adds to a text's width */
  readonly stretch?: number
}

const NARROW_MAX = 320
const BORDERS = 5

/**
 * How high a card is at a width, in pixels: from the same sizes as its style, with a font that is wider than most, so that
 * nothing is cut off and little is left empty.
 */
export function cardHeight (card: Card, width: number): number {
  const narrow = width <= NARROW_MAX
  const padding = narrow ? { block: 24, inline: 24 } : { block: 32, inline: 36 }
  const inner = Math.max(width - padding.inline - 2, 40)
  const height = blocksOf(card, { narrow, inner }).reduce((total, { text, fontSize, lineHeight, above, inset = 0, stretch = 1 }) =>
    total + above + linesOf(text, (inner - inset) / fontSize / stretch) * fontSize * lineHeight, 0)
  return Math.ceil(BORDERS + padding.block + height)
}

interface Layout {
  readonly narrow: boolean
  readonly inner: number
}

function blocksOf (card: Card, layout: Layout): Block[] {
  const labels = labelsOf(card.language)
  const badge = card.status === null ? '' : `${labels.statuses[card.status]} `
  const details = [
    ...card.details.map(({ label, value }) => `${label} ${'edtf' in value ? writeDate(value, card.language) : plainText(value)}`),
    ...(card.sources.length === 0 ? [] : [`${labels.sources} ${card.sources.map(({ name }) => name).join(' · ')}`])
  ]
  return [
    ...contentBlocks(card, layout),
    plain(`${badge}${plainText(card.caveat)}`, 10, 1.04),
    ...details.map((text, index): Block => ({ text, fontSize: 14, lineHeight: 1.45, above: index === 0 ? 10 : 0, stretch: 1.05 })),
    { text: '', fontSize: 14, lineHeight: 1.45, above: 12 }
  ]
}

function contentBlocks ({ content, title, language }: Card, { narrow, inner }: Layout): Block[] {
  const labels = labelsOf(language)
  const heading: Block = { text: plainText(title), fontSize: narrow ? 18 : 21, lineHeight: 1.3, above: 0, stretch: 1.12 }
  switch (content.is) {
    case 'figure': return [heading]
    case 'statement': return content.statement.text === null
      ? [heading]
      : [{ text: `“${content.statement.text}”`, fontSize: narrow ? 18 : 22, lineHeight: 1.35, above: 0, stretch: 1.03 }, plain(plainText(content.speakers), 8)]
    case 'event': return [heading, plain(content.event.summary, 8)]
    case 'story': return [heading, plain(content.story.summary, 8), ...content.timeline.flatMap(({ date, status, name }) => [
      plain(`${date === null ? '' : writeDate(date, language)} ${labels.statuses[status]}`, 21), plain(plainText(name), 0)
    ])]
    case 'who-says-what': return [
      heading,
      plain('', 12),
      ...content.claims.flatMap(({ claimant, quantity, asOf, status }) => {
        const cells = [plainText(claimant), plainText(quantity), asOf === null ? '' : writeDate(asOf, language), labels.statuses[status]]
        return inner < 384
          ? [...cells.map(text => row(text, 3)), row('', 10)]
          : [row(longest(cells), 13, inner * 0.7), row('', 0)]
      }),
      plain(`${labels.lowest}: ${writeNumber(content.spread.low ?? 0, language)} · ${labels.highest}: ${writeNumber(content.spread.high ?? 0, language)}`, 8)
    ]
  }
}

const plain = (text: string, above: number, stretch = 1): Block => ({ text, fontSize: 16, lineHeight: 1.45, above, stretch })
const row = (text: string, above: number, inset = 0): Block => ({ text, fontSize: 15, lineHeight: 1.45, above, inset })

function longest (texts: readonly string[]): string {
  return texts.reduce((one, other) => other.length > one.length ? other : one, '')
}
