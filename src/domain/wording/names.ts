import { isFact, isItemOf } from '../items.ts'
import type { Item } from '../items.ts'
import { writeList } from './formats.ts'
import type { Language } from './language.ts'
import type { RichText } from './rich-text.ts'
import { dataText, rich } from './rich-text.ts'
import { tableOf } from './tables.ts'

/** Finds an item by its id among those that a caller has at hand. */
export type Lookup = (id: string) => Item | null

/** An entity's name, or the id that names nothing at hand. */
export function plainNameIn (id: string, lookup: Lookup): string {
  const item = lookup(id)
  return item !== null && !isFact(item) ? item.name : id
}

/** A name inside a sentence: English writes its article in lower case, "the Kremlin". */
export function writeNameWithin (id: string, lookup: Lookup, language: Language): RichText {
  return dataText(tableOf(language).nameWithin(plainNameIn(id, lookup)))
}

export function writeNamesWithin (ids: readonly string[], lookup: Lookup, language: Language): RichText {
  return writeList(ids.map(id => writeNameWithin(id, lookup, language)), language)
}

/** "Vitali Klitschko, mayor of Kyiv"; where there are several, "Vitali Klitschko (mayor of Kyiv) and Reuters". */
export function writeAgents (ids: readonly string[], lookup: Lookup, language: Language): RichText {
  return writeList(ids.map(id => {
    const name = writeNameWithin(id, lookup, language)
    const agent = lookup(id)
    if (!isItemOf(agent, 'person') || agent.anonymous || agent.role === null) return name
    return ids.length === 1 ? rich`${name}, ${dataText(agent.role)}` : rich`${name} (${dataText(agent.role)})`
  }), language)
}
