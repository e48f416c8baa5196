import type { RichText } from '../../domain/wording.ts'
import { labelsOf, plainText } from '../../domain/wording.ts'
import type { Card } from '../card.ts'
import { readableText } from '../../html/readable-text.ts'

/** A card as Markdown: what is claimed or said, its caveat, and a link to it. */
export function markdownCard (card: Card, address: string): string {
  return `${leadOf(card)}\n\n*${escape(card.caveat)}* [${labelsOf(card.language).viewTheFacts}](<${address}>)\n`
}

function leadOf ({ content, title, language }: Card): string {
  if (content.is === 'statement' && content.statement.text !== null) return `> ${escape([content.statement.text])}`
  const list = content.is === 'story'
    ? content.timeline.map(({ name }) => `\n- ${escape(name)}`).join('')
    : content.is === 'who-says-what' ? content.claims.map(({ claimant, quantity, status }) => `\n- ${escape(claimant)}: ${escape(quantity)} (${labelsOf(language).statuses[status]})`).join('') : ''
  return `**${escape(title)}**${list === '' ? '' : `\n${list}`}`
}

/** No character of a name or a quote is markup, neither in Markdown nor in the HTML that it may hold. */
function escape (text: RichText): string {
  return readableText(plainText(text)).replace(/[\\`*_[\]<>|~#&!]/g, '\\$&').replace(/^(?:[-+=]|\d+(?=[.)]))/, start => /\d/.test(start) ? `${start}\\` : `\\${start}`)
}
