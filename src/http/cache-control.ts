/**
 * How long caches may keep an answer, by what the answer is. `max-age` counts from when it was made; a cache in between adds `Age`.
 * There is no `s-maxage`: who doesn't purge must not wait longer for a retraction than a browser does.
 */
export const CACHE_CONTROL = {
  /**
   * What holds facts, in any form: lists, items, sums, search, GraphQL, cards, pictures, oEmbed and pages. A correction has spread after
   * 90 seconds, half a minute where it is asked for often; and a number may outlive its retraction by an hour where nobody can be asked.
   */
  facts: 'public, max-age=30, stale-while-revalidate=60, stale-if-error=3600',
  /** What describes the interface: the OpenAPI document, the docs page and GraphiQL with their files. It changes with a release. */
  documents: 'public, max-age=300, stale-while-revalidate=3600, stale-if-error=86400',
  /** A script at an address that stays, on pages of others: it changes with a release, and an old one goes on working. */
  scripts: 'public, max-age=3600, stale-while-revalidate=86400, stale-if-error=86400',
  /** A file whose address names its content. */
  pinned: 'public, max-age=31536000, immutable'
} as const

export type CacheControl = (typeof CACHE_CONTROL)[keyof typeof CACHE_CONTROL]
