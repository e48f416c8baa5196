import type { RichText } from '../../domain/wording.ts'
import { labelsOf, writeDate } from '../../domain/wording.ts'
import type { Card } from '../card.ts'
import type { Drawing } from './badge.ts'
import { statusBadge } from './badge.ts'
import { COLOURS } from './colours.ts'
import { fitText } from './fit-text.ts'
import { INNER_WIDTH, MARGIN } from './layout.ts'
import { svgText } from './svg-text.ts'

const TOP = 44
const SIZE = 30
const GAP = 22

/** The line above a card: its status, and when it was true or said. */
export function pictureHead (card: Card): Drawing {
  const badge = card.status === null
    ? { svg: '', width: 0, height: 0 }
    : statusBadge(card.status, card.language, { x: MARGIN, y: TOP, size: SIZE, width: INNER_WIDTH * 0.6 })
  const left = badge.width === 0 ? 0 : badge.width + GAP
  const date = fitText(dateText(card), { face: 'text', size: SIZE * 0.85, smallest: 0, width: INNER_WIDTH - left, height: SIZE * 1.3 })
  return {
    width: INNER_WIDTH,
    height: badge.width === 0 && date.lines.length === 0 ? TOP - 8 : TOP + SIZE * 1.3,
    svg: `${badge.svg}${svgText(date, { x: MARGIN + left, y: TOP + (badge.width === 0 ? 0 : 4.5), colour: COLOURS.soft })}`
  }
}

/** "As of: 28 March 2022"; of a story, what it is and how much of it is shown. */
function dateText ({ details, content, language }: Card): RichText {
  const labels = labelsOf(language)
  const dates = details.flatMap(({ label, value }) => 'edtf' in value ? [`${label}: ${writeDate(value, language)}`] : [])
  return [[...(content.is === 'story' ? [labels.story] : []), ...dates.slice(0, 1)].join(' · ')]
}
