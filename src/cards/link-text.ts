import { labelsOf, pluralCategoryOf, pluralForm, tableOf, writeNumber } from '../domain/wording.ts'
import type { Card } from './card.ts'

/** What the link below a card says: "View the facts", "View the story (30 facts)". */
export function linkText ({ content, language }: Card): string {
  const labels = labelsOf(language)
  if (content.is !== 'story') return labels.viewTheFacts
  const noun = pluralForm(tableOf(language).aggregate.facts, pluralCategoryOf(content.total, language))
  return `${labels.viewStory} (${writeNumber(content.total, language)} ${noun})`
}
