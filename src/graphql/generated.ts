import type { PersonOrder } from './enums.ts';
import type { OrganizationOrder } from './enums.ts';
import type { PlaceOrder } from './enums.ts';
import type { StoryOrder } from './enums.ts';
import type { SourceOrder } from './enums.ts';
import type { StatementOrder } from './enums.ts';
import type { FigureOrder } from './enums.ts';
import type { EventOrder } from './enums.ts';
import type { FactOrder } from './enums.ts';
import type { ItemType } from './enums.ts';
import type { FactType } from './enums.ts';
import type { VerificationStatus } from './enums.ts';
import type { Publication } from './enums.ts';
import type { StatementKind } from './enums.ts';
import type { FigureMeasure } from './enums.ts';
import type { FigureCategory } from './enums.ts';
import type { FigureUnit } from './enums.ts';
import type { Counting } from './enums.ts';
import type { Qualifier } from './enums.ts';
import type { Rank } from './enums.ts';
import type { EventKind } from './enums.ts';
import type { EventStage } from './enums.ts';
import type { OrganizationKind } from './enums.ts';
import type { PlaceKind } from './enums.ts';
import type { SourceKind } from './enums.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeItem, EntityItem, AgentItem, FactItem, PersonItem, OrganizationItem, PlaceItem, StoryItem, SourceItem, StatementItem, FigureItem, EventItem, EvidenceItem, SearchHitItem, PersonConnection, PersonEdge, OrganizationConnection, OrganizationEdge, PlaceConnection, PlaceEdge, StoryConnection, StoryEdge, SourceConnection, SourceEdge, StatementConnection, StatementEdge, FigureConnection, FigureEdge, EventConnection, EventEdge, FactConnection, FactEdge, SearchConnection, SearchEdge } from './models.ts';
import type { EdtfDate } from '../domain/edtf-date.ts';
import type { Verification } from '../domain/verification.ts';
import type { FigureSummary, FigureGroup, FigureSum } from '../core/summarize-figures.ts';
import type { Refusal } from '../core/sum-refusals.ts';
import type { SearchMatch } from '../core/fact-store.ts';
import type { GraphqlContext } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day of the Gregorian calendar: `YYYY-MM-DD` */
  Date: { input: string; output: string; }
  /** An instant in UTC: RFC 3339, e.g. `2022-03-28T12:00:00Z` */
  DateTime: { input: string; output: string; }
};

/**
 * The way in. A response that holds a figure's quantity, a speaker's words or an aggregate without its caveat,
 * verification or phrase gets the caveat in `extensions.caveats`: `[{ path, id, status, caveat }]`.
 */
export type Query = {
  __typename?: 'Query';
  /** Anything by its id; the id's prefix tells the type */
  node?: Maybe<Node>;
  /** Several things by their ids, in that order: at most 100; null, with an error, for each one that there isn't */
  nodes: Array<Maybe<Node>>;
  /** A person by its id */
  person?: Maybe<Person>;
  /** People, by name unless ordered otherwise */
  people: PersonConnection;
  /** An organisation by its id */
  organization?: Maybe<Organization>;
  /** Organisations, by name unless ordered otherwise */
  organizations: OrganizationConnection;
  /** A place by its id */
  place?: Maybe<Place>;
  /** Places, by name unless ordered otherwise */
  places: PlaceConnection;
  /** A story by its id */
  story?: Maybe<Story>;
  /** Stories, latest first unless ordered otherwise */
  stories: StoryConnection;
  /** A source by its id */
  source?: Maybe<Source>;
  /** Sources, latest first unless ordered otherwise */
  sources: SourceConnection;
  /** A statement by its id */
  statement?: Maybe<Statement>;
  /** Statements, latest first unless ordered otherwise */
  statements: StatementConnection;
  /** A figure by its id */
  figure?: Maybe<Figure>;
  /** Figures: with `filter: { measure, place }`, who says what, side by side, latest first unless ordered otherwise */
  figures: FigureConnection;
  /** An event by its id */
  event?: Maybe<Event>;
  /** Events, latest first unless ordered otherwise */
  events: EventConnection;
  /** Statements, figures and events on one timeline, latest first unless ordered otherwise */
  facts: FactConnection;
  /** Full-text search over names, aliases, summaries, quotes and place names, best first; finds prefixes and small typos */
  search: SearchConnection;
  /** Rival claims put together: who says how many, by measure, place and population */
  figureSummary: FigureSummary;
};


/**
 * The way in. A response that holds a figure's quantity, a speaker's words or an aggregate without its caveat,
 * verification or phrase gets the caveat in `extensions.caveats`: `[{ path, id, status, caveat }]`.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  retracted?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * The way in. A response that holds a figure's quantity, a speaker's words or an aggregate without its caveat,
 * verification or phrase gets the caveat in `extensions.caveats`: `[{ path, id, status, caveat }]`.
 */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
  retracted?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * The way in. A response that holds a figure's quantity, a speaker's words or an aggregate without its caveat,
 * verification or phrase gets the caveat in `extensions.caveats`: `[{ path, id, status, caveat }]`.
 */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The way in. A response that holds a figure's quantity, a speaker's words or an aggregate without its caveat,
 * verification or phrase gets the caveat in `extensions.caveats`: `[{ path, id, status, caveat }]`.
 */
