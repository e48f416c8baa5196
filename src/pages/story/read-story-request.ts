import type { Filter } from '../../core/resources.ts'
import type { Language } from '../../domain/wording.ts'
import { LANGUAGES } from '../../domain/wording.ts'

/** The filters of a story page, under the names that REST has for them. */
export const FILTER_NAMES = ['kind', 'verification', 'speaker', 'claimant', 'place', 'mentions'] as const

export type StoryFilter = Pick<Filter, (typeof FILTER_NAMES)[number]>

/** What of a story a page shows. */
export interface StoryRequest {
  readonly language: Language
  readonly filter: StoryFilter
  /** what to search for; null where nothing is */
  readonly text: string | null
  /** the only fact to show */
  readonly fact: string | null
  readonly after: string | null
  readonly before: string | null
}

/** Reads a page's parameters. Those that it does not know are let be, as links to pages come from anywhere. */
export function readStoryRequest (search: URLSearchParams): StoryRequest {
  const one = (name: string): string | null => search.get(name)?.trim() || null
  const filter = FILTER_NAMES.map(name => [name, [...new Set(search.getAll(name).filter(value => value !== ''))]] as const)
  return {
    language: readLanguage(search),
    filter: Object.fromEntries(filter.filter(([, values]) => values.length > 0)),
    text: one('q'),
    fact: one('fact'),
    after: one('after'),
    before: one('before')
  }
}

/** The first part of `lang` where there are pages in that language, else English. */
export function readLanguage (search: URLSearchParams): Language {
  const primary = search.get('lang')?.toLowerCase().split('-', 1)[0]
  return LANGUAGES.find(language => language === primary) ?? 'en'
}

/** Whether a page shows the story from the start: nothing is narrowed, searched for or turned to. */
export function isOverview ({ filter, text, fact, after, before }: StoryRequest): boolean {
  return Object.keys(filter).length === 0 && text === null && fact === null && after === null && before === null
}
