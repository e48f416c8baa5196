import type { Agent } from './entities.ts'
import type { Unit } from './facts.ts'
import type { Fact, Item, ItemOf } from './items.ts'
import { claimantIdsOf, isFact, isItemOf } from './items.ts'
import type { Measure } from './measure.ts'
import type { Qualifier, Quantity } from './quantity.ts'
import type { Verification, VerificationStatus } from './verification.ts'

/** Finds an item by its id among those that a caller has at hand. */
export type Lookup = (id: string) => Item | null

type FigureItem = ItemOf<'figure'>

const PRECISION: Record<Qualifier, string | null> = {
  exact: null,
  approximately: 'an approximate number',
  at_least: 'a minimum',
  more_than: 'a minimum',
  at_most: 'a maximum',
  less_than: 'a maximum',
  between: 'a range, not a count',
  order_of_magnitude: 'an order of magnitude, not a count'
}

const STATUS_WORDS: Record<VerificationStatus, { readonly plain: string, readonly by: (assessor: string) => string }> = {
  unverified: { plain: 'not independently verified', by: name => `not independently verified: ${name} could not verify it` },
  in_progress: { plain: 'verification in progress', by: name => `being verified by ${name}` },
  corroborated: { plain: 'corroborated', by: name => `corroborated by ${name}` },
  verified: { plain: 'verified', by: name => `verified by ${name}` },
  disputed: { plain: 'disputed', by: name => `disputed by ${name}` },
  refuted: { plain: 'refuted', by: name => `refuted by ${name}` },
  inconclusive: { plain: 'verification inconclusive', by: name => `inconclusive when checked by ${name}` }
}

const STATEMENT_LEADS = { direct: 'Said by', partial: 'Quoted in part from', paraphrase: 'Paraphrased from' } as const

const MEASURE_WORDS: Record<Measure, string> = {
  killed: 'killed',
  injured: 'injured',
  missing: 'missing',
  captured: 'captured',
  trapped: 'trapped',
  awaiting_evacuation: 'awaiting evacuation',
  evacuated: 'evacuated',
  transport_waiting: 'waiting to evacuate people',
  displaced_internal: 'displaced within the country',
  displaced_external: 'displaced abroad',
  destroyed: 'destroyed',
  damaged: 'damaged'
}

/** What these measure moves, or is to move, out of the figure's place. */
const AWAY_FROM: readonly Measure[] = ['evacuated', 'transport_waiting', 'displaced_external']

const NOUNS: Record<Unit, readonly [singular: string, plural: string]> = {
  person: ['person', 'people'],
  household: ['household', 'households'],
  building: ['building', 'buildings'],
  vehicle: ['vehicle', 'vehicles']
}

const numbers = new Intl.NumberFormat('en')
const lists = new Intl.ListFormat('en')

/** The ids whose names the wording of an item needs; look them up before calling the functions below. */
export function wordingIdsOf (item: Item): string[] {
  if (!isFact(item)) return []
  const ids = [...claimantIdsOf(item), ...item.relayedBy]
  if (item.verification.assessedBy !== null) ids.push(item.verification.assessedBy)
  if (item.type === 'figure') ids.push(...item.people, ...(item.place === null ? [] : [item.place]))
  return ids
}

/**
 * One printable sentence on how far a fact can be trusted: who claims it, who relayed it, how precise
 * it is, and whether anyone has verified it.
 */
export function caveatOf (fact: Fact, lookup: Lookup): string {
  const lead = fact.type === 'statement' ? STATEMENT_LEADS[fact.kind] : 'Claimed by'
  const clauses = [`${lead} ${listOf(claimantIdsOf(fact).map(id => agentLabel(id, lookup)))}`]
  if (fact.type === 'event' && fact.stage === 'planned') clauses.push('planned, not yet happened')
  if (fact.relayedBy.length > 0) clauses.push(`relayed by ${listOf(fact.relayedBy.map(id => nameInSentence(id, lookup)))}`)
  const precision = fact.type === 'figure' ? precisionOf(fact.quantity.qualifier) : null
  if (precision !== null) clauses.push(precision)
  clauses.push(statusClause(fact.verification, lookup))
  return `${fact.publication === 'retracted' ? 'Retracted. ' : ''}${clauses.join('; ')}.`
}

/** How precise a claim's number is, in words; null where it is exact. */
export function precisionOf (qualifier: Qualifier): string | null {
  return PRECISION[qualifier]
}

