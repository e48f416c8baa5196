import type { Evidence } from '../../../domain/evidence.ts'
import type { ItemType } from '../../../domain/ids.ts'
import type { Fact, ItemOf } from '../../../domain/items.ts'
import type { Quantity } from '../../../domain/quantity.ts'
import type { Verification } from '../../../domain/verification.ts'
import type { ItemReader } from './item-reader.ts'
import type { ItemWriter } from './item-writer.ts'
import { under } from './item-writer.ts'

/** How the items of a type are written and read back: both name the same members in the same order. */
export interface Packing<T extends ItemType> {
  readonly write: (item: ItemOf<T>, to: ItemWriter) => void
  readonly read: (id: string, from: ItemReader) => ItemOf<T>
}

const [KIND, MEASURE, POPULATION, DATE, AT, STATUS, PUBLICATION] = (['kind', 'measure', 'population', 'date', 'at', 'verification', 'publication'] as const).map(under) as
  [number, number, number, number, number, number, number]
const STORY = under('story')
const MENTIONS = under('mentions')
const RELAYED_BY = under('relayedBy')
const ASSESSED_BY = under('assessedBy')
const SOURCE = under('source')
const SPEAKERS = under('speakers')
const OCCASION = under('occasion')
const RESPONDS_TO = under('respondsTo')
const CLAIMANT = under('claimant')
const PART_OF = under('partOf')
const PEOPLE = under('people')
const PARTICIPANTS = under('participants')
const ORGANIZATION = under('organization')
const PARENT_ORGANIZATION = under('parentOrganization')
const CONTAINED_IN = under('containedIn')
const PUBLISHER = under('publisher')

/** An entity has no `publication` of its own: the store marks it. */
export const PACKINGS: { readonly [T in ItemType]: Packing<T> } = {
  person: {
    write: (person, to) => {
      to.has(person, 10)
      to.text(person.name)
      to.texts(person.aliases)
      to.text(person.role)
      to.word(person.organization, ORGANIZATION)
      to.word(person.roleAsOf)
      to.flag(person.anonymous)
      to.text(person.anonymityReason)
      to.text(person.description)
    },
    read: (id, from) => ({
      type: 'person',
      id,
      name: from.text(),
      aliases: from.texts(),
      role: from.text(),
      organization: from.word(),
      roleAsOf: from.word(),
      anonymous: from.flag(),
      anonymityReason: from.text(),
      description: from.text()
    })
  },
  organization: {
    write: (organization, to) => {
      to.has(organization, 8)
      to.text(organization.name)
      to.texts(organization.aliases)
      to.word(organization.kind, KIND)
      to.word(organization.parentOrganization, PARENT_ORGANIZATION)
      to.word(organization.country)
      to.text(organization.description)
    },
    read: (id, from) => ({
      type: 'organization',
      id,
      name: from.text(),
      aliases: from.texts(),
      kind: from.word(),
      parentOrganization: from.word(),
      country: from.word(),
      description: from.text()
    })
  },
  place: {
    write: (place, to) => {
      to.has(place, 12)
      to.text(place.name)
      to.texts(place.aliases)
      to.word(place.kind, KIND)
      to.word(place.containedIn, CONTAINED_IN)
      to.word(place.country)
      to.flag(place.point !== null)
      if (place.point !== null && to.has(place.point, 2)) {
        to.number(place.point.latitude)
        to.number(place.point.longitude)
      }
      to.count(place.geonamesId)
      to.word(place.pointSource)
      to.text(place.dispute)
      to.text(place.description)
    },
    read: (id, from) => ({
      type: 'place',
      id,
      name: from.text(),
      aliases: from.texts(),
      kind: from.word(),
      containedIn: from.word(),
      country: from.word(),
      point: from.flag() ? { latitude: from.number(), longitude: from.number() } : null,
      geonamesId: from.count(),
      pointSource: from.word(),
      dispute: from.text(),
      description: from.text()
    })
  },
  story: {
    write: (story, to) => {
      to.has(story, 6)
      to.text(story.name)
      to.text(story.summary)
      to.word(story.when, DATE)
      to.word(story.language)
    },
    read: (id, from) => ({ type: 'story', id, name: from.text(), summary: from.text(), when: from.word(), language: from.word() })
  },
  source: {
    write: (source, to) => {
      to.has(source, 11)
      to.word(source.story, STORY)
      to.text(source.name)
      to.word(source.kind, KIND)
      to.word(source.publisher, PUBLISHER)
      to.text(source.url)
      to.word(source.publishedAt, DATE)
      to.word(source.language)
      to.text(source.digest)
      to.count(source.length)
    },
    read: (id, from) => ({
      type: 'source',
      id,
      story: from.word(),
      name: from.text(),
      kind: from.word(),
      publisher: from.word(),
      url: from.text(),
      publishedAt: from.word(),
      language: from.word(),
      digest: from.text(),
      length: from.count()
    })
  },
  statement: {
    write: (statement, to) => {
      to.has(statement, 19)
      to.word(statement.kind, KIND)
      to.words(statement.speakers, SPEAKERS)
      to.text(statement.text)
      to.text(statement.summary)
      to.word(statement.saidAt, DATE)
      to.word(statement.place, AT)
      to.text(statement.medium)
      to.word(statement.occasion, OCCASION)
      to.word(statement.respondsTo, RESPONDS_TO)
      to.text(statement.anonymity)
      writeFact(statement, to)
    },
    read: (id, from) => ({
      type: 'statement',
      id,
      kind: from.word(),
      speakers: from.words(),
      text: from.text(),
      summary: from.text(),
      saidAt: from.word(),
      place: from.word(),
      medium: from.text(),
      occasion: from.word(),
      respondsTo: from.word(),
      anonymity: from.text(),
      story: from.word(),
      mentions: from.words(),
      recordedAt: from.text(),
      relayedBy: from.words(),
      verification: readVerification(from),
      publication: from.word(),
      evidence: readEvidence(from)
    })
  },
  figure: {
    write: (figure, to) => {
      to.has(figure, 22)
      to.word(figure.measure, MEASURE)
      writeQuantity(figure.quantity, to)
      to.word(figure.unit)
      to.word(figure.population, POPULATION)
      to.word(figure.counting)
      to.word(figure.periodStart)
      to.word(figure.periodEnd)
      to.word(figure.asOf, DATE)
      to.word(figure.place, AT)
      to.word(figure.claimant, CLAIMANT)
      to.word(figure.partOf, PART_OF)
      to.words(figure.people, PEOPLE)
      to.word(figure.rank)
      writeFact(figure, to)
    },
    read: (id, from) => ({
      type: 'figure',
      id,
      measure: from.word(),
      quantity: readQuantity(from),
      unit: from.word(),
      population: from.word(),
      counting: from.word(),
      periodStart: from.word(),
      periodEnd: from.word(),
      asOf: from.word(),
      place: from.word(),
      claimant: from.word(),
      partOf: from.word(),
      people: from.words(),
      rank: from.word(),
      story: from.word(),
      mentions: from.words(),
      recordedAt: from.text(),
      relayedBy: from.words(),
      verification: readVerification(from),
      publication: from.word(),
      evidence: readEvidence(from)
    })
  },
  event: {
    write: (event, to) => {
      to.has(event, 17)
      to.word(event.kind, KIND)
      to.text(event.name)
      to.text(event.summary)
      to.word(event.stage)
      to.word(event.when, DATE)
      to.word(event.place, AT)
      to.words(event.participants, PARTICIPANTS)
      to.word(event.claimant, CLAIMANT)
      writeFact(event, to)
    },
    read: (id, from) => ({
      type: 'event',
      id,
      kind: from.word(),
      name: from.text(),
      summary: from.text(),
      stage: from.word(),
      when: from.word(),
      place: from.word(),
      participants: from.words(),
      claimant: from.word(),
      story: from.word(),
      mentions: from.words(),
      recordedAt: from.text(),
      relayedBy: from.words(),
      verification: readVerification(from),
      publication: from.word(),
      evidence: readEvidence(from)
    })
  }
}

