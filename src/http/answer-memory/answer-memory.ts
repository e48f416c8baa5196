import { LRUCache } from 'lru-cache'
import { BUFFER_BYTES, ownBytes } from '../../core/pieces.ts'
import type { AnswerKey } from './request-key.ts'
import { digestOf, isSameBody, isSameKey } from './request-key.ts'

/** An answer as it went out. */
export interface RememberedAnswer {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  /** the pattern of its route, for the log */
  readonly route: string | null
  /** the headers of a 304 in its place, once one was sent */
  unchanged?: Readonly<Record<string, string>>
}

/** The making of an answer that others may be waiting for. */
export interface Flight {
  /** Whether an answer is to be remembered. To be asked once: it is taken for a sighting of the request. */
  isWanted: () => boolean
  /** Ends it, once: with the answer, to be remembered, or with null, and whoever waits makes an own one. */
  land: (answer: RememberedAnswer | null) => void
}

export interface AnswerMemoryStats {
  /** requests answered from the memory */
  readonly hits: number
  /** requests whose answer had to be made */
  readonly misses: number
  /** requests that were given the answer that another request was waiting for already */
  readonly waits: number
  readonly entries: number
  /** bytes held, keys and headers too */
  readonly bytes: number
  /** entries that had to go for newer ones */
  readonly evictions: number
}

export interface AnswerMemory {
  /** whether no host's hooks are about: all headers of an answer are then its own, and nothing keeps it from going out */
  readonly alone: boolean
  readonly find: (key: AnswerKey) => RememberedAnswer | undefined
  /** What comes of the flight for this key; undefined where there is none. */
  readonly waitFor: (key: AnswerKey) => Promise<RememberedAnswer | null> | undefined
  readonly begin: (key: AnswerKey) => Flight
  readonly stats: () => AnswerMemoryStats
}

export interface AnswerMemoryOptions {
  /** how many bytes are held at most; 0 for no memory at all */
  readonly bytes: number
  readonly alone?: boolean
}

/** What an entry takes besides its texts, about: objects, and its places in tables. */
const ENTRY_BYTES = 600
const HEADER_BYTES = 40
const NEARLY_FULL = 15 / 16
const SIGHTINGS = 2 ** 16

/**
 * A memory of rendered answers. An answer is a pure function of the data's revision and the request: with both in the
 * key, an entry is never wrong and never invalidated; those of an old revision are not asked for any more, and go first.
 * Once it is nearly full, only answers to what was asked before, or meanwhile, get in: requests that come once cost next to nothing then,
 * and push nothing out.
 * @returns null where nothing is to be held
 */
export function createAnswerMemory ({ bytes, alone = false }: AnswerMemoryOptions): AnswerMemory | null {
  if (bytes === 0) return null
  const counts = { hits: 0, misses: 0, waits: 0, evictions: 0 }
  const answers = new LRUCache<string, Entry>({ maxSize: bytes, dispose: (_entry, _text, reason) => { if (reason === 'evict') counts.evictions++ } })
  /**
   * By digest, as a table of keys is made anew time and again: each of those that were left would keep its keys from being collected.
   * Of flights with one digest, others can wait for the first only.
   */
  const flights = new Map<number, Making>()
  const wasSeen = createSightings()
  const hasRoom = (): boolean => answers.calculatedSize < bytes * NEARLY_FULL

  /** A class, as there is one for each request that is not answered from memory: closures would take longer to make, and to collect. */
  class Making implements Flight {
    /** null once it has landed */
    key: AnswerKey | null
    readonly #digest: number
    readonly #waiters: Waiter[] = []

    constructor (key: AnswerKey) {
      this.key = key
      this.#digest = digestOf(key)
      counts.misses++
      if (!flights.has(this.#digest)) flights.set(this.#digest, this)
    }

    wait (waiter: Waiter): void {
      this.#waiters.push(waiter)
    }

    isWanted (): boolean {
      return this.#waiters.length > 0 || hasRoom() || wasSeen(this.#digest)
    }

    land (answer: RememberedAnswer | null): void {
      const { key } = this
      if (key === null) return
      this.key = null
      if (answer !== null) answers.set(key.text, { answer, asked: key.body === null ? null : ownBytes(key.body) }, { size: sizeOf(key, answer) })
      if (flights.get(this.#digest) === this) flights.delete(this.#digest)
      for (const waiter of this.#waiters) waiter(answer)
    }
  }

  return {
    alone,
    find: key => {
      const entry = answers.get(key.text)
      if (entry === undefined || !isSameBody(entry.asked, key.body)) return undefined
      counts.hits++
      return entry.answer
    },
    waitFor: key => {
      const flight = flights.get(digestOf(key))
      if (flight === undefined || flight.key === null || !isSameKey(flight.key, key)) return undefined
      return new Promise(resolve => {
        flight.wait(answer => {
          if (answer !== null) counts.waits++
          resolve(answer)
        })
      })
    },
    begin: key => new Making(key),
    stats: () => ({ ...counts, entries: answers.size, bytes: answers.calculatedSize })
  }
}

/** Tells whether a digest was seen before, lately: one of many takes the place of another. */
function createSightings (): (digest: number) => boolean {
  const seen = new Uint32Array(SIGHTINGS)
  return digest => {
    const place = digest % SIGHTINGS
    const wasSeen = seen[place] === digest
    seen[place] = digest
    return wasSeen
  }
}

type Waiter = (answer: RememberedAnswer | null) => void

interface Entry {
  readonly answer: RememberedAnswer
  /** the body of the request */
  readonly asked: Buffer | null
}

function sizeOf ({ text, body: asked }: AnswerKey, { headers, body }: RememberedAnswer): number {
  let size = ENTRY_BYTES + text.length + body.length + (asked === null ? 0 : BUFFER_BYTES + asked.length)
  for (const [name, value] of Object.entries(headers)) size += HEADER_BYTES + name.length + value.length
  return size
}
