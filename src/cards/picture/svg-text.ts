import { isRightToLeft } from '../../html/readable-text.ts'
import { xmlText } from './drawable-text.ts'
import type { TextBlock } from './fit-text.ts'
import { LEADING } from './fit-text.ts'
import { FACES, SANS_FAMILY, SERIF_FAMILY } from './fonts.ts'
import type { Line, Run } from './wrap-text.ts'

/** Isolates: a text between them orders its own characters and no others. */
const [LEFT_TO_RIGHT, RIGHT_TO_LEFT, END] = ['\u2066', '\u2067', '\u2069']
const DIRECTED = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u
/** Where the first baseline lies, in parts of the size. */
const ASCENT = 0.98

export interface Place {
  readonly x: number
  readonly y: number
  readonly colour: string
}

/** A block of text with its upper left corner at a place. A text of right-to-left words alone stands at the right. */
export function svgText ({ lines, face, size, width }: TextBlock, { x, y, colour }: Place): string {
  const { serif, weight } = FACES[face]
  const font = `font-family="${serif ? SERIF_FAMILY : SANS_FAMILY}" font-stretch="condensed" font-size="${round(size)}"${weight === 400 ? '' : ` font-weight="${weight}"`} fill="${colour}"`
  const atRight = isAllRightToLeft(lines)
  const anchor = atRight ? ' text-anchor="end"' : ''
  return `<g ${font}>${lines.map((line, index) =>
    `<text x="${round(atRight ? x + width : x)}" y="${round(y + (index * LEADING + ASCENT) * size)}"${anchor}>${xmlText(atRight ? isolate(textOf(line), true) : line.runs.map(runText).join(''))}</text>`).join('')}</g>`
}

export function round (number: number): string {
  return String(Math.round(number * 100) / 100)
}

function isAllRightToLeft (lines: readonly Line[]): boolean {
  const runs = lines.flatMap(line => line.runs)
  return runs.some(({ data }) => data !== null && isRightToLeft(data)) &&
    runs.every(({ text, data }) => !/[\p{L}\p{N}]/u.test(text) || (data !== null && isRightToLeft(data)))
}

/** Only data that hold another direction need a fence. */
function runText ({ text, data }: Run): string {
  return data !== null && DIRECTED.test(text) ? isolate(text, isRightToLeft(data)) : text
}

function isolate (text: string, rightToLeft: boolean): string {
  return `${rightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT}${text}${END}`
}

function textOf ({ runs }: Line): string {
  return runs.map(({ text }) => text).join('')
}
