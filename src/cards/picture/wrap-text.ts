import type { RichText } from '../../domain/wording.ts'
import type { Face } from './fonts.ts'
import { measure } from './fonts.ts'

/** Words from one part of a text. */
export interface Run {
  readonly text: string
  /** the whole text of the part when it comes from the data; null for the sentence's own words */
  readonly data: string | null
}

/** Characters without a space between them, and their width in em. */
interface Word {
  readonly runs: readonly Run[]
  readonly width: number
}

export interface Line {
  readonly runs: readonly Run[]
  /** in em */
  readonly width: number
}

const graphemes = new Intl.Segmenter()

/** A text taken apart once, to be broken into lines at any size. */
export interface Wrappable {
  readonly words: readonly Word[]
  readonly space: number
  readonly face: Face
}

/** Takes a text apart where lines may break. A space that doesn't break keeps its words together. */
export function wrappable (text: RichText, face: Face): Wrappable {
  const words: Run[][] = [[]]
  for (const part of text) {
    const data = typeof part === 'string' ? null : part.text
    for (const [index, piece] of (typeof part === 'string' ? part : part.text).split(' ').entries()) {
      if (index > 0) words.push([])
      if (piece !== '') words.at(-1)?.push({ text: piece, data })
    }
  }
  return {
    words: words.filter(runs => runs.length > 0).map(runs => ({ runs, width: widthOf(runs, face) })),
    space: measure(' ', face),
    face
  }
}

/** Breaks a text into lines of at most so many em. What is longer than a line without a space is broken between letters. */
export function wrap ({ words, space, face }: Wrappable, width: number): Line[] {
  const lines: { runs: Run[], width: number }[] = []
  for (const word of words) {
    for (const piece of word.width > width ? broken(word, width, face) : [word]) {
      const line = lines.at(-1)
      if (line === undefined || line.width + space + piece.width > width) lines.push({ runs: [...piece.runs], width: piece.width })
      else {
        line.runs = joinRuns(line.runs, piece.runs)
        line.width += space + piece.width
      }
    }
  }
  return lines
}

/** Two words with the space between them; it belongs to the data where both do. */
function joinRuns (line: readonly Run[], word: readonly Run[]): Run[] {
  const [last, next] = [line.at(-1), word[0]]
  if (last === undefined || next === undefined) return [...line, ...word]
  if (last.data === next.data) return [...line.slice(0, -1), { ...last, text: `${last.text} ${next.text}` }, ...word.slice(1)]
  if (last.data === null) return [...line.slice(0, -1), { ...last, text: `${last.text} ` }, ...word]
  return next.data === null ? [...line, { ...next, text: ` ${next.text}` }, ...word.slice(1)] : [...line, { text: ' ', data: null }, ...word]
}

function broken ({ runs }: Word, width: number, face: Face): Word[] {
  const pieces: { runs: Run[], width: number }[] = []
  for (const { text, data } of runs) {
    for (const { segment } of graphemes.segment(text)) {
      const piece = pieces.at(-1)
      const wide = measure(segment, face)
      const last = piece?.runs.at(-1)
      if (piece === undefined || last === undefined || piece.width + wide > width) pieces.push({ runs: [{ text: segment, data }], width: wide })
      else {
        piece.runs = last.data === data ? [...piece.runs.slice(0, -1), { text: last.text + segment, data }] : [...piece.runs, { text: segment, data }]
        piece.width += wide
      }
    }
  }
  return pieces
}

function widthOf (runs: readonly Run[], face: Face): number {
  return runs.reduce((sum, { text }) => sum + measure(text, face), 0)
}
