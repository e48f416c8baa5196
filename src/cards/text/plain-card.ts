import { asSentence } from '../../html/as-sentence.ts'
import { plainText } from '../../domain/wording.ts'
import type { Card } from '../card.ts'
import { readableText } from '../../html/readable-text.ts'

/** A card in one or two sentences, for newsletters, alerts and chat bots: what is claimed or said, and its caveat. */
export function plainCard (card: Card): string {
  return `${readableText(`${leadOf(card)} ${plainText(card.caveat)}`)}\n`
}

/** What the card is about, as a sentence; words that were said stand in quotation marks. */
function leadOf ({ content, title }: Card): string {
  if (content.is === 'statement' && content.statement.text !== null) return `“${content.statement.text}”`
  return asSentence(plainText(title))
}
