import { CaveatError } from './caveat-error.ts'

const VERSION = 'v1/'

type Value = string | number | boolean

/**
 * The address of the API below a base, with a slash at its end.
 * @param base where Caveat is, with its prefix: `https://example.org/facts`; on a page it may be relative to it
 * @throws TypeError for what is no address
 */
export function apiAddress (base: string): URL {
  const { location } = globalThis as { location?: { readonly href: string } }
  const url = new URL(base, location?.href)
  return new URL(`${url.pathname.replace(/\/*$/, '/')}${VERSION}`, url)
}

/**
 * The address of a call. An empty list is sent as an empty value, which the API refuses: to leave the filter out would answer another question.
 * @throws CaveatError INVALID_ID for what can't be an id, before it becomes another path
 */
export function addressOf (api: URL, path: string, id: string, query: Readonly<Record<string, Value | readonly Value[] | undefined>> = {}): string {
  if (path.includes('{id}') && !/^[a-z]+_/.test(id)) throw new CaveatError('INVALID_ID', `${JSON.stringify(id)} is not an id`)
  const url = new URL(path.slice(1).replace('{id}', encodeURIComponent(id)), api)
  for (const [name, given] of Object.entries(query)) {
    if (given === undefined) continue
    const values = [given].flat()
    for (const value of values.length === 0 ? [''] : values) url.searchParams.append(name, String(value))
  }
  return url.href
}

/**
 * The address of the next page.
 * @throws CaveatError UNEXPECTED_ANSWER where it lies outside the API
 */
export function nextAddress (api: URL, next: string): string {
  const url = URL.canParse(next, api.href) ? new URL(next, api) : null
  if (url === null || url.origin !== api.origin || !url.pathname.startsWith(api.pathname)) {
    throw new CaveatError('UNEXPECTED_ANSWER', `the next page is said to be at ${next}, outside ${api.href}`)
  }
  return url.href
}
