import { BUFFER_BYTES } from '../../core/pieces.ts'
import { createAllowance } from './allowance.ts'
import type { Kept } from './answer-segments.ts'
import { createSegments } from './answer-segments.ts'
import { createKeyTable } from './key-table.ts'
import type { AnswerKey } from './request-key.ts'

/** An answer as it went out. */
export interface RememberedAnswer {
  readonly status: 200 | 304
  readonly headers: Readonly<Record<string, string>>
  /** of a 304, which has none, empty */
  readonly body: Buffer
  /** the pattern of its route, for the log */
  readonly route: string | null
}

/** An answer that the memory has, with what was made of it. */
export interface KeptAnswer extends RememberedAnswer {
  /** names and values of its headers in turn, as they are written fastest, once they were */
  written?: string[]
}

/** The making of an answer that others may be waiting for. */
export interface Flight {
  /** Whether an answer is to be remembered. To be asked once: it is taken for a sighting of the request. */
  isWanted: () => boolean
  /** Ends it, once: with the answer, to be remembered, or with null, and whoever waits makes an own one. */
  land: (answer: RememberedAnswer | null) => void
}

/** Instead of what comes of a flight that takes too long. */
export const OVERDUE = Symbol('overdue')

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
  /** @param fits whether an answer that is there will do; any will unless said otherwise */
  readonly find: (key: AnswerKey, fits?: (answer: RememberedAnswer) => boolean) => KeptAnswer | undefined
  /**
   * What comes of the flight for this key; undefined where there is none. One that takes too long is overdue for all who wait: to be asked again
   * then, as the first of them to begin another one has the others wait for that.
   */
  readonly waitFor: (key: AnswerKey) => Promise<RememberedAnswer | null | typeof OVERDUE> | undefined
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
const SIGHTINGS = 2 ** 16
/** in the table of what is under way */
const PLACES = 1024
/** To keep an answer takes half as long as to make it: its bytes are written to memory that the system has yet to provide, and outlive two collections. */
/** So long others wait for a flight: the store of a host may never answer. */
const PATIENCE_MS = 2_000
const NEWCOMERS = { atOnce: 1000, perSecond: 10 } as const

/**
 * A memory of rendered answers. An answer is a pure function of the data's revision and the request: with both in the
 * key, an entry is never wrong and never invalidated; those of an old revision are not asked for any more, and go first.
 * An answer to what was asked for before, or meanwhile, gets in. Another one does while the memory is not nearly full, and not too many come at a
 * time: requests that come once cost next to nothing in a storm, and push nothing out.
 * @returns null where nothing is to be held
 */
export function createAnswerMemory ({ bytes, alone = false }: AnswerMemoryOptions): AnswerMemory | null {
  if (bytes === 0) return null
  const counts = { hits: 0, misses: 0, waits: 0 }
  const answers = createSegments<Entry>(bytes)
  const flights = createKeyTable<Making>(PLACES)
  const wasSeen = createSightings()
  const mayEnter = createAllowance(NEWCOMERS)
  let landed = 0

  /** A class, as there is one for each request that is not answered from memory: closures would take longer to make, and to collect. */
  class Making implements Flight {
    readonly key: AnswerKey
    next: Making | null = null
    #waiters: Waiter[] | null = null
    #patience: NodeJS.Timeout | null = null
    #wasAwaited = false
    #hasLanded = false

    constructor (key: AnswerKey) {
      this.key = key
      counts.misses++
      flights.add(this)
    }

    wait (waiter: Waiter): void {
      this.#wasAwaited = true
      this.#waiters ??= []
      this.#waiters.push(waiter)
      this.#patience ??= setTimeout(() => { this.#tell(OVERDUE) }, PATIENCE_MS).unref()
    }

    #tell (made: RememberedAnswer | null | typeof OVERDUE): void {
      flights.remove(this)
      if (this.#patience !== null) clearTimeout(this.#patience)
      const waiters = this.#waiters ?? []
      this.#waiters = null
      for (const waiter of waiters) waiter(made)
    }

    isWanted (): boolean {
      return wasSeen(this.key.digest) || this.#wasAwaited || (answers.hasRoom() && mayEnter())
    }

    land (answer: RememberedAnswer | null): void {
      if (this.#hasLanded) return
      this.#hasLanded = true
      this.#tell(answer)
      if (answer === null) return
      // it was overdue, and they wait for the one that was begun in its place
      const begunAnew = flights.find(this.key)
      if (begunAnew !== null) begunAnew.#tell(answer)
      landed++
      const { status, headers, body, route } = answer
      answers.set({ key: this.key, next: null, status, headers, body, route, size: sizeOf(this.key, answer), wasAsked: false })
    }
  }

  return {
    alone,
    find: (key, fits) => {
      // it is looked for twice, as an equal request may have been answered meanwhile
      if (key.missedAt === landed) return undefined
      const entry = answers.find(key)
      if (entry === null) {
        key.missedAt = landed
        return undefined
      }
      if (fits !== undefined && !fits(entry)) return undefined
      entry.wasAsked = true
      counts.hits++
      return entry
    },
    waitFor: key => {
      const flight = flights.find(key)
      return flight === null
        ? undefined
        : new Promise(resolve => {
          flight.wait(made => {
            if (made !== null && made !== OVERDUE) counts.waits++
            resolve(made)
          })
        })
    },
    begin: key => new Making(key),
    stats: () => ({ ...counts, ...answers.stats() })
  }
}

/** Tells whether a digest was seen before, lately: one of many takes the place of another. */
function createSightings (): (digest: number) => boolean {
  const seen = new Int32Array(SIGHTINGS)
  return digest => {
    const place = digest & SIGHTINGS - 1
    const wasSeen = seen[place] === digest
    seen[place] = digest
    return wasSeen
  }
}

type Waiter = (made: RememberedAnswer | null | typeof OVERDUE) => void

type Entry = KeptAnswer & Kept<Entry>

function sizeOf (key: AnswerKey, { headers, body }: RememberedAnswer): number {
  let size = ENTRY_BYTES + key.length + body.length + (key.body === null ? 0 : BUFFER_BYTES)
  for (const [name, value] of Object.entries(headers)) size += HEADER_BYTES + name.length + value.length
  return size
}
