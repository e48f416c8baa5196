import type { ItemOf } from '../../domain/items.ts'
import type { Card } from '../card.ts'
import { COLOURS } from './colours.ts'
import { fitText } from './fit-text.ts'
import { headlineText } from './headline.ts'
import type { Box } from './layout.ts'
import { stack } from './stack.ts'

const [SUMMARY_SIZE, SUMMARY_SMALLEST] = [36, 27]
const GAP = 14

/** What happened according to whom, and in the room that is left the summary. */
export function eventPicture ({ title }: Card, { name, summary }: ItemOf<'event'>, box: Box): string {
  const headline = headlineText(title, name, { ...box, height: box.height * 0.66 })
  const height = box.height - headline.height - GAP
  if (height < SUMMARY_SMALLEST * 1.3 || summary === name) return stack([headline], box, COLOURS.ink)
  const words = { text: summary, data: true } as const
  const text = fitText([words], { face: 'text', size: SUMMARY_SIZE, smallest: SUMMARY_SMALLEST, shorten: words, width: box.width, height })
  return stack([{ ...headline, height: headline.height + GAP }, text], box, COLOURS.ink)
}
