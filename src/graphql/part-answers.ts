import { groupBy } from '../core/group-by.ts'
import type { Piece } from '../core/pieces.ts'
import { BUFFER_BYTES, bytesOf, joinPieces, listPieces } from '../core/pieces.ts'
import { openEntries, openEntry } from './caveat-openings.ts'
import type { PathKeys } from './compare-paths.ts'
import { comparePaths } from './compare-paths.ts'
import type { CaveatEntry } from './list-caveats.ts'
import type { Shape } from './parts.ts'

/** What a part answers for one item. */
export interface PartAnswer {
  readonly data: Buffer
  /** the caveats that it lacks, each as `restOf` writes it; null where nobody looked for any */
  readonly caveats: readonly Buffer[] | null
}

/** What a part answers for an item, if that is known. */
type AnswerOf = (part: string, id: string) => PartAnswer | undefined

/** Entries of `extensions.caveats` that are together in the order of paths, a comma before each, and the path that all of theirs begin with. */
interface CaveatsAt {
  readonly path: PathKeys
  readonly pieces: readonly Piece[]
}

/** An entry takes as much as a buffer does, about. */
export function sizeOfPart ({ data, caveats }: PartAnswer): number {
  return [data, ...caveats ?? []].reduce((size, bytes) => size + BUFFER_BYTES + bytes.length, BUFFER_BYTES)
}

/**
 * The whole response, from the data that a frame answered and from what is known of its parts.
 * @param lacking the caveats that the frame's own data lack; null where nobody looks for any
 * @returns null where the answer of a part, or what it lacks, is not known
 */
export function fillFrame (data: unknown, shape: Shape, lacking: readonly CaveatEntry[] | null, answerOf: AnswerOf): Buffer | null {
  const pieces: Piece[] = ['{"data":']
  const caveats: CaveatsAt[] = (lacking ?? []).map(entry => ({ path: entry.path, pieces: [openEntry(entry.path), restOf(entry, entry.path.length)] }))
  if (!fill(data, shape, [])) return null
  pushExtensions(pieces, caveats)
  pieces.push('}')
  return joinPieces(pieces)

  function fill (value: unknown, inner: Shape | string, path: PathKeys): boolean {
    if (value == null) return pieces.push('null') > 0
    if (Array.isArray(value)) return typeof inner === 'string' ? fillList(value, inner, path) : fillEach(value, inner, path)
    if (typeof inner === 'string') return fillPart(value as Identified, inner, path)
    return fillMembers(value as object, inner, path)
  }

  function fillEach (values: readonly unknown[], inner: Shape, path: PathKeys): boolean {
    for (const [index, value] of values.entries()) {
      pieces.push(index === 0 ? '[' : ',')
      if (!fill(value, inner, [...path, index])) return false
    }
    pieces.push(values.length === 0 ? '[]' : ']')
    return true
  }

  function fillMembers (value: object, inner: Shape, path: PathKeys): boolean {
    let before = ''
    pieces.push('{')
    for (const [name, member] of Object.entries(value)) {
      const shapeOfMember = inner.get(name)
      pieces.push(`${before}${JSON.stringify(name)}:`)
      if (shapeOfMember === undefined) pieces.push(JSON.stringify(member))
      else if (!fill(member, shapeOfMember, [...path, name])) return false
      before = ','
    }
    pieces.push('}')
    return true
  }

  function fillPart ({ id }: Identified, part: string, path: PathKeys): boolean {
    const answer = answerOf(part, id)
    const lacked = lackedBy(answer)
    if (answer === undefined || lacked === null) return false
    pieces.push(answer.data)
    if (lacked.length > 0) caveats.push({ path, pieces: lacked.flatMap(rest => [openEntry(path), rest]) })
    return true
  }

  function lackedBy (answer: PartAnswer | undefined): readonly Buffer[] | null {
    return lacking === null ? [] : answer?.caveats ?? null
  }

  /** A page, whose items make most of an answer. */
  function fillList (items: readonly (Identified | null)[], part: string, path: PathKeys): boolean {
    const lacked: Piece[] = []
    let openAt: ((index: number) => Buffer) | null = null
    const answers: Piece[] = []
    for (const [index, item] of items.entries()) {
      if (item === null) {
        answers.push('null')
        continue
      }
      const answer = answerOf(part, item.id)
      const lackedByItem = lackedBy(answer)
      if (answer === undefined || lackedByItem === null) return false
      answers.push(answer.data)
      for (const rest of lackedByItem) {
        openAt ??= openEntries(path)
        lacked.push(openAt(index), rest)
      }
    }
    pieces.push(...listPieces(answers))
    if (lacked.length > 0) caveats.push({ path, pieces: lacked })
    return true
  }
}

interface Identified {
  readonly id: string
}

/**
 * Tells what parts answer for their items, from whole data, whose ids the frame knows.
 * @param lacking the caveats that the data lack; null where nobody looked for any
 */
export function tellParts (
  whole: unknown, frame: unknown, shape: Shape, lacking: readonly CaveatEntry[] | null, tell: (part: string, id: string, answer: PartAnswer) => void
): void {
  const lackingBelow = lacking === null ? null : indexByPath(lacking)
  tellInside(whole, frame, shape, [])

  function tellInside (value: unknown, framed: unknown, inner: Shape | string, path: PathKeys): void {
    if (value == null || framed == null) return
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) tellInside(item, (framed as readonly unknown[])[index], inner, [...path, index])
    } else if (typeof inner === 'string') {
      const caveats = lackingBelow === null ? null : lackingBelow(path).map(entry => restOf(entry, path.length))
      tell(inner, (framed as Identified).id, { data: bytesOf(JSON.stringify(value)), caveats })
    } else {
      for (const [name, member] of inner) tellInside((value as Record<string, unknown>)[name], (framed as Record<string, unknown>)[name], member, [...path, name])
    }
  }
}

/** Finds the entries whose paths begin with a path. */
function indexByPath (entries: readonly CaveatEntry[]): (path: PathKeys) => readonly CaveatEntry[] {
  const byLength = new Map<number, ReadonlyMap<string, readonly CaveatEntry[]>>()
  return path => {
    const index = byLength.get(path.length) ?? groupBy(entries, entry => JSON.stringify(entry.path.slice(0, path.length)))
    byLength.set(path.length, index)
    return index.get(JSON.stringify(path)) ?? []
  }
}

/** An entry from the key of its path at `from` on: whatever is before, the part of an item lacks the same. */
function restOf ({ path, ...entry }: CaveatEntry, from: number): Buffer {
  return bytesOf(`${path.slice(from).map(key => `,${JSON.stringify(key)}`).join('')}],${JSON.stringify(entry).slice(1)}`)
}

/** Pushes the entries, the first of which needs no comma before it. */
function pushExtensions (pieces: Piece[], caveats: readonly CaveatsAt[]): void {
  if (caveats.length === 0) return
  pieces.push(',"extensions":{"caveats":[')
  const first = pieces.length
  for (const entries of [...caveats].sort((one, other) => comparePaths(one.path, other.path))) {
    for (const piece of entries.pieces) pieces.push(piece)
  }
  const opening = pieces[first] as Piece
  pieces[first] = typeof opening === 'string' ? opening.slice(1) : opening.subarray(1)
  pieces.push(']}')
}
