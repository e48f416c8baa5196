import type { StoryFilter, StoryRequest } from './read-story-request.ts'
import { FILTER_NAMES } from './read-story-request.ts'

/** Where a page stands. */
export interface StorySite {
  /** the path that Caveat is mounted at, without a slash at its end */
  readonly prefix: string
  /** the same as an absolute address where it is known */
  readonly base: string
}

/** The address of a view of a story. */
export function storyAddress (base: string, id: string, { language, filter = {}, text, fact, after, before }: Partial<StoryRequest>): string {
  const search = new URLSearchParams()
  for (const name of FILTER_NAMES) for (const value of filter[name] ?? []) search.append(name, value)
  for (const [name, value] of Object.entries({ q: text, fact, after, before, lang: language === 'en' ? null : language })) {
    if (value != null) search.append(name, value)
  }
  return `${base}/stories/${id}${search.size === 0 ? '' : `?${search.toString()}`}`
}

/** Where a fact stands on its story's page, whatever else is on it. */
export function factAddress (base: string, fact: { readonly id: string, readonly story: string }, language: StoryRequest['language']): string {
  return `${storyAddress(base, fact.story, { fact: fact.id, language })}#${fact.id}`
}

/** A filter with another value in the place of one name's values; without the name where there is none. */
export function withFilter (filter: StoryFilter, name: keyof StoryFilter, value: string | null): StoryFilter {
  const { [name]: _, ...others } = filter
  return value === null ? others : { ...others, [name]: [value] }
}
