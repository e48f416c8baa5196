import type { Evidence as EvidenceRecord } from '../domain/evidence.ts'
import type { Entity, Fact, Item, ItemOf } from '../domain/items.ts'
import type { SearchHit } from '../core/fact-store.ts'
import type { FigureGroup } from '../core/figure-group.ts'
import type { FigureSummary } from '../core/summarize-figures.ts'

/** What resolvers get as their parent, by the name of its GraphQL type. */
export type PersonItem = ItemOf<'person'>
export type OrganizationItem = ItemOf<'organization'>
export type PlaceItem = ItemOf<'place'>
export type StoryItem = ItemOf<'story'>
export type SourceItem = ItemOf<'source'>
export type StatementItem = ItemOf<'statement'>
export type FigureItem = ItemOf<'figure'>
export type EventItem = ItemOf<'event'>
export type AgentItem = ItemOf<'person' | 'organization'>
export type { Entity as EntityItem, Fact as FactItem, Item as NodeItem, SearchHit as SearchHitItem }

/** A piece of evidence, with the fact that it is evidence for. */
export type EvidenceItem = EvidenceRecord & { readonly fact: Fact }

export interface Edge<Node> {
  readonly cursor: string
  readonly node: Node
}

/** A page in the form that every connection type has; its properties answer without resolvers. */
export interface Connection<Node> {
  readonly edges: readonly Edge<Node>[]
  readonly nodes: readonly Node[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
  readonly totalCount: number
}

/** A page of the groups of a summary. */
export interface SummaryPage extends Omit<Connection<unknown>, 'edges' | 'nodes'> {
  readonly groups: readonly FigureGroup[]
  readonly total: FigureSummary['total']
}

export type PersonConnection = Connection<PersonItem>
export type OrganizationConnection = Connection<OrganizationItem>
export type PlaceConnection = Connection<PlaceItem>
export type StoryConnection = Connection<StoryItem>
export type SourceConnection = Connection<SourceItem>
export type StatementConnection = Connection<StatementItem>
export type FigureConnection = Connection<FigureItem>
export type EventConnection = Connection<EventItem>
export type FactConnection = Connection<Fact>
export type SearchConnection = Connection<SearchHit>
export type PersonEdge = Edge<PersonItem>
export type OrganizationEdge = Edge<OrganizationItem>
export type PlaceEdge = Edge<PlaceItem>
export type StoryEdge = Edge<StoryItem>
export type SourceEdge = Edge<SourceItem>
export type StatementEdge = Edge<StatementItem>
export type FigureEdge = Edge<FigureItem>
export type EventEdge = Edge<EventItem>
export type FactEdge = Edge<Fact>
export type SearchEdge = Edge<SearchHit>
