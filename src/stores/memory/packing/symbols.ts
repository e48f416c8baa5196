import { hashText } from '../../../core/hash-text.ts'
import { createArena } from './arena.ts'
import { createColumn } from './growing-column.ts'
import type { SharedTexts } from './text-bytes.ts'
import { holdsText, readText, writeText } from './text-bytes.ts'

/** Short texts that come up again and again, such as ids, words and dates, each with a number: its symbol. They go up from 0. */
export interface Symbols {
  readonly size: () => number
  /** The symbol of a text, a new one where it has none. */
  readonly add: (text: string) => number
  /** The symbol of a text; -1 where it has none. */
  readonly of: (text: string) => number
  readonly textAt: (symbol: number) => string
  readonly share: () => SharedTexts
}

/** So many texts are known by sight: most of those that come in came in a moment ago. */
const RECENT = 2 ** 12

export function createSymbols (): Symbols {
  const arena = createArena()
  const addresses = createColumn(Uint32Array)
  let size = 0
  const recentTexts = new Array<string | undefined>(RECENT)
  const recentSymbols = new Uint32Array(RECENT)
  /** open addressing: the hash of a text, and one more than its symbol; 0 and 0 where there is none */
  let slots = new Uint32Array(2 ** 9)
  let mask = slots.length / 2 - 1

  function slotOf (text: string, hash: number): number {
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot * 2 + 1] as number
      if (entry === 0 || (slots[slot * 2] === hash && holdsText(arena.slabs, addresses.at(entry - 1), text))) return slot
    }
  }

  function grow (): void {
    const old = slots
    slots = new Uint32Array(old.length * 2)
    mask = slots.length / 2 - 1
    for (let index = 0; index < old.length; index += 2) {
      if (old[index + 1] === 0) continue
      let slot = (old[index] as number) & mask
      while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask
      slots[slot * 2] = old[index] as number
      slots[slot * 2 + 1] = old[index + 1] as number
    }
  }

  return {
    size: () => size,
    add: text => {
      const { length } = text
      const place = (length + text.charCodeAt(length - 1) * 31 + text.charCodeAt(length - 2) * 479 + text.charCodeAt(length >> 1) * 7) & (RECENT - 1)
      if (recentTexts[place] === text) return recentSymbols[place] as number
      const hash = hashText(text)
      const slot = slotOf(text, hash)
      const known = slots[slot * 2 + 1] as number
      recentTexts[place] = text
      recentSymbols[place] = known === 0 ? size : known - 1
      if (known !== 0) return known - 1
      addresses.push(writeText(arena, text))
      slots[slot * 2] = hash
      slots[slot * 2 + 1] = ++size
      if (size * 2 > mask) grow()
      return size - 1
    },
    of: text => (slots[slotOf(text, hashText(text)) * 2 + 1] as number) - 1,
    textAt: symbol => readText(arena.slabs, addresses.at(symbol)),
    share: () => ({
      slabs: arena.share(),
      addresses: addresses.copyTo(new Uint32Array(new SharedArrayBuffer(size * 4)))
    })
  }
}
