import type { RichText } from '../../domain/wording.ts'
import { labelsOf, plainText } from '../../domain/wording.ts'
import type { Card } from '../card.ts'
import { asSentence } from '../../html/as-sentence.ts'
import { readableText } from '../../html/readable-text.ts'

/** What a picture of a card shows, in words: the title, what else stands on it, the caveat and the sources. */
export function pictureDescription (card: Card): string {
  return [pictureAlternative(card), ...sourcesOf(card)].join(' ')
}

/** A picture's alternative text: what is claimed or said, by whom, how far it is verified, and the caveat. */
export function pictureAlternative ({ title, content, caveat, language }: Card): string {
  const claims = content.is === 'who-says-what'
    ? content.claims.map(({ claimant, quantity, status }) => asSentence(`${text(claimant)}: ${text(quantity)} (${labelsOf(language).statuses[status]})`))
    : []
  const quote = content.is === 'statement' && content.statement.text !== null ? [`“${readableText(content.statement.text)}”`] : []
  return [...quote, asSentence(text(title)), ...claims, text(caveat)].join(' ')
}

function sourcesOf ({ sources, language }: Card): string[] {
  const label = labelsOf(language)[sources.length === 1 ? 'source' : 'sources']
  return sources.length === 0 ? [] : [asSentence(`${label}: ${sources.map(({ name }) => readableText(name)).join('; ')}`)]
}

const text = (rich: RichText): string => readableText(plainText(rich))
