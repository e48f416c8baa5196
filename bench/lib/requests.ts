import type { LoadRequest } from './wrk.ts'

const FIELDS = 'totalCount nodes { id measure unit counting population quantity { value low high qualifier asReported } asOf { edtf } verification { status } place { id name } claimant { id name } }'
const WITH_CAVEAT = FIELDS.replace('{ id ', '{ id caveat ')
const NAKED = FIELDS.replace(' verification { status }', '')
const MEASURES = ['killed', 'injured', 'missing', 'captured', 'trapped', 'awaiting_evacuation', 'evacuated', 'transport_waiting', 'displaced_internal', 'displaced_external', 'destroyed', 'damaged']
/** The days from 2019 to 2024: half of what was generated is from before, so that each page is full. */
const DAYS = Array.from({ length: 2192 }, (_, number) => new Date(Date.UTC(2019, 0, 1 + number)).toISOString().slice(0, 10))
/** Days apart from one choice of measures to the next. */
const STRIDE = 37
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
/** A list of other measures and another last day each time. */
export const OTHER_LISTS: LoadRequest = varied({ before: `${LIST}&until=`, between: '&measure=', separator: '&measure=', after: '' }, measure => measure, path => ({ path }))

function queryWithVariables (fields: string): LoadRequest {
  const query = `query ($measure: [FigureMeasure!], $until: String) { figures(first: 20, filter: { measure: $measure, until: $until }) { ${fields} } }`
  const written = { before: `{"query":${JSON.stringify(query)},"variables":{"until":"`, between: '","measure":["', separator: '","', after: '"]}}' }
  return varied(written, measure => measure.toUpperCase(), body => ({ method: 'POST', path: '/graphql', headers: JSON_HEADERS, body }))
}

/** What stands around and between a day and six measures. */
interface Written {
  readonly before: string
  readonly between: string
  readonly separator: string
  readonly after: string
}

/** Requests of which no two are alike, and hardly two select the same figures; all have a page of twenty. */
function varied ({ before, between, separator, after }: Written, nameOf: (measure: string) => string, requestOf: (text: string) => LoadRequest): LoadRequest {
  const choices = chooseHalf(MEASURES.map(nameOf)).map(names => names.join(separator))
  const nth = (n: number): LoadRequest => {
    const { choice, day } = numbersOf(n, choices.length)
    return requestOf(`${before}${DAYS[day]}${between}${choices[choice]}${after}`)
  }
  const path = nth(0).body === undefined ? 'text' : `"${nth(0).path}", text`
  return { ...nth(0), nth, vary: `${luaVariables(choices)} local text = [==[${before}]==] .. day .. [==[${between}]==] .. choice .. [==[${after}]==] return ${path}` }
}

/** Which choice and which day the request of a number has: no pair comes twice in the first two millions. */
function numbersOf (n: number, choices: number): { readonly choice: number, readonly day: number } {
  const choice = n % choices
  return { choice, day: (Math.floor(n / choices) + choice * STRIDE) % DAYS.length }
}

/** The same in Lua: sets `choice` and `day` from `n`. */
function luaVariables (choices: readonly string[]): string {
  const list = (texts: readonly string[]): string => `{ ${texts.map(text => `[==[${text}]==]`).join(', ')} }`
  return `
  choices = choices or ${list(choices)}
  days = days or ${list(DAYS)}
  local choice = choices[n % ${choices.length} + 1]
  local day = days[(math.floor(n / ${choices.length}) + n % ${choices.length} * ${STRIDE}) % ${DAYS.length} + 1]
`
}

/** All choices of half of some names. */
function chooseHalf (names: readonly string[]): string[][] {
  const choose = (rest: readonly string[], count: number): string[][] => {
    const [first, ...others] = rest
    if (count === 0) return [[]]
    if (first === undefined) return []
    return [...choose(others, count - 1).map(chosen => [first, ...chosen]), ...choose(others, count)]
  }
  return choose(names, names.length / 2)
}
