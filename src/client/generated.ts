// Written by scripts/generate-client-types.ts from docs/openapi.json: do not edit.

/** Names another item; `expand` puts the whole item in its place */
export interface Reference {
  readonly id: string
  readonly type: 'person' | 'organization' | 'place' | 'story' | 'source' | 'statement' | 'figure' | 'event'
  /** The name to print; that of a fact carries who says it and how far it is verified */
  readonly name: string
}

/** A date as precise as its source allows */
export interface EdtfDate {
  /** The date in EDTF (ISO 8601-2 level 1) */
  readonly edtf: string
  /** The first day that it allows; null where the beginning is open */
  readonly earliest: string | null
  /** The last day that it allows; null where the end is open */
  readonly latest: string | null
}

/** What is known of a fact's truth; nothing is ever promoted by inference */
export interface Verification {
  /** How far it is verified */
  readonly status: 'unverified' | 'in_progress' | 'corroborated' | 'verified' | 'disputed' | 'refuted' | 'inconclusive'
  /** Why the status is what it is, in our own words */
  readonly note: string | null
  /** The agent that assessed the fact */
  readonly assessedBy: Reference | Person | Organization | null
  /** When it was assessed */
  readonly assessedAt: EdtfDate | null
}

/** Where a fact stands in a source */
export interface Evidence {
  /** The document that the fact was read from */
  readonly source: Reference | Source
  readonly anchor: Anchor
  /** A speaker's own words at that place, nothing else */
  readonly quote: string | null
}

export interface Anchor {
  /** The first code point of the span */
  readonly start: number
  /** The code point after the last one of the span */
  readonly end: number
  /** SHA-256 of the span in UTF-8, in lower-case hexadecimal */
  readonly digest: string
}

export interface Quantity {
  /** The number claimed; null where only a range was given */
  readonly value: number | null
  /** The lowest number the claim allows; comes with high */
  readonly low: number | null
  /** The highest number the claim allows; comes with low */
  readonly high: number | null
  /** How the claimant hedged the number */
  readonly qualifier: 'exact' | 'approximately' | 'at_least' | 'more_than' | 'at_most' | 'less_than' | 'between' | 'order_of_magnitude'
  /** The words of the number as reported, e.g. "tens of thousands" */
  readonly asReported: string
}

export interface Point {
  readonly latitude: number
  readonly longitude: number
}

/** An error (RFC 9457) */
export interface Problem {
  /** `urn:caveat:error:` and the code */
  readonly type: string
  /** The name of the HTTP status */
  readonly title: string
  readonly status: number
  /** What is wrong, in a sentence */
  readonly detail: string
  /** The same in REST and GraphQL */
  readonly code: 'INVALID_PARAMETER' | 'UNKNOWN_PARAMETER' | 'INVALID_ID' | 'INVALID_CURSOR' | 'PAGE_TOO_LARGE' | 'NOT_FOUND' | 'RETRACTED' | 'UNAUTHORIZED' | 'FORBIDDEN' | 'METHOD_NOT_ALLOWED' | 'NOT_ACCEPTABLE' | 'MALFORMED_REQUEST' | 'REQUEST_TIMEOUT' | 'HEADERS_TOO_LARGE' | 'BODY_TOO_LARGE' | 'URI_TOO_LONG' | 'UNSUPPORTED_MEDIA_TYPE' | 'MALFORMED_BODY' | 'PERSISTED_QUERY_NOT_FOUND' | 'PERSISTED_QUERY_MISMATCH' | 'QUERY_INVALID' | 'QUERY_TOO_DEEP' | 'QUERY_TOO_COSTLY' | 'TOO_MANY_ALIASES' | 'TOO_MANY_TOKENS' | 'SUMMARY_TOO_LARGE' | 'NOTHING_TO_SUM' | 'MIXED_MEASURES' | 'MIXED_UNITS' | 'MIXED_COUNTING' | 'MIXED_PERIODS' | 'MIXED_DATES' | 'MIXED_POPULATIONS' | 'PART_AND_WHOLE' | 'SAME_PEOPLE' | 'RIVAL_CLAIMS' | 'OVERLAPPING_PLACES' | 'PICTURES_UNAVAILABLE' | 'NOT_IMPLEMENTED' | 'INTERNAL'
  /** Everything that is wrong, parameter by parameter */
  readonly errors: ReadonlyArray<{
    readonly parameter: string
    readonly message: string
  }>
  /** The facts that the refusal is about */
  readonly ids?: ReadonlyArray<string>
}

export interface Person {
  /** Stable for ever, and the same in every protocol */
  readonly id: string
  readonly type: 'person'
  /** The name to print */
  readonly name: string
  /** Other spellings and names that search finds it by */
  readonly aliases: ReadonlyArray<string>
  /** Role as the sources stated it then, e.g. "mayor of Kyiv" */
  readonly role: string | null
  /** Organisation as the sources stated it then */
  readonly organization: Reference | Organization | null
  /** When the role and the organisation were so stated */
  readonly roleAsOf: EdtfDate | null
  /** Whether the sources give no name */
  readonly anonymous: boolean
  /** Why the name is withheld, in our own words */
  readonly anonymityReason: string | null
  /** Who this is, in our own words */
  readonly description: string | null
}

export interface Organization {
  /** Stable for ever, and the same in every protocol */
  readonly id: string
  readonly type: 'organization'
  /** The name to print */
  readonly name: string
  /** Other spellings and names that search finds it by */
  readonly aliases: ReadonlyArray<string>
  readonly kind: 'government' | 'head_of_state' | 'ministry' | 'armed_forces' | 'armed_group' | 'local_authority' | 'alliance' | 'news_agency' | 'photo_agency' | 'news_outlet' | 'international_organization' | 'civil_society' | 'other'
  /** The organisation it is a part of */
  readonly parentOrganization: Reference | Organization | null
  /** ISO 3166-1 alpha-2 code */
  readonly country: string | null
  /** What this is, in our own words */
  readonly description: string | null
}

