import { readDate } from '../domain/edtf-date.ts'
import type { EntityType, ItemType } from '../domain/ids.ts'
import type { Fact, ItemOf } from '../domain/items.ts'
import { CATEGORY_OF } from '../domain/measure.ts'
import type { ReferenceName } from '../domain/references.ts'
import type { Lookup } from '../domain/wording.ts'
import { caveatOf, phraseOf } from '../domain/wording.ts'
import type { Stub, ViewOf } from './view-types.ts'

/** What stands for an item that is referred to under a name; null when no one may see it. */
export type Refer = (id: string, name: ReferenceName) => Stub | ViewOf<ItemType> | null

/** All that a view has; the mark of an entity that is withheld is none of it. */
type Members<T extends ItemType> = Readonly<Record<T extends EntityType ? Exclude<keyof ViewOf<T>, 'publication'> : keyof ViewOf<T>, unknown>>

/**
 * How an item of each type is served. The members stand in the order of `ITEM_VIEW_SCHEMAS`, and are written one by one: to go through
 * a list of them took a fifth of an answer.
 */
export const ITEM_VIEWS: { readonly [T in ItemType]: (item: ItemOf<T>, refer: Refer, lookup: Lookup) => Members<T> } = {
  person: (person, refer) => ({
    id: person.id,
    type: 'person',
    name: person.name,
    aliases: person.aliases,
    role: person.role,
    organization: referMaybe(person.organization, 'organization', refer),
    roleAsOf: readDate(person.roleAsOf),
    anonymous: person.anonymous,
    anonymityReason: person.anonymityReason,
    description: person.description
  }),
  organization: (organization, refer) => ({
    id: organization.id,
    type: 'organization',
    name: organization.name,
    aliases: organization.aliases,
    kind: organization.kind,
    parentOrganization: referMaybe(organization.parentOrganization, 'parentOrganization', refer),
    country: organization.country,
    description: organization.description
  }),
  place: (place, refer) => ({
    id: place.id,
    type: 'place',
    name: place.name,
    aliases: place.aliases,
    kind: place.kind,
    containedIn: referMaybe(place.containedIn, 'containedIn', refer),
    country: place.country,
    point: place.point,
    geonamesId: place.geonamesId,
    pointSource: place.pointSource,
    dispute: place.dispute,
    description: place.description
  }),
  story: story => ({
    id: story.id,
    type: 'story',
    name: story.name,
    summary: story.summary,
    when: readDate(story.when),
    language: story.language
  }),
  source: (source, refer) => ({
    id: source.id,
    type: 'source',
    story: refer(source.story, 'story'),
    name: source.name,
    kind: source.kind,
    publisher: referMaybe(source.publisher, 'publisher', refer),
    url: source.url,
    publishedAt: readDate(source.publishedAt),
    language: source.language,
    digest: source.digest,
    length: source.length
  }),
  statement: (statement, refer, lookup) => ({
    id: statement.id,
    type: 'statement',
    kind: statement.kind,
    speakers: referMany(statement.speakers, 'speakers', refer),
    text: statement.text,
    summary: statement.summary,
    saidAt: readDate(statement.saidAt),
    place: referMaybe(statement.place, 'place', refer),
    medium: statement.medium,
    occasion: referMaybe(statement.occasion, 'occasion', refer),
    respondsTo: referMaybe(statement.respondsTo, 'respondsTo', refer),
    anonymity: statement.anonymity,
    story: refer(statement.story, 'story'),
    mentions: referMany(statement.mentions, 'mentions', refer),
    recordedAt: statement.recordedAt,
    relayedBy: referMany(statement.relayedBy, 'relayedBy', refer),
    verification: verificationView(statement, refer),
    publication: statement.publication,
    evidence: evidenceView(statement, refer),
    caveat: caveatOf(statement, lookup)
  }),
  figure: (figure, refer, lookup) => ({
    id: figure.id,
    type: 'figure',
    measure: figure.measure,
    quantity: figure.quantity,
    unit: figure.unit,
    population: figure.population,
    counting: figure.counting,
    periodStart: readDate(figure.periodStart),
    periodEnd: readDate(figure.periodEnd),
    asOf: readDate(figure.asOf),
    place: referMaybe(figure.place, 'place', refer),
    claimant: refer(figure.claimant, 'claimant'),
    partOf: referMaybe(figure.partOf, 'partOf', refer),
    people: referMany(figure.people, 'people', refer),
    rank: figure.rank,
    story: refer(figure.story, 'story'),
    mentions: referMany(figure.mentions, 'mentions', refer),
    recordedAt: figure.recordedAt,
    relayedBy: referMany(figure.relayedBy, 'relayedBy', refer),
    verification: verificationView(figure, refer),
    publication: figure.publication,
    evidence: evidenceView(figure, refer),
    category: CATEGORY_OF[figure.measure],
    phrase: phraseOf(figure, lookup),
    caveat: caveatOf(figure, lookup)
  }),
  event: (event, refer, lookup) => ({
    id: event.id,
    type: 'event',
    kind: event.kind,
    name: event.name,
    summary: event.summary,
    stage: event.stage,
    when: readDate(event.when),
    place: referMaybe(event.place, 'place', refer),
    participants: referMany(event.participants, 'participants', refer),
    claimant: refer(event.claimant, 'claimant'),
    story: refer(event.story, 'story'),
    mentions: referMany(event.mentions, 'mentions', refer),
    recordedAt: event.recordedAt,
    relayedBy: referMany(event.relayedBy, 'relayedBy', refer),
    verification: verificationView(event, refer),
    publication: event.publication,
    evidence: evidenceView(event, refer),
    caveat: caveatOf(event, lookup)
  })
}

function referMaybe (id: string | null, name: ReferenceName, refer: Refer): ReturnType<Refer> {
  return id === null ? null : refer(id, name)
}

/** What no one may see is left out. */
function referMany (ids: readonly string[], name: ReferenceName, refer: Refer): NonNullable<ReturnType<Refer>>[] {
  const referred: NonNullable<ReturnType<Refer>>[] = []
  for (const id of ids) {
    const view = refer(id, name)
    if (view !== null) referred.push(view)
  }
  return referred
}

function verificationView ({ verification: { status, note, assessedBy, assessedAt } }: Fact, refer: Refer): object {
  return { status, note, assessedBy: referMaybe(assessedBy, 'assessedBy', refer), assessedAt: readDate(assessedAt) }
}

function evidenceView ({ evidence }: Fact, refer: Refer): object[] {
  return evidence.map(({ source, anchor, quote }) => ({ source: refer(source, 'source'), anchor, quote }))
}
