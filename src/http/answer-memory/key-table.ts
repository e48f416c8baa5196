import type { AnswerKey } from './request-key.ts'

/** What stands in a table by its key. */
export interface Keyed<Self> {
  readonly key: AnswerKey
  /** the next one in its place */
  next: Self | null
}

export interface KeyTable<Item extends Keyed<Item>> {
  /** The last one that was added for this key. */
  readonly find: (key: AnswerKey) => Item | null
  /** Puts it in. @returns false where its place is full */
  readonly add: (item: Item) => boolean
  readonly remove: (item: Item) => void
  readonly size: () => number
}

/** So many stand in one place: whoever makes keys collide has those others left out, and not looked through. */
const IN_ONE_PLACE = 16

/**
 * A table which never grows: one that is made anew time and again, as a Map is, each time leaves one behind that keeps what was in it
 * from being collected. Nor does anything have to be written of a key to look for it.
 * @param places a power of two
 */
export function createKeyTable<Item extends Keyed<Item>> (places: number): KeyTable<Item> {
  const firsts = new Array<Item | null>(places).fill(null)
  let size = 0
  const placeOf = ({ digest }: AnswerKey): number => digest & places - 1
  return {
    find: key => {
      let item = firsts[placeOf(key)] as Item | null
      while (item !== null && !item.key.equals(key)) item = item.next
      return item
    },
    add: item => {
      const place = placeOf(item.key)
      const first = firsts[place] as Item | null
      let count = 0
      for (let other = first; other !== null; other = other.next) count++
      if (count === IN_ONE_PLACE) return false
      item.next = first
      firsts[place] = item
      size++
      return true
    },
    remove: item => {
      const place = placeOf(item.key)
      let before: Item | null = null
      let other = firsts[place] as Item | null
      while (other !== null && other !== item) {
        before = other
        other = other.next
      }
      if (other === null) return
      if (before === null) firsts[place] = item.next
      else before.next = item.next
      item.next = null
      size--
    },
    size: () => size
  }
}