export interface Place {
  /** Stable for ever, and the same in every protocol */
  readonly id: string
  readonly type: 'place'
  /** The name to print */
  readonly name: string
  /** Other spellings and names that search finds it by */
  readonly aliases: ReadonlyArray<string>
  readonly kind: 'country' | 'region' | 'city' | 'town' | 'village' | 'border_crossing' | 'building' | 'area'
  /** The smallest place that holds this one, after UN usage */
  readonly containedIn: Reference | Place | null
  /** ISO 3166-1 alpha-2 code */
  readonly country: string | null
  /** WGS 84 point; null where the named data set has none */
  readonly point: Point | null
  /** GeoNames id */
  readonly geonamesId: number | null
  /** The open data set that point and geonamesId were taken from */
  readonly pointSource: string | null
  /** A neutral statement of a dispute over the place */
  readonly dispute: string | null
  /** What and where this is, in our own words */
  readonly description: string | null
}

export interface Story {
  /** Stable for ever, and the same in every protocol */
  readonly id: string
  readonly type: 'story'
  /** The name to print */
  readonly name: string
  /** What the story is about, in our own words */
  readonly summary: string
  /** The days that the story covers */
  readonly when: EdtfDate | null
  /** BCP 47 tag of the language that names and summaries are written in */
  readonly language: string
}

export interface Source {
  /** Stable for ever, and the same in every protocol */
  readonly id: string
  readonly type: 'source'
  readonly story: Reference | Story
  /** What the document is, in our own words */
  readonly name: string
  readonly kind: 'article' | 'press_release' | 'report' | 'transcript' | 'social_post' | 'other'
  /** Who published it; null where the document does not say */
  readonly publisher: Reference | Organization | null
  /** Where it was published; null where the document does not say */
  readonly url: string | null
  readonly publishedAt: EdtfDate | null
  readonly language: string | null
  /** SHA-256 of the document as given, in lower-case hexadecimal */
  readonly digest: string
  /** The document's length in Unicode code points */
  readonly length: number
}

export interface Statement {
  /** Stable for ever, and the same in every protocol */
  readonly id: string
  readonly type: 'statement'
  /** A whole quote, a quoted fragment, or a report of what was said */
  readonly kind: 'direct' | 'partial' | 'paraphrase'
  readonly speakers: ReadonlyArray<Reference | Person | Organization>
  /** The speaker's words verbatim; null for a paraphrase */
  readonly text: string | null
  /** What was said, in our own words */
  readonly summary: string
  /** When it was said */
  readonly saidAt: EdtfDate | null
  /** Where it was said */
  readonly place: Reference | Place | null
  /** Through what it was said, e.g. "national television" */
  readonly medium: string | null
  /** The event at which it was said */
  readonly occasion: Reference | Event | null
  /** The statement that it answers */
  readonly respondsTo: Reference | Statement | null
  /** The terms of anonymity, where the speaker is not named */
  readonly anonymity: string | null
  readonly story: Reference | Story
  /** The entities that the fact is about */
  readonly mentions: ReadonlyArray<Reference | Person | Organization | Place>
  /** When we knew */
  readonly recordedAt: string
  /** Who passed it on */
  readonly relayedBy: ReadonlyArray<Reference | Person | Organization>
  readonly verification: Verification
  readonly publication: 'usable' | 'withheld' | 'retracted'
  readonly evidence: ReadonlyArray<Evidence>
  /** One printable sentence: who claims it, how precise it is, and whether anyone has verified it */
  readonly caveat: string
}

export interface Figure {
  /** Stable for ever, and the same in every protocol */
  readonly id: string
  readonly type: 'figure'
  /** What is counted; it decides the category */
  readonly measure: 'killed' | 'injured' | 'missing' | 'captured' | 'trapped' | 'awaiting_evacuation' | 'evacuated' | 'transport_waiting' | 'displaced_internal' | 'displaced_external' | 'destroyed' | 'damaged'
  readonly quantity: Quantity
  readonly unit: 'person' | 'household' | 'building' | 'vehicle'
  /** Who or what is counted, e.g. civilians, children */
  readonly population: string | null
  /** A running total, a count over a period, or a level at one moment */
  readonly counting: 'cumulative' | 'period' | 'stock'
  readonly periodStart: EdtfDate | null
  readonly periodEnd: EdtfDate | null
  /** When it was true, as claimed */
  readonly asOf: EdtfDate | null
  /** Where what is counted is, or is to be taken from */
  readonly place: Reference | Place | null
  /** Who claims it */
  readonly claimant: Reference | Person | Organization
  /** The figure that this one is included in */
  readonly partOf: Reference | Figure | null
  /** Named individuals that it counts */
  readonly people: ReadonlyArray<Reference | Person>
  /** Which of several rival figures to print */
  readonly rank: 'preferred' | 'normal'
  readonly story: Reference | Story
  /** The entities that the fact is about */
  readonly mentions: ReadonlyArray<Reference | Person | Organization | Place>
  /** When we knew */
  readonly recordedAt: string
  /** Who passed it on */
  readonly relayedBy: ReadonlyArray<Reference | Person | Organization>
  readonly verification: Verification
  readonly publication: 'usable' | 'withheld' | 'retracted'
  readonly evidence: ReadonlyArray<Evidence>
  /** What kind of measure it is */
  readonly category: 'casualty' | 'evacuation' | 'displacement' | 'damage'
  /** The figure in a sentence, with qualifier, attribution and status */
  readonly phrase: string
  /** One printable sentence: who claims it, how precise it is, and whether anyone has verified it */
  readonly caveat: string
}