/** What all facts have, last of all. */
function writeFact (fact: Fact, to: ItemWriter): void {
  to.word(fact.story, STORY)
  to.words(fact.mentions, MENTIONS)
  to.text(fact.recordedAt)
  to.words(fact.relayedBy, RELAYED_BY)
  if (to.has(fact.verification, 4)) {
    to.word(fact.verification.status, STATUS)
    to.text(fact.verification.note)
    to.word(fact.verification.assessedBy, ASSESSED_BY)
    to.word(fact.verification.assessedAt)
  }
  to.word(fact.publication, PUBLICATION)
  if (!to.starts(fact.evidence)) return
  for (const evidence of fact.evidence) {
    if (!to.has(evidence, 3) || !to.has(evidence.anchor, 3)) return
    to.word(evidence.source, SOURCE)
    to.count(evidence.anchor.start)
    to.count(evidence.anchor.end)
    to.text(evidence.anchor.digest)
    to.text(evidence.quote)
  }
}

function readVerification (from: ItemReader): Verification {
  return { status: from.word(), note: from.text(), assessedBy: from.word(), assessedAt: from.word() }
}

function readEvidence (from: ItemReader): Evidence[] {
  return from.list(() => ({
    source: from.word(), anchor: { start: from.count(), end: from.count(), digest: from.text() }, quote: from.text()
  }))
}

function writeQuantity (quantity: Quantity, to: ItemWriter): void {
  if (!to.has(quantity, 5)) return
  to.count(quantity.value)
  to.count(quantity.low)
  to.count(quantity.high)
  to.word(quantity.qualifier)
  to.text(quantity.asReported)
}

function readQuantity (from: ItemReader): Quantity {
  return { value: from.count(), low: from.count(), high: from.count(), qualifier: from.word(), asReported: from.text() }
}
