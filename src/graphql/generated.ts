import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeItem as NodeModel, EntityItem as EntityModel, AgentItem as AgentModel, FactItem as FactModel, PersonItem as PersonModel, OrganizationItem as OrganizationModel, PlaceItem as PlaceModel, StoryItem as StoryModel, SourceItem as SourceModel, StatementItem as StatementModel, FigureItem as FigureModel, EventItem as EventModel, EvidenceItem as EvidenceModel, SummaryPage as FigureSummaryModel, SearchHitItem as SearchHitModel, PersonConnection as PersonConnectionModel, PersonEdge as PersonEdgeModel, OrganizationConnection as OrganizationConnectionModel, OrganizationEdge as OrganizationEdgeModel, PlaceConnection as PlaceConnectionModel, PlaceEdge as PlaceEdgeModel, StoryConnection as StoryConnectionModel, StoryEdge as StoryEdgeModel, SourceConnection as SourceConnectionModel, SourceEdge as SourceEdgeModel, StatementConnection as StatementConnectionModel, StatementEdge as StatementEdgeModel, FigureConnection as FigureConnectionModel, FigureEdge as FigureEdgeModel, EventConnection as EventConnectionModel, EventEdge as EventEdgeModel, FactConnection as FactConnectionModel, FactEdge as FactEdgeModel, SearchConnection as SearchConnectionModel, SearchEdge as SearchEdgeModel } from './models.ts';
import type { EdtfDate as EdtfDateModel } from '../domain/edtf-date.ts';
import type { Verification as VerificationModel } from '../domain/verification.ts';
import type { FigureGroup as FigureGroupModel } from '../core/figure-group.ts';
import type { FigureSum as FigureTotalModel } from '../core/sum-figures.ts';
import type { Refusal as FigureRefusalModel } from '../core/sum-refusals.ts';
import type { SearchMatch as SearchMatchModel } from '../core/fact-store.ts';
import type { GraphqlContext } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Date: { input: string; output: string; }
  DateTime: { input: string; output: string; }
};

