import type { ItemOf } from '../../domain/items.ts'
import type { Language, RichText } from '../../domain/wording.ts'
import type { Card } from '../card.ts'
import { COLOURS } from './colours.ts'
import { fitText } from './fit-text.ts'
import { headlineText } from './headline.ts'
import type { Box } from './layout.ts'
import { stack } from './stack.ts'

const QUOTATION_MARKS: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['“', '”'], uk: ['«', '»'], es: ['«', '»'], fr: ['«\u00a0', '\u00a0»']
}

const GAP = 12
/** A quote is cut at the usual size, at a smaller one where a long caveat leaves little room for it. */
const SMALLEST = { usual: 34, ever: 16 } as const
const LINES_AT_LEAST = 5

/** Words that were said, with who said them; the quote may be shortened, the speakers never. */
export function statementPicture (card: Card, { text, summary }: ItemOf<'statement'>, speakers: RichText, box: Box): string {
  if (text === null) return stack([headlineText(card.title, summary, box)], box, COLOURS.ink)
  const by = fitText(['— ', ...speakers], { face: 'strong', size: 32, smallest: 0, width: box.width, height: box.height * 0.35 })
  const [open, close] = QUOTATION_MARKS[card.language]
  const words = { text, data: true } as const
  const height = box.height - by.height - GAP
  const smallest = Math.max(SMALLEST.ever, Math.min(SMALLEST.usual, height / LINES_AT_LEAST))
  const quote = fitText([open, words, close], { face: 'quote', size: 76, smallest, shorten: words, width: box.width, height })
  return stack([{ ...quote, height: quote.height + GAP }, by], box, COLOURS.ink)
}
