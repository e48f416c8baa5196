import type { GeoContext } from 'd3-geo'

type Point = readonly [x: number, y: number]

/** Points nearer to the one before than this, in units of the view box, are left out: nobody sees them. */
const NEAREST = 1.6

/** Writes what d3-geo draws as the data of an SVG path: a tenth of a unit exact, relative, and without points that don't show. */
export function createSvgPath (): { readonly context: GeoContext, readonly data: () => string } {
  let data = ''
  let drawn: Point = [0, 0]
  let start: Point = [0, 0]
  let skipped: Point | null = null
  const write = (command: 'm' | 'l', [x, y]: Point): void => {
    const [byX, byY] = [tenths(x - drawn[0]), tenths(y - drawn[1])]
    data += `${command}${short(byX)}${byY < 0 ? '' : ' '}${short(byY)}`
    // from where the rounded path is, so that roundings don't add up
    drawn = [drawn[0] + byX / 10, drawn[1] + byY / 10]
    skipped = null
  }
  const finish = (): void => { if (skipped !== null) write('l', skipped) }
  return {
    context: {
      beginPath: () => {},
      arc: () => {},
      moveTo: (x, y) => {
        finish()
        write('m', [x, y])
        start = drawn
      },
      lineTo: (x, y) => {
        if (Math.hypot(x - drawn[0], y - drawn[1]) < NEAREST) skipped = [x, y]
        else write('l', [x, y])
      },
      closePath: () => {
        skipped = null
        drawn = start
        data += 'z'
      }
    },
    data: () => {
      finish()
      return data
    }
  }
}

const tenths = (number: number): number => Math.round(number * 10)

/** 0.5 as ".5". */
function short (inTenths: number): string {
  return String(inTenths / 10).replace(/^(-?)0\./, '$1.')
}
