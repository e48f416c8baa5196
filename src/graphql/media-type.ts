export const GRAPHQL_RESPONSE = 'application/graphql-response+json'
export const JSON_RESPONSE = 'application/json'

export type MediaType = typeof GRAPHQL_RESPONSE | typeof JSON_RESPONSE

interface Range {
  readonly range: string
  readonly quality: number
}

/** The media type that a caller likes best (RFC 9110, 12.5.1); JSON where it is all the same; null where neither will do. */
export function chooseMediaType (accept: string | undefined): MediaType | null {
  const ranges = (accept?.trim() || '*/*').split(',').map(readRange)
  const named = liking(ranges, [GRAPHQL_RESPONSE])
  const graphql = named ?? liking(ranges, ['application/*', '*/*']) ?? 0
  const json = liking(ranges, [JSON_RESPONSE, 'application/*', '*/*']) ?? 0
  if (graphql === 0 && json === 0) return null
  return graphql > json || (graphql === json && named !== null) ? GRAPHQL_RESPONSE : JSON_RESPONSE
}

/** How much the first of these ranges that the caller names is liked, from 0 to 1; null when it names none. */
function liking (ranges: readonly Range[], candidates: readonly string[]): number | null {
  for (const candidate of candidates) {
    const found = ranges.find(({ range }) => range === candidate)
    if (found !== undefined) return found.quality
  }
  return null
}

function readRange (text: string): Range {
  const [range = '', ...parameters] = text.split(';').map(part => part.trim().toLowerCase())
  const quality = Number(parameters.find(parameter => parameter.startsWith('q='))?.slice(2) ?? 1)
  return { range, quality: Number.isNaN(quality) ? 1 : quality }
}