export type QueryPeopleArgs = {
  filter?: InputMaybe<PersonFilter>;
  orderBy?: InputMaybe<PersonOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The way in. A response that holds a figure's quantity, a speaker's words or an aggregate without its caveat,
 * verification or phrase gets the caveat in `extensions.caveats`: `[{ path, id, status, caveat }]`.
 */
export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The way in. A response that holds a figure's quantity, a speaker's words or an aggregate without its caveat,
 * verification or phrase gets the caveat in `extensions.caveats`: `[{ path, id, status, caveat }]`.
 */
export type QueryOrganizationsArgs = {
  filter?: InputMaybe<OrganizationFilter>;
  orderBy?: InputMaybe<OrganizationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The way in. A response that holds a figure's quantity, a speaker's words or an aggregate without its caveat,
 * verification or phrase gets the caveat in `extensions.caveats`: `[{ path, id, status, caveat }]`.
 */
export type QueryPlaceArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The way in. A response that holds a figure's quantity, a speaker's words or an aggregate without its caveat,
 * verification or phrase gets the caveat in `extensions.caveats`: `[{ path, id, status, caveat }]`.
 */
export type QueryPlacesArgs = {
  filter?: InputMaybe<PlaceFilter>;
  orderBy?: InputMaybe<PlaceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The way in. A response that holds a figure's quantity, a speaker's words or an aggregate without its caveat,
 * verification or phrase gets the caveat in `extensions.caveats`: `[{ path, id, status, caveat }]`.
 */
export type QueryStoryArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The way in. A response that holds a figure's quantity, a speaker's words or an aggregate without its caveat,
 * verification or phrase gets the caveat in `extensions.caveats`: `[{ path, id, status, caveat }]`.
 */
export type QueryStoriesArgs = {
  filter?: InputMaybe<StoryFilter>;
  orderBy?: InputMaybe<StoryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The way in. A response that holds a figure's quantity, a speaker's words or an aggregate without its caveat,
 * verification or phrase gets the caveat in `extensions.caveats`: `[{ path, id, status, caveat }]`.
 */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The way in. A response that holds a figure's quantity, a speaker's words or an aggregate without its caveat,
 * verification or phrase gets the caveat in `extensions.caveats`: `[{ path, id, status, caveat }]`.
 */
export type QuerySourcesArgs = {
  filter?: InputMaybe<SourceFilter>;
  orderBy?: InputMaybe<SourceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The way in. A response that holds a figure's quantity, a speaker's words or an aggregate without its caveat,
 * verification or phrase gets the caveat in `extensions.caveats`: `[{ path, id, status, caveat }]`.
 */
export type QueryStatementArgs = {
  id: Scalars['ID']['input'];
  retracted?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * The way in. A response that holds a figure's quantity, a speaker's words or an aggregate without its caveat,
 * verification or phrase gets the caveat in `extensions.caveats`: `[{ path, id, status, caveat }]`.
 */
export type QueryStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The way in. A response that holds a figure's quantity, a speaker's words or an aggregate without its caveat,
 * verification or phrase gets the caveat in `extensions.caveats`: `[{ path, id, status, caveat }]`.
 */
export type QueryFigureArgs = {
  id: Scalars['ID']['input'];
  retracted?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * The way in. A response that holds a figure's quantity, a speaker's words or an aggregate without its caveat,
 * verification or phrase gets the caveat in `extensions.caveats`: `[{ path, id, status, caveat }]`.
 */
export type QueryFiguresArgs = {
  filter?: InputMaybe<FigureFilter>;
  orderBy?: InputMaybe<FigureOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The way in. A response that holds a figure's quantity, a speaker's words or an aggregate without its caveat,
 * verification or phrase gets the caveat in `extensions.caveats`: `[{ path, id, status, caveat }]`.
 */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
  retracted?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * The way in. A response that holds a figure's quantity, a speaker's words or an aggregate without its caveat,
 * verification or phrase gets the caveat in `extensions.caveats`: `[{ path, id, status, caveat }]`.
 */
export type QueryEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The way in. A response that holds a figure's quantity, a speaker's words or an aggregate without its caveat,
 * verification or phrase gets the caveat in `extensions.caveats`: `[{ path, id, status, caveat }]`.
 */
export type QueryFactsArgs = {
  filter?: InputMaybe<FactFilter>;
  orderBy?: InputMaybe<FactOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The way in. A response that holds a figure's quantity, a speaker's words or an aggregate without its caveat,
 * verification or phrase gets the caveat in `extensions.caveats`: `[{ path, id, status, caveat }]`.
 */
export type QuerySearchArgs = {
  query: Scalars['String']['input'];
  types?: InputMaybe<Array<ItemType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The way in. A response that holds a figure's quantity, a speaker's words or an aggregate without its caveat,
 * verification or phrase gets the caveat in `extensions.caveats`: `[{ path, id, status, caveat }]`.
 */
export type QueryFigureSummaryArgs = {
  filter?: InputMaybe<FigureFilter>;
};

/** Anything that has an id */
export type Node = {
  /** Stable for ever, and the same in every protocol */
  id: Scalars['ID']['output'];
};

/** What facts are about, or come from */
export type Entity = {
  /** Stable for ever, and the same in every protocol */
  id: Scalars['ID']['output'];
  /** The name to print */
  name: Scalars['String']['output'];
};

/** What can speak, claim, relay or assess */
export type Agent = {
  /** Stable for ever, and the same in every protocol */
  id: Scalars['ID']['output'];
  /** The name to print */
  name: Scalars['String']['output'];
  /** Other spellings and names */
  aliases: Array<Scalars['String']['output']>;
  /** Who or what this is, in our own words */
  description?: Maybe<Scalars['String']['output']>;
  /** What it said */
  statements: StatementConnection;
  /** The figures and events that it claims */
  claims: FactConnection;
  /** The figures that it claims */
  figures: FigureConnection;
  /** The events that it took part in */
  events: EventConnection;
  /** The facts that are about it */
  mentionedIn: FactConnection;
  /** The facts that it passed on */
  relayed: FactConnection;
  /** The facts that it assessed: verified, disputed, or could not verify */
  assessments: FactConnection;
};


/** What can speak, claim, relay or assess */
export type AgentStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can speak, claim, relay or assess */
export type AgentClaimsArgs = {
  filter?: InputMaybe<FactFilter>;
  orderBy?: InputMaybe<FactOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can speak, claim, relay or assess */
export type AgentFiguresArgs = {
  filter?: InputMaybe<FigureFilter>;
  orderBy?: InputMaybe<FigureOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can speak, claim, relay or assess */
export type AgentEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can speak, claim, relay or assess */
export type AgentMentionedInArgs = {
  filter?: InputMaybe<FactFilter>;
  orderBy?: InputMaybe<FactOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can speak, claim, relay or assess */
export type AgentRelayedArgs = {
  filter?: InputMaybe<FactFilter>;
  orderBy?: InputMaybe<FactOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can speak, claim, relay or assess */
export type AgentAssessmentsArgs = {
  filter?: InputMaybe<FactFilter>;
  orderBy?: InputMaybe<FactOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What someone asserts */
export type Fact = {
  /** Stable for ever, and the same in every protocol */
  id: Scalars['ID']['output'];
  /** A printable name; a figure's and a statement's carry their status */
  name: Scalars['String']['output'];
  /** The story that it belongs to */
  story: Story;
  /** When it was said, was true, or happened */
  date?: Maybe<EdtfDate>;
  /** Where it was said or happened, or where what is counted is */
  place?: Maybe<Place>;
  /** Who answers for it: a statement's speakers, a figure's or an event's claimant */
  claimants: Array<Agent>;
  /** Who passed it on */
  relayedBy: Array<Agent>;
  /** The people, organisations and places that it is about */
  mentions: Array<Entity>;
  /** When we knew */
  recordedAt: Scalars['DateTime']['output'];
  /** How far it is verified, and who says so */
  verification: Verification;
  /** Whether it may be used */
  publication: Publication;
  /** Where it was read; at least one place */
  evidence: Array<Evidence>;
  /** One printable sentence: who claims it, who relayed it, how precise it is, and whether anyone has verified it */
  caveat: Scalars['String']['output'];
};

/** A human being. An anonymous one says so, and why */
export type Person = Agent & Entity & Node & {
  __typename?: 'Person';
  /** Stable for ever, and the same in every protocol */
  id: Scalars['ID']['output'];
  /** The name to print; of an anonymous person, a description */
  name: Scalars['String']['output'];
  /** Other spellings and names */
  aliases: Array<Scalars['String']['output']>;
  /** Role as the sources stated it then, e.g. mayor of Kyiv */
  role?: Maybe<Scalars['String']['output']>;
  /** Organisation as the sources stated it then */
  organization?: Maybe<Organization>;
  /** When the role and the organisation were so stated */
  roleAsOf?: Maybe<EdtfDate>;
  /** Whether the sources withhold the name */
  anonymous: Scalars['Boolean']['output'];
  /** Why the name is withheld, in our own words */
  anonymityReason?: Maybe<Scalars['String']['output']>;
  /** Who this is, in our own words */
  description?: Maybe<Scalars['String']['output']>;
  /** What it said */
  statements: StatementConnection;
  /** The figures and events that it claims */
  claims: FactConnection;
  /** The figures that it claims */
  figures: FigureConnection;
  /** The events that it took part in */
  events: EventConnection;
  /** The facts that are about it */
  mentionedIn: FactConnection;
  /** The facts that it passed on */
  relayed: FactConnection;
  /** The facts that it assessed: verified, disputed, or could not verify */
  assessments: FactConnection;
  /** The figures that count this person by name */
  countedIn: FigureConnection;
};


/** A human being. An anonymous one says so, and why */
export type PersonStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. An anonymous one says so, and why */
export type PersonClaimsArgs = {
  filter?: InputMaybe<FactFilter>;
  orderBy?: InputMaybe<FactOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. An anonymous one says so, and why */
export type PersonFiguresArgs = {
  filter?: InputMaybe<FigureFilter>;
  orderBy?: InputMaybe<FigureOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. An anonymous one says so, and why */
export type PersonEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. An anonymous one says so, and why */
export type PersonMentionedInArgs = {
  filter?: InputMaybe<FactFilter>;
  orderBy?: InputMaybe<FactOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. An anonymous one says so, and why */
export type PersonRelayedArgs = {
  filter?: InputMaybe<FactFilter>;
  orderBy?: InputMaybe<FactOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. An anonymous one says so, and why */
export type PersonAssessmentsArgs = {
  filter?: InputMaybe<FactFilter>;
  orderBy?: InputMaybe<FactOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. An anonymous one says so, and why */
export type PersonCountedInArgs = {
  filter?: InputMaybe<FigureFilter>;
  orderBy?: InputMaybe<FigureOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A government, ministry, army staff, alliance, agency or outlet */
export type Organization = Agent & Entity & Node & {
  __typename?: 'Organization';
  /** Stable for ever, and the same in every protocol */
  id: Scalars['ID']['output'];
  /** The name to print */
  name: Scalars['String']['output'];
  /** Other spellings and names */
  aliases: Array<Scalars['String']['output']>;
  /** What sort of organisation it is */
  kind: OrganizationKind;
  /** The organisation that it is a part of */
  parentOrganization?: Maybe<Organization>;
  /** ISO 3166-1 alpha-2 code */
  country?: Maybe<Scalars['String']['output']>;
  /** What this is, in our own words */
  description?: Maybe<Scalars['String']['output']>;
  /** The organisations that are a part of it */
  organizations: OrganizationConnection;
  /** The people who belong to it, as the sources stated then */
  people: PersonConnection;
  /** The documents that it published */
  sources: SourceConnection;
  /** What it said */
  statements: StatementConnection;
  /** The figures and events that it claims */
  claims: FactConnection;
  /** The figures that it claims */
  figures: FigureConnection;
  /** The events that it took part in */
  events: EventConnection;
  /** The facts that are about it */
  mentionedIn: FactConnection;
  /** The facts that it passed on */
  relayed: FactConnection;
  /** The facts that it assessed: verified, disputed, or could not verify */
  assessments: FactConnection;
};


/** A government, ministry, army staff, alliance, agency or outlet */
export type OrganizationOrganizationsArgs = {
  filter?: InputMaybe<OrganizationFilter>;
  orderBy?: InputMaybe<OrganizationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A government, ministry, army staff, alliance, agency or outlet */
export type OrganizationPeopleArgs = {
  filter?: InputMaybe<PersonFilter>;
  orderBy?: InputMaybe<PersonOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A government, ministry, army staff, alliance, agency or outlet */
export type OrganizationSourcesArgs = {
  filter?: InputMaybe<SourceFilter>;
  orderBy?: InputMaybe<SourceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A government, ministry, army staff, alliance, agency or outlet */
export type OrganizationStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A government, ministry, army staff, alliance, agency or outlet */
export type OrganizationClaimsArgs = {
  filter?: InputMaybe<FactFilter>;
  orderBy?: InputMaybe<FactOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A government, ministry, army staff, alliance, agency or outlet */
export type OrganizationFiguresArgs = {
  filter?: InputMaybe<FigureFilter>;
  orderBy?: InputMaybe<FigureOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A government, ministry, army staff, alliance, agency or outlet */
export type OrganizationEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A government, ministry, army staff, alliance, agency or outlet */
export type OrganizationMentionedInArgs = {
  filter?: InputMaybe<FactFilter>;
  orderBy?: InputMaybe<FactOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A government, ministry, army staff, alliance, agency or outlet */
export type OrganizationRelayedArgs = {
  filter?: InputMaybe<FactFilter>;
  orderBy?: InputMaybe<FactOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A government, ministry, army staff, alliance, agency or outlet */
export type OrganizationAssessmentsArgs = {
  filter?: InputMaybe<FactFilter>;
  orderBy?: InputMaybe<FactOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A country, region, city, town, village, border crossing or building */
export type Place = Entity & Node & {
  __typename?: 'Place';
  /** Stable for ever, and the same in every protocol */
  id: Scalars['ID']['output'];
  /** The name to print */
  name: Scalars['String']['output'];
  /** Other spellings and names */
  aliases: Array<Scalars['String']['output']>;
  /** What sort of place it is */
  kind: PlaceKind;
  /** The smallest place that holds this one, after UN usage */
  containedIn?: Maybe<Place>;
  /** ISO 3166-1 alpha-2 code */
  country?: Maybe<Scalars['String']['output']>;
  /** Where on the globe; null where the named data set has no point */
  point?: Maybe<Point>;
  /** GeoNames id */
  geonamesId?: Maybe<Scalars['Int']['output']>;
  /** The open data set that point and geonamesId were taken from */
  pointSource?: Maybe<Scalars['String']['output']>;
  /** A neutral statement of a dispute over the place */
  dispute?: Maybe<Scalars['String']['output']>;
  /** What and where this is, in our own words */
  description?: Maybe<Scalars['String']['output']>;
  /** The places directly inside it */
  places: PlaceConnection;
  /** Facts here and at the places inside */
  facts: FactConnection;
  /** Statements made here and at the places inside */
  statements: StatementConnection;
  /** Figures about here and about the places inside */
  figures: FigureConnection;
  /** Events here and at the places inside */
  events: EventConnection;
  /** The facts that are about it */
  mentionedIn: FactConnection;
};


/** A country, region, city, town, village, border crossing or building */
export type PlacePlacesArgs = {
  filter?: InputMaybe<PlaceFilter>;
  orderBy?: InputMaybe<PlaceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A country, region, city, town, village, border crossing or building */
export type PlaceFactsArgs = {
  filter?: InputMaybe<FactFilter>;
  orderBy?: InputMaybe<FactOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A country, region, city, town, village, border crossing or building */
export type PlaceStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A country, region, city, town, village, border crossing or building */
export type PlaceFiguresArgs = {
  filter?: InputMaybe<FigureFilter>;
  orderBy?: InputMaybe<FigureOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A country, region, city, town, village, border crossing or building */
export type PlaceEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A country, region, city, town, village, border crossing or building */
export type PlaceMentionedInArgs = {
  filter?: InputMaybe<FactFilter>;
  orderBy?: InputMaybe<FactOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One thread of coverage: the unit that a page or a feed is built on */
export type Story = Entity & Node & {
  __typename?: 'Story';
  /** Stable for ever, and the same in every protocol */
  id: Scalars['ID']['output'];
  /** The name to print */
  name: Scalars['String']['output'];
  /** What the story is about, in our own words */
  summary: Scalars['String']['output'];
  /** The days that it covers */
  when?: Maybe<EdtfDate>;
  /** BCP 47 tag of the language that names and summaries are written in */
  language: Scalars['String']['output'];
  /** Its statements, figures and events */
  facts: FactConnection;
  /** Its statements */
  statements: StatementConnection;
  /** Its figures */
  figures: FigureConnection;
  /** Its events */
  events: EventConnection;
  /** The documents that its facts were read from */
  sources: SourceConnection;
  /** The people in its facts */
  people: PersonConnection;
  /** The organisations in its facts */
  organizations: OrganizationConnection;
  /** The places in its facts */
  places: PlaceConnection;
};


/** One thread of coverage: the unit that a page or a feed is built on */
export type StoryFactsArgs = {
  filter?: InputMaybe<FactFilter>;
  orderBy?: InputMaybe<FactOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One thread of coverage: the unit that a page or a feed is built on */
export type StoryStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One thread of coverage: the unit that a page or a feed is built on */
export type StoryFiguresArgs = {
  filter?: InputMaybe<FigureFilter>;
  orderBy?: InputMaybe<FigureOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One thread of coverage: the unit that a page or a feed is built on */
export type StoryEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One thread of coverage: the unit that a page or a feed is built on */
export type StorySourcesArgs = {
  filter?: InputMaybe<SourceFilter>;
  orderBy?: InputMaybe<SourceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One thread of coverage: the unit that a page or a feed is built on */
export type StoryPeopleArgs = {
  filter?: InputMaybe<PersonFilter>;
  orderBy?: InputMaybe<PersonOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One thread of coverage: the unit that a page or a feed is built on */
export type StoryOrganizationsArgs = {
  filter?: InputMaybe<OrganizationFilter>;
  orderBy?: InputMaybe<OrganizationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One thread of coverage: the unit that a page or a feed is built on */
export type StoryPlacesArgs = {
  filter?: InputMaybe<PlaceFilter>;
  orderBy?: InputMaybe<PlaceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A document that facts were read from, with its digest; never its text */
export type Source = Entity & Node & {
  __typename?: 'Source';
  /** Stable for ever, and the same in every protocol */
  id: Scalars['ID']['output'];
  /** What the document is, in our own words */
  name: Scalars['String']['output'];
  /** The story that it was read for */
  story: Story;
  /** What sort of document it is */
  kind: SourceKind;
  /** Who published it; null where the document doesn't say */
  publisher?: Maybe<Organization>;
  /** Where it was published; null where the document doesn't say */
  url?: Maybe<Scalars['String']['output']>;
  /** When it was published */
  publishedAt?: Maybe<EdtfDate>;
  /** BCP 47 tag of its language */
  language?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the document as given, in lower-case hexadecimal */
  digest: Scalars['String']['output'];
  /** Its length in Unicode code points */
  length: Scalars['Int']['output'];
  /** The facts that were read from it */
  facts: FactConnection;
};


/** A document that facts were read from, with its digest; never its text */
export type SourceFactsArgs = {
  filter?: InputMaybe<FactFilter>;
  orderBy?: InputMaybe<FactOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Words by one or more speakers */
export type Statement = Fact & Node & {
  __typename?: 'Statement';
  /** Stable for ever, and the same in every protocol */
  id: Scalars['ID']['output'];
  /** A printable line: speakers, summary and status */
  name: Scalars['String']['output'];
  /** The story that it belongs to */
  story: Story;
  /** When it was said, was true, or happened */
  date?: Maybe<EdtfDate>;
  /** Where it was said or happened, or where what is counted is */
  place?: Maybe<Place>;
  /** Who answers for it: a statement's speakers, a figure's or an event's claimant */
  claimants: Array<Agent>;
  /** Who passed it on */
  relayedBy: Array<Agent>;
  /** The people, organisations and places that it is about */
  mentions: Array<Entity>;
  /** When we knew */
  recordedAt: Scalars['DateTime']['output'];
  /** How far it is verified, and who says so */
  verification: Verification;
  /** Whether it may be used */
  publication: Publication;
  /** Where it was read; at least one place */
  evidence: Array<Evidence>;
  /** One printable sentence: who claims it, who relayed it, how precise it is, and whether anyone has verified it */
  caveat: Scalars['String']['output'];
  /** A whole quote, a quoted fragment, or a report of what was said */
  kind: StatementKind;
  /** Who said it */
  speakers: Array<Agent>;
  /** The speaker's words verbatim; null for a paraphrase */
  text?: Maybe<Scalars['String']['output']>;
  /** What was said, in our own words */
  summary: Scalars['String']['output'];
  /** When it was said */
  saidAt?: Maybe<EdtfDate>;
  /** Through what it was said, e.g. national television */
  medium?: Maybe<Scalars['String']['output']>;
  /** The event at which it was said */
  occasion?: Maybe<Event>;
  /** The statement that it answers */
  respondsTo?: Maybe<Statement>;
  /** The terms of anonymity, where the speaker isn't named */
  anonymity?: Maybe<Scalars['String']['output']>;
  /** The statements that answer it */
  responses: StatementConnection;
};


/** Words by one or more speakers */
export type StatementResponsesArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A number that somebody claims */
export type Figure = Fact & Node & {
  __typename?: 'Figure';
  /** Stable for ever, and the same in every protocol */
  id: Scalars['ID']['output'];
  /** A printable line: the same as `phrase` */
  name: Scalars['String']['output'];
  /** The story that it belongs to */
  story: Story;
  /** When it was said, was true, or happened */
  date?: Maybe<EdtfDate>;
  /** Where it was said or happened, or where what is counted is */
  place?: Maybe<Place>;
  /** Who answers for it: a statement's speakers, a figure's or an event's claimant */
  claimants: Array<Agent>;
  /** Who passed it on */
  relayedBy: Array<Agent>;
  /** The people, organisations and places that it is about */
  mentions: Array<Entity>;
  /** When we knew */
  recordedAt: Scalars['DateTime']['output'];
  /** How far it is verified, and who says so */
  verification: Verification;
  /** Whether it may be used */
  publication: Publication;
  /** Where it was read; at least one place */
  evidence: Array<Evidence>;
  /** One printable sentence: who claims it, who relayed it, how precise it is, and whether anyone has verified it */
  caveat: Scalars['String']['output'];
  /** What is counted */
  measure: FigureMeasure;
  /** What the measure belongs to */
  category: FigureCategory;
  /** How many, and how sure; to print it, use `phrase` */
  quantity: Quantity;
  /** What one of the counted is */
  unit: FigureUnit;
  /** Who or what is counted, e.g. civilians, children */
  population?: Maybe<Scalars['String']['output']>;
  /** A running total, a count over a period, or a level at one moment */
  counting: Counting;
  /** When the period starts, where it counts over one */
  periodStart?: Maybe<EdtfDate>;
  /** When the period ends, where it counts over one */
  periodEnd?: Maybe<EdtfDate>;
  /** When it was true, as claimed */
  asOf?: Maybe<EdtfDate>;
  /** Who claims it */
  claimant: Agent;
  /** The figure that this one is included in */
  partOf?: Maybe<Figure>;
  /** Named individuals that it counts */
  people: Array<Person>;
  /** Which of several rival figures to print */
  rank: Rank;
  /** House-style sentence with qualifier, attribution and status */
  phrase: Scalars['String']['output'];
  /** The figures that are included in it */
  parts: FigureConnection;
};


/** A number that somebody claims */
export type FigurePartsArgs = {
  filter?: InputMaybe<FigureFilter>;
  orderBy?: InputMaybe<FigureOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Something that happened, is under way or is planned */
export type Event = Fact & Node & {
  __typename?: 'Event';
  /** Stable for ever, and the same in every protocol */
  id: Scalars['ID']['output'];
  /** A short label, in our own words */
  name: Scalars['String']['output'];
  /** The story that it belongs to */
  story: Story;
  /** When it was said, was true, or happened */
  date?: Maybe<EdtfDate>;
  /** Where it was said or happened, or where what is counted is */
  place?: Maybe<Place>;
  /** Who answers for it: a statement's speakers, a figure's or an event's claimant */
  claimants: Array<Agent>;
  /** Who passed it on */
  relayedBy: Array<Agent>;
  /** The people, organisations and places that it is about */
  mentions: Array<Entity>;
  /** When we knew */
  recordedAt: Scalars['DateTime']['output'];
  /** How far it is verified, and who says so */
  verification: Verification;
  /** Whether it may be used */
  publication: Publication;
  /** Where it was read; at least one place */
  evidence: Array<Evidence>;
  /** One printable sentence: who claims it, who relayed it, how precise it is, and whether anyone has verified it */
  caveat: Scalars['String']['output'];
  /** What sort of event it is */
  kind: EventKind;
  /** What happened, in our own words */
  summary: Scalars['String']['output'];
  /** Whether it is planned, under way, over or called off, as the source had it */
  stage: EventStage;
  /** When it happened, or is to happen */
  when?: Maybe<EdtfDate>;
  /** Who took part */
  participants: Array<Agent>;
  /** Who says so */
  claimant: Agent;
  /** What was said at it */
  statements: StatementConnection;
};


/** Something that happened, is under way or is planned */
export type EventStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A date as precise as its source allows */
export type EdtfDate = {
  __typename?: 'EdtfDate';
  /** The date in EDTF (ISO 8601-2 level 1), e.g. `2022-03-26/2022-03-27` */
  edtf: Scalars['String']['output'];
  /** The first day that it allows; null where it leaves the start open */
  earliest?: Maybe<Scalars['Date']['output']>;
  /** The last day that it allows; null where it leaves the end open */
  latest?: Maybe<Scalars['Date']['output']>;
};

/** How many, and how sure. Numbers are whole; they are floats as an Int ends at 2 147 483 647 */
export type Quantity = {
  __typename?: 'Quantity';
  /** The number claimed; null where only a range was given */
  value?: Maybe<Scalars['Float']['output']>;
  /** The lowest number that the claim allows; comes with high */
  low?: Maybe<Scalars['Float']['output']>;
  /** The highest number that the claim allows; comes with low */
  high?: Maybe<Scalars['Float']['output']>;
  /** How the claimant hedged the number */
  qualifier: Qualifier;
  /** The words of the number as reported, e.g. tens of thousands */
  asReported: Scalars['String']['output'];
};

/** What is known of a fact's truth. Nothing is ever promoted by inference */
export type Verification = {
  __typename?: 'Verification';
  /** How far the fact is verified */
  status: VerificationStatus;
  /** Why the status is what it is, in our own words */
  note?: Maybe<Scalars['String']['output']>;
  /** Who assessed the fact */
  assessedBy?: Maybe<Agent>;
  /** When it was assessed */
  assessedAt?: Maybe<EdtfDate>;
};

/** Where a fact was read */
export type Evidence = {
  __typename?: 'Evidence';
  /** The document */
  source: Source;
  /** The place in the document */
  anchor: Anchor;
  /** A speaker's own words at that place, nothing else */
  quote?: Maybe<Scalars['String']['output']>;
};

/** A span of a source's text in Unicode code points (W3C TextPositionSelector), and its digest: proof against one's own copy */
export type Anchor = {
  __typename?: 'Anchor';
  /** The first code point of the span */
  start: Scalars['Int']['output'];
  /** The code point after the last one of the span */
  end: Scalars['Int']['output'];
  /** SHA-256 of the span in UTF-8, in lower-case hexadecimal */
  digest: Scalars['String']['output'];
};

/** A WGS 84 point, in degrees */
export type Point = {
  __typename?: 'Point';
  /** North of the equator */
  latitude: Scalars['Float']['output'];
  /** East of Greenwich */
  longitude: Scalars['Float']['output'];
};

/** The claims that a filter selects, put together */
export type FigureSummary = {
  __typename?: 'FigureSummary';
  /** By measure, then place, then population */
  groups: Array<FigureGroup>;
  /** All of them added up; null, with an error that says why, where they must not be */
  total?: Maybe<FigureTotal>;
};

/** Who says what of one measure, place and population */
export type FigureGroup = {
  __typename?: 'FigureGroup';
  /** What is counted */
  measure: FigureMeasure;
  /** What the measure belongs to */
  category: FigureCategory;
  /** Where what is counted is */
  place?: Maybe<Place>;
  /** Who or what is counted */
  population?: Maybe<Scalars['String']['output']>;
  /** What one of the counted is; null where the claims differ in it */
  unit?: Maybe<FigureUnit>;
  /** How it is counted; null where the claims differ in it */
  counting?: Maybe<Counting>;
  /** The smallest number among the claims; parts of another claim of the group and refuted claims are left out */
  low?: Maybe<Scalars['Float']['output']>;
  /** The largest number among the claims */
  high?: Maybe<Scalars['Float']['output']>;
  /** Whether a claim leaves the lower end open */
  openBelow: Scalars['Boolean']['output'];
  /** Whether a claim leaves the upper end open */
  openAbove: Scalars['Boolean']['output'];
  /** The rival claims, newest first */
  figures: Array<Figure>;
  /** The claim that the newsroom prefers, if exactly one */
  preferred?: Maybe<Figure>;
  /** How many of the claims have each status */
  verification: Array<StatusCount>;
  /** One printable sentence: who claims it and how far it is verified */
  caveat: Scalars['String']['output'];
  /** Why there is no low and high */
  refusal?: Maybe<FigureRefusal>;
};

/** What several figures add up to */
export type FigureTotal = {
  __typename?: 'FigureTotal';
  /** What is counted */
  measure: FigureMeasure;
  /** What the measure belongs to */
  category: FigureCategory;
  /** Who or what is counted */
  population?: Maybe<Scalars['String']['output']>;
  /** What one of the counted is */
  unit: FigureUnit;
  /** How it is counted */
  counting: Counting;
  /** The smallest sum that the claims allow */
  low?: Maybe<Scalars['Float']['output']>;
  /** The largest sum that the claims allow */
  high?: Maybe<Scalars['Float']['output']>;
  /** Whether a claim leaves the lower end open */
  openBelow: Scalars['Boolean']['output'];
  /** Whether a claim leaves the upper end open */
  openAbove: Scalars['Boolean']['output'];
  /** The figures that were added up */
  figures: Array<Figure>;
  /** How many of the figures have each status */
  verification: Array<StatusCount>;
  /** One printable sentence: who claims it and how far it is verified */
  caveat: Scalars['String']['output'];
};

/** How many figures have a verification status */
export type StatusCount = {
  __typename?: 'StatusCount';
  /** The status */
  status: VerificationStatus;
  /** How many figures have it; at least one */
  count: Scalars['Int']['output'];
};

/** Why some figures must not be put together */
export type FigureRefusal = {
  __typename?: 'FigureRefusal';
  /** The error code, e.g. MIXED_UNITS */
  code: Scalars['String']['output'];
  /** Why, in words */
  message: Scalars['String']['output'];
  /** The figures that clash */
  figures: Array<Figure>;
};

/** Something that search found */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** What was found */
  item: Node;
  /** Its type */
  type: ItemType;
  /** A printable name; a fact's carries its status */
  name: Scalars['String']['output'];
  /** Where the words were found */
  matches: Array<SearchMatch>;
  /** How well it fits; comparable within one search only */
  score: Scalars['Float']['output'];
  /** How far a fact is verified; null for an entity */
  status?: Maybe<VerificationStatus>;
  /** A fact's caveat; null for an entity */
  caveat?: Maybe<Scalars['String']['output']>;
};

/** A field in which searched words were found */
export type SearchMatch = {
  __typename?: 'SearchMatch';
  /** The field, e.g. aliases */
  field: Scalars['String']['output'];
  /** The words as they stand there, without case and accents */
  terms: Array<Scalars['String']['output']>;
};

/** Where a page lies in its list */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Whether there is more after this page */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before this page */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the page's first item; null on an empty page */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the page's last item; null on an empty page */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** One page of a list of people */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The page's items, each with its cursor */
  edges: Array<PersonEdge>;
  /** The page's items */
  nodes: Array<Person>;
  /** Where the page lies in its list */
  pageInfo: PageInfo;
  /** How many items the whole list has */
  totalCount: Scalars['Int']['output'];
};

/** A person on a page */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** Where to go on from: an argument for after or before */
  cursor: Scalars['String']['output'];
  /** A person */
  node: Person;
};

/** One page of a list of organisations */
export type OrganizationConnection = {
  __typename?: 'OrganizationConnection';
  /** The page's items, each with its cursor */
  edges: Array<OrganizationEdge>;
  /** The page's items */
  nodes: Array<Organization>;
  /** Where the page lies in its list */
  pageInfo: PageInfo;
  /** How many items the whole list has */
  totalCount: Scalars['Int']['output'];
};

/** An organisation on a page */
export type OrganizationEdge = {
  __typename?: 'OrganizationEdge';
  /** Where to go on from: an argument for after or before */
  cursor: Scalars['String']['output'];
  /** An organisation */
  node: Organization;
};

/** One page of a list of places */
export type PlaceConnection = {
  __typename?: 'PlaceConnection';
  /** The page's items, each with its cursor */
  edges: Array<PlaceEdge>;
  /** The page's items */
  nodes: Array<Place>;
  /** Where the page lies in its list */
  pageInfo: PageInfo;
  /** How many items the whole list has */
  totalCount: Scalars['Int']['output'];
};

/** A place on a page */
export type PlaceEdge = {
  __typename?: 'PlaceEdge';
  /** Where to go on from: an argument for after or before */
  cursor: Scalars['String']['output'];
  /** A place */
  node: Place;
};

/** One page of a list of stories */
export type StoryConnection = {
  __typename?: 'StoryConnection';
  /** The page's items, each with its cursor */
  edges: Array<StoryEdge>;
  /** The page's items */
  nodes: Array<Story>;
  /** Where the page lies in its list */
  pageInfo: PageInfo;
  /** How many items the whole list has */
  totalCount: Scalars['Int']['output'];
};

/** A story on a page */
export type StoryEdge = {
  __typename?: 'StoryEdge';
  /** Where to go on from: an argument for after or before */
  cursor: Scalars['String']['output'];
  /** A story */
  node: Story;
};

/** One page of a list of sources */
export type SourceConnection = {
  __typename?: 'SourceConnection';
  /** The page's items, each with its cursor */
  edges: Array<SourceEdge>;
  /** The page's items */
  nodes: Array<Source>;
  /** Where the page lies in its list */
  pageInfo: PageInfo;
  /** How many items the whole list has */
  totalCount: Scalars['Int']['output'];
};

/** A source on a page */
export type SourceEdge = {
  __typename?: 'SourceEdge';
  /** Where to go on from: an argument for after or before */
  cursor: Scalars['String']['output'];
  /** A source */
  node: Source;
};

/** One page of a list of statements */
export type StatementConnection = {
  __typename?: 'StatementConnection';
  /** The page's items, each with its cursor */
  edges: Array<StatementEdge>;
  /** The page's items */
  nodes: Array<Statement>;
  /** Where the page lies in its list */
  pageInfo: PageInfo;
  /** How many items the whole list has */
  totalCount: Scalars['Int']['output'];
};

/** A statement on a page */
export type StatementEdge = {
  __typename?: 'StatementEdge';
  /** Where to go on from: an argument for after or before */
  cursor: Scalars['String']['output'];
  /** A statement */
  node: Statement;
};

/** One page of a list of figures */
export type FigureConnection = {
  __typename?: 'FigureConnection';
  /** The page's items, each with its cursor */
  edges: Array<FigureEdge>;
  /** The page's items */
  nodes: Array<Figure>;
  /** Where the page lies in its list */
  pageInfo: PageInfo;
  /** How many items the whole list has */
  totalCount: Scalars['Int']['output'];
};

/** A figure on a page */
export type FigureEdge = {
  __typename?: 'FigureEdge';
  /** Where to go on from: an argument for after or before */
  cursor: Scalars['String']['output'];
  /** A figure */
  node: Figure;
};

/** One page of a list of events */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** The page's items, each with its cursor */
  edges: Array<EventEdge>;
  /** The page's items */
  nodes: Array<Event>;
  /** Where the page lies in its list */
  pageInfo: PageInfo;
  /** How many items the whole list has */
  totalCount: Scalars['Int']['output'];
};

/** An event on a page */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** Where to go on from: an argument for after or before */
  cursor: Scalars['String']['output'];
  /** An event */
  node: Event;
};

/** One page of a list of facts */
export type FactConnection = {
  __typename?: 'FactConnection';
  /** The page's items, each with its cursor */
  edges: Array<FactEdge>;
  /** The page's items */
  nodes: Array<Fact>;
  /** Where the page lies in its list */
  pageInfo: PageInfo;
  /** How many items the whole list has */
  totalCount: Scalars['Int']['output'];
};

/** A fact on a page */
export type FactEdge = {
  __typename?: 'FactEdge';
  /** Where to go on from: an argument for after or before */
  cursor: Scalars['String']['output'];
  /** A fact */
  node: Fact;
};

/** One page of a list of search hits */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The page's items, each with its cursor */
  edges: Array<SearchEdge>;
  /** The page's items */
  nodes: Array<SearchHit>;
  /** Where the page lies in its list */
  pageInfo: PageInfo;
  /** How many items the whole list has */
  totalCount: Scalars['Int']['output'];
};

/** A search hit on a page */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Where to go on from: an argument for after or before */
  cursor: Scalars['String']['output'];
  /** A search hit */
  node: SearchHit;
};

/** Which people: all of this must hold, of several values of one field any */
export type PersonFilter = {
  /** Only what belongs to, or is referred to by, one of these stories */
  story?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only what full-text search finds for these words */
  q?: InputMaybe<Scalars['String']['input']>;
};

/** Which organisations: all of this must hold, of several values of one field any */
export type OrganizationFilter = {
  /** Only what belongs to, or is referred to by, one of these stories */
  story?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only organisations of these kinds */
  kind?: InputMaybe<Array<OrganizationKind>>;
  /** Only what full-text search finds for these words */
  q?: InputMaybe<Scalars['String']['input']>;
};

/** Which places: all of this must hold, of several values of one field any */
export type PlaceFilter = {
  /** Only what belongs to, or is referred to by, one of these stories */
  story?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only what is at one of these places or at a place inside it */
  place?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only places of these kinds */
  kind?: InputMaybe<Array<PlaceKind>>;
  /** Only what full-text search finds for these words */
  q?: InputMaybe<Scalars['String']['input']>;
};

/** Which stories: all of this must hold, of several values of one field any */
export type StoryFilter = {
  /** Only what may lie on this date or later (EDTF); undated items are left out */
  since?: InputMaybe<Scalars['String']['input']>;
  /** Only what may lie on this date or earlier (EDTF); undated items are left out */
  until?: InputMaybe<Scalars['String']['input']>;
  /** Only what full-text search finds for these words */
  q?: InputMaybe<Scalars['String']['input']>;
};

/** Which sources: all of this must hold, of several values of one field any */
export type SourceFilter = {
  /** Only what belongs to, or is referred to by, one of these stories */
  story?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only what may lie on this date or later (EDTF); undated items are left out */
  since?: InputMaybe<Scalars['String']['input']>;
  /** Only what may lie on this date or earlier (EDTF); undated items are left out */
  until?: InputMaybe<Scalars['String']['input']>;
  /** Only what full-text search finds for these words */
  q?: InputMaybe<Scalars['String']['input']>;
};

/** Which statements: all of this must hold, of several values of one field any */
export type StatementFilter = {
  /** Only what belongs to, or is referred to by, one of these stories */
  story?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only what is at one of these places or at a place inside it */
  place?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only statements by one of these agents */
  speaker?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only facts about one of these people, organisations or places */
  mentions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only statements of these kinds */
  kind?: InputMaybe<Array<StatementKind>>;
  /** Only facts with one of these verification statuses */
  verification?: InputMaybe<Array<VerificationStatus>>;
  /** Which facts by publication status; usable ones when not given */
  publication?: InputMaybe<Array<Publication>>;
  /** Only what may lie on this date or later (EDTF); undated items are left out */
  since?: InputMaybe<Scalars['String']['input']>;
  /** Only what may lie on this date or earlier (EDTF); undated items are left out */
  until?: InputMaybe<Scalars['String']['input']>;
  /** Only what full-text search finds for these words */
  q?: InputMaybe<Scalars['String']['input']>;
};

/** Which figures: all of this must hold, of several values of one field any */
export type FigureFilter = {
  /** Only what belongs to, or is referred to by, one of these stories */
  story?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only what is at one of these places or at a place inside it */
  place?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only what one of these agents claims */
  claimant?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only facts about one of these people, organisations or places */
  mentions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only figures of these categories */
  category?: InputMaybe<Array<FigureCategory>>;
  /** Only figures of these measures */
  measure?: InputMaybe<Array<FigureMeasure>>;
  /** Only facts with one of these verification statuses */
  verification?: InputMaybe<Array<VerificationStatus>>;
  /** Which facts by publication status; usable ones when not given */
  publication?: InputMaybe<Array<Publication>>;
  /** Only what may lie on this date or later (EDTF); undated items are left out */
  since?: InputMaybe<Scalars['String']['input']>;
  /** Only what may lie on this date or earlier (EDTF); undated items are left out */
  until?: InputMaybe<Scalars['String']['input']>;
  /** Only what full-text search finds for these words */
  q?: InputMaybe<Scalars['String']['input']>;
};

/** Which events: all of this must hold, of several values of one field any */
export type EventFilter = {
  /** Only what belongs to, or is referred to by, one of these stories */
  story?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only what is at one of these places or at a place inside it */
  place?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only what one of these agents claims */
  claimant?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only facts about one of these people, organisations or places */
  mentions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only events of these kinds */
  kind?: InputMaybe<Array<EventKind>>;
  /** Only facts with one of these verification statuses */
  verification?: InputMaybe<Array<VerificationStatus>>;
  /** Which facts by publication status; usable ones when not given */
  publication?: InputMaybe<Array<Publication>>;
  /** Only what may lie on this date or later (EDTF); undated items are left out */
  since?: InputMaybe<Scalars['String']['input']>;
  /** Only what may lie on this date or earlier (EDTF); undated items are left out */
  until?: InputMaybe<Scalars['String']['input']>;
  /** Only what full-text search finds for these words */
  q?: InputMaybe<Scalars['String']['input']>;
};

/** Which facts: all of this must hold, of several values of one field any */
export type FactFilter = {
  /** Only what belongs to, or is referred to by, one of these stories */
  story?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only what is at one of these places or at a place inside it */
  place?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only what one of these agents claims */
  claimant?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only statements by one of these agents */
  speaker?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only facts about one of these people, organisations or places */
  mentions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only facts of these types */
  kind?: InputMaybe<Array<FactType>>;
  /** Only figures of these categories */
  category?: InputMaybe<Array<FigureCategory>>;
  /** Only figures of these measures */
  measure?: InputMaybe<Array<FigureMeasure>>;
  /** Only facts with one of these verification statuses */
  verification?: InputMaybe<Array<VerificationStatus>>;
  /** Which facts by publication status; usable ones when not given */
  publication?: InputMaybe<Array<Publication>>;
  /** Only what may lie on this date or later (EDTF); undated items are left out */
  since?: InputMaybe<Scalars['String']['input']>;
  /** Only what may lie on this date or earlier (EDTF); undated items are left out */
  until?: InputMaybe<Scalars['String']['input']>;
  /** Only what full-text search finds for these words */
  q?: InputMaybe<Scalars['String']['input']>;
};

export { PersonOrder };

export { OrganizationOrder };

export { PlaceOrder };

export { StoryOrder };

export { SourceOrder };

export { StatementOrder };

export { FigureOrder };

export { EventOrder };

export { FactOrder };

export { ItemType };

export { FactType };

export { VerificationStatus };

export { Publication };

export { StatementKind };

export { FigureMeasure };

export { FigureCategory };

export { FigureUnit };

export { Counting };

export { Qualifier };

export { Rank };

export { EventKind };

export { EventStage };

export { OrganizationKind };

export { PlaceKind };

export { SourceKind };



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
  Node: ResolverTypeWrapper<NodeItem>;
  Entity: ResolverTypeWrapper<EntityItem>;
  Agent: ResolverTypeWrapper<AgentItem>;
  Fact: ResolverTypeWrapper<FactItem>;
  Person: ResolverTypeWrapper<PersonItem>;
  Organization: ResolverTypeWrapper<OrganizationItem>;
  Place: ResolverTypeWrapper<PlaceItem>;
  Story: ResolverTypeWrapper<StoryItem>;
  Source: ResolverTypeWrapper<SourceItem>;
  Statement: ResolverTypeWrapper<StatementItem>;
  Figure: ResolverTypeWrapper<FigureItem>;
  Event: ResolverTypeWrapper<EventItem>;
  EdtfDate: ResolverTypeWrapper<EdtfDate>;
  Quantity: ResolverTypeWrapper<Quantity>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Verification: ResolverTypeWrapper<Verification>;
  Evidence: ResolverTypeWrapper<EvidenceItem>;
  Anchor: ResolverTypeWrapper<Anchor>;
  Point: ResolverTypeWrapper<Point>;
  FigureSummary: ResolverTypeWrapper<FigureSummary>;
  FigureGroup: ResolverTypeWrapper<FigureGroup>;
  FigureTotal: ResolverTypeWrapper<FigureSum>;
  StatusCount: ResolverTypeWrapper<StatusCount>;
  FigureRefusal: ResolverTypeWrapper<Refusal>;
  SearchHit: ResolverTypeWrapper<SearchHitItem>;
  SearchMatch: ResolverTypeWrapper<SearchMatch>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PersonConnection: ResolverTypeWrapper<PersonConnection>;
  PersonEdge: ResolverTypeWrapper<PersonEdge>;
  OrganizationConnection: ResolverTypeWrapper<OrganizationConnection>;
  OrganizationEdge: ResolverTypeWrapper<OrganizationEdge>;
  PlaceConnection: ResolverTypeWrapper<PlaceConnection>;
  PlaceEdge: ResolverTypeWrapper<PlaceEdge>;
  StoryConnection: ResolverTypeWrapper<StoryConnection>;
  StoryEdge: ResolverTypeWrapper<StoryEdge>;
  SourceConnection: ResolverTypeWrapper<SourceConnection>;
  SourceEdge: ResolverTypeWrapper<SourceEdge>;
  StatementConnection: ResolverTypeWrapper<StatementConnection>;
  StatementEdge: ResolverTypeWrapper<StatementEdge>;
  FigureConnection: ResolverTypeWrapper<FigureConnection>;
  FigureEdge: ResolverTypeWrapper<FigureEdge>;
  EventConnection: ResolverTypeWrapper<EventConnection>;
  EventEdge: ResolverTypeWrapper<EventEdge>;
  FactConnection: ResolverTypeWrapper<FactConnection>;
  FactEdge: ResolverTypeWrapper<FactEdge>;
  SearchConnection: ResolverTypeWrapper<SearchConnection>;
  SearchEdge: ResolverTypeWrapper<SearchEdge>;
  PersonFilter: PersonFilter;
  OrganizationFilter: OrganizationFilter;
  PlaceFilter: PlaceFilter;
  StoryFilter: StoryFilter;
  SourceFilter: SourceFilter;
  StatementFilter: StatementFilter;
  FigureFilter: FigureFilter;
  EventFilter: EventFilter;
  FactFilter: FactFilter;
  PersonOrder: PersonOrder;
  OrganizationOrder: OrganizationOrder;
  PlaceOrder: PlaceOrder;
  StoryOrder: StoryOrder;
  SourceOrder: SourceOrder;
  StatementOrder: StatementOrder;
  FigureOrder: FigureOrder;
  EventOrder: EventOrder;
  FactOrder: FactOrder;
  ItemType: ItemType;
  FactType: FactType;
  VerificationStatus: VerificationStatus;
  Publication: Publication;
  StatementKind: StatementKind;
  FigureMeasure: FigureMeasure;
  FigureCategory: FigureCategory;
  FigureUnit: FigureUnit;
  Counting: Counting;
  Qualifier: Qualifier;
  Rank: Rank;
  EventKind: EventKind;
  EventStage: EventStage;
  OrganizationKind: OrganizationKind;
  PlaceKind: PlaceKind;
  SourceKind: SourceKind;
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
  Node: NodeItem;
  Entity: EntityItem;
  Agent: AgentItem;
  Fact: FactItem;
  Person: PersonItem;
  Organization: OrganizationItem;
  Place: PlaceItem;
  Story: StoryItem;
  Source: SourceItem;
  Statement: StatementItem;
  Figure: FigureItem;
  Event: EventItem;
  EdtfDate: EdtfDate;
  Quantity: Quantity;
  Float: Scalars['Float']['output'];
  Verification: Verification;
  Evidence: EvidenceItem;
  Anchor: Anchor;
  Point: Point;
  FigureSummary: FigureSummary;
  FigureGroup: FigureGroup;
  FigureTotal: FigureSum;
  StatusCount: StatusCount;
  FigureRefusal: Refusal;
  SearchHit: SearchHitItem;
  SearchMatch: SearchMatch;
  PageInfo: PageInfo;
  PersonConnection: PersonConnection;
  PersonEdge: PersonEdge;
  OrganizationConnection: OrganizationConnection;
  OrganizationEdge: OrganizationEdge;
  PlaceConnection: PlaceConnection;
  PlaceEdge: PlaceEdge;
  StoryConnection: StoryConnection;
  StoryEdge: StoryEdge;
  SourceConnection: SourceConnection;
  SourceEdge: SourceEdge;
  StatementConnection: StatementConnection;
  StatementEdge: StatementEdge;
  FigureConnection: FigureConnection;
  FigureEdge: FigureEdge;
  EventConnection: EventConnection;
  EventEdge: EventEdge;
  FactConnection: FactConnection;
  FactEdge: FactEdge;
  SearchConnection: SearchConnection;
  SearchEdge: SearchEdge;
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
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids' | 'retracted'>>;
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
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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
  claimants?: Resolver<Array<ResolversTypes['Agent']>, ParentType, ContextType>;
  relayedBy?: Resolver<Array<ResolversTypes['Agent']>, ParentType, ContextType>;
  mentions?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
  publication?: Resolver<ResolversTypes['Publication'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  caveat?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  speakers?: Resolver<Array<ResolversTypes['Agent']>, ParentType, ContextType>;
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
  claimants?: Resolver<Array<ResolversTypes['Agent']>, ParentType, ContextType>;
  relayedBy?: Resolver<Array<ResolversTypes['Agent']>, ParentType, ContextType>;
  mentions?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
  publication?: Resolver<ResolversTypes['Publication'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
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
  people?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
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
  claimants?: Resolver<Array<ResolversTypes['Agent']>, ParentType, ContextType>;
  relayedBy?: Resolver<Array<ResolversTypes['Agent']>, ParentType, ContextType>;
  mentions?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
  publication?: Resolver<ResolversTypes['Publication'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  caveat?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['EventStage'], ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Agent']>, ParentType, ContextType>;
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
  groups?: Resolver<Array<ResolversTypes['FigureGroup']>, ParentType, ContextType>;
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
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  preferred?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  verification?: Resolver<Array<ResolversTypes['StatusCount']>, ParentType, ContextType>;
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
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  verification?: Resolver<Array<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  caveat?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatusCountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StatusCount'] = ResolversParentTypes['StatusCount']> = {
  status?: Resolver<ResolversTypes['VerificationStatus'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FigureRefusalResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FigureRefusal'] = ResolversParentTypes['FigureRefusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  item?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ItemType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matches?: Resolver<Array<ResolversTypes['SearchMatch']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['VerificationStatus']>, ParentType, ContextType>;
  caveat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchMatchResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchMatch'] = ResolversParentTypes['SearchMatch']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type StoryConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StoryConnection'] = ResolversParentTypes['StoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Story']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StoryEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StoryEdge'] = ResolversParentTypes['StoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Story'], ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type FigureConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FigureConnection'] = ResolversParentTypes['FigureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FigureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FigureEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FigureEdge'] = ResolversParentTypes['FigureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type FactConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FactConnection'] = ResolversParentTypes['FactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FactEdge'] = ResolversParentTypes['FactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type PersonOrderResolvers = EnumResolverSignature<{ NAME_ASC?: any, NAME_DESC?: any }, ResolversTypes['PersonOrder']>;

export type OrganizationOrderResolvers = EnumResolverSignature<{ NAME_ASC?: any, NAME_DESC?: any }, ResolversTypes['OrganizationOrder']>;

export type PlaceOrderResolvers = EnumResolverSignature<{ NAME_ASC?: any, NAME_DESC?: any }, ResolversTypes['PlaceOrder']>;

export type StoryOrderResolvers = EnumResolverSignature<{ WHEN_ASC?: any, WHEN_DESC?: any, NAME_ASC?: any, NAME_DESC?: any }, ResolversTypes['StoryOrder']>;

export type SourceOrderResolvers = EnumResolverSignature<{ PUBLISHED_AT_ASC?: any, PUBLISHED_AT_DESC?: any, NAME_ASC?: any, NAME_DESC?: any }, ResolversTypes['SourceOrder']>;

export type StatementOrderResolvers = EnumResolverSignature<{ SAID_AT_ASC?: any, SAID_AT_DESC?: any, RECORDED_AT_ASC?: any, RECORDED_AT_DESC?: any }, ResolversTypes['StatementOrder']>;

export type FigureOrderResolvers = EnumResolverSignature<{ AS_OF_ASC?: any, AS_OF_DESC?: any, RECORDED_AT_ASC?: any, RECORDED_AT_DESC?: any }, ResolversTypes['FigureOrder']>;

export type EventOrderResolvers = EnumResolverSignature<{ WHEN_ASC?: any, WHEN_DESC?: any, RECORDED_AT_ASC?: any, RECORDED_AT_DESC?: any }, ResolversTypes['EventOrder']>;

export type FactOrderResolvers = EnumResolverSignature<{ DATE_ASC?: any, DATE_DESC?: any, RECORDED_AT_ASC?: any, RECORDED_AT_DESC?: any }, ResolversTypes['FactOrder']>;

export type ItemTypeResolvers = EnumResolverSignature<{ PERSON?: any, ORGANIZATION?: any, PLACE?: any, STORY?: any, SOURCE?: any, STATEMENT?: any, FIGURE?: any, EVENT?: any }, ResolversTypes['ItemType']>;

export type FactTypeResolvers = EnumResolverSignature<{ STATEMENT?: any, FIGURE?: any, EVENT?: any }, ResolversTypes['FactType']>;

export type VerificationStatusResolvers = EnumResolverSignature<{ UNVERIFIED?: any, IN_PROGRESS?: any, CORROBORATED?: any, VERIFIED?: any, DISPUTED?: any, REFUTED?: any, INCONCLUSIVE?: any }, ResolversTypes['VerificationStatus']>;

export type PublicationResolvers = EnumResolverSignature<{ USABLE?: any, WITHHELD?: any, RETRACTED?: any }, ResolversTypes['Publication']>;

export type StatementKindResolvers = EnumResolverSignature<{ DIRECT?: any, PARTIAL?: any, PARAPHRASE?: any }, ResolversTypes['StatementKind']>;

export type FigureMeasureResolvers = EnumResolverSignature<{ KILLED?: any, INJURED?: any, MISSING?: any, CAPTURED?: any, TRAPPED?: any, AWAITING_EVACUATION?: any, EVACUATED?: any, TRANSPORT_WAITING?: any, DISPLACED_INTERNAL?: any, DISPLACED_EXTERNAL?: any, DESTROYED?: any, DAMAGED?: any }, ResolversTypes['FigureMeasure']>;

export type FigureCategoryResolvers = EnumResolverSignature<{ CASUALTY?: any, EVACUATION?: any, DISPLACEMENT?: any, DAMAGE?: any }, ResolversTypes['FigureCategory']>;

export type FigureUnitResolvers = EnumResolverSignature<{ PERSON?: any, HOUSEHOLD?: any, BUILDING?: any, VEHICLE?: any }, ResolversTypes['FigureUnit']>;

export type CountingResolvers = EnumResolverSignature<{ CUMULATIVE?: any, PERIOD?: any, STOCK?: any }, ResolversTypes['Counting']>;

export type QualifierResolvers = EnumResolverSignature<{ EXACT?: any, APPROXIMATELY?: any, AT_LEAST?: any, MORE_THAN?: any, AT_MOST?: any, LESS_THAN?: any, BETWEEN?: any, ORDER_OF_MAGNITUDE?: any }, ResolversTypes['Qualifier']>;

export type RankResolvers = EnumResolverSignature<{ PREFERRED?: any, NORMAL?: any }, ResolversTypes['Rank']>;

export type EventKindResolvers = EnumResolverSignature<{ TALKS?: any, CALL?: any, SPEECH?: any, INTERVIEW?: any, INVASION?: any, ATTACK?: any, SIEGE?: any, OFFENSIVE?: any, FIGHTING?: any, MILITARY_MOVEMENT?: any, CHANGE_OF_CONTROL?: any, ANNEXATION?: any, EVACUATION?: any, DISPLACEMENT?: any, FUNERAL?: any, PROTECTION?: any, OTHER?: any }, ResolversTypes['EventKind']>;

export type EventStageResolvers = EnumResolverSignature<{ PLANNED?: any, UNDER_WAY?: any, HAPPENED?: any, CANCELLED?: any }, ResolversTypes['EventStage']>;

export type OrganizationKindResolvers = EnumResolverSignature<{ GOVERNMENT?: any, HEAD_OF_STATE?: any, MINISTRY?: any, ARMED_FORCES?: any, ARMED_GROUP?: any, LOCAL_AUTHORITY?: any, ALLIANCE?: any, NEWS_AGENCY?: any, PHOTO_AGENCY?: any, NEWS_OUTLET?: any, INTERNATIONAL_ORGANIZATION?: any, CIVIL_SOCIETY?: any, OTHER?: any }, ResolversTypes['OrganizationKind']>;

export type PlaceKindResolvers = EnumResolverSignature<{ COUNTRY?: any, REGION?: any, CITY?: any, TOWN?: any, VILLAGE?: any, BORDER_CROSSING?: any, BUILDING?: any, AREA?: any }, ResolversTypes['PlaceKind']>;

export type SourceKindResolvers = EnumResolverSignature<{ ARTICLE?: any, PRESS_RELEASE?: any, REPORT?: any, TRANSCRIPT?: any, SOCIAL_POST?: any, OTHER?: any }, ResolversTypes['SourceKind']>;

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

