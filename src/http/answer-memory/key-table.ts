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
  /** Puts it in. @returns what had to go for it, as its place was full */
  readonly add: (item: Item) => Item | null
  readonly remove: (item: Item) => void
  readonly size: () => number
}

/** So many stand in one place: whoever makes keys collide has the oldest of them go, and none looked through for long. */
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
      item.next = firsts[place] as Item | null
      firsts[place] = item
      size++
      let last = item
      for (let count = 1; count < IN_ONE_PLACE && last.next !== null; count++) last = last.next
      const gone = last.next
      if (gone === null) return null
      last.next = null
      size--
      return gone
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