export interface Event {
  /** Stable for ever, and the same in every protocol */
  readonly id: string
  readonly type: 'event'
  readonly kind: 'talks' | 'call' | 'speech' | 'interview' | 'invasion' | 'attack' | 'siege' | 'offensive' | 'fighting' | 'military_movement' | 'change_of_control' | 'annexation' | 'evacuation' | 'displacement' | 'funeral' | 'protection' | 'other'
  /** A short label, in our own words */
  readonly name: string
  /** What happened, in our own words */
  readonly summary: string
  /** Whether it is planned, under way, over or called off, as the source had it */
  readonly stage: 'planned' | 'under_way' | 'happened' | 'cancelled'
  readonly when: EdtfDate | null
  readonly place: Reference | Place | null
  /** Who took part */
  readonly participants: ReadonlyArray<Reference | Person | Organization>
  /** Who says so */
  readonly claimant: Reference | Person | Organization
  readonly story: Reference | Story
  /** The entities that the fact is about */
  readonly mentions: ReadonlyArray<Reference | Person | Organization | Place>
  /** When we knew */
  readonly recordedAt: string
  /** Who passed it on */
  readonly relayedBy: ReadonlyArray<Reference | Person | Organization>
  readonly verification: Verification
  readonly publication: 'usable' | 'withheld' | 'retracted'
  readonly evidence: ReadonlyArray<Evidence>
  /** One printable sentence: who claims it, how precise it is, and whether anyone has verified it */
  readonly caveat: string
}

export interface PeoplePage {
  readonly items: ReadonlyArray<Person>
  /** How many items the whole list has */
  readonly total: number
  /** The address of the next page; null on the last one */
  readonly next: string | null
}

export interface OrganizationsPage {
  readonly items: ReadonlyArray<Organization>
  /** How many items the whole list has */
  readonly total: number
  /** The address of the next page; null on the last one */
  readonly next: string | null
}

export interface PlacesPage {
  readonly items: ReadonlyArray<Place>
  /** How many items the whole list has */
  readonly total: number
  /** The address of the next page; null on the last one */
  readonly next: string | null
}

export interface StoriesPage {
  readonly items: ReadonlyArray<Story>
  /** How many items the whole list has */
  readonly total: number
  /** The address of the next page; null on the last one */
  readonly next: string | null
}

export interface SourcesPage {
  readonly items: ReadonlyArray<Source>
  /** How many items the whole list has */
  readonly total: number
  /** The address of the next page; null on the last one */
  readonly next: string | null
}

export interface StatementsPage {
  readonly items: ReadonlyArray<Statement>
  /** How many items the whole list has */
  readonly total: number
  /** The address of the next page; null on the last one */
  readonly next: string | null
}

export interface FiguresPage {
  readonly items: ReadonlyArray<Figure>
  /** How many items the whole list has */
  readonly total: number
  /** The address of the next page; null on the last one */
  readonly next: string | null
}

export interface EventsPage {
  readonly items: ReadonlyArray<Event>
  /** How many items the whole list has */
  readonly total: number
  /** The address of the next page; null on the last one */
  readonly next: string | null
}

export interface FactsPage {
  readonly items: ReadonlyArray<Fact>
  /** How many items the whole list has */
  readonly total: number
  /** The address of the next page; null on the last one */
  readonly next: string | null
}

export interface FigureSummary {
  /** By measure, then place, then population */
  readonly groups: ReadonlyArray<{
    readonly measure: 'killed' | 'injured' | 'missing' | 'captured' | 'trapped' | 'awaiting_evacuation' | 'evacuated' | 'transport_waiting' | 'displaced_internal' | 'displaced_external' | 'destroyed' | 'damaged'
    readonly category: 'casualty' | 'evacuation' | 'displacement' | 'damage'
    /** Who or what is counted; null where nobody said */
    readonly population: string | null
    readonly place: Reference | null
    /** null where the claims differ in it */
    readonly unit: 'person' | 'household' | 'building' | 'vehicle' | null
    /** null where the claims differ in it */
    readonly counting: 'cumulative' | 'period' | 'stock' | null
    /** The lowest number that a claim allows; null where there is none */
    readonly low: number | null
    /** The highest number that a claim allows; null where there is none */
    readonly high: number | null
    /** Whether a claim allows any number below, as "at most 100" does */
    readonly openBelow: boolean
    /** Whether a claim allows any number above, as "more than 100" does */
    readonly openAbove: boolean
    /** How many rival claims there are, those too that are left out */
    readonly claims: number
    /** The rival claims, newest first, 20 at most */
    readonly figures: ReadonlyArray<Figure>
    /** The claim that the newsroom prefers, if exactly one */
    readonly preferred: Reference | null
    /** How many figures have each verification status */
    readonly verification: {
      readonly unverified: number
      readonly in_progress: number
      readonly corroborated: number
      readonly verified: number
      readonly disputed: number
      readonly refuted: number
      readonly inconclusive: number
    }
    /** How many of the claims that were found do not enter the numbers: refuted, retracted, or included in another claim */
    readonly leftOut: {
      readonly refuted: number
      readonly retracted: number
      readonly included: number
    }
    /** The days that the numbers are for; null where no claim says */
    readonly dates: EdtfDate | null
    /** Why the claims have no spread */
    readonly refusal: {
      readonly code: 'INVALID_PARAMETER' | 'UNKNOWN_PARAMETER' | 'INVALID_ID' | 'INVALID_CURSOR' | 'PAGE_TOO_LARGE' | 'NOT_FOUND' | 'RETRACTED' | 'UNAUTHORIZED' | 'FORBIDDEN' | 'METHOD_NOT_ALLOWED' | 'NOT_ACCEPTABLE' | 'MALFORMED_REQUEST' | 'REQUEST_TIMEOUT' | 'HEADERS_TOO_LARGE' | 'BODY_TOO_LARGE' | 'URI_TOO_LONG' | 'UNSUPPORTED_MEDIA_TYPE' | 'MALFORMED_BODY' | 'PERSISTED_QUERY_NOT_FOUND' | 'PERSISTED_QUERY_MISMATCH' | 'QUERY_INVALID' | 'QUERY_TOO_DEEP' | 'QUERY_TOO_COSTLY' | 'TOO_MANY_ALIASES' | 'TOO_MANY_TOKENS' | 'SUMMARY_TOO_LARGE' | 'NOTHING_TO_SUM' | 'MIXED_MEASURES' | 'MIXED_UNITS' | 'MIXED_COUNTING' | 'MIXED_PERIODS' | 'MIXED_DATES' | 'MIXED_POPULATIONS' | 'PART_AND_WHOLE' | 'SAME_PEOPLE' | 'RIVAL_CLAIMS' | 'OVERLAPPING_PLACES' | 'PICTURES_UNAVAILABLE' | 'NOT_IMPLEMENTED' | 'INTERNAL'
      readonly message: string
      /** The figures that clash */
      readonly figures: ReadonlyArray<string>
    } | null
    /** One printable sentence: who claims it, how precise it is, and whether anyone has verified it */
    readonly caveat: string
  }>
  /** How many groups there are on all pages */
  readonly groupCount: number
  /** The address of the next page; null on the last one */
  readonly next: string | null
  /** The sum of all figures, whatever the page; only with sum=true */
  readonly total?: {
    readonly measure: 'killed' | 'injured' | 'missing' | 'captured' | 'trapped' | 'awaiting_evacuation' | 'evacuated' | 'transport_waiting' | 'displaced_internal' | 'displaced_external' | 'destroyed' | 'damaged'
    readonly category: 'casualty' | 'evacuation' | 'displacement' | 'damage'
    /** Who or what is counted; null where nobody said */
    readonly population: string | null
    readonly unit: 'person' | 'household' | 'building' | 'vehicle'
    readonly counting: 'cumulative' | 'period' | 'stock'
    /** The lowest number that a claim allows; null where there is none */
    readonly low: number | null
    /** The highest number that a claim allows; null where there is none */
    readonly high: number | null
    /** Whether a claim allows any number below, as "at most 100" does */
    readonly openBelow: boolean
    /** Whether a claim allows any number above, as "more than 100" does */
    readonly openAbove: boolean
    /** How many figures were added up */
    readonly claims: number
    /** The figures that were added up, newest first, 100 at most */
    readonly figures: ReadonlyArray<Reference>
    /** How many figures have each verification status */
    readonly verification: {
      readonly unverified: number
      readonly in_progress: number
      readonly corroborated: number
      readonly verified: number
      readonly disputed: number
      readonly refuted: number
      readonly inconclusive: number
    }
    /** How many of the claims that were found do not enter the numbers: refuted, retracted, or included in another claim */
    readonly leftOut: {
      readonly refuted: number
      readonly retracted: number
      readonly included: number
    }
    /** The days that the numbers are for; null where no claim says */
    readonly dates: EdtfDate | null
    /** One printable sentence: who claims it, how precise it is, and whether anyone has verified it */
    readonly caveat: string
  }
}

