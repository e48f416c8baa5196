import type { ServerProcess } from './processes.ts'
import type { PeerQuery } from './peer-parameters.ts'

/** How one server is asked one of the queries in GraphQL: the query for these parameters. */
export type WriteQuery = (parameters: readonly string[]) => string

const FIGURE = 'totalCount nodes { id measure quantity { low high qualifier asReported } asOf { edtf } verification { status } place { name } claimant { name } }'
const FACT = 'totalCount nodes { id name date { edtf } verification { status } place { name } claimants { name } }'
const FIGURE_ROW = 'totalCount nodes { rowId measure low high qualifier asReported date verification placeByPlace { name } agentByClaimant { name } }'
const FACT_ROW = 'totalCount nodes { rowId title date verification placeByPlace { name } agentByClaimant { name } }'
const NEWEST_FIRST = 'orderBy: [DATE_KEY_DESC, ROW_ID_DESC]'

/** The queries as Caveat takes them. @param deep the cursor before the 10,000th page */
export function caveatQueries (deep: string): Readonly<Record<PeerQuery, WriteQuery>> {
  return {
    'two filters': ([measure = '', status = '']) => `{ figures(filter: { measure: [${measure.toUpperCase()}], verification: [${status.toUpperCase()}] }) { ${FIGURE} } }`,
    '10,000th page': () => `{ figures(first: 20, after: "${deep}") { ${FIGURE} } }`,
    'facts of a story': ([story]) => `{ facts(filter: { story: ["${story}"] }) { ${FACT} } }`,
    'figures in a country': ([place]) => `{ figures(filter: { place: ["${place}"] }) { ${FIGURE} } }`,
    search: ([text]) => `{ search(query: "${text}", types: [STATEMENT, FIGURE, EVENT]) { totalCount nodes { item { id } name status caveat } } }`,
    summary: ([story]) => `{ figureSummary(filter: { story: ["${story}"] }) { totalCount groups { measure place { name } population claims low high caveat } } }`
  }
}

/** The queries as PostGraphile takes them over the tables and functions of databases/postgres.ts. */
export function postgraphileQueries (deep: string): Readonly<Record<PeerQuery, WriteQuery>> {
  return {
    'two filters': ([measure, status]) => `{ allFigures(first: 20, condition: { measure: "${measure}", verification: "${status}" }, ${NEWEST_FIRST}) { ${FIGURE_ROW} } }`,
    '10,000th page': () => `{ allFigures(first: 20, after: "${deep}", ${NEWEST_FIRST}) { ${FIGURE_ROW} } }`,
    'facts of a story': ([story]) => `{ allUsableFacts(first: 20, condition: { story: "${story}" }, ${NEWEST_FIRST}) { ${FACT_ROW} } }`,
    'figures in a country': ([place]) => `{ figuresIn(first: 20, country: "${place}") { ${FIGURE_ROW} } }`,
    search: ([text]) => `{ searchFacts(first: 20, query: "${text}") { ${FACT_ROW} } }`,
    summary: ([story]) => `{ summary(first: 20, ofStory: "${story}") { totalCount nodes { measure placeName population claims low high claimants statuses } } }`
  }
}

/** The data of an answer's first field. @throws Error when there are errors */
export async function askGraphql ({ origin }: ServerProcess, query: string): Promise<{ readonly totalCount: number, readonly pageInfo?: { readonly endCursor: string } }> {
  const response = await fetch(`${origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'accept-encoding': 'identity' }, body: JSON.stringify({ query }) })
  const { data, errors } = await response.json() as { data?: Record<string, never>, errors?: unknown }
  const [answer] = Object.values(data ?? {})
  if (errors !== undefined || answer == null) throw new Error(`${query} is answered with ${JSON.stringify(errors)}`)
  return answer
}
