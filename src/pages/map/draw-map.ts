import type { GeoProjection } from 'd3-geo'
import type { MultiLineString, MultiPolygon, Polygon } from 'geojson'
import { geoAzimuthalEqualArea, geoCentroid, geoDistance, geoEqualEarth, geoPath } from 'd3-geo'
import { loadBoundaries } from './boundaries.ts'
import type { PlacedLabel } from './place-labels.ts'
import { placeLabels } from './place-labels.ts'
import { createSvgPath } from './svg-path.ts'

export interface PlaceOnMap {
  readonly id: string
  readonly name: string
  readonly point: { readonly latitude: number, readonly longitude: number }
  /** how many facts are there */
  readonly count: number
}

export interface Marker {
  readonly place: PlaceOnMap
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** A map in the units of its view box: paths, a marker for each place, and the labels that have room. */
export interface StoryMap {
  readonly width: number
  readonly height: number
  readonly land: string
  readonly borders: string
  /** the busiest last, so that it lies on top */
  readonly markers: readonly Marker[]
  /** for a page wide enough to show the map at its own size, and for one half as wide */
  readonly labels: { readonly wide: readonly PlacedLabel[], readonly narrow: readonly PlacedLabel[] }
}

const SIZE = { width: 720, height: 460 }
const MARGIN = { inline: 90, block: 50 }
/** One place alone is shown with so much around it, in radians: some 300 kilometres. */
const LEAST_RADIUS = 0.05
/** Beyond this a map of one side of the globe won't do. */
const MOST_RADIUS = 1.3
const MARKER = { least: 5, most: 16 }
/** The font sizes of the two sets of labels, in units of the view box. */
export const LABEL_SIZES = { wide: 14, narrow: 26 }

type Coordinates = [longitude: number, latitude: number]

/** Draws the places of a story: the same places, the same map. */
export async function drawMap (places: readonly PlaceOnMap[]): Promise<StoryMap> {
  const { land, borders } = await loadBoundaries()
  const projection = projectionFor(places.map(({ point }) => [point.longitude, point.latitude]))
  const most = Math.max(1, ...places.map(({ count }) => count))
  const markers = places.map((place): Marker => {
    const [x, y] = projection([place.point.longitude, place.point.latitude]) ?? [0, 0]
    return { place, x: round(x), y: round(y), radius: round(MARKER.least + (MARKER.most - MARKER.least) * Math.sqrt(place.count / most)) }
  }).sort((one, other) => one.radius - other.radius || (one.place.id < other.place.id ? 1 : -1))
  const wanted = markers.toReversed()
  return {
    ...SIZE,
    land: pathOf(land, projection),
    borders: pathOf(borders, projection),
    markers,
    labels: { wide: placeLabels(wanted, LABEL_SIZES.wide, SIZE), narrow: placeLabels(wanted, LABEL_SIZES.narrow, SIZE) }
  }
}

function projectionFor (points: readonly Coordinates[]): GeoProjection {
  const all = { type: 'MultiPoint' as const, coordinates: [...points] }
  const [longitude, latitude] = geoCentroid(all)
  const radius = Math.max(...points.map(point => geoDistance(point, [longitude, latitude])))
  const { width, height } = SIZE
  if (!(radius < MOST_RADIUS)) return geoEqualEarth().fitExtent([[0, 0], [width, height]], { type: 'Sphere' })
  const least = LEAST_RADIUS * 180 / Math.PI
  const projection = geoAzimuthalEqualArea().rotate([-longitude, -latitude]).clipAngle(90)
  const shown = radius < LEAST_RADIUS ? { type: 'MultiPoint' as const, coordinates: [[longitude, latitude - least], [longitude, latitude + least]] } : all
  return projection.fitExtent([[MARGIN.inline, MARGIN.block], [width - MARGIN.inline, height - MARGIN.block]], shown)
    .clipExtent([[0, 0], [width, height]])
}

function pathOf (shape: Polygon | MultiPolygon | MultiLineString, projection: GeoProjection): string {
  const { context, data } = createSvgPath()
  geoPath(projection, context)(shape)
  return data()
}

const round = (number: number): number => Math.round(number * 10) / 10
