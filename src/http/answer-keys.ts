import type { ReadRecorder } from '../core/record-reads.ts'
import { RESOURCES } from '../core/resources.ts'
import type { ItemType } from '../domain/ids.ts'
import { publicationOf } from '../domain/items.ts'

/** All headers of an answer must fit into the 4 KiB that nginx has for them; and caches take so many keys and no more. */
const MAX = { characters: 3_000, keys: 128 } as const

/** The list of each type, e.g. `figures`. */
const LIST_OF = Object.fromEntries(Object.entries(RESOURCES).flatMap(([name, { types: [type, ...others] }]) => others.length === 0 ? [[type, name]] : [])) as
  Readonly<Record<ItemType, string>>

export interface AnswerKeys extends ReadRecorder {
  /** The answer is made from more than was read for it, such as what was computed before. */
  readonly more: () => void
  /**
   * The keys that the answer can be purged by: `caveat`; every story that something in it belongs to; the lists of types that were looked
   * into beyond a story; and every item that was read. Where those are too many, `many` and, for each story, `<story>_many` stand in
   * for the items. Null when even the stories are too many. No key names what is withheld.
   */
  readonly list: () => readonly string[] | null
}

/** Collects the keys of one answer. */
export function createAnswerKeys (): AnswerKeys {
  const stories = new Set<string>()
  const lists = new Set<string>()
  const items = new Set<string>()
  let characters = 0
  let hasMore = false

  function add (id: string): void {
    if (hasMore || items.has(id)) return
    items.add(id)
    characters += id.length + 1
    // a page on a large story reads thousands: those need not be held
    if (characters > MAX.characters) dropItems()
  }

  function dropItems (): void {
    hasMore = true
    items.clear()
  }

  return {
    more: dropItems,
    item: item => {
      if (publicationOf(item) === 'withheld') return
      if (item.type === 'story') {
        stories.add(item.id)
        return
      }
      if ('story' in item) stories.add(item.story)
      add(item.id)
    },
    query: (types, where) => {
      const limits = where.filter(({ field }) => field === 'story')
      for (const { anyOf } of limits) anyOf.forEach(id => stories.add(id))
      if (limits.length === 0) types.forEach(type => lists.add(LIST_OF[type]))
    },
    list: () => {
      const always = ['caveat', ...sorted(stories), ...sorted(lists)]
      const all = [...always, ...sorted(items)]
      if (!hasMore && fits(all)) return all
      const coarse = [...always, 'many', ...sorted(stories).map(id => `${id}_many`)]
      return fits(coarse) ? coarse : null
    }
  }
}

function sorted (keys: ReadonlySet<string>): string[] {
  return [...keys].sort()
}

function fits (keys: readonly string[]): boolean {
  return keys.length <= MAX.keys && keys.reduce((length, key) => length + key.length + 1, 0) <= MAX.characters
}
