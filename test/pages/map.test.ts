import { geoDistance } from 'd3-geo'
import t from 'tap'
import { loadBoundaries } from '../../src/pages/map/boundaries.ts'
import type { PlaceOnMap } from '../../src/pages/map/draw-map.ts'
import { drawMap, LABEL_SIZES } from '../../src/pages/map/draw-map.ts'

const aPoint = (id: string, latitude: number, longitude: number, count = 1): PlaceOnMap => ({ id, name: id, point: { latitude, longitude }, count })
const ISTHMUS: [number, number] = [33.7, 46.1]

t.test('borders follow UN usage: none is drawn between Crimea and the rest of Ukraine', async t => {
  const { borders } = await loadBoundaries()
  const nearest = (point: [number, number]): number => Math.min(...borders.coordinates.flat().map(at => geoDistance([at[0] ?? 0, at[1] ?? 0], point)))
  t.ok(nearest(ISTHMUS) > 0.02, 'in radians, more than 120 kilometres')
  t.ok(nearest([33, 35.15]) > 0.02, 'nor across Cyprus')
  t.ok(nearest([36.6, 50.2]) < 0.01, 'other borders are there')
})

t.test('a map holds all its places, with labels that cover neither each other nor a marker', async t => {
  const places = Array.from({ length: 60 }, (_, number) => aPoint(`place-${number}`, 45 + (number * 7 % 20) / 4, 25 + (number * 13 % 30) / 4, number))
  const { width, height, markers, labels, land, borders } = await drawMap(places)
  t.equal(markers.length, 60)
  for (const { x, y } of markers) t.ok(x >= 0 && x <= width && y >= 0 && y <= height)
  t.match(land, /^m/)
  t.match(borders, /^m/)
  t.ok(labels.wide.length > labels.narrow.length && labels.narrow.length > 0)
  for (const [index, one] of labels.wide.entries()) {
    for (const other of labels.wide.slice(index + 1)) {
      t.notOk(one.anchor === other.anchor && Math.abs(one.y - other.y) < LABEL_SIZES.wide && Math.abs(one.x - other.x) < LABEL_SIZES.wide, `${one.id} and ${other.id}`)
    }
  }
  t.same(await drawMap(places), await drawMap(places), 'the same places give the same map')
})

t.test('one place, places across the date line, at a pole and all over the globe have a map', async t => {
  for (const places of [[aPoint('kyiv', 50, 30)], [aPoint('fiji', -17, 179), aPoint('samoa', -13, -172)], [aPoint('pole', 90, 0)], [aPoint('a', 60, -170), aPoint('b', -60, 10), aPoint('c', 0, 100), aPoint('d', 10, -80)]]) {
    const { markers, land, width } = await drawMap(places)
    t.ok(markers.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y) && x >= 0 && x <= width), places.map(({ id }) => id).join())
    t.notMatch(land, /NaN|Infinity|e-/)
  }
})