/** House-style sentence of a figure, with qualifier, attribution and status. */
export function phraseOf (figure: FigureItem, lookup: Lookup): string {
  const { measure, place, periodStart, periodEnd, people, claimant } = figure
  const parts = [quantityPhrase(figure), MEASURE_WORDS[measure]]
  if (place !== null) parts.push(placePhrase(place, measure, lookup))
  if (periodStart !== null && periodEnd !== null) parts.push(`from ${periodStart} to ${periodEnd}`)
  const named = people.length === 0 ? '' : `, among them ${listOf(people.map(id => nameInSentence(id, lookup)))}`
  return `${parts.join(' ')}${figure.quantity.value === people.length ? named.replace('among them', 'namely') : named}` +
    `, according to ${nameInSentence(claimant, lookup)} (${statusWords(figure)})`
}

/** The printable name of any item; a fact's name carries its claimant and its status. */
export function nameOf (item: Item, lookup: Lookup): string {
  switch (item.type) {
    case 'figure': return phraseOf(item, lookup)
    case 'statement': return `${listOf(item.speakers.map(id => plainNameIn(id, lookup)))}: ${item.summary.replace(/\.$/, '')} (${statusWords(item)})`
    case 'event': return `${item.name}, according to ${nameInSentence(item.claimant, lookup)} (${statusWords(item)})`
    default: return item.name
  }
}

/** The number with its hedge and what is counted, e.g. "at least 100 people". */
function quantityPhrase ({ quantity, unit, population }: Pick<FigureItem, 'quantity' | 'unit' | 'population'>): string {
  const noun = nounOf(quantity, unit, population)
  const range = quantity.low === null || quantity.high === null ? '' : `${numbers.format(quantity.low)}–${numbers.format(quantity.high)}`
  const value = quantity.value === null ? range : numbers.format(quantity.value)
  const spread = quantity.value !== null && range !== '' && quantity.low !== quantity.high ? ` (${range})` : ''
  switch (quantity.qualifier) {
    case 'exact': return `${value} ${noun}`
    case 'approximately': return `about ${value}${spread} ${noun}`
    case 'at_least': return `at least ${value}${spread} ${noun}`
    case 'more_than': return `more than ${value}${spread} ${noun}`
    case 'at_most': return `at most ${value}${spread} ${noun}`
    case 'less_than': return `fewer than ${value}${spread} ${noun}`
    case 'between': return `between ${numbers.format(quantity.low ?? 0)} and ${numbers.format(quantity.high ?? 0)} ${noun}`
    case 'order_of_magnitude': return `${range} ${noun} (reported as “${quantity.asReported}”)`
  }
}

function nounOf ({ value }: Quantity, unit: Unit, population: string | null): string {
  const [singular, plural] = NOUNS[unit]
  if (population === null) return value === 1 ? singular : plural
  if (value === 1) return `${singular} (${population})`
  return unit === 'household' ? `${plural} (${population})` : population
}

/** "in Kyiv", "at the Medyka crossing", and "from Mariupol" where people are taken away. */
function placePhrase (id: string, measure: Measure, lookup: Lookup): string {
  const place = lookup(id)
  const at = isItemOf(place, 'place') && (place.kind === 'building' || place.kind === 'border_crossing')
  return `${AWAY_FROM.includes(measure) ? 'from' : at ? 'at' : 'in'} ${nameInSentence(id, lookup)}`
}

function statusClause ({ status, assessedBy }: Verification, lookup: Lookup): string {
  const words = STATUS_WORDS[status]
  return assessedBy === null ? words.plain : words.by(nameInSentence(assessedBy, lookup))
}

function statusWords ({ verification, publication }: Fact): string {
  const status = verification.status.replaceAll('_', ' ')
  return publication === 'retracted' ? `retracted; ${status}` : status
}

/** "Vitali Klitschko, mayor of Kyiv" */
function agentLabel (id: string, lookup: Lookup): string {
  const agent = lookup(id) as (Item & Agent) | null
  const role = isItemOf(agent, 'person') && !agent.anonymous ? agent.role : null
  return role === null ? nameInSentence(id, lookup) : `${nameInSentence(id, lookup)}, ${role}`
}

/** A name inside a sentence, where its article is lower case: "the Kremlin". */
export function nameInSentence (id: string, lookup: Lookup): string {
  return plainNameIn(id, lookup).replace(/^(?:The|An?) /, article => article.toLowerCase())
}

function plainNameIn (id: string, lookup: Lookup): string {
  const item = lookup(id)
  return item !== null && !isFact(item) ? item.name : id
}

function listOf (names: readonly string[]): string {
  return lists.format(names)
}
