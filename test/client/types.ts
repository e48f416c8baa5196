// What compiles and what doesn't: checked by `npm run typecheck`, never run.
/* eslint-disable @typescript-eslint/no-unused-vars */
import type { CaveatErrorCode, Client, Event, Figure, FigureSummary, Organization, Person, Reference, Statement } from '../../src/client/index.ts'
import { CaveatError, createClient, format } from '../../src/client/index.ts'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false
function same<A, B> (_: Same<A, B>): void {}

const client: Client = createClient('https://example.org/facts', { headers: { authorization: 'Bearer x' }, fetch, deadline: 5000 })

export async function parameters (dynamic: string, names: readonly ('claimant' | 'place')[]): Promise<void> {
  await client.figures.list()
  await client.figures.list({ measure: 'killed', place: ['plc_a', dynamic], limit: 5, orderBy: '-asOf' }, { signal: new AbortController().signal })
  await client.figures.list({ measure: undefined, expand: undefined })
  await client.facts.list({ kind: 'figure', expand: names })
  await client.figures.summary({ sum: true })
  await client.search({ q: 'Kyiv', type: ['figure', 'event'] })
  // @ts-expect-error a misspelt filter
  await client.figures.list({ measur: 'killed' })
  // @ts-expect-error a misspelt filter beside a right one
  await client.figures.list({ measure: 'killed', plce: 'plc_a' })
  // @ts-expect-error beside an expansion too
  await client.figures.list({ expand: ['claimant'], plce: 'plc_a' })
  // @ts-expect-error a word that is none of the filter's
  await client.figures.list({ measure: 'kiled' })
  // @ts-expect-error one in a list
  await client.figures.list({ verification: ['verified', 'verifed'] })
  // @ts-expect-error people have no measure
  await client.people.list({ measure: 'killed' })
  // @ts-expect-error figures have no speakers to expand
  await client.figures.get('fig_a', { expand: ['speakers'] })
  // @ts-expect-error stories expand nothing
  await client.stories.get('sto_a', { expand: ['story'] })
  // @ts-expect-error a search needs words
  await client.search()
  // @ts-expect-error an item needs an id
  await client.figures.get()
  // @ts-expect-error no such resource
  await client.figurs.list()
  // @ts-expect-error stories have no summary
  await client.stories.summary()
  // @ts-expect-error a summary has no items to walk
  client.figures.summary.all()
  // @ts-expect-error a misspelt option
  await client.figures.list({}, { sginal: new AbortController().signal })
}

export async function answers (names: readonly ('claimant' | 'partOf')[]): Promise<void> {
  const { items: [figure], next } = await client.figures.list()
  same<typeof next, string | null>(true)
  if (figure === undefined) return
  same<typeof figure.claimant, Reference>(true)
  same<typeof figure.partOf, Reference | null>(true)
  same<typeof figure.evidence[number]['source'], Reference>(true)
  const asDeclared: Figure = figure
  // @ts-expect-error answers are frozen
  figure.measure = 'injured'
  // @ts-expect-error to their depths
  figure.quantity.value = 3

  const whole = await client.figures.get('fig_a', { expand: ['claimant', 'people', 'assessedBy', 'partOf'] })
  const role: string | null = whole.claimant.type === 'person' ? whole.claimant.role : whole.claimant.country
  same<(typeof whole.people)[number]['aliases'], readonly string[]>(true)
  same<NonNullable<typeof whole.partOf>['claimant'], Reference>(true)
  same<NonNullable<typeof whole.verification.assessedBy>['name'], string>(true)
  same<typeof whole.place, Reference | null>(true)

  const either = await client.figures.get('fig_a', { expand: names })
  same<typeof either.claimant, Reference | Person | Organization>(true)

  for await (const fact of client.facts.all({ limit: 100 })) {
    if (fact.type === 'statement') same<typeof fact.text, string | null>(true)
    if (fact.type === 'figure') format(fact)
    const declared: Statement | Figure | Event = fact
    console.log(declared, fact.caveat)
  }
  for await (const hit of client.search.all({ q: 'x' })) same<typeof hit.caveat, string | null>(true)
  const summary: FigureSummary = await client.figures.summary()
  const page = await client.people.list({ limit: 1 })
  const following = await client.next(page)
  same<typeof following, typeof page | null>(true)
  // @ts-expect-error what is no page has no next one
  await client.next(figure)
  console.log(role, asDeclared, summary)
}

export function numbers (figure: Figure, person: Person): void {
  const words: string = format(figure)
  const deliberate: number | null = figure.quantity.value
  // @ts-expect-error a quantity alone has no caveat
  format(figure.quantity)
  // @ts-expect-error nor has a number
  format(figure.quantity.value)
  // @ts-expect-error a person claims nothing
  format(person)
  // @ts-expect-error no sums with a quantity
  console.log(figure.quantity + 1, words, deliberate)
  // @ts-expect-error no comparing either
  console.log(figure.quantity > 1)
  // @ts-expect-error no number formatter takes it
  new Intl.NumberFormat('en').format(figure.quantity)
}

export function errors (error: unknown): void {
  if (!(error instanceof CaveatError)) throw error
  const code: CaveatErrorCode = error.code
  if (code === 'RIVAL_CLAIMS' || code === 'DEADLINE') console.log(error.ids, error.errors[0]?.parameter, error.status)
  // @ts-expect-error no such code
  if (code === 'RIVAL_CLAIM') console.log()
}
