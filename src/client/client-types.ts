import type { CallOptions } from './ask.ts'
import type { Operations } from './generated.ts'
import type { Shown } from './shown.ts'

type Path = keyof Operations
type ResourceName = { [P in Path]: P extends `/${infer Name}/{id}` ? Name : never }[Path]
type Method<P extends Path, Name extends string> =
  P extends `/${Name}` ? 'list' : P extends `/${Name}/{id}` ? 'get' : P extends `/${Name}/{id}/${infer Verb}` | `/${Name}/${infer Verb}` ? Verb : never

/** What a path's operation takes in `expand`; never where it can't expand. */
type Expandable<P extends Path> = Operations[P]['query'] extends { readonly expand?: infer Given } ? Extract<Given, readonly unknown[]>[number] : never
type Query<P extends Path, Names> = Omit<Operations[P]['query'], 'expand'> & ([Expandable<P>] extends [never] ? unknown : { readonly expand?: Names | undefined })
type Names<P extends Path> = ReadonlyArray<Expandable<P>>
type Answer<P extends Path, Expanded extends readonly unknown[]> = Shown<Operations[P]['answer'], Expanded>
type ItemOf<Page> = Page extends { readonly items: ReadonlyArray<infer Item> } ? Item : never

/** The arguments after the id: the query may be left out unless it needs something. */
type Rest<Given> = Partial<Given> extends Given ? [query?: Given, options?: CallOptions] : [query: Given, options?: CallOptions]
type Arguments<P extends Path, Given> = P extends `${string}{id}${string}` ? [id: string, ...Rest<Given>] : Rest<Given>

/** A call to one operation of the API. */
export type Operation<P extends Path> = <const Expanded extends Names<P> = readonly []>(...given: Arguments<P, Query<P, Expanded>>) => Promise<Answer<P, Expanded>>

type Walk<P extends Path> = <const Expanded extends Names<P> = readonly []>(...given: Arguments<P, Query<P, Expanded>>) => AsyncIterable<ItemOf<Answer<P, Expanded>>>

type Resource<Name extends ResourceName> =
  { readonly [P in Path as Method<P, Name>]: Operation<P> } &
  (`/${Name}` extends infer P extends Path ? { /** Every item of the list, page after page. */ readonly all: Walk<P> } : unknown)

/** The API's operations, read off its paths: `/figures` is `figures.list`, `/figures/{id}` `figures.get`, `/figures/summary` `figures.summary`. */
export type Client = { readonly [Name in ResourceName]: Resource<Name> } & {
  readonly [P in Path as P extends `/${string}/${string}` | `/${ResourceName}` ? never : P extends `/${infer Name}` ? Name : never]:
  Operation<P> & { /** Every item, page after page. */ readonly all: Walk<P> }
} & {
  /** The page after a page; null after the last. */
  readonly next: <Page extends { readonly next: string | null }>(page: Page, options?: CallOptions) => Promise<Page | null>
}
