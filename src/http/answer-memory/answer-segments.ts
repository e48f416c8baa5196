import { createKeyTable } from './key-table.ts'
import type { Keyed } from './key-table.ts'
import type { AnswerKey } from './request-key.ts'

/** What is kept of an answer besides its headers. The body of the request, if it has one, and that of the answer are parts of a segment. */
export interface Kept<Self> extends Keyed<Self> {
  body: Buffer
  /** the bytes it takes, with all that belongs to it */
  readonly size: number
  /** whether it was asked for since it was put where it is */
  wasAsked: boolean
}

export interface Segments<Entry extends Kept<Entry>> {
  readonly find: (key: AnswerKey) => Entry | null
  /** Copies both bodies of an entry. What takes nearly all that segments may hold, or more, is left out. */
  readonly set: (entry: Entry) => void
  readonly stats: () => { readonly entries: number, readonly bytes: number, readonly evictions: number }
  /** whether another may be set while nothing has to go for it, nor will for many of those that are asked for again */
  readonly hasRoom: () => boolean
}

/** A part of the memory, which is filled once, and let go as a whole. */
interface Segment<Entry> {
  readonly room: number
  readonly bytes: Buffer
  readonly entries: Entry[]
  /** of its bytes, those that are taken */
  end: number
  /** what all of its entries take */
  size: number
}

const SEGMENTS = 64
const SEGMENT_MAX = 16 * 2 ** 20
const NEARLY_FULL = 15 / 16
/** of the memory for a place in the table: an entry takes little less at the least */
const PLACE_BYTES = 1024
const PLACES_MAX = 2 ** 20

/**
 * Holds answers in a few large buffers, in the order in which they come. When no more fit in, the segment that was filled first goes,
 * and what was asked for of it moves on to a new one, until that is half full. A large answer has a segment of its own. With a buffer for each answer, every
 * other request is slower: memory is given out among thousands of pieces that stay, and collected among them. A buffer has room for all that its
 * entries take, objects too, which lie elsewhere: the end of it is not written to, so that the system need not provide it.
 * @param maximum the bytes of all of them at most
 */
export function createSegments<Entry extends Kept<Entry>> (maximum: number): Segments<Entry> {
  const normal = Math.min(Math.floor(maximum / SEGMENTS), SEGMENT_MAX)
  const entries = createKeyTable<Entry>(Math.min(2 ** Math.ceil(Math.log2(Math.max(1, maximum / PLACE_BYTES))), PLACES_MAX))
  const segments: Segment<Entry>[] = []
  let [held, taken, evictions] = [0, 0, 0]

  function put (segment: Segment<Entry>, entry: Entry): void {
    if (entry.key.body !== null) entry.key.body = copyInto(segment, entry.key.body)
    entry.body = copyInto(segment, entry.body)
    entry.wasAsked = false
    segment.size += entry.size
    taken += entry.size
    segment.entries.push(entry)
  }

  /** Makes room for so many bytes. @returns what was asked for of those that had to go */
  function letGo (room: number): Entry[] {
    const asked: Entry[] = []
    while (held + room > maximum) {
      const oldest = segments.shift() as Segment<Entry>
      // none of those that a newer one has taken the place of
      const live = oldest.entries.filter(entry => entries.find(entry.key) === entry)
      const [only] = live
      if (only?.size === oldest.room && only.wasAsked) {
        // a large answer moves on with its segment
        only.wasAsked = false
        putBeforeNewest(oldest)
        continue
      }
      held -= oldest.room
      taken -= oldest.size
      for (const entry of live) {
        if (entry.wasAsked) asked.push(entry)
        else drop(entry)
      }
    }
    return asked
  }

  /** The newest one may have room, and stays the newest. */
  function putBeforeNewest (segment: Segment<Entry>): void {
    segments.splice(-1, 0, segment)
  }

  function create (room: number): Segment<Entry> {
    held += room
    return { room, bytes: Buffer.allocUnsafeSlow(room), entries: [], end: 0, size: 0 }
  }

  function drop (entry: Entry): void {
    entries.remove(entry)
    evictions++
  }

  /** A new segment, which holds what moves on. */
  function open (moving: readonly Entry[]): Segment<Entry> {
    const segment = create(normal)
    segments.push(segment)
    for (const entry of moving) {
      if (segment.size + entry.size <= normal / 2) put(segment, entry)
      else drop(entry)
    }
    return segment
  }

  function place (entry: Entry): void {
    const newest = segments.at(-1)
    if (entry.size > normal / 2) {
      const asked = letGo(entry.size + normal)
      const own = create(entry.size)
      put(own, entry)
      putBeforeNewest(own)
      if (asked.length > 0) open(asked)
    } else if (newest === undefined || newest.size + entry.size > newest.room) put(open(letGo(normal)), entry)
    else put(newest, entry)
  }

  return {
    find: entries.find,
    set: entry => {
      if (entry.size + normal > maximum) return
      const before = entries.find(entry.key)
      if (before !== null) entries.remove(before)
      if (entries.add(entry) !== null) evictions++
      place(entry)
    },
    hasRoom: () => held < maximum * NEARLY_FULL,
    stats: () => ({ entries: entries.size(), bytes: taken, evictions })
  }
}

function copyInto (segment: Segment<unknown>, bytes: Buffer): Buffer {
  const start = segment.end
  segment.end += bytes.copy(segment.bytes, start)
  return segment.bytes.subarray(start, segment.end)
}
