import { dataText, labelsOf, writeDate } from '../../domain/wording.ts'
import type { Card, CardContent, TimelineEntry } from '../card.ts'
import type { Drawing } from './badge.ts'
import { statusBadge } from './badge.ts'
import { COLOURS } from './colours.ts'
import { fitText, setText, sizesFrom } from './fit-text.ts'
import { headlineText } from './headline.ts'
import type { Box } from './layout.ts'
import { svgText } from './svg-text.ts'

type Story = Extract<CardContent, { is: 'story' }>

const GAP = 18
const ENTRY_SIZE = 25
/** From this size on, fewer facts than wanted are not enough: they are set smaller. */
const [READABLE, WANTED] = [20, 3]
const SMALL = 0.74
const LEFT = 190

/** A story's name and the newest of its facts, each whole with claimant and status: as many as there is room for, and one at least. */
export function storyPicture (card: Card, { story, timeline, total }: Story, box: Box): string {
  const headline = headlineText(dataText(story.name), story.name, { ...box, height: box.height * 0.4 }, 46)
  const title = svgText(headline, { x: box.x, y: box.y, colour: COLOURS.ink })
  const below = { ...box, y: box.y + headline.height + GAP, height: box.height - headline.height - GAP }
  if (timeline.length === 0) {
    const words = { text: story.summary, data: true } as const
    return title + svgText(fitText([words], { ...below, face: 'text', size: 36, smallest: 27, shorten: words }), { ...below, colour: COLOURS.ink })
  }
  const drawings = entriesThatFit(card, timeline, below)
  const count = setText([`${labelsOf(card.language).facts}: ${drawings.length} / ${total}`], 'text', ENTRY_SIZE, box.width)
  const width = (count.lines[0]?.width ?? 0) * count.size
  return `${title}${drawings.map(({ svg }) => svg).join('')}${svgText(count, { x: box.x + box.width - width, y: 46, colour: COLOURS.soft })}`
}

function entriesThatFit (card: Card, timeline: readonly TimelineEntry[], box: Box): Drawing[] {
  for (const size of sizesFrom(ENTRY_SIZE)) {
    const drawings: Drawing[] = []
    let y = box.y
    for (const entry of timeline) {
      const drawing = entryDrawing(card, entry, { ...box, y }, size)
      if (y + drawing.height > box.y + box.height) break
      drawings.push(drawing)
      y += drawing.height + size * 0.5
    }
    if (drawings.length >= (size > READABLE ? Math.min(WANTED, timeline.length) : 1)) return drawings
  }
  throw new Error('unreachable')
}

/** Status and date at the left, who says what at the right. */
function entryDrawing ({ language }: Card, { name, date, status }: TimelineEntry, { x, y, width }: Box, size: number): Drawing {
  const small = size * SMALL
  const badge = statusBadge(status, language, { x, y: y + size * 0.08, size: small, width: LEFT })
  const when = setText(date === null ? [] : [writeDate(date, language)], 'text', small, LEFT)
  const text = setText(name, 'text', size, width - LEFT - GAP)
  return {
    width,
    height: Math.max(badge.height + when.height + size * 0.2, text.height),
    svg: `${badge.svg}${svgText(when, { x, y: y + badge.height + size * 0.2, colour: COLOURS.soft })}${svgText(text, { x: x + LEFT + GAP, y, colour: COLOURS.ink })}`
  }
}
