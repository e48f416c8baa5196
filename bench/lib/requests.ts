import type { LoadRequest } from './wrk.ts'

const FIELDS = 'totalCount nodes { id measure unit counting population quantity { value low high qualifier asReported } asOf { edtf } verification { status } place { id name } claimant { id name } }'
const WITH_CAVEAT = FIELDS.replace('{ id ', '{ id caveat ')
const NAKED = FIELDS.replace(' verification { status }', '')
const MEASURES = ['killed', 'injured', 'missing', 'captured', 'trapped', 'awaiting_evacuation', 'evacuated', 'transport_waiting', 'displaced_internal', 'displaced_external', 'destroyed', 'damaged']
const JSON_HEADERS = { 'content-type': 'application/json' }

/** The same query each time: 20 figures with place and claimant. */
export const SAME_QUERY: LoadRequest = { method: 'POST', path: '/graphql', headers: JSON_HEADERS, body: JSON.stringify({ query: `{ figures(first: 20) { ${FIELDS} } }` }) }

/** The same query with other variables each time: six of the twelve measures, and a last day. */
export const OTHER_VARIABLES = queryWithVariables(FIELDS)
/** The same with the caveat of each figure. */
export const OTHER_VARIABLES_CAVEAT = queryWithVariables(WITH_CAVEAT)
/** The same with nothing that says how far to trust the figures: the answer lists their caveats by itself. */
export const OTHER_VARIABLES_NAKED = queryWithVariables(NAKED)

const LIST = '/v1/figures?limit=20'
/** The same list each time. */
export const SAME_LIST: LoadRequest = { path: LIST }

const FILTERS = `measure=${MEASURES[0]}`

/** A list of other measures and another last day each time. */
export const OTHER_LISTS: LoadRequest = { path: `${LIST}&${FILTERS}`, vary: `${luaVariables((measure: string) => `measure=${measure}`, '&')} return "${LIST}&until=" .. day .. "&" .. measures` }

function queryWithVariables (fields: string): LoadRequest {
  const query = `query ($measure: [FigureMeasure!], $until: String) { figures(first: 20, filter: { measure: $measure, until: $until }) { ${fields} } }`
  const [before = '', after = ''] = JSON.stringify({ query, variables: 'VARIABLES' }).split('"VARIABLES"')
  return {
    method: 'POST',
    path: '/graphql',
    headers: JSON_HEADERS,
    body: JSON.stringify({ query, variables: { measure: [MEASURES[0]?.toUpperCase()], until: '2030-01-01' } }),
    vary: `${luaVariables(measure => `"${measure.toUpperCase()}"`, ',')} return "/graphql", [==[${before}]==] .. '{"until":"' .. day .. '","measure":[' .. measures .. ']}' .. [==[${after}]==]`
  }
}

/** Lua that sets `measures` and `day` from `n`: six measures from one on, and a day in the years 2026 to 9999, never the same pair twice. */
function luaVariables (write: (measure: string) => string, separator: string): string {
  const choices = MEASURES.map((_, start) => [0, 1, 2, 3, 5, 7].map(step => write(MEASURES[(start + step) % MEASURES.length] as string)).join(separator))
  return `
  choices = choices or { ${choices.map(choice => `[==[${choice}]==]`).join(', ')} }
  local measures = choices[n % ${MEASURES.length} + 1]
  local days = math.floor(n / ${MEASURES.length})
  local day = string.format("%04d-%02d-%02d", 2026 + math.floor(days / 336) % 7900, math.floor(days / 28) % 12 + 1, days % 28 + 1)
`
}
