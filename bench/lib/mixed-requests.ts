import type { Archive } from './archive.ts'
import type { LoadRequest } from './wrk.ts'

const PLACES = 60

/** What a newsroom's pages ask an archive for: lists, items and searches, some ten thousand of them. */
export function mixRequests ({ stories, people, cities, word }: Archive): LoadRequest {
  const paths = Array.from({ length: PLACES }, (_, number) => [
    `/v1/facts?story=${stories[number % stories.length]}`,
    `/v1/figures?measure=killed&measure=injured&place=${cities[number % cities.length]}`,
    `/v1/statements?speaker=${people[number % people.length]}`,
    `/v1/figures?verification=unverified&since=2019-${String(number % 12 + 1).padStart(2, '0')}-01`,
    `/v1/statements?kind=direct&story=${stories[(number * 7) % stories.length]}`,
    `/v1/events?place=${cities[(number * 3) % cities.length]}&verification=unverified`,
    `/v1/people/${people[(number * 5) % people.length]}?`,
    '/v1/places?kind=city',
    `/v1/search?q=${word(100 + number * 300)}`
  ]).flat()
  const list = paths.map(path => `"${path}"`).join(', ')
  // an unlike limit makes it another request, and hardly another page
  return { path: paths[0] as string, vary: `paths = paths or { ${list} } local path = paths[n % ${paths.length} + 1] if path:sub(-1) == "?" then return path:sub(1, -2) end return path .. "&limit=" .. (10 + math.floor(n / ${paths.length}) % 20)` }
}
