import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { geoContains } from 'd3-geo'
import type { MultiLineString, MultiPolygon, Polygon } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, MultiPolygon as Polygons, Polygon as OnePolygon, Topology } from 'topojson-specification'

/** What a map is drawn from, in degrees. */
export interface Boundaries {
  readonly land: Polygon | MultiPolygon
  readonly borders: MultiLineString
}

type Country = (OnePolygon | Polygons) & { properties: { name: string } }
type World = Topology<{ countries: GeometryCollection<{ name: string }>, land: GeometryCollection }>

/** Natural Earth draws who holds a place; these it draws apart, and UN usage does not. */
const PART_OF: Readonly<Record<string, string>> = { 'N. Cyprus': 'Cyprus', Somaliland: 'Somalia' }

/** A point on Crimea, which the data set gives to Russia and UN usage (General Assembly resolution 68/262) to Ukraine. */
const CRIMEA = { point: [34.1, 44.95], drawnIn: 'Russia', partOf: 'Ukraine' } as const

const require = createRequire(import.meta.url)
let loading: Promise<Boundaries> | null = null

/** The land of the world and the borders on it, after UN usage; read when a map is first drawn. Natural Earth, 1:50 million. */
export async function loadBoundaries (): Promise<Boundaries> {
  return await (loading ??= readBoundaries())
}

async function readBoundaries (): Promise<Boundaries> {
  const world = JSON.parse(await readFile(require.resolve('world-atlas/countries-50m.json'), 'utf8')) as World
  const countries = joinCrimea(world, world.objects.countries.geometries as Country[])
  const ownerOf = ({ properties: { name } }: Country): string => PART_OF[name] ?? name
  const collection = { type: 'GeometryCollection', geometries: countries } as World['objects']['countries']
  const land = feature(world, world.objects.land)
  return {
    land: (land.features[0] as (typeof land.features)[number]).geometry as MultiPolygon,
    borders: mesh(world, collection, (one, other) => one !== other && ownerOf(one as Country) !== ownerOf(other as Country))
  }
}

/** Hands the polygon that holds Crimea over, so that no border is drawn along it. */
function joinCrimea (world: World, countries: readonly Country[]): Country[] {
  const polygonsOf = (country: Country): number[][][] => country.type === 'Polygon' ? [country.arcs] : country.arcs
  const holdsCrimea = (arcs: number[][]): boolean => geoContains(feature(world, { type: 'Polygon', arcs }), [...CRIMEA.point])
  const moved = countries.filter(({ properties: { name } }) => name === CRIMEA.drawnIn).flatMap(polygonsOf).filter(holdsCrimea)
  return countries.map((country): Country => {
    const { name } = country.properties
    if (name !== CRIMEA.drawnIn && name !== CRIMEA.partOf) return country
    const kept = polygonsOf(country).filter(arcs => !moved.includes(arcs))
    return { ...country, type: 'MultiPolygon', arcs: name === CRIMEA.partOf ? [...kept, ...moved] : kept } as Country
  })
}
