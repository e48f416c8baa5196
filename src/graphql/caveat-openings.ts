import { LRUCache } from 'lru-cache'
import { PAGE_SIZE } from '../core/page-size.ts'
import { BUFFER_BYTES, bytesOf } from '../core/pieces.ts'
import type { PathKeys } from './compare-paths.ts'

/** What some two hundred pages take that stand at paths of their own. */
const BYTES_KEPT = 8_000_000

/** The openings of pages, by what all of a page begin with. */
const known = new LRUCache<string, Buffer[]>({ maxSize: BYTES_KEPT, sizeCalculation: (_, start) => PAGE_SIZE.max * (BUFFER_BYTES + start.length) })

/** An entry of `extensions.caveats` up to the last key of its path, with a comma before it. */
export function openEntry (path: PathKeys): string {
  return `,{"path":${JSON.stringify(path).slice(0, -1)}`
}

/** The same for the items of the page at a path, each by its index: bytes that serve all answers which have a page there, as texts would be encoded for each. */
export function openEntries (page: PathKeys): (index: number) => Buffer {
  const start = openEntry(page)
  const openings = known.get(start) ?? []
  if (openings.length === 0) known.set(start, openings)
  return index => {
    openings[index] ??= bytesOf(`${start},${index}`)
    return openings[index]
  }
}
