import type { RivalClaim } from '../../html/spread-chart.ts'
import type { RichText } from '../../domain/wording.ts'
import { joinRich, labelsOf, writeDate, writeNumber } from '../../domain/wording.ts'
import type { Card, CardContent } from '../card.ts'
import { statusBadge } from './badge.ts'
import { claimBar } from './claim-bar.ts'
import { COLOURS } from './colours.ts'
import type { TextBlock } from './fit-text.ts'
import { fitText, setText, sizesFrom } from './fit-text.ts'
import type { Box } from './layout.ts'
import { round, svgText } from './svg-text.ts'

type Rivals = Extract<CardContent, { is: 'who-says-what' }>

/** Where the columns begin, and how wide they are. */
const CLAIMANT = { at: 0, width: 350 } as const
const QUANTITY = { at: 366, width: 270 } as const
const BAR = { at: 652, width: 236 } as const
const BADGE = { at: 908, width: 172 } as const

const [LARGEST, BADGE_LARGEST] = [27, 21]
const GAP = 14
const MANY = 6
const AXIS_SIZE = 17

interface Row {
  readonly claim: RivalClaim
  readonly claimant: TextBlock
  readonly quantity: TextBlock
  readonly height: number
}

/** Rival claims of one number on one scale from zero: all of the card, each with claimant, number and status. */
export function rivalsPicture (card: Card, { claims, total }: Rivals, box: Box): string {
  const title = total > claims.length ? [...card.title, ` (${claims.length} / ${total})`] : card.title
  const headline = fitText(title, { ...box, face: 'headline', size: claims.length > MANY ? 36 : 42, smallest: 0, height: box.height * 0.26 })
  const below = { ...box, y: box.y + headline.height + GAP, height: box.height - headline.height - GAP - AXIS_SIZE * 1.4 }
  const most = Math.max(1, ...claims.flatMap(({ low, high }) => [low ?? 0, high ?? 0]))
  let y = below.y
  const rows = rowsThatFit(card, claims, below.height).map(row => {
    const svg = rowSvg(card, row, { ...below, y }, most)
    y += row.height
    return svg
  })
  return `${svgText(headline, { ...box, colour: COLOURS.ink })}${rows.join('')}${axisSvg(card, most, { x: box.x + BAR.at, y })}`
}

function rowsThatFit (card: Card, claims: readonly RivalClaim[], height: number): Row[] {
  for (const size of sizesFrom(LARGEST)) {
    const rows = claims.map((claim): Row => {
      const claimant = setText(claimantText(claim, card), 'text', size, CLAIMANT.width)
      const quantity = setText(quantityText(claim, card), 'strong', size, QUANTITY.width)
      return { claim, claimant, quantity, height: Math.max(claimant.height, quantity.height) + size * (claims.length > MANY ? 0.25 : 0.5) }
    })
    if (rows.reduce((sum, row) => sum + row.height, 0) <= height) return rows
  }
  throw new Error('unreachable')
}

function claimantText ({ claimant, asOf }: RivalClaim, { language }: Card): RichText {
  return asOf === null ? claimant : joinRich([claimant, ` ·\u00a0${writeDate(asOf, language).replaceAll(' ', '\u00a0')}`])
}

function quantityText ({ quantity, preferred }: RivalClaim, { language }: Card): RichText {
  return preferred ? joinRich([quantity, ` (${labelsOf(language).preferredFigure})`]) : quantity
}

function rowSvg ({ language }: Card, { claim, claimant, quantity, height }: Row, { x, y, width }: Box, most: number): string {
  const { size } = claimant
  const top = y + (height - Math.max(claimant.height, quantity.height)) * 0.45
  const badge = statusBadge(claim.status, language, { x: x + BADGE.at, y: top, size: Math.min(size * 0.85, BADGE_LARGEST), width: BADGE.width })
  return `<rect x="${x}" y="${round(y)}" width="${width}" height="1" fill="${COLOURS.line}"/>${
    svgText(claimant, { x: x + CLAIMANT.at, y: top, colour: COLOURS.ink })
  }${svgText(quantity, { x: x + QUANTITY.at, y: top, colour: COLOURS.ink })}${
    claimBar(claim, most, { x: x + BAR.at, y, width: BAR.width, height })
  }${badge.svg}`
}

/** The ends of the scale. */
function axisSvg ({ language }: Card, most: number, { x, y }: { readonly x: number, readonly y: number }): string {
  const [zero, end] = [0, most].map(number => setText([writeNumber(number, language)], 'text', AXIS_SIZE, BAR.width)) as [TextBlock, TextBlock]
  const width = (end.lines[0]?.width ?? 0) * AXIS_SIZE
  return svgText(zero, { x, y: y + 2, colour: COLOURS.soft }) + svgText(end, { x: x + BAR.width - width, y: y + 2, colour: COLOURS.soft })
}
