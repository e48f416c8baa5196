import type { Archive } from './archive.ts'

/** A query that Caveat, SQLite and PostgreSQL all answer. */
export type PeerQuery = 'two filters' | '10,000th page' | 'facts of a story' | 'figures in a country' | 'search' | 'summary'

const MEASURES = ['killed', 'injured', 'missing', 'captured', 'trapped', 'awaiting_evacuation', 'evacuated', 'transport_waiting', 'displaced_internal', 'displaced_external', 'destroyed', 'damaged']
const STATUSES = ['unverified', 'in_progress', 'corroborated', 'verified', 'disputed']
const OTHER_STATUSES = ['refuted', 'inconclusive']
const EACH = 120
const OTHERS = 40
/** Pages of so many stories are read before any query is measured, so that the code that reads items has been compiled for all kinds of them. */
const OTHER_STORIES = 4000
/** So many records stand up to the end of the 10,000th page. */
export const DEEP = 10_000 * 20

/** So many pages are asked for, from the 10,000th one back: the latter half before anything is measured. */
export const FAR_PAGES = OTHERS * 2

export type PeerParameters = Readonly<Record<PeerQuery, readonly (readonly string[])[]>>

/** What each query is asked with: the same for all who answer, and another one each time where there are so many. */
export function listParameters ({ stories, countries, word }: Archive): PeerParameters {
  const upTo = <T>(list: readonly T[], make: (item: T) => readonly string[]): (readonly string[])[] => list.slice(0, EACH).map(make)
  return {
    'two filters': MEASURES.flatMap(measure => STATUSES.map(status => [measure, status])),
    '10,000th page': Array.from({ length: OTHERS }, (_, number) => [String(number)]),
    // no story is asked for by both queries: what one reads would be at hand for the other
    'facts of a story': upTo(everySecond(stories), story => [story]),
    'figures in a country': upTo(countries, country => [country]),
    // whole words, rather rare ones: no database here looks for more
    search: Array.from({ length: EACH }, (_, number) => [word(200 + number * 30)]),
    // the largest stories are refused a summary by some
    summary: upTo(everySecond(stories.slice(3)), story => [story])
  }
}

/** What each query is asked with before it is measured: others, where there are so many, so that code is compiled and what will be asked for is not at hand. */
export function listOtherParameters ({ stories, cities, word }: Archive): PeerParameters {
  return {
    'two filters': MEASURES.flatMap(measure => OTHER_STATUSES.map(status => [measure, status])),
    '10,000th page': Array.from({ length: OTHERS }, (_, number) => [String(OTHERS + number)]),
    'facts of a story': others(stories, OTHER_STORIES).map(story => [story]),
    // there are few countries, and all of them are measured
    'figures in a country': cities.slice(0, OTHERS).map(city => [city]),
    search: Array.from({ length: OTHERS }, (_, number) => [word(215 + number * 90)]),
    summary: others(stories, OTHERS).map(story => [story])
  }
}

function everySecond<T> (list: readonly T[]): readonly T[] {
  return list.filter((_, index) => index % 2 === 0)
}

/** Some of those that come after all that are measured; the last ones where there are so few that all are. */
function others<T> (list: readonly T[], count: number): readonly T[] {
  const rest = list.slice(3 + EACH * 2)
  return rest.length === 0 ? list.slice(-OTHERS) : rest.slice(0, count)
}
