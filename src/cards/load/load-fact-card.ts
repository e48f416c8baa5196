import type { FactStore } from '../../core/fact-store.ts'
import { loadLookup } from '../../core/load-lookup.ts'
import { readDate } from '../../domain/edtf-date.ts'
import type { Fact } from '../../domain/items.ts'
import { isFact } from '../../domain/items.ts'
import type { Labels } from '../../domain/wording.ts'
import type { Language } from '../../domain/wording.ts'
import type { Lookup, RichText } from '../../domain/wording.ts'
import { labelsOf, writeAgents, writeCaveat, writeName, writeNameWithin } from '../../domain/wording.ts'
import { dataText } from '../../domain/wording.ts'
import type { Card, CardContent, CardDetail } from '../card.ts'
import { clipText } from '../text/clip-text.ts'
import { agentsOf, languageOfStory, sourcesOf } from './story-parts.ts'

/** How much of a quote a card shows: a speech is read elsewhere. */
const QUOTE_MAX = 1500

/** The card of one statement, figure or event. */
export async function loadFactCard (store: FactStore, fact: Fact, language: Language): Promise<Card> {
  const lookup = await loadLookup(store, [fact])
  return {
    kind: fact.type,
    id: fact.id,
    language,
    dataLanguage: languageOfStory(fact.story, lookup),
    title: writeName(fact, lookup, language),
    caveat: writeCaveat(fact, lookup, language),
    status: fact.verification.status,
    content: contentOf(fact, lookup, language),
    details: detailsOf(fact, lookup, language),
    ...sourcesOf([fact], lookup)
  }
}

function contentOf (fact: Fact, lookup: Lookup, language: Language): CardContent {
  const agents = agentsOf(fact, lookup)
  switch (fact.type) {
    case 'figure': return { is: 'figure', figure: fact, agents }
    case 'statement': return {
      is: 'statement',
      statement: fact.text === null ? fact : { ...fact, text: clipText(fact.text, QUOTE_MAX) },
      speakers: writeAgents(fact.speakers, lookup, language),
      agents
    }
    case 'event': return { is: 'event', event: fact, agents }
  }
}

function detailsOf (fact: Fact, lookup: Lookup, language: Language): CardDetail[] {
  const labels = labelsOf(language)
  const details = [...detailsByType(fact, labels, lookup, language), detail(labels.status, fact.verification.note)]
  return details.filter(line => line !== null)
}

function detailsByType (fact: Fact, labels: Labels, lookup: Lookup, language: Language): (CardDetail | null)[] {
  const name = (id: string | null): RichText | null => id === null ? null : nameOfReference(id, lookup, language)
  switch (fact.type) {
    case 'figure': return [
      detail(labels.asOf, readDate(fact.asOf)),
      detail(labels.partOf, name(fact.partOf))
    ]
    case 'statement': return [
      detail(labels.saidOn, readDate(fact.saidAt)),
      detail(labels.place, name(fact.place)),
      detail(labels.medium, fact.medium),
      detail(labels.occasion, name(fact.occasion)),
      detail(labels.inResponseTo, name(fact.respondsTo)),
      detail(labels.anonymous, fact.anonymity)
    ]
    case 'event': return [
      detail(labels.when, readDate(fact.when)),
      detail(labels.place, name(fact.place)),
      detail(labels.participants, fact.participants.length === 0 ? null : writeAgents(fact.participants, lookup, language))
    ]
  }
}

function detail (label: string, value: CardDetail['value'] | string | null): CardDetail | null {
  return value === null ? null : { label, value: typeof value === 'string' ? dataText(value) : value }
}

/** A fact that another one refers to carries who says it and its status; null for one that may not be seen. */
function nameOfReference (id: string, lookup: Lookup, language: Language): RichText | null {
  const item = lookup(id)
  if (item === null) return null
  return isFact(item) ? writeName(item, lookup, language) : writeNameWithin(id, lookup, language)
}