export type Query = {
  readonly __typename?: 'Query';
  readonly node?: Maybe<Node>;
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  readonly person?: Maybe<Person>;
  readonly people: PersonConnection;
  readonly organization?: Maybe<Organization>;
  readonly organizations: OrganizationConnection;
  readonly place?: Maybe<Place>;
  readonly places: PlaceConnection;
  readonly story?: Maybe<Story>;
  readonly stories: StoryConnection;
  readonly source?: Maybe<Source>;
  readonly sources: SourceConnection;
  readonly statement?: Maybe<Statement>;
  readonly statements: StatementConnection;
  readonly figure?: Maybe<Figure>;
  readonly figures: FigureConnection;
  readonly event?: Maybe<Event>;
  readonly events: EventConnection;
  readonly facts: FactConnection;
  readonly search: SearchConnection;
  readonly figureSummary: FigureSummary;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  retracted?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  retracted?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPeopleArgs = {
  filter?: InputMaybe<PersonFilter>;
  orderBy?: InputMaybe<PersonOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganizationsArgs = {
  filter?: InputMaybe<OrganizationFilter>;
  orderBy?: InputMaybe<OrganizationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPlaceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlacesArgs = {
  filter?: InputMaybe<PlaceFilter>;
  orderBy?: InputMaybe<PlaceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStoryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStoriesArgs = {
  filter?: InputMaybe<StoryFilter>;
  orderBy?: InputMaybe<StoryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySourcesArgs = {
  filter?: InputMaybe<SourceFilter>;
  orderBy?: InputMaybe<SourceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStatementArgs = {
  id: Scalars['ID']['input'];
  retracted?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFigureArgs = {
  id: Scalars['ID']['input'];
  retracted?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryFiguresArgs = {
  filter?: InputMaybe<FigureFilter>;
  orderBy?: InputMaybe<FigureOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEventArgs = {
  id: Scalars['ID']['input'];
  retracted?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFactsArgs = {
  filter?: InputMaybe<FactFilter>;
  orderBy?: InputMaybe<FactOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySearchArgs = {
  query: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<ItemType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFigureSummaryArgs = {
  filter?: InputMaybe<FigureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Node = {
  readonly id: Scalars['ID']['output'];
};

export type Entity = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

export type Agent = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly statements: StatementConnection;
  readonly claims: FactConnection;
  readonly figures: FigureConnection;
  readonly events: EventConnection;
  readonly mentionedIn: FactConnection;
  readonly relayed: FactConnection;
  readonly assessments: FactConnection;
};


export type AgentStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AgentClaimsArgs = {
  filter?: InputMaybe<FactFilter>;
  orderBy?: InputMaybe<FactOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AgentFiguresArgs = {
  filter?: InputMaybe<FigureFilter>;
  orderBy?: InputMaybe<FigureOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AgentEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AgentMentionedInArgs = {
  filter?: InputMaybe<FactFilter>;
  orderBy?: InputMaybe<FactOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AgentRelayedArgs = {
  filter?: InputMaybe<FactFilter>;
  orderBy?: InputMaybe<FactOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AgentAssessmentsArgs = {
  filter?: InputMaybe<FactFilter>;
  orderBy?: InputMaybe<FactOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Fact = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly story: Story;
  readonly date?: Maybe<EdtfDate>;
  readonly place?: Maybe<Place>;
  readonly claimants: ReadonlyArray<Agent>;
  readonly relayedBy: ReadonlyArray<Agent>;
  readonly mentions: ReadonlyArray<Entity>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly verification: Verification;
  readonly publication: Publication;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly caveat: Scalars['String']['output'];
};

export type Person = Agent & Entity & Node & {
  readonly __typename?: 'Person';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly organization?: Maybe<Organization>;
  readonly roleAsOf?: Maybe<EdtfDate>;
  readonly anonymous: Scalars['Boolean']['output'];
  readonly anonymityReason?: Maybe<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly statements: StatementConnection;
  readonly claims: FactConnection;
  readonly figures: FigureConnection;
  readonly events: EventConnection;
  readonly mentionedIn: FactConnection;
  readonly relayed: FactConnection;
  readonly assessments: FactConnection;
  readonly countedIn: FigureConnection;
};


export type PersonStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type PersonClaimsArgs = {
  filter?: InputMaybe<FactFilter>;
  orderBy?: InputMaybe<FactOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type PersonFiguresArgs = {
  filter?: InputMaybe<FigureFilter>;
  orderBy?: InputMaybe<FigureOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type PersonEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type PersonMentionedInArgs = {
  filter?: InputMaybe<FactFilter>;
  orderBy?: InputMaybe<FactOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type PersonRelayedArgs = {
  filter?: InputMaybe<FactFilter>;
  orderBy?: InputMaybe<FactOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type PersonAssessmentsArgs = {
  filter?: InputMaybe<FactFilter>;
  orderBy?: InputMaybe<FactOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type PersonCountedInArgs = {
  filter?: InputMaybe<FigureFilter>;
  orderBy?: InputMaybe<FigureOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Organization = Agent & Entity & Node & {
  readonly __typename?: 'Organization';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly kind: OrganizationKind;
  readonly parentOrganization?: Maybe<Organization>;
  readonly country?: Maybe<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly organizations: OrganizationConnection;
  readonly people: PersonConnection;
  readonly sources: SourceConnection;
  readonly statements: StatementConnection;
  readonly claims: FactConnection;
  readonly figures: FigureConnection;
  readonly events: EventConnection;
  readonly mentionedIn: FactConnection;
  readonly relayed: FactConnection;
  readonly assessments: FactConnection;
};


export type OrganizationOrganizationsArgs = {
  filter?: InputMaybe<OrganizationFilter>;
  orderBy?: InputMaybe<OrganizationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type OrganizationPeopleArgs = {
  filter?: InputMaybe<PersonFilter>;
  orderBy?: InputMaybe<PersonOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type OrganizationSourcesArgs = {
  filter?: InputMaybe<SourceFilter>;
  orderBy?: InputMaybe<SourceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type OrganizationStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type OrganizationClaimsArgs = {
  filter?: InputMaybe<FactFilter>;
  orderBy?: InputMaybe<FactOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type OrganizationFiguresArgs = {
  filter?: InputMaybe<FigureFilter>;
  orderBy?: InputMaybe<FigureOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type OrganizationEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type OrganizationMentionedInArgs = {
  filter?: InputMaybe<FactFilter>;
  orderBy?: InputMaybe<FactOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type OrganizationRelayedArgs = {
  filter?: InputMaybe<FactFilter>;
  orderBy?: InputMaybe<FactOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type OrganizationAssessmentsArgs = {
  filter?: InputMaybe<FactFilter>;
  orderBy?: InputMaybe<FactOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Place = Entity & Node & {
  readonly __typename?: 'Place';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly kind: PlaceKind;
  readonly containedIn?: Maybe<Place>;
  readonly country?: Maybe<Scalars['String']['output']>;
  readonly point?: Maybe<Point>;
  readonly geonamesId?: Maybe<Scalars['Int']['output']>;
  readonly pointSource?: Maybe<Scalars['String']['output']>;
  readonly dispute?: Maybe<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly places: PlaceConnection;
  readonly facts: FactConnection;
  readonly statements: StatementConnection;
  readonly figures: FigureConnection;
  readonly events: EventConnection;
  readonly mentionedIn: FactConnection;
};


export type PlacePlacesArgs = {
  filter?: InputMaybe<PlaceFilter>;
  orderBy?: InputMaybe<PlaceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type PlaceFactsArgs = {
  filter?: InputMaybe<FactFilter>;
  orderBy?: InputMaybe<FactOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type PlaceStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type PlaceFiguresArgs = {
  filter?: InputMaybe<FigureFilter>;
  orderBy?: InputMaybe<FigureOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type PlaceEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type PlaceMentionedInArgs = {
  filter?: InputMaybe<FactFilter>;
  orderBy?: InputMaybe<FactOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Story = Entity & Node & {
  readonly __typename?: 'Story';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly summary: Scalars['String']['output'];
  readonly when?: Maybe<EdtfDate>;
  readonly language: Scalars['String']['output'];
  readonly facts: FactConnection;
  readonly statements: StatementConnection;
  readonly figures: FigureConnection;
  readonly events: EventConnection;
  readonly sources: SourceConnection;
  readonly people: PersonConnection;
  readonly organizations: OrganizationConnection;
  readonly places: PlaceConnection;
};


export type StoryFactsArgs = {
  filter?: InputMaybe<FactFilter>;
  orderBy?: InputMaybe<FactOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type StoryStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type StoryFiguresArgs = {
  filter?: InputMaybe<FigureFilter>;
  orderBy?: InputMaybe<FigureOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type StoryEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type StorySourcesArgs = {
  filter?: InputMaybe<SourceFilter>;
  orderBy?: InputMaybe<SourceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type StoryPeopleArgs = {
  filter?: InputMaybe<PersonFilter>;
  orderBy?: InputMaybe<PersonOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type StoryOrganizationsArgs = {
  filter?: InputMaybe<OrganizationFilter>;
  orderBy?: InputMaybe<OrganizationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type StoryPlacesArgs = {
  filter?: InputMaybe<PlaceFilter>;
  orderBy?: InputMaybe<PlaceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Source = Entity & Node & {
  readonly __typename?: 'Source';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly story: Story;
  readonly kind: SourceKind;
  readonly publisher?: Maybe<Organization>;
  readonly url?: Maybe<Scalars['String']['output']>;
  readonly publishedAt?: Maybe<EdtfDate>;
  readonly language?: Maybe<Scalars['String']['output']>;
  readonly digest: Scalars['String']['output'];
  readonly length: Scalars['Int']['output'];
  readonly facts: FactConnection;
};


export type SourceFactsArgs = {
  filter?: InputMaybe<FactFilter>;
  orderBy?: InputMaybe<FactOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Statement = Fact & Node & {
  readonly __typename?: 'Statement';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly story: Story;
  readonly date?: Maybe<EdtfDate>;
  readonly place?: Maybe<Place>;
  readonly claimants: ReadonlyArray<Agent>;
  readonly relayedBy: ReadonlyArray<Agent>;
  readonly mentions: ReadonlyArray<Entity>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly verification: Verification;
  readonly publication: Publication;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly caveat: Scalars['String']['output'];
  readonly kind: StatementKind;
  readonly speakers: ReadonlyArray<Agent>;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly summary: Scalars['String']['output'];
  readonly saidAt?: Maybe<EdtfDate>;
  readonly medium?: Maybe<Scalars['String']['output']>;
  readonly occasion?: Maybe<Event>;
  readonly respondsTo?: Maybe<Statement>;
  readonly anonymity?: Maybe<Scalars['String']['output']>;
  readonly responses: StatementConnection;
};


export type StatementResponsesArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Figure = Fact & Node & {
  readonly __typename?: 'Figure';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly story: Story;
  readonly date?: Maybe<EdtfDate>;
  readonly place?: Maybe<Place>;
  readonly claimants: ReadonlyArray<Agent>;
  readonly relayedBy: ReadonlyArray<Agent>;
  readonly mentions: ReadonlyArray<Entity>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly verification: Verification;
  readonly publication: Publication;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly caveat: Scalars['String']['output'];
  readonly measure: FigureMeasure;
  readonly category: FigureCategory;
  readonly quantity: Quantity;
  readonly unit: FigureUnit;
  readonly population?: Maybe<Scalars['String']['output']>;
  readonly counting: Counting;
  readonly periodStart?: Maybe<EdtfDate>;
  readonly periodEnd?: Maybe<EdtfDate>;
  readonly asOf?: Maybe<EdtfDate>;
  readonly claimant: Agent;
  readonly partOf?: Maybe<Figure>;
  readonly people: ReadonlyArray<Person>;
  readonly rank: Rank;
  readonly phrase: Scalars['String']['output'];
  readonly parts: FigureConnection;
};


export type FigurePartsArgs = {
  filter?: InputMaybe<FigureFilter>;
  orderBy?: InputMaybe<FigureOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Event = Fact & Node & {
  readonly __typename?: 'Event';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly story: Story;
  readonly date?: Maybe<EdtfDate>;
  readonly place?: Maybe<Place>;
  readonly claimants: ReadonlyArray<Agent>;
  readonly relayedBy: ReadonlyArray<Agent>;
  readonly mentions: ReadonlyArray<Entity>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly verification: Verification;
  readonly publication: Publication;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly caveat: Scalars['String']['output'];
  readonly kind: EventKind;
  readonly summary: Scalars['String']['output'];
  readonly stage: EventStage;
  readonly when?: Maybe<EdtfDate>;
  readonly participants: ReadonlyArray<Agent>;
  readonly claimant: Agent;
  readonly statements: StatementConnection;
};


export type EventStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type EdtfDate = {
  readonly __typename?: 'EdtfDate';
  readonly edtf: Scalars['String']['output'];
  readonly earliest?: Maybe<Scalars['Date']['output']>;
  readonly latest?: Maybe<Scalars['Date']['output']>;
};

export type Quantity = {
  readonly __typename?: 'Quantity';
  readonly value?: Maybe<Scalars['Float']['output']>;
  readonly low?: Maybe<Scalars['Float']['output']>;
  readonly high?: Maybe<Scalars['Float']['output']>;
  readonly qualifier: Qualifier;
  readonly asReported: Scalars['String']['output'];
};

export type Verification = {
  readonly __typename?: 'Verification';
  readonly status: VerificationStatus;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly assessedBy?: Maybe<Agent>;
  readonly assessedAt?: Maybe<EdtfDate>;
};

export type Evidence = {
  readonly __typename?: 'Evidence';
  readonly source: Source;
  readonly anchor: Anchor;
  readonly quote?: Maybe<Scalars['String']['output']>;
};

export type Anchor = {
  readonly __typename?: 'Anchor';
  readonly start: Scalars['Int']['output'];
  readonly end: Scalars['Int']['output'];
  readonly digest: Scalars['String']['output'];
};

export type Point = {
  readonly __typename?: 'Point';
  readonly latitude: Scalars['Float']['output'];
  readonly longitude: Scalars['Float']['output'];
};

export type FigureSummary = {
  readonly __typename?: 'FigureSummary';
  readonly groups: ReadonlyArray<FigureGroup>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
  readonly total?: Maybe<FigureTotal>;
};

export type FigureGroup = {
  readonly __typename?: 'FigureGroup';
  readonly measure: FigureMeasure;
  readonly category: FigureCategory;
  readonly place?: Maybe<Place>;
  readonly population?: Maybe<Scalars['String']['output']>;
  readonly unit?: Maybe<FigureUnit>;
  readonly counting?: Maybe<Counting>;
  readonly low?: Maybe<Scalars['Float']['output']>;
  readonly high?: Maybe<Scalars['Float']['output']>;
  readonly openBelow: Scalars['Boolean']['output'];
  readonly openAbove: Scalars['Boolean']['output'];
  readonly claims: Scalars['Int']['output'];
  readonly figures: ReadonlyArray<Figure>;
  readonly preferred?: Maybe<Figure>;
  readonly verification: ReadonlyArray<StatusCount>;
  readonly leftOut: LeftOutClaims;
  readonly dates?: Maybe<EdtfDate>;
  readonly caveat: Scalars['String']['output'];
  readonly refusal?: Maybe<FigureRefusal>;
};


export type FigureGroupFiguresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type FigureTotal = {
  readonly __typename?: 'FigureTotal';
  readonly measure: FigureMeasure;
  readonly category: FigureCategory;
  readonly population?: Maybe<Scalars['String']['output']>;
  readonly unit: FigureUnit;
  readonly counting: Counting;
  readonly low?: Maybe<Scalars['Float']['output']>;
  readonly high?: Maybe<Scalars['Float']['output']>;
  readonly openBelow: Scalars['Boolean']['output'];
  readonly openAbove: Scalars['Boolean']['output'];
  readonly claims: Scalars['Int']['output'];
  readonly figures: ReadonlyArray<Figure>;
  readonly verification: ReadonlyArray<StatusCount>;
  readonly leftOut: LeftOutClaims;
  readonly dates?: Maybe<EdtfDate>;
  readonly caveat: Scalars['String']['output'];
};


export type FigureTotalFiguresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type LeftOutClaims = {
  readonly __typename?: 'LeftOutClaims';
  readonly refuted: Scalars['Int']['output'];
  readonly retracted: Scalars['Int']['output'];
  readonly included: Scalars['Int']['output'];
};

export type StatusCount = {
  readonly __typename?: 'StatusCount';
  readonly status: VerificationStatus;
  readonly count: Scalars['Int']['output'];
};

export type FigureRefusal = {
  readonly __typename?: 'FigureRefusal';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly figures: ReadonlyArray<Figure>;
};

export type SearchHit = {
  readonly __typename?: 'SearchHit';
  readonly item: Node;
  readonly type: ItemType;
  readonly name: Scalars['String']['output'];
  readonly matches: ReadonlyArray<SearchMatch>;
  readonly score: Scalars['Float']['output'];
  readonly status?: Maybe<VerificationStatus>;
  readonly caveat?: Maybe<Scalars['String']['output']>;
};

export type SearchMatch = {
  readonly __typename?: 'SearchMatch';
  readonly field: Scalars['String']['output'];
  readonly terms: ReadonlyArray<Scalars['String']['output']>;
};

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  readonly edges: ReadonlyArray<PersonEdge>;
  readonly nodes: ReadonlyArray<Person>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Person;
};

export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  readonly edges: ReadonlyArray<OrganizationEdge>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Organization;
};

export type PlaceConnection = {
  readonly __typename?: 'PlaceConnection';
  readonly edges: ReadonlyArray<PlaceEdge>;
  readonly nodes: ReadonlyArray<Place>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PlaceEdge = {
  readonly __typename?: 'PlaceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Place;
};

export type StoryConnection = {
  readonly __typename?: 'StoryConnection';
  readonly edges: ReadonlyArray<StoryEdge>;
  readonly nodes: ReadonlyArray<Story>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type StoryEdge = {
  readonly __typename?: 'StoryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Story;
};

export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  readonly edges: ReadonlyArray<SourceEdge>;
  readonly nodes: ReadonlyArray<Source>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Source;
};

export type StatementConnection = {
  readonly __typename?: 'StatementConnection';
  readonly edges: ReadonlyArray<StatementEdge>;
  readonly nodes: ReadonlyArray<Statement>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type StatementEdge = {
  readonly __typename?: 'StatementEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Statement;
};

export type FigureConnection = {
  readonly __typename?: 'FigureConnection';
  readonly edges: ReadonlyArray<FigureEdge>;
  readonly nodes: ReadonlyArray<Figure>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type FigureEdge = {
  readonly __typename?: 'FigureEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Figure;
};

export type EventConnection = {
  readonly __typename?: 'EventConnection';
  readonly edges: ReadonlyArray<EventEdge>;
  readonly nodes: ReadonlyArray<Event>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EventEdge = {
  readonly __typename?: 'EventEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Event;
};

export type FactConnection = {
  readonly __typename?: 'FactConnection';
  readonly edges: ReadonlyArray<FactEdge>;
  readonly nodes: ReadonlyArray<Fact>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type FactEdge = {
  readonly __typename?: 'FactEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Fact;
};

export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  readonly edges: ReadonlyArray<SearchEdge>;
  readonly nodes: ReadonlyArray<SearchHit>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: SearchHit;
};

export type PersonFilter = {
  readonly story?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly q?: InputMaybe<Scalars['String']['input']>;
};

export type OrganizationFilter = {
  readonly story?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly kind?: InputMaybe<ReadonlyArray<OrganizationKind>>;
  readonly q?: InputMaybe<Scalars['String']['input']>;
};

export type PlaceFilter = {
  readonly story?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly place?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly kind?: InputMaybe<ReadonlyArray<PlaceKind>>;
  readonly q?: InputMaybe<Scalars['String']['input']>;
};

export type StoryFilter = {
  readonly since?: InputMaybe<Scalars['String']['input']>;
  readonly until?: InputMaybe<Scalars['String']['input']>;
  readonly q?: InputMaybe<Scalars['String']['input']>;
};

export type SourceFilter = {
  readonly story?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly since?: InputMaybe<Scalars['String']['input']>;
  readonly until?: InputMaybe<Scalars['String']['input']>;
  readonly q?: InputMaybe<Scalars['String']['input']>;
};

export type StatementFilter = {
  readonly story?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly place?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly speaker?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly mentions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly kind?: InputMaybe<ReadonlyArray<StatementKind>>;
  readonly verification?: InputMaybe<ReadonlyArray<VerificationStatus>>;
  readonly publication?: InputMaybe<ReadonlyArray<Publication>>;
  readonly since?: InputMaybe<Scalars['String']['input']>;
  readonly until?: InputMaybe<Scalars['String']['input']>;
  readonly q?: InputMaybe<Scalars['String']['input']>;
};

export type FigureFilter = {
  readonly story?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly place?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly claimant?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly mentions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly category?: InputMaybe<ReadonlyArray<FigureCategory>>;
  readonly measure?: InputMaybe<ReadonlyArray<FigureMeasure>>;
  readonly verification?: InputMaybe<ReadonlyArray<VerificationStatus>>;
  readonly publication?: InputMaybe<ReadonlyArray<Publication>>;
  readonly since?: InputMaybe<Scalars['String']['input']>;
  readonly until?: InputMaybe<Scalars['String']['input']>;
  readonly q?: InputMaybe<Scalars['String']['input']>;
};

export type EventFilter = {
  readonly story?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly place?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly claimant?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly mentions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly kind?: InputMaybe<ReadonlyArray<EventKind>>;
  readonly verification?: InputMaybe<ReadonlyArray<VerificationStatus>>;
  readonly publication?: InputMaybe<ReadonlyArray<Publication>>;
  readonly since?: InputMaybe<Scalars['String']['input']>;
  readonly until?: InputMaybe<Scalars['String']['input']>;
  readonly q?: InputMaybe<Scalars['String']['input']>;
};

export type FactFilter = {
  readonly story?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly place?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly claimant?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly speaker?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly mentions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly kind?: InputMaybe<ReadonlyArray<FactType>>;
  readonly category?: InputMaybe<ReadonlyArray<FigureCategory>>;
  readonly measure?: InputMaybe<ReadonlyArray<FigureMeasure>>;
  readonly verification?: InputMaybe<ReadonlyArray<VerificationStatus>>;
  readonly publication?: InputMaybe<ReadonlyArray<Publication>>;
  readonly since?: InputMaybe<Scalars['String']['input']>;
  readonly until?: InputMaybe<Scalars['String']['input']>;
  readonly q?: InputMaybe<Scalars['String']['input']>;
};

export type PersonOrder =
  | 'name'
  | '-name';

export type OrganizationOrder =
  | 'name'
  | '-name';

export type PlaceOrder =
  | 'name'
  | '-name';

export type StoryOrder =
  | 'when'
  | '-when'
  | 'name'
  | '-name';

export type SourceOrder =
  | 'publishedAt'
  | '-publishedAt'
  | 'name'
  | '-name';

export type StatementOrder =
  | 'saidAt'
  | '-saidAt'
  | 'recordedAt'
  | '-recordedAt';

export type FigureOrder =
  | 'asOf'
  | '-asOf'
  | 'recordedAt'
  | '-recordedAt';

export type EventOrder =
  | 'when'
  | '-when'
  | 'recordedAt'
  | '-recordedAt';

export type FactOrder =
  | 'date'
  | '-date'
  | 'recordedAt'
  | '-recordedAt';

export type ItemType =
  | 'person'
  | 'organization'
  | 'place'
  | 'story'
  | 'source'
  | 'statement'
  | 'figure'
  | 'event';

export type FactType =
  | 'statement'
  | 'figure'
  | 'event';

export type VerificationStatus =
  | 'unverified'
  | 'in_progress'
  | 'corroborated'
  | 'verified'
  | 'disputed'
  | 'refuted'
  | 'inconclusive';

export type Publication =
  | 'usable'
  | 'withheld'
  | 'retracted';

export type StatementKind =
  | 'direct'
  | 'partial'
  | 'paraphrase';

export type FigureMeasure =
  | 'killed'
  | 'injured'
  | 'missing'
  | 'captured'
  | 'trapped'
  | 'awaiting_evacuation'
  | 'evacuated'
  | 'transport_waiting'
  | 'displaced_internal'
  | 'displaced_external'
  | 'destroyed'
  | 'damaged';

export type FigureCategory =
  | 'casualty'
  | 'evacuation'
  | 'displacement'
  | 'damage';

export type FigureUnit =
  | 'person'
  | 'household'
  | 'building'
  | 'vehicle';

export type Counting =
  | 'cumulative'
  | 'period'
  | 'stock';

export type Qualifier =
  | 'exact'
  | 'approximately'
  | 'at_least'
  | 'more_than'
  | 'at_most'
  | 'less_than'
  | 'between'
  | 'order_of_magnitude';

export type Rank =
  | 'preferred'
  | 'normal';

export type EventKind =
  | 'talks'
  | 'call'
  | 'speech'
  | 'interview'
  | 'invasion'
  | 'attack'
  | 'siege'
  | 'offensive'
  | 'fighting'
  | 'military_movement'
  | 'change_of_control'
  | 'annexation'
  | 'evacuation'
  | 'displacement'
  | 'funeral'
  | 'protection'
  | 'other';

export type EventStage =
  | 'planned'
  | 'under_way'
  | 'happened'
  | 'cancelled';

export type OrganizationKind =
  | 'government'
  | 'head_of_state'
  | 'ministry'
  | 'armed_forces'
  | 'armed_group'
  | 'local_authority'
  | 'alliance'
  | 'news_agency'
  | 'photo_agency'
  | 'news_outlet'
  | 'international_organization'
  | 'civil_society'
  | 'other';

export type PlaceKind =
  | 'country'
  | 'region'
  | 'city'
  | 'town'
  | 'village'
  | 'border_crossing'
  | 'building'
  | 'area';

export type SourceKind =
  | 'article'
  | 'press_release'
  | 'report'
  | 'transcript'
  | 'social_post'
  | 'other';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Node: ResolverTypeWrapper<NodeModel>;
  Entity: ResolverTypeWrapper<EntityModel>;
  Agent: ResolverTypeWrapper<AgentModel>;
  Fact: ResolverTypeWrapper<FactModel>;
  Person: ResolverTypeWrapper<PersonModel>;
  Organization: ResolverTypeWrapper<OrganizationModel>;
  Place: ResolverTypeWrapper<PlaceModel>;
  Story: ResolverTypeWrapper<StoryModel>;
  Source: ResolverTypeWrapper<SourceModel>;
  Statement: ResolverTypeWrapper<StatementModel>;
  Figure: ResolverTypeWrapper<FigureModel>;
  Event: ResolverTypeWrapper<EventModel>;
  EdtfDate: ResolverTypeWrapper<EdtfDateModel>;
  Quantity: ResolverTypeWrapper<Omit<Quantity, 'qualifier'> & { qualifier: ResolversTypes['Qualifier'] }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Verification: ResolverTypeWrapper<VerificationModel>;
  Evidence: ResolverTypeWrapper<EvidenceModel>;
  Anchor: ResolverTypeWrapper<Anchor>;
  Point: ResolverTypeWrapper<Point>;
  FigureSummary: ResolverTypeWrapper<FigureSummaryModel>;
  FigureGroup: ResolverTypeWrapper<FigureGroupModel>;
  FigureTotal: ResolverTypeWrapper<FigureTotalModel>;
  LeftOutClaims: ResolverTypeWrapper<LeftOutClaims>;
  StatusCount: ResolverTypeWrapper<Omit<StatusCount, 'status'> & { status: ResolversTypes['VerificationStatus'] }>;
  FigureRefusal: ResolverTypeWrapper<FigureRefusalModel>;
  SearchHit: ResolverTypeWrapper<SearchHitModel>;
  SearchMatch: ResolverTypeWrapper<SearchMatchModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PersonConnection: ResolverTypeWrapper<PersonConnectionModel>;
  PersonEdge: ResolverTypeWrapper<PersonEdgeModel>;
  OrganizationConnection: ResolverTypeWrapper<OrganizationConnectionModel>;
  OrganizationEdge: ResolverTypeWrapper<OrganizationEdgeModel>;
  PlaceConnection: ResolverTypeWrapper<PlaceConnectionModel>;
  PlaceEdge: ResolverTypeWrapper<PlaceEdgeModel>;
  StoryConnection: ResolverTypeWrapper<StoryConnectionModel>;
  StoryEdge: ResolverTypeWrapper<StoryEdgeModel>;
  SourceConnection: ResolverTypeWrapper<SourceConnectionModel>;
  SourceEdge: ResolverTypeWrapper<SourceEdgeModel>;
  StatementConnection: ResolverTypeWrapper<StatementConnectionModel>;
  StatementEdge: ResolverTypeWrapper<StatementEdgeModel>;
  FigureConnection: ResolverTypeWrapper<FigureConnectionModel>;
  FigureEdge: ResolverTypeWrapper<FigureEdgeModel>;
  EventConnection: ResolverTypeWrapper<EventConnectionModel>;
  EventEdge: ResolverTypeWrapper<EventEdgeModel>;
  FactConnection: ResolverTypeWrapper<FactConnectionModel>;
  FactEdge: ResolverTypeWrapper<FactEdgeModel>;
  SearchConnection: ResolverTypeWrapper<SearchConnectionModel>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeModel>;
  PersonFilter: PersonFilter;
  OrganizationFilter: OrganizationFilter;
  PlaceFilter: PlaceFilter;
  StoryFilter: StoryFilter;
  SourceFilter: SourceFilter;
  StatementFilter: StatementFilter;
  FigureFilter: FigureFilter;
  EventFilter: EventFilter;
  FactFilter: FactFilter;
  PersonOrder: ResolverTypeWrapper<PersonOrder>;
  OrganizationOrder: ResolverTypeWrapper<OrganizationOrder>;
  PlaceOrder: ResolverTypeWrapper<PlaceOrder>;
  StoryOrder: ResolverTypeWrapper<StoryOrder>;
  SourceOrder: ResolverTypeWrapper<SourceOrder>;
  StatementOrder: ResolverTypeWrapper<StatementOrder>;
  FigureOrder: ResolverTypeWrapper<FigureOrder>;
  EventOrder: ResolverTypeWrapper<EventOrder>;
  FactOrder: ResolverTypeWrapper<FactOrder>;
  ItemType: ResolverTypeWrapper<ItemType>;
  FactType: ResolverTypeWrapper<FactType>;
  VerificationStatus: ResolverTypeWrapper<VerificationStatus>;
  Publication: ResolverTypeWrapper<Publication>;
  StatementKind: ResolverTypeWrapper<StatementKind>;
  FigureMeasure: ResolverTypeWrapper<FigureMeasure>;
  FigureCategory: ResolverTypeWrapper<FigureCategory>;
  FigureUnit: ResolverTypeWrapper<FigureUnit>;
  Counting: ResolverTypeWrapper<Counting>;
  Qualifier: ResolverTypeWrapper<Qualifier>;
  Rank: ResolverTypeWrapper<Rank>;
  EventKind: ResolverTypeWrapper<EventKind>;
  EventStage: ResolverTypeWrapper<EventStage>;
  OrganizationKind: ResolverTypeWrapper<OrganizationKind>;
  PlaceKind: ResolverTypeWrapper<PlaceKind>;
  SourceKind: ResolverTypeWrapper<SourceKind>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Node: NodeModel;
  Entity: EntityModel;
  Agent: AgentModel;
  Fact: FactModel;
  Person: PersonModel;
  Organization: OrganizationModel;
  Place: PlaceModel;
  Story: StoryModel;
  Source: SourceModel;
  Statement: StatementModel;
  Figure: FigureModel;
  Event: EventModel;
  EdtfDate: EdtfDateModel;
  Quantity: Quantity;
  Float: Scalars['Float']['output'];
  Verification: VerificationModel;
  Evidence: EvidenceModel;
  Anchor: Anchor;
  Point: Point;
  FigureSummary: FigureSummaryModel;
  FigureGroup: FigureGroupModel;
  FigureTotal: FigureTotalModel;
  LeftOutClaims: LeftOutClaims;
  StatusCount: StatusCount;
  FigureRefusal: FigureRefusalModel;
  SearchHit: SearchHitModel;
  SearchMatch: SearchMatchModel;
  PageInfo: PageInfo;
  PersonConnection: PersonConnectionModel;
  PersonEdge: PersonEdgeModel;
  OrganizationConnection: OrganizationConnectionModel;
  OrganizationEdge: OrganizationEdgeModel;
  PlaceConnection: PlaceConnectionModel;
  PlaceEdge: PlaceEdgeModel;
  StoryConnection: StoryConnectionModel;
  StoryEdge: StoryEdgeModel;
  SourceConnection: SourceConnectionModel;
  SourceEdge: SourceEdgeModel;
  StatementConnection: StatementConnectionModel;
  StatementEdge: StatementEdgeModel;
  FigureConnection: FigureConnectionModel;
  FigureEdge: FigureEdgeModel;
  EventConnection: EventConnectionModel;
  EventEdge: EventEdgeModel;
  FactConnection: FactConnectionModel;
  FactEdge: FactEdgeModel;
  SearchConnection: SearchConnectionModel;
  SearchEdge: SearchEdgeModel;
  PersonFilter: PersonFilter;
  OrganizationFilter: OrganizationFilter;
  PlaceFilter: PlaceFilter;
  StoryFilter: StoryFilter;
  SourceFilter: SourceFilter;
  StatementFilter: StatementFilter;
  FigureFilter: FigureFilter;
  EventFilter: EventFilter;
  FactFilter: FactFilter;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type QueryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id' | 'retracted'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids' | 'retracted'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPeopleArgs>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'id'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<QueryPlacesArgs>>;
  story?: Resolver<Maybe<ResolversTypes['Story']>, ParentType, ContextType, RequireFields<QueryStoryArgs, 'id'>>;
  stories?: Resolver<ResolversTypes['StoryConnection'], ParentType, ContextType, Partial<QueryStoriesArgs>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<QueryStatementArgs, 'id' | 'retracted'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<QueryStatementsArgs>>;
  figure?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<QueryFigureArgs, 'id' | 'retracted'>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, Partial<QueryFiguresArgs>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id' | 'retracted'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<QueryEventsArgs>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<QueryFactsArgs>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
  figureSummary?: Resolver<ResolversTypes['FigureSummary'], ParentType, ContextType, Partial<QueryFigureSummaryArgs>>;
};

export type NodeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Person' | 'Organization' | 'Place' | 'Story' | 'Source' | 'Statement' | 'Figure' | 'Event', ParentType, ContextType>;
};

export type EntityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Person' | 'Organization' | 'Place' | 'Story' | 'Source', ParentType, ContextType>;
};

export type AgentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Agent'] = ResolversParentTypes['Agent']> = {
  __resolveType: TypeResolveFn<'Person' | 'Organization', ParentType, ContextType>;
};

export type FactResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  __resolveType: TypeResolveFn<'Statement' | 'Figure' | 'Event', ParentType, ContextType>;
};

export type PersonResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  roleAsOf?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  anonymous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  anonymityReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<PersonStatementsArgs>>;
  claims?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<PersonClaimsArgs>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, Partial<PersonFiguresArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<PersonEventsArgs>>;
  mentionedIn?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<PersonMentionedInArgs>>;
  relayed?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<PersonRelayedArgs>>;
  assessments?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<PersonAssessmentsArgs>>;
  countedIn?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, Partial<PersonCountedInArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  parentOrganization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<OrganizationOrganizationsArgs>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<OrganizationPeopleArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<OrganizationSourcesArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<OrganizationStatementsArgs>>;
  claims?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<OrganizationClaimsArgs>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, Partial<OrganizationFiguresArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<OrganizationEventsArgs>>;
  mentionedIn?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<OrganizationMentionedInArgs>>;
  relayed?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<OrganizationRelayedArgs>>;
  assessments?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<OrganizationAssessmentsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlaceKind'], ParentType, ContextType>;
  containedIn?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['Point']>, ParentType, ContextType>;
  geonamesId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pointSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dispute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<PlacePlacesArgs>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<PlaceFactsArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<PlaceStatementsArgs>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, Partial<PlaceFiguresArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<PlaceEventsArgs>>;
  mentionedIn?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<PlaceMentionedInArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StoryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Story'] = ResolversParentTypes['Story']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<StoryFactsArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<StoryStatementsArgs>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, Partial<StoryFiguresArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<StoryEventsArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<StorySourcesArgs>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<StoryPeopleArgs>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<StoryOrganizationsArgs>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<StoryPlacesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  story?: Resolver<ResolversTypes['Story'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<SourceFactsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  story?: Resolver<ResolversTypes['Story'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  claimants?: Resolver<ReadonlyArray<ResolversTypes['Agent']>, ParentType, ContextType>;
  relayedBy?: Resolver<ReadonlyArray<ResolversTypes['Agent']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
  publication?: Resolver<ResolversTypes['Publication'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  caveat?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  speakers?: Resolver<ReadonlyArray<ResolversTypes['Agent']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  saidAt?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  medium?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occasion?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  respondsTo?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  anonymity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responses?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<StatementResponsesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FigureResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  story?: Resolver<ResolversTypes['Story'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  claimants?: Resolver<ReadonlyArray<ResolversTypes['Agent']>, ParentType, ContextType>;
  relayedBy?: Resolver<ReadonlyArray<ResolversTypes['Agent']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
  publication?: Resolver<ResolversTypes['Publication'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  caveat?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['FigureMeasure'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['FigureCategory'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['FigureUnit'], ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  counting?: Resolver<ResolversTypes['Counting'], ParentType, ContextType>;
  periodStart?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  periodEnd?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  claimant?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  phrase?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, Partial<FigurePartsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  story?: Resolver<ResolversTypes['Story'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  claimants?: Resolver<ReadonlyArray<ResolversTypes['Agent']>, ParentType, ContextType>;
  relayedBy?: Resolver<ReadonlyArray<ResolversTypes['Agent']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
  publication?: Resolver<ResolversTypes['Publication'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  caveat?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['EventStage'], ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Agent']>, ParentType, ContextType>;
  claimant?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<EventStatementsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EdtfDateResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EdtfDate'] = ResolversParentTypes['EdtfDate']> = {
  edtf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  asReported?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VerificationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Verification'] = ResolversParentTypes['Verification']> = {
  status?: Resolver<ResolversTypes['VerificationStatus'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assessedBy?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  assessedAt?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  anchor?: Resolver<ResolversTypes['Anchor'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnchorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Anchor'] = ResolversParentTypes['Anchor']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PointResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Point'] = ResolversParentTypes['Point']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FigureSummaryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FigureSummary'] = ResolversParentTypes['FigureSummary']> = {
  groups?: Resolver<ReadonlyArray<ResolversTypes['FigureGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['FigureTotal']>, ParentType, ContextType>;
};

export type FigureGroupResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FigureGroup'] = ResolversParentTypes['FigureGroup']> = {
  measure?: Resolver<ResolversTypes['FigureMeasure'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['FigureCategory'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['FigureUnit']>, ParentType, ContextType>;
  counting?: Resolver<Maybe<ResolversTypes['Counting']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  openBelow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openAbove?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType, Partial<FigureGroupFiguresArgs>>;
  preferred?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  verification?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['LeftOutClaims'], ParentType, ContextType>;
  dates?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  caveat?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['FigureRefusal']>, ParentType, ContextType>;
};

export type FigureTotalResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FigureTotal'] = ResolversParentTypes['FigureTotal']> = {
  measure?: Resolver<ResolversTypes['FigureMeasure'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['FigureCategory'], ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['FigureUnit'], ParentType, ContextType>;
  counting?: Resolver<ResolversTypes['Counting'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  openBelow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openAbove?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType, Partial<FigureTotalFiguresArgs>>;
  verification?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['LeftOutClaims'], ParentType, ContextType>;
  dates?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  caveat?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeftOutClaimsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LeftOutClaims'] = ResolversParentTypes['LeftOutClaims']> = {
  refuted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retracted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  included?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatusCountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StatusCount'] = ResolversParentTypes['StatusCount']> = {
  status?: Resolver<ResolversTypes['VerificationStatus'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FigureRefusalResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FigureRefusal'] = ResolversParentTypes['FigureRefusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  item?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ItemType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matches?: Resolver<ReadonlyArray<ResolversTypes['SearchMatch']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['VerificationStatus']>, ParentType, ContextType>;
  caveat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchMatchResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchMatch'] = ResolversParentTypes['SearchMatch']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type StoryConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StoryConnection'] = ResolversParentTypes['StoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Story']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StoryEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StoryEdge'] = ResolversParentTypes['StoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Story'], ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type FigureConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FigureConnection'] = ResolversParentTypes['FigureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FigureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FigureEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FigureEdge'] = ResolversParentTypes['FigureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type FactConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FactConnection'] = ResolversParentTypes['FactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FactEdge'] = ResolversParentTypes['FactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type PersonOrderResolvers = { NAME_ASC: 'name', NAME_DESC: '-name' };

export type OrganizationOrderResolvers = { NAME_ASC: 'name', NAME_DESC: '-name' };

export type PlaceOrderResolvers = { NAME_ASC: 'name', NAME_DESC: '-name' };

export type StoryOrderResolvers = { WHEN_ASC: 'when', WHEN_DESC: '-when', NAME_ASC: 'name', NAME_DESC: '-name' };

export type SourceOrderResolvers = { PUBLISHED_AT_ASC: 'publishedAt', PUBLISHED_AT_DESC: '-publishedAt', NAME_ASC: 'name', NAME_DESC: '-name' };

export type StatementOrderResolvers = { SAID_AT_ASC: 'saidAt', SAID_AT_DESC: '-saidAt', RECORDED_AT_ASC: 'recordedAt', RECORDED_AT_DESC: '-recordedAt' };

export type FigureOrderResolvers = { AS_OF_ASC: 'asOf', AS_OF_DESC: '-asOf', RECORDED_AT_ASC: 'recordedAt', RECORDED_AT_DESC: '-recordedAt' };

export type EventOrderResolvers = { WHEN_ASC: 'when', WHEN_DESC: '-when', RECORDED_AT_ASC: 'recordedAt', RECORDED_AT_DESC: '-recordedAt' };

export type FactOrderResolvers = { DATE_ASC: 'date', DATE_DESC: '-date', RECORDED_AT_ASC: 'recordedAt', RECORDED_AT_DESC: '-recordedAt' };

export type ItemTypeResolvers = { PERSON: 'person', ORGANIZATION: 'organization', PLACE: 'place', STORY: 'story', SOURCE: 'source', STATEMENT: 'statement', FIGURE: 'figure', EVENT: 'event' };

export type FactTypeResolvers = { STATEMENT: 'statement', FIGURE: 'figure', EVENT: 'event' };

export type VerificationStatusResolvers = { UNVERIFIED: 'unverified', IN_PROGRESS: 'in_progress', CORROBORATED: 'corroborated', VERIFIED: 'verified', DISPUTED: 'disputed', REFUTED: 'refuted', INCONCLUSIVE: 'inconclusive' };

export type PublicationResolvers = { USABLE: 'usable', WITHHELD: 'withheld', RETRACTED: 'retracted' };

export type StatementKindResolvers = { DIRECT: 'direct', PARTIAL: 'partial', PARAPHRASE: 'paraphrase' };

export type FigureMeasureResolvers = { KILLED: 'killed', INJURED: 'injured', MISSING: 'missing', CAPTURED: 'captured', TRAPPED: 'trapped', AWAITING_EVACUATION: 'awaiting_evacuation', EVACUATED: 'evacuated', TRANSPORT_WAITING: 'transport_waiting', DISPLACED_INTERNAL: 'displaced_internal', DISPLACED_EXTERNAL: 'displaced_external', DESTROYED: 'destroyed', DAMAGED: 'damaged' };

export type FigureCategoryResolvers = { CASUALTY: 'casualty', EVACUATION: 'evacuation', DISPLACEMENT: 'displacement', DAMAGE: 'damage' };

export type FigureUnitResolvers = { PERSON: 'person', HOUSEHOLD: 'household', BUILDING: 'building', VEHICLE: 'vehicle' };

export type CountingResolvers = { CUMULATIVE: 'cumulative', PERIOD: 'period', STOCK: 'stock' };

export type QualifierResolvers = { EXACT: 'exact', APPROXIMATELY: 'approximately', AT_LEAST: 'at_least', MORE_THAN: 'more_than', AT_MOST: 'at_most', LESS_THAN: 'less_than', BETWEEN: 'between', ORDER_OF_MAGNITUDE: 'order_of_magnitude' };

export type RankResolvers = { PREFERRED: 'preferred', NORMAL: 'normal' };

export type EventKindResolvers = { TALKS: 'talks', CALL: 'call', SPEECH: 'speech', INTERVIEW: 'interview', INVASION: 'invasion', ATTACK: 'attack', SIEGE: 'siege', OFFENSIVE: 'offensive', FIGHTING: 'fighting', MILITARY_MOVEMENT: 'military_movement', CHANGE_OF_CONTROL: 'change_of_control', ANNEXATION: 'annexation', EVACUATION: 'evacuation', DISPLACEMENT: 'displacement', FUNERAL: 'funeral', PROTECTION: 'protection', OTHER: 'other' };

export type EventStageResolvers = { PLANNED: 'planned', UNDER_WAY: 'under_way', HAPPENED: 'happened', CANCELLED: 'cancelled' };

export type OrganizationKindResolvers = { GOVERNMENT: 'government', HEAD_OF_STATE: 'head_of_state', MINISTRY: 'ministry', ARMED_FORCES: 'armed_forces', ARMED_GROUP: 'armed_group', LOCAL_AUTHORITY: 'local_authority', ALLIANCE: 'alliance', NEWS_AGENCY: 'news_agency', PHOTO_AGENCY: 'photo_agency', NEWS_OUTLET: 'news_outlet', INTERNATIONAL_ORGANIZATION: 'international_organization', CIVIL_SOCIETY: 'civil_society', OTHER: 'other' };

export type PlaceKindResolvers = { COUNTRY: 'country', REGION: 'region', CITY: 'city', TOWN: 'town', VILLAGE: 'village', BORDER_CROSSING: 'border_crossing', BUILDING: 'building', AREA: 'area' };

export type SourceKindResolvers = { ARTICLE: 'article', PRESS_RELEASE: 'press_release', REPORT: 'report', TRANSCRIPT: 'transcript', SOCIAL_POST: 'social_post', OTHER: 'other' };

export type Resolvers<ContextType = GraphqlContext> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Agent?: AgentResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Story?: StoryResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EdtfDate?: EdtfDateResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Verification?: VerificationResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Anchor?: AnchorResolvers<ContextType>;
  Point?: PointResolvers<ContextType>;
  FigureSummary?: FigureSummaryResolvers<ContextType>;
  FigureGroup?: FigureGroupResolvers<ContextType>;
  FigureTotal?: FigureTotalResolvers<ContextType>;
  LeftOutClaims?: LeftOutClaimsResolvers<ContextType>;
  StatusCount?: StatusCountResolvers<ContextType>;
  FigureRefusal?: FigureRefusalResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchMatch?: SearchMatchResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  StoryConnection?: StoryConnectionResolvers<ContextType>;
  StoryEdge?: StoryEdgeResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  FigureConnection?: FigureConnectionResolvers<ContextType>;
  FigureEdge?: FigureEdgeResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  FactConnection?: FactConnectionResolvers<ContextType>;
  FactEdge?: FactEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  PersonOrder?: PersonOrderResolvers;
  OrganizationOrder?: OrganizationOrderResolvers;
  PlaceOrder?: PlaceOrderResolvers;
  StoryOrder?: StoryOrderResolvers;
  SourceOrder?: SourceOrderResolvers;
  StatementOrder?: StatementOrderResolvers;
  FigureOrder?: FigureOrderResolvers;
  EventOrder?: EventOrderResolvers;
  FactOrder?: FactOrderResolvers;
  ItemType?: ItemTypeResolvers;
  FactType?: FactTypeResolvers;
  VerificationStatus?: VerificationStatusResolvers;
  Publication?: PublicationResolvers;
  StatementKind?: StatementKindResolvers;
  FigureMeasure?: FigureMeasureResolvers;
  FigureCategory?: FigureCategoryResolvers;
  FigureUnit?: FigureUnitResolvers;
  Counting?: CountingResolvers;
  Qualifier?: QualifierResolvers;
  Rank?: RankResolvers;
  EventKind?: EventKindResolvers;
  EventStage?: EventStageResolvers;
  OrganizationKind?: OrganizationKindResolvers;
  PlaceKind?: PlaceKindResolvers;
  SourceKind?: SourceKindResolvers;
};

