import type { ItemOf } from '../../src/domain/items.ts'
import { coinPlaceName } from './names.ts'
import type { Random } from './random.ts'
import { writeSentence } from './words.ts'

type Place = ItemOf<'place'>

/** The countries and what is in them, the places that come up most often first. */
export interface Places {
  readonly all: readonly Place[]
  readonly cities: readonly number[]
  /** the places directly inside of a place, by its number in `all` */
  readonly inside: readonly (readonly number[])[]
  readonly parents: readonly (number | null)[]
}

const COUNTRY_CODES = ['UA', 'TR', 'PL', 'SY', 'SD', 'YE', 'ET', 'MM', 'HT', 'CO', 'PH', 'NG', 'ML', 'IQ', 'AF', 'PK', 'BD', 'NP', 'CL', 'PE', 'MX', 'MA', 'LY', 'TD', 'KE', 'MZ', 'ID', 'JP', 'GR', 'IT']
const CITY_KINDS = [['city', 0.3], ['town', 0.35], ['village', 0.35]] as const
const BUILDINGS = ['hospital', 'school', 'theatre', 'town hall', 'railway station', 'market', 'barracks', 'power plant']
const SOURCE = 'Made up by bench/generate'

/** A tree of about so many places: countries, regions, cities and towns, and buildings and crossings in those. */
export function createPlaces (random: Random, count: number): Places {
  const counts = { countries: Math.min(COUNTRY_CODES.length, Math.max(4, Math.ceil(count / 60))), regions: Math.max(8, Math.round(count * 0.07)), cities: Math.max(20, Math.round(count * 0.55)) }
  const all: Place[] = []
  const inside: number[][] = []
  const parents: (number | null)[] = []
  const cities: number[] = []
  const add = (parent: number | null, members: Pick<Place, 'id' | 'name' | 'aliases' | 'kind' | 'country' | 'point'> & Partial<Place>): number => {
    const number = all.length
    all.push({
      type: 'place', containedIn: parent === null ? null : (all[parent] as Place).id, geonamesId: null, pointSource: members.point === null ? null : SOURCE, dispute: null, description: null, ...members
    })
    inside.push([])
    parents.push(parent)
    if (parent !== null) (inside[parent] as number[]).push(number)
    return number
  }
  const near = (parent: number, spread: number): Place['point'] => {
    const { latitude, longitude } = (all[parent] as Place).point ?? { latitude: 0, longitude: 0 }
    return { latitude: round(latitude + (random.next() - 0.5) * spread), longitude: round(longitude + (random.next() - 0.5) * spread) }
  }
  const countries = Array.from({ length: counts.countries }, (_, number) => {
    const { name, aliases, slug } = coinPlaceName(random)
    const point = { latitude: round(random.next() * 110 - 50), longitude: round(random.next() * 320 - 160) }
    return add(null, { id: `plc_${slug}-${number}`, name, aliases, kind: 'country', country: COUNTRY_CODES[number] as string, point })
  })
  const regions = Array.from({ length: counts.regions }, (_, number) => {
    const country = countries[number < countries.length ? number : random.ranked(countries.length)] as number
    const { name, aliases, slug } = coinPlaceName(random)
    const dispute = random.chance(0.02) ? writeSentence(random, 10) : null
    return add(country, { id: `plc_${slug}-region-${number}`, name: `${name} region`, aliases, kind: 'region', country: (all[country] as Place).country, point: near(country, 8), dispute })
  })
  for (let number = 0; number < counts.cities; number++) {
    const region = regions[number < regions.length ? number : random.ranked(regions.length)] as number
    const { name, aliases, slug } = coinPlaceName(random)
    const point = random.chance(0.9) ? near(region, 2) : null
    cities.push(add(region, { id: `plc_${slug}-${number}`, name, aliases, kind: random.draw(CITY_KINDS), country: (all[region] as Place).country, point }))
  }
  for (let number = 0; all.length < count; number++) {
    const city = cities[random.ranked(cities.length)] as number
    const { name, country } = all[city] as Place
    const isCrossing = random.chance(0.05)
    const what = isCrossing ? 'border crossing' : random.pick(BUILDINGS)
    const description = random.chance(0.4) ? writeSentence(random, 8) : null
    add(city, {
      id: `plc_${what.replaceAll(' ', '-')}-${number}`, name: `${name} ${what}`, aliases: [], kind: isCrossing ? 'border_crossing' : 'building', country, point: random.chance(0.5) ? near(city, 0.1) : null, description
    })
  }
  return { all, cities, inside, parents }
}

function round (degrees: number): number {
  return Math.round(degrees * 100_000) / 100_000
}
