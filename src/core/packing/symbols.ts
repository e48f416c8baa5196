import { hashText } from '../hash-text.ts'
import { createArena } from './arena.ts'
import { createColumn } from './column.ts'
import type { HashedTexts } from './text-bytes.ts'
import { holdsText, readText, shareTexts, writeText } from './text-bytes.ts'

/** Short texts that come up again and again, such as ids, words and dates, each with a number: its symbol. They go up from 0. */
export interface Symbols {
  readonly size: () => number
  /** The symbol of a text, a new one where it has none. */
  readonly add: (text: string) => number
  /** The symbol of a text; -1 where it has none. */
  readonly of: (text: string) => number
  readonly textAt: (symbol: number) => string
  /** Forgets all of them. Their memory is kept for those that come next. */
  readonly clear: () => void
  /** All of them, for another thread: for when no more are added. */
  readonly share: () => HashedTexts
  /** Adds the texts of others, and answers which symbol each of these has here. */
  readonly adopt: (others: HashedTexts) => Uint32Array
}

/** So many texts are known by sight: most of those that come in came in a moment ago. */
const RECENT = 2 ** 12

export function createSymbols (): Symbols {
  const arena = createArena()
  const [addresses, hashes] = [createColumn(Uint32Array), createColumn(Uint32Array)]
  // texts all of them, as equal texts are told faster where nothing else is met; one more than their symbols, 0 for none
  const recentTexts = new Array<string>(RECENT).fill('')
  const recentSymbols = new Uint32Array(RECENT)
  /** open addressing: the hash of a text, and one more than its symbol; 0 and 0 where there is none */
  let slots = new Uint32Array(2 ** 9)
  let mask = slots.length / 2 - 1

  function slotOf (hash: number, isSame: (address: number) => boolean): number {
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot * 2 + 1] as number
      if (entry === 0 || (slots[slot * 2] === hash && isSame(addresses.at(entry - 1)))) return slot
    }
  }

  function symbolAt (slot: number): number {
    return (slots[slot * 2 + 1] as number) - 1
  }

  function put (slot: number, hash: number, address: number): number {
    const symbol = addresses.length()
    addresses.push(address)
    hashes.push(hash)
    slots[slot * 2] = hash
    slots[slot * 2 + 1] = symbol + 1
    reserve(symbol + 1)
    return symbol
  }

  /** Makes room for so many symbols: half of the slots stay empty. */
  function reserve (size: number): void {
    if (size * 2 <= mask) return
    const old = slots
    let length = old.length
    while (length / 2 <= size * 2) length *= 2
    slots = new Uint32Array(length)
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
    size: addresses.length,
    add: text => {
      const { length } = text
      const place = (length + text.charCodeAt(length - 1) * 31 + text.charCodeAt(length - 2) * 479 + text.charCodeAt(length >> 1) * 7) & (RECENT - 1)
      const recent = recentSymbols[place] as number
      if (recent !== 0 && recentTexts[place] === text) return recent - 1
      const hash = hashText(text)
      const slot = slotOf(hash, address => holdsText(arena.slabs, address, text))
      const known = symbolAt(slot)
      const symbol = known >= 0 ? known : put(slot, hash, writeText(arena, text))
      recentTexts[place] = text
      recentSymbols[place] = symbol + 1
      return symbol
    },
    of: text => symbolAt(slotOf(hashText(text), address => holdsText(arena.slabs, address, text))),
    textAt: symbol => readText(arena.slabs, addresses.at(symbol)),
    clear: () => {
      arena.clear()
      addresses.truncate(0)
      hashes.truncate(0)
      recentSymbols.fill(0)
      slots.fill(0)
    },
    share: () => shareTexts(arena, addresses, hashes),
    adopt: others => {
      reserve(addresses.length() + others.hashes.length)
      const base = arena.adopt(others.slabs)
      return others.hashes.map((hash, index) => {
        const address = base + (others.addresses[index] as number)
        const slot = slotOf(hash, known => holdsText(arena.slabs, known, readText(arena.slabs, address)))
        const symbol = symbolAt(slot)
        return symbol >= 0 ? symbol : put(slot, hash, address)
      })
    }
  }
}
