import type { ServerProcess } from './processes.ts'
import type { PeerQuery } from './peer-parameters.ts'

/** A query with its variables, as clients send one: whoever can keeps what it made of the text. */
export interface GraphqlRequest {
  readonly query: string
  readonly variables?: Readonly<Record<string, string | undefined>>
}

/** How one server is asked one of the queries in GraphQL: the request for these parameters. */
export type WriteQuery = (parameters: readonly string[]) => GraphqlRequest

const FIGURE = 'totalCount nodes { id measure quantity { low high qualifier asReported } asOf { edtf } verification { status } place { name } claimant { name } }'
const FACT = 'totalCount nodes { id name date { edtf } verification { status } place { name } claimants { name } }'
const FIGURE_ROW = 'totalCount nodes { rowId measure low high qualifier asReported date verification placeByPlace { name } agentByClaimant { name } }'
const FACT_ROW = 'totalCount nodes { rowId title date verification placeByPlace { name } agentByClaimant { name } }'
const NEWEST_FIRST = 'orderBy: [DATE_KEY_DESC, ROW_ID_DESC]'

/** The queries as Caveat takes them. @param after the cursor before the 10,000th page */
export function caveatQueries (after: string): Readonly<Record<PeerQuery, WriteQuery>> {
  return {
    'two filters': ([measure, status]) => ({
      query: `query ($measure: FigureMeasure!, $status: VerificationStatus!) { figures(filter: { measure: [$measure], verification: [$status] }) { ${FIGURE} } }`,
      variables: { measure: measure?.toUpperCase(), status: status?.toUpperCase() }
    }),
    '10,000th page': () => ({ query: `query ($after: String) { figures(first: 20, after: $after) { ${FIGURE} } }`, variables: { after } }),
    'facts of a story': ([story]) => ({ query: `query ($story: ID!) { facts(filter: { story: [$story] }) { ${FACT} } }`, variables: { story } }),
    'figures in a country': ([place]) => ({ query: `query ($place: ID!) { figures(filter: { place: [$place] }) { ${FIGURE} } }`, variables: { place } }),
    search: ([text]) => ({ query: 'query ($text: String!) { search(query: $text, types: [STATEMENT, FIGURE, EVENT]) { totalCount nodes { item { id } name status caveat } } }', variables: { text } }),
    summary: ([story]) => ({ query: 'query ($story: ID!) { figureSummary(filter: { story: [$story] }) { totalCount groups { measure place { name } population claims low high caveat } } }', variables: { story } })
  }
}

/** The queries as PostGraphile takes them over the tables and functions of databases/postgres.ts. */
export function postgraphileQueries (after: string): Readonly<Record<PeerQuery, WriteQuery>> {
  return {
    'two filters': ([measure, status]) => ({
      query: `query ($measure: String!, $status: String!) { allFigures(first: 20, condition: { measure: $measure, verification: $status }, ${NEWEST_FIRST}) { ${FIGURE_ROW} } }`,
      variables: { measure, status }
    }),
    '10,000th page': () => ({ query: `query ($after: Cursor!) { allFigures(first: 20, after: $after, ${NEWEST_FIRST}) { ${FIGURE_ROW} } }`, variables: { after } }),
    'facts of a story': ([story]) => ({ query: `query ($story: String!) { allUsableFacts(first: 20, condition: { story: $story }, ${NEWEST_FIRST}) { ${FACT_ROW} } }`, variables: { story } }),
    'figures in a country': ([country]) => ({ query: `query ($country: String!) { figuresIn(first: 20, country: $country) { ${FIGURE_ROW} } }`, variables: { country } }),
    search: ([text]) => ({ query: `query ($text: String!) { searchFacts(first: 20, query: $text) { ${FACT_ROW} } }`, variables: { text } }),
    summary: ([story]) => ({ query: 'query ($story: String!) { summary(first: 20, ofStory: $story) { totalCount nodes { measure placeName population claims low high claimants statuses } } }', variables: { story } })
  }
}

/** The data of an answer's first field. @throws Error when there are errors */
export async function askGraphql ({ origin }: ServerProcess, request: GraphqlRequest): Promise<{ readonly totalCount: number, readonly pageInfo?: { readonly endCursor: string } }> {
  const response = await fetch(`${origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'accept-encoding': 'identity' }, body: JSON.stringify(request) })
  const { data, errors } = await response.json() as { data?: Record<string, never>, errors?: unknown }
  const [answer] = Object.values(data ?? {})
  if (errors !== undefined || answer == null) throw new Error(`${request.query} is answered with ${JSON.stringify(errors)}`)
  return answer
}
