import { FACT_TYPES, isFactType } from '../../domain/ids.ts'
import { referencesOf } from '../../domain/references.ts'
import type { AddedItems } from './join-items.ts'
import type { KnownEntities } from './known-entities.ts'
import { testTypes } from './known-entities.ts'
import type { NumberedItems } from './number-items.ts'
import { isNamed } from './number-items.ts'
import { withoutRepeats } from './number-lists.ts'
import type { OrdinalSet } from './sets/ordinal-set.ts'
import { forEachOrdinal, isDense, setBit, sizeOf, wordsFor } from './sets/ordinal-set.ts'
import { FIELDS, fieldNumber, fieldOf } from './packing/fields.ts'
import type { Column } from '../../core/packing/column.ts'
import { createColumn, joinColumns } from '../../core/packing/column.ts'
import type { ValueSets } from './postings.ts'
import { setAt } from './postings.ts'

const NAMING = new Set(FACT_TYPES.flatMap(type => referencesOf(type).filter(([, { to }]) => to.some(isNamed)).map(([name]) => fieldOf(name))))
const IS_NAMING = FIELDS.map(field => NAMING.has(field))
const [STORY, PUBLICATION] = [fieldNumber('story'), fieldNumber('publication')]

/** The numbers of the entities that usable facts of a story refer to, each once, by the symbol of the story. */
export type EntitiesOf = (story: number) => Uint32Array

/** What belongs to each story, and before it the people, organisations and places that its usable facts refer to. */
export function addEntitiesToStories (stories: ValueSets, { size, ordinals }: Pick<NumberedItems, 'size' | 'ordinals'>, entitiesOf: EntitiesOf): ValueSets {
  const { values } = stories
  const lists = createColumn(Uint32Array)
  const starts = new Uint32Array(values.length + 1)
  const dense = new Map<number, OrdinalSet>()
  for (let place = 0; place < values.length; place++) {
    const referred = entitiesOf(values[place] as number).map(number => ordinals[number] as number).sort()
    const own = setAt(stories, place)
    const words = isDense(sizeOf(own) + referred.length, size) ? wordsFor(size) : null
    const put = words === null ? lists.push : (ordinal: number): void => setBit(words, ordinal)
    // named items have the lower ordinals
    referred.forEach(put)
    forEachOrdinal(own, put)
    if (words !== null) dense.set(place, { words, size: sizeOf(own) + referred.length })
    starts[place + 1] = lists.length()
  }
  return { values, starts, lists: joinColumns(Uint32Array, [lists.share()]), dense }
}

export function findEntities (added: AddedItems, entities: KnownEntities): EntitiesOf {
  const { symbols, forEachFound } = added
  const isFact = testTypes(added, isFactType)
  const isNamedItem = testTypes(added, isNamed)
  const usable = symbols.of('usable')
  /** one more than the story that an entity was last found in: facts mostly come story by story */
  const lastStories = new Uint32Array(added.size)
  const [stories, found] = [createColumn(Uint32Array), createColumn(Uint32Array)]
  const counts = new Uint32Array(symbols.size() + 1)
  for (let number = 0; number < added.size; number++) {
    if (!isFact(number)) continue
    let story = -1
    let isUsable = false
    forEachFound(number, (field, symbol) => {
      if (field === STORY) story = symbol
      if (field === PUBLICATION) isUsable = symbol === usable
    })
    if (!isUsable || story < 0) continue
    forEachFound(number, (field, symbol) => {
      if (IS_NAMING[field] !== true) return
      const entity = entities.numberOf(symbol)
      if (entity < 0 || lastStories[entity] === story + 1 || !isNamedItem(entity)) return
      lastStories[entity] = story + 1
      stories.push(story)
      found.push(entity)
      counts[story + 1] = (counts[story + 1] as number) + 1
    })
  }
  return groupByStory(stories, found, counts)
}

/**
 * Stands by itself, as what stories are found by need not be held as long as what was found.
 * @param starts one place after each story, how many entities it has
 */
function groupByStory (stories: Column, found: Column, starts: Uint32Array): EntitiesOf {
  for (let story = 0; story + 1 < starts.length; story++) starts[story + 1] = (starts[story] as number) + (starts[story + 1] as number)
  const byStory = new Uint32Array(found.length())
  const next = starts.slice()
  for (let index = 0; index < byStory.length; index++) {
    const story = stories.at(index)
    const at = next[story] as number
    next[story] = at + 1
    byStory[at] = found.at(index)
  }
  return story => withoutRepeats(byStory.slice(starts[story], starts[story + 1]).sort())
}