export interface SearchPage {
  readonly items: ReadonlyArray<{
    readonly id: string
    readonly type: 'person' | 'organization' | 'place' | 'story' | 'source' | 'statement' | 'figure' | 'event'
    /** The name to print; that of a fact carries who says it and how far it is verified */
    readonly name: string
    /** What it is about, in our own words */
    readonly summary: string | null
    /** How well it matches; comparable within one search only */
    readonly score: number
    /** The fields in which words were found */
    readonly matches: ReadonlyArray<{
      readonly field: string
      readonly terms: ReadonlyArray<string>
    }>
    /** How far a fact is verified; null for what is no fact */
    readonly status: 'unverified' | 'in_progress' | 'corroborated' | 'verified' | 'disputed' | 'refuted' | 'inconclusive' | null
    readonly caveat: string | null
  }>
  readonly total: number
  /** The address of the next page; null on the last one */
  readonly next: string | null
}

/** A statement, a figure or an event */
export type Fact = Statement | Figure | Event

/** Everything that is answered in JSON: by path, the query it takes and its answer. */
export interface Operations {
  /** listPeople: List people */
  readonly '/people': {
    readonly query: {
      /** Only what belongs to, or is referred to by, one of these stories. */
      readonly story?: string | ReadonlyArray<string> | undefined
      /** Only what full-text search finds for these words. */
      readonly q?: string | undefined
      /** What the list is ordered by, with - before it for descending; undated items count as the earliest. */
      readonly orderBy?: 'name' | '-name' | undefined
      /** How many items a page has at most. */
      readonly limit?: number | undefined
      /** The cursor that `next` of the page before carries; it holds for the same filters and order only. */
      readonly after?: string | undefined
      /** References to answer with whole items instead of stubs: a comma-separated list, and it may be repeated. `assessedBy` stands in `verification`, `source` in `evidence`. */
      readonly expand?: 'organization' | ReadonlyArray<'organization'> | undefined
    }
    readonly answer: PeoplePage
  }
  /** getPerson: Get one person by its id */
  readonly '/people/{id}': {
    readonly query: {
      /** References to answer with whole items instead of stubs: a comma-separated list, and it may be repeated. `assessedBy` stands in `verification`, `source` in `evidence`. */
      readonly expand?: 'organization' | ReadonlyArray<'organization'> | undefined
    }
    readonly answer: Person
  }
  /** listOrganizations: List organisations */
  readonly '/organizations': {
    readonly query: {
      /** Only what belongs to, or is referred to by, one of these stories. */
      readonly story?: string | ReadonlyArray<string> | undefined
      /** Only organisations of these kinds. */
      readonly kind?: 'government' | 'head_of_state' | 'ministry' | 'armed_forces' | 'armed_group' | 'local_authority' | 'alliance' | 'news_agency' | 'photo_agency' | 'news_outlet' | 'international_organization' | 'civil_society' | 'other' | ReadonlyArray<'government' | 'head_of_state' | 'ministry' | 'armed_forces' | 'armed_group' | 'local_authority' | 'alliance' | 'news_agency' | 'photo_agency' | 'news_outlet' | 'international_organization' | 'civil_society' | 'other'> | undefined
      /** Only what full-text search finds for these words. */
      readonly q?: string | undefined
      /** What the list is ordered by, with - before it for descending; undated items count as the earliest. */
      readonly orderBy?: 'name' | '-name' | undefined
      /** How many items a page has at most. */
      readonly limit?: number | undefined
      /** The cursor that `next` of the page before carries; it holds for the same filters and order only. */
      readonly after?: string | undefined
      /** References to answer with whole items instead of stubs: a comma-separated list, and it may be repeated. `assessedBy` stands in `verification`, `source` in `evidence`. */
      readonly expand?: 'parentOrganization' | ReadonlyArray<'parentOrganization'> | undefined
    }
    readonly answer: OrganizationsPage
  }
  /** getOrganization: Get one organisation by its id */
  readonly '/organizations/{id}': {
    readonly query: {
      /** References to answer with whole items instead of stubs: a comma-separated list, and it may be repeated. `assessedBy` stands in `verification`, `source` in `evidence`. */
      readonly expand?: 'parentOrganization' | ReadonlyArray<'parentOrganization'> | undefined
    }
    readonly answer: Organization
  }
  /** listPlaces: List places */
  readonly '/places': {
    readonly query: {
      /** Only what belongs to, or is referred to by, one of these stories. */
      readonly story?: string | ReadonlyArray<string> | undefined
      /** Only what is at one of these places or at a place inside it. */
      readonly place?: string | ReadonlyArray<string> | undefined
      /** Only places of these kinds. */
      readonly kind?: 'country' | 'region' | 'city' | 'town' | 'village' | 'border_crossing' | 'building' | 'area' | ReadonlyArray<'country' | 'region' | 'city' | 'town' | 'village' | 'border_crossing' | 'building' | 'area'> | undefined
      /** Only what full-text search finds for these words. */
      readonly q?: string | undefined
      /** What the list is ordered by, with - before it for descending; undated items count as the earliest. */
      readonly orderBy?: 'name' | '-name' | undefined
      /** How many items a page has at most. */
      readonly limit?: number | undefined
      /** The cursor that `next` of the page before carries; it holds for the same filters and order only. */
      readonly after?: string | undefined
      /** References to answer with whole items instead of stubs: a comma-separated list, and it may be repeated. `assessedBy` stands in `verification`, `source` in `evidence`. */
      readonly expand?: 'containedIn' | ReadonlyArray<'containedIn'> | undefined
    }
    readonly answer: PlacesPage
  }
  /** getPlace: Get one place by its id */
  readonly '/places/{id}': {
    readonly query: {
      /** References to answer with whole items instead of stubs: a comma-separated list, and it may be repeated. `assessedBy` stands in `verification`, `source` in `evidence`. */
      readonly expand?: 'containedIn' | ReadonlyArray<'containedIn'> | undefined
    }
    readonly answer: Place
  }
  /** listStories: List stories */
  readonly '/stories': {
    readonly query: {
      /** Only what may lie on this date or later (EDTF); undated items are left out. */
      readonly since?: string | undefined
      /** Only what may lie on this date or earlier (EDTF); undated items are left out. */
      readonly until?: string | undefined
      /** Only what full-text search finds for these words. */
      readonly q?: string | undefined
      /** What the list is ordered by, with - before it for descending; undated items count as the earliest. */
      readonly orderBy?: 'when' | '-when' | 'name' | '-name' | undefined
      /** How many items a page has at most. */
      readonly limit?: number | undefined
      /** The cursor that `next` of the page before carries; it holds for the same filters and order only. */
      readonly after?: string | undefined
    }
    readonly answer: StoriesPage
  }
  /** getStory: Get one story by its id */
  readonly '/stories/{id}': {
    readonly query: Readonly<Record<string, never>>
    readonly answer: Story
  }
  /** listSources: List sources */
  readonly '/sources': {
    readonly query: {
      /** Only what belongs to, or is referred to by, one of these stories. */
      readonly story?: string | ReadonlyArray<string> | undefined
      /** Only what may lie on this date or later (EDTF); undated items are left out. */
      readonly since?: string | undefined
      /** Only what may lie on this date or earlier (EDTF); undated items are left out. */
      readonly until?: string | undefined
      /** Only what full-text search finds for these words. */
      readonly q?: string | undefined
      /** What the list is ordered by, with - before it for descending; undated items count as the earliest. */
      readonly orderBy?: 'publishedAt' | '-publishedAt' | 'name' | '-name' | undefined
      /** How many items a page has at most. */
      readonly limit?: number | undefined
      /** The cursor that `next` of the page before carries; it holds for the same filters and order only. */
      readonly after?: string | undefined
      /** References to answer with whole items instead of stubs: a comma-separated list, and it may be repeated. `assessedBy` stands in `verification`, `source` in `evidence`. */
      readonly expand?: 'story' | 'publisher' | ReadonlyArray<'story' | 'publisher'> | undefined
    }
    readonly answer: SourcesPage
  }
  /** getSource: Get one source by its id */
  readonly '/sources/{id}': {
    readonly query: {
      /** References to answer with whole items instead of stubs: a comma-separated list, and it may be repeated. `assessedBy` stands in `verification`, `source` in `evidence`. */
      readonly expand?: 'story' | 'publisher' | ReadonlyArray<'story' | 'publisher'> | undefined
    }
    readonly answer: Source
  }
  /** listStatements: List statements */
  readonly '/statements': {
    readonly query: {
      /** Only what belongs to, or is referred to by, one of these stories. */
      readonly story?: string | ReadonlyArray<string> | undefined
      /** Only what is at one of these places or at a place inside it. */
      readonly place?: string | ReadonlyArray<string> | undefined
      /** Only facts about one of these people, organisations or places. */
      readonly mentions?: string | ReadonlyArray<string> | undefined
      /** Only facts with one of these verification statuses. */
      readonly verification?: 'unverified' | 'in_progress' | 'corroborated' | 'verified' | 'disputed' | 'refuted' | 'inconclusive' | ReadonlyArray<'unverified' | 'in_progress' | 'corroborated' | 'verified' | 'disputed' | 'refuted' | 'inconclusive'> | undefined
      /** Which facts by publication status; usable ones when not given. */
      readonly publication?: 'usable' | 'withheld' | 'retracted' | ReadonlyArray<'usable' | 'withheld' | 'retracted'> | undefined
      /** Only what may lie on this date or later (EDTF); undated items are left out. */
      readonly since?: string | undefined
      /** Only what may lie on this date or earlier (EDTF); undated items are left out. */
      readonly until?: string | undefined
      /** Only what full-text search finds for these words. */
      readonly q?: string | undefined
      /** Only statements by one of these agents. */
      readonly speaker?: string | ReadonlyArray<string> | undefined
      /** Only statements of these kinds. */
      readonly kind?: 'direct' | 'partial' | 'paraphrase' | ReadonlyArray<'direct' | 'partial' | 'paraphrase'> | undefined
      /** What the list is ordered by, with - before it for descending; undated items count as the earliest. */
      readonly orderBy?: 'saidAt' | '-saidAt' | 'recordedAt' | '-recordedAt' | undefined
      /** How many items a page has at most. */
      readonly limit?: number | undefined
      /** The cursor that `next` of the page before carries; it holds for the same filters and order only. */
      readonly after?: string | undefined
      /** References to answer with whole items instead of stubs: a comma-separated list, and it may be repeated. `assessedBy` stands in `verification`, `source` in `evidence`. */
      readonly expand?: 'story' | 'mentions' | 'relayedBy' | 'place' | 'assessedBy' | 'source' | 'speakers' | 'occasion' | 'respondsTo' | ReadonlyArray<'story' | 'mentions' | 'relayedBy' | 'place' | 'assessedBy' | 'source' | 'speakers' | 'occasion' | 'respondsTo'> | undefined
    }
    readonly answer: StatementsPage
  }
  /** getStatement: Get one statement by its id */
  readonly '/statements/{id}': {
    readonly query: {
      /** `retracted` reads a fact even if it was retracted. */
      readonly publication?: 'usable' | 'retracted' | ReadonlyArray<'usable' | 'retracted'> | undefined
      /** References to answer with whole items instead of stubs: a comma-separated list, and it may be repeated. `assessedBy` stands in `verification`, `source` in `evidence`. */
      readonly expand?: 'story' | 'mentions' | 'relayedBy' | 'place' | 'assessedBy' | 'source' | 'speakers' | 'occasion' | 'respondsTo' | ReadonlyArray<'story' | 'mentions' | 'relayedBy' | 'place' | 'assessedBy' | 'source' | 'speakers' | 'occasion' | 'respondsTo'> | undefined
    }
    readonly answer: Statement
  }
  /** listFigures: List figures */
  readonly '/figures': {
    readonly query: {
      /** Only what belongs to, or is referred to by, one of these stories. */
      readonly story?: string | ReadonlyArray<string> | undefined
      /** Only what is at one of these places or at a place inside it. */
      readonly place?: string | ReadonlyArray<string> | undefined
      /** Only facts about one of these people, organisations or places. */
      readonly mentions?: string | ReadonlyArray<string> | undefined
      /** Only facts with one of these verification statuses. */
      readonly verification?: 'unverified' | 'in_progress' | 'corroborated' | 'verified' | 'disputed' | 'refuted' | 'inconclusive' | ReadonlyArray<'unverified' | 'in_progress' | 'corroborated' | 'verified' | 'disputed' | 'refuted' | 'inconclusive'> | undefined
      /** Which facts by publication status; usable ones when not given. */
      readonly publication?: 'usable' | 'withheld' | 'retracted' | ReadonlyArray<'usable' | 'withheld' | 'retracted'> | undefined
      /** Only what may lie on this date or later (EDTF); undated items are left out. */
      readonly since?: string | undefined
      /** Only what may lie on this date or earlier (EDTF); undated items are left out. */
      readonly until?: string | undefined
      /** Only what full-text search finds for these words. */
      readonly q?: string | undefined
      /** Only what one of these agents claims. */
      readonly claimant?: string | ReadonlyArray<string> | undefined
      /** Only figures of these categories. */
      readonly category?: 'casualty' | 'evacuation' | 'displacement' | 'damage' | ReadonlyArray<'casualty' | 'evacuation' | 'displacement' | 'damage'> | undefined
      /** Only figures of these measures. */
      readonly measure?: 'killed' | 'injured' | 'missing' | 'captured' | 'trapped' | 'awaiting_evacuation' | 'evacuated' | 'transport_waiting' | 'displaced_internal' | 'displaced_external' | 'destroyed' | 'damaged' | ReadonlyArray<'killed' | 'injured' | 'missing' | 'captured' | 'trapped' | 'awaiting_evacuation' | 'evacuated' | 'transport_waiting' | 'displaced_internal' | 'displaced_external' | 'destroyed' | 'damaged'> | undefined
      /** What the list is ordered by, with - before it for descending; undated items count as the earliest. */
      readonly orderBy?: 'asOf' | '-asOf' | 'recordedAt' | '-recordedAt' | undefined
      /** How many items a page has at most. */
      readonly limit?: number | undefined
      /** The cursor that `next` of the page before carries; it holds for the same filters and order only. */
      readonly after?: string | undefined
      /** References to answer with whole items instead of stubs: a comma-separated list, and it may be repeated. `assessedBy` stands in `verification`, `source` in `evidence`. */
      readonly expand?: 'story' | 'mentions' | 'relayedBy' | 'place' | 'assessedBy' | 'source' | 'claimant' | 'partOf' | 'people' | ReadonlyArray<'story' | 'mentions' | 'relayedBy' | 'place' | 'assessedBy' | 'source' | 'claimant' | 'partOf' | 'people'> | undefined
    }
    readonly answer: FiguresPage
  }
  /** getFigure: Get one figure by its id */
  readonly '/figures/{id}': {
    readonly query: {
      /** `retracted` reads a fact even if it was retracted. */
      readonly publication?: 'usable' | 'retracted' | ReadonlyArray<'usable' | 'retracted'> | undefined
      /** References to answer with whole items instead of stubs: a comma-separated list, and it may be repeated. `assessedBy` stands in `verification`, `source` in `evidence`. */
      readonly expand?: 'story' | 'mentions' | 'relayedBy' | 'place' | 'assessedBy' | 'source' | 'claimant' | 'partOf' | 'people' | ReadonlyArray<'story' | 'mentions' | 'relayedBy' | 'place' | 'assessedBy' | 'source' | 'claimant' | 'partOf' | 'people'> | undefined
    }
    readonly answer: Figure
  }
  /** listEvents: List events */
  readonly '/events': {
    readonly query: {
      /** Only what belongs to, or is referred to by, one of these stories. */
      readonly story?: string | ReadonlyArray<string> | undefined
      /** Only what is at one of these places or at a place inside it. */
      readonly place?: string | ReadonlyArray<string> | undefined
      /** Only facts about one of these people, organisations or places. */
      readonly mentions?: string | ReadonlyArray<string> | undefined
      /** Only facts with one of these verification statuses. */
      readonly verification?: 'unverified' | 'in_progress' | 'corroborated' | 'verified' | 'disputed' | 'refuted' | 'inconclusive' | ReadonlyArray<'unverified' | 'in_progress' | 'corroborated' | 'verified' | 'disputed' | 'refuted' | 'inconclusive'> | undefined
      /** Which facts by publication status; usable ones when not given. */
      readonly publication?: 'usable' | 'withheld' | 'retracted' | ReadonlyArray<'usable' | 'withheld' | 'retracted'> | undefined
      /** Only what may lie on this date or later (EDTF); undated items are left out. */
      readonly since?: string | undefined
      /** Only what may lie on this date or earlier (EDTF); undated items are left out. */
      readonly until?: string | undefined
      /** Only what full-text search finds for these words. */
      readonly q?: string | undefined
      /** Only what one of these agents claims. */
      readonly claimant?: string | ReadonlyArray<string> | undefined
      /** Only events of these kinds. */
      readonly kind?: 'talks' | 'call' | 'speech' | 'interview' | 'invasion' | 'attack' | 'siege' | 'offensive' | 'fighting' | 'military_movement' | 'change_of_control' | 'annexation' | 'evacuation' | 'displacement' | 'funeral' | 'protection' | 'other' | ReadonlyArray<'talks' | 'call' | 'speech' | 'interview' | 'invasion' | 'attack' | 'siege' | 'offensive' | 'fighting' | 'military_movement' | 'change_of_control' | 'annexation' | 'evacuation' | 'displacement' | 'funeral' | 'protection' | 'other'> | undefined
      /** What the list is ordered by, with - before it for descending; undated items count as the earliest. */
      readonly orderBy?: 'when' | '-when' | 'recordedAt' | '-recordedAt' | undefined
      /** How many items a page has at most. */
      readonly limit?: number | undefined
      /** The cursor that `next` of the page before carries; it holds for the same filters and order only. */
      readonly after?: string | undefined
      /** References to answer with whole items instead of stubs: a comma-separated list, and it may be repeated. `assessedBy` stands in `verification`, `source` in `evidence`. */
      readonly expand?: 'story' | 'mentions' | 'relayedBy' | 'place' | 'assessedBy' | 'source' | 'claimant' | 'participants' | ReadonlyArray<'story' | 'mentions' | 'relayedBy' | 'place' | 'assessedBy' | 'source' | 'claimant' | 'participants'> | undefined
    }
    readonly answer: EventsPage
  }
  /** getEvent: Get one event by its id */
  readonly '/events/{id}': {
    readonly query: {
      /** `retracted` reads a fact even if it was retracted. */
      readonly publication?: 'usable' | 'retracted' | ReadonlyArray<'usable' | 'retracted'> | undefined
      /** References to answer with whole items instead of stubs: a comma-separated list, and it may be repeated. `assessedBy` stands in `verification`, `source` in `evidence`. */
      readonly expand?: 'story' | 'mentions' | 'relayedBy' | 'place' | 'assessedBy' | 'source' | 'claimant' | 'participants' | ReadonlyArray<'story' | 'mentions' | 'relayedBy' | 'place' | 'assessedBy' | 'source' | 'claimant' | 'participants'> | undefined
    }
    readonly answer: Event
  }
  /** listFacts: List facts */
  readonly '/facts': {
    readonly query: {
      /** Only what belongs to, or is referred to by, one of these stories. */
      readonly story?: string | ReadonlyArray<string> | undefined
      /** Only what is at one of these places or at a place inside it. */
      readonly place?: string | ReadonlyArray<string> | undefined
      /** Only facts about one of these people, organisations or places. */
      readonly mentions?: string | ReadonlyArray<string> | undefined
      /** Only facts with one of these verification statuses. */
      readonly verification?: 'unverified' | 'in_progress' | 'corroborated' | 'verified' | 'disputed' | 'refuted' | 'inconclusive' | ReadonlyArray<'unverified' | 'in_progress' | 'corroborated' | 'verified' | 'disputed' | 'refuted' | 'inconclusive'> | undefined
      /** Which facts by publication status; usable ones when not given. */
      readonly publication?: 'usable' | 'withheld' | 'retracted' | ReadonlyArray<'usable' | 'withheld' | 'retracted'> | undefined
      /** Only what may lie on this date or later (EDTF); undated items are left out. */
      readonly since?: string | undefined
      /** Only what may lie on this date or earlier (EDTF); undated items are left out. */
      readonly until?: string | undefined
      /** Only what full-text search finds for these words. */
      readonly q?: string | undefined
      /** Only what one of these agents claims. */
      readonly claimant?: string | ReadonlyArray<string> | undefined
      /** Only statements by one of these agents. */
      readonly speaker?: string | ReadonlyArray<string> | undefined
      /** Only facts of these types. */
      readonly kind?: 'statement' | 'figure' | 'event' | ReadonlyArray<'statement' | 'figure' | 'event'> | undefined
      /** Only figures of these categories. */
      readonly category?: 'casualty' | 'evacuation' | 'displacement' | 'damage' | ReadonlyArray<'casualty' | 'evacuation' | 'displacement' | 'damage'> | undefined
      /** Only figures of these measures. */
      readonly measure?: 'killed' | 'injured' | 'missing' | 'captured' | 'trapped' | 'awaiting_evacuation' | 'evacuated' | 'transport_waiting' | 'displaced_internal' | 'displaced_external' | 'destroyed' | 'damaged' | ReadonlyArray<'killed' | 'injured' | 'missing' | 'captured' | 'trapped' | 'awaiting_evacuation' | 'evacuated' | 'transport_waiting' | 'displaced_internal' | 'displaced_external' | 'destroyed' | 'damaged'> | undefined
      /** What the list is ordered by, with - before it for descending; undated items count as the earliest. */
      readonly orderBy?: 'date' | '-date' | 'recordedAt' | '-recordedAt' | undefined
      /** How many items a page has at most. */
      readonly limit?: number | undefined
      /** The cursor that `next` of the page before carries; it holds for the same filters and order only. */
      readonly after?: string | undefined
      /** References to answer with whole items instead of stubs: a comma-separated list, and it may be repeated. `assessedBy` stands in `verification`, `source` in `evidence`. */
      readonly expand?: 'story' | 'mentions' | 'relayedBy' | 'place' | 'assessedBy' | 'source' | 'speakers' | 'occasion' | 'respondsTo' | 'claimant' | 'partOf' | 'people' | 'participants' | ReadonlyArray<'story' | 'mentions' | 'relayedBy' | 'place' | 'assessedBy' | 'source' | 'speakers' | 'occasion' | 'respondsTo' | 'claimant' | 'partOf' | 'people' | 'participants'> | undefined
    }
    readonly answer: FactsPage
  }
  /** getFact: Get one fact by its id */
  readonly '/facts/{id}': {
    readonly query: {
      /** `retracted` reads a fact even if it was retracted. */
      readonly publication?: 'usable' | 'retracted' | ReadonlyArray<'usable' | 'retracted'> | undefined
      /** References to answer with whole items instead of stubs: a comma-separated list, and it may be repeated. `assessedBy` stands in `verification`, `source` in `evidence`. */
      readonly expand?: 'story' | 'mentions' | 'relayedBy' | 'place' | 'assessedBy' | 'source' | 'speakers' | 'occasion' | 'respondsTo' | 'claimant' | 'partOf' | 'people' | 'participants' | ReadonlyArray<'story' | 'mentions' | 'relayedBy' | 'place' | 'assessedBy' | 'source' | 'speakers' | 'occasion' | 'respondsTo' | 'claimant' | 'partOf' | 'people' | 'participants'> | undefined
    }
    readonly answer: Fact
  }
  /** summarizeFigures: Compare rival figures, or add figures up */
  readonly '/figures/summary': {
    readonly query: {
      /** Only what belongs to, or is referred to by, one of these stories. */
      readonly story?: string | ReadonlyArray<string> | undefined
      /** Only what is at one of these places or at a place inside it. */
      readonly place?: string | ReadonlyArray<string> | undefined
      /** Only facts about one of these people, organisations or places. */
      readonly mentions?: string | ReadonlyArray<string> | undefined
      /** Only facts with one of these verification statuses. */
      readonly verification?: 'unverified' | 'in_progress' | 'corroborated' | 'verified' | 'disputed' | 'refuted' | 'inconclusive' | ReadonlyArray<'unverified' | 'in_progress' | 'corroborated' | 'verified' | 'disputed' | 'refuted' | 'inconclusive'> | undefined
      /** Which facts by publication status; usable ones when not given. */
      readonly publication?: 'usable' | 'withheld' | 'retracted' | ReadonlyArray<'usable' | 'withheld' | 'retracted'> | undefined
      /** Only what may lie on this date or later (EDTF); undated items are left out. */
      readonly since?: string | undefined
      /** Only what may lie on this date or earlier (EDTF); undated items are left out. */
      readonly until?: string | undefined
      /** Only what full-text search finds for these words. */
      readonly q?: string | undefined
      /** Only what one of these agents claims. */
      readonly claimant?: string | ReadonlyArray<string> | undefined
      /** Only figures of these categories. */
      readonly category?: 'casualty' | 'evacuation' | 'displacement' | 'damage' | ReadonlyArray<'casualty' | 'evacuation' | 'displacement' | 'damage'> | undefined
      /** Only figures of these measures. */
      readonly measure?: 'killed' | 'injured' | 'missing' | 'captured' | 'trapped' | 'awaiting_evacuation' | 'evacuated' | 'transport_waiting' | 'displaced_internal' | 'displaced_external' | 'destroyed' | 'damaged' | ReadonlyArray<'killed' | 'injured' | 'missing' | 'captured' | 'trapped' | 'awaiting_evacuation' | 'evacuated' | 'transport_waiting' | 'displaced_internal' | 'displaced_external' | 'destroyed' | 'damaged'> | undefined
      /** Whether to add all figures up, in `total`; a sum that would be wrong is refused with 422 and a code that says why. */
      readonly sum?: boolean | undefined
      /** How many items a page has at most. */
      readonly limit?: number | undefined
      /** The cursor that `next` of the page before carries; it holds for the same filters and order only. */
      readonly after?: string | undefined
    }
    readonly answer: FigureSummary
  }
  /** search: Search everything by full text */
  readonly '/search': {
    readonly query: {
      /** The words to look for: case and accents do not matter, prefixes and small typos are found. */
      readonly q: string
      /** Only items of these types. */
      readonly type?: 'person' | 'organization' | 'place' | 'story' | 'source' | 'statement' | 'figure' | 'event' | ReadonlyArray<'person' | 'organization' | 'place' | 'story' | 'source' | 'statement' | 'figure' | 'event'> | undefined
      /** How many items a page has at most. */
      readonly limit?: number | undefined
      /** The cursor that `next` of the page before carries; it holds for the same filters and order only. */
      readonly after?: string | undefined
    }
    readonly answer: SearchPage
  }
}

export const PATHS: ReadonlyArray<keyof Operations> = [
  '/people',
  '/people/{id}',
  '/organizations',
  '/organizations/{id}',
  '/places',
  '/places/{id}',
  '/stories',
  '/stories/{id}',
  '/sources',
  '/sources/{id}',
  '/statements',
  '/statements/{id}',
  '/figures',
  '/figures/{id}',
  '/events',
  '/events/{id}',
  '/facts',
  '/facts/{id}',
  '/figures/summary',
  '/search'
]
