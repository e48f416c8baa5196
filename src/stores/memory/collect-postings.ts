import { ITEM_TYPES } from '../../domain/ids.ts'
import { CATEGORY_OF, MEASURES } from '../../domain/measure.ts'
import type { AddedItems } from './join-items.ts'
import type { EntitiesOf } from './entity-stories.ts'
import { addEntitiesToStories } from './entity-stories.ts'
import type { KnownEntities } from './known-entities.ts'
import type { NumberedItems } from './number-items.ts'
import type { Bits } from './sets/ordinal-set.ts'
import { isDense, setBit, wordsFor } from './sets/ordinal-set.ts'
import type { Field } from './packing/fields.ts'
import { FIELDS, fieldNumber } from './packing/fields.ts'
import type { ValueSets } from './postings.ts'

const [TYPE, AT, PLACE, MEASURE, CATEGORY, PUBLICATION, POPULATION] =
  (['type', 'at', 'place', 'measure', 'category', 'publication', 'population'] as const).map(fieldNumber) as [number, number, number, number, number, number, number]
const PLACES = ITEM_TYPES.indexOf('place')
/** Where a list would begin for a value that has bits; the bits have the numbers from here on. */
const DENSE = 0xff000000

type Visit = (field: number, symbol: number) => void

/** The values of items in all fields that lists are narrowed by. */
export interface CountedValues {
  /** Visits the values of an item, by its number. */
  readonly forEachValue: (number: number, visit: Visit) => void
  /** how many items have a value, by field and symbol: for one use, as lists are put together in its place */
  readonly counts: readonly Uint32Array[]
}

/** @param marks the entities that count as withheld, by the numbers of items */
export function countValues (added: AddedItems, entities: KnownEntities, marks: Uint8Array): CountedValues {
  const forEachValue = createReader(added, entities, marks)
  const counts = FIELDS.map(() => NO_COUNTS)
  const symbolCount = added.symbols.size()
  const count: Visit = (field, symbol) => {
    if (counts[field] === NO_COUNTS) counts[field] = new Uint32Array(symbolCount)
    const ofField = counts[field] as Uint32Array
    ofField[symbol] = (ofField[symbol] as number) + 1
  }
  for (let number = 0; number < added.size; number++) forEachValue(number, count)
  return { forEachValue, counts }
}

/** Puts items into the lists of their values one by one, in the order of their ordinals, so that all lists rise. */
export function collectPostings ({ forEachValue, counts }: CountedValues, numbered: NumberedItems, entitiesOf: EntitiesOf): ReadonlyMap<Field, ValueSets> {
  const { size, numbers } = numbered
  const { sets, lists, bits } = makeRoom(counts, size)
  const nexts = counts
  let ordinal = 0
  const put: Visit = (field, symbol) => {
    const ofField = nexts[field] as Uint32Array
    const next = ofField[symbol] as number
    if (next >= DENSE) return setBit((bits[next - DENSE] as Bits).words, ordinal)
    lists[next] = ordinal
    ofField[symbol] = next + 1
  }
  for (; ordinal < size; ordinal++) forEachValue(numbers[ordinal] as number, put)

  const stories = sets.get('story')
  if (stories !== undefined) sets.set('story', addEntitiesToStories(stories, numbered, entitiesOf))
  return sets
}

const NO_COUNTS = new Uint32Array(0)

function createReader ({ idAt, symbols, types, forEachFound }: AddedItems, { pathOf }: KnownEntities, marks: Uint8Array): CountedValues['forEachValue'] {
  const typeSymbols = ITEM_TYPES.map(symbols.add)
  const categories = new Map(MEASURES.map(measure => [symbols.add(measure), symbols.add(CATEGORY_OF[measure])]))
  const withheld = symbols.add('withheld')
  let isWithheld = false
  let visit: Visit = () => {}

  const visitPath = (place: number): void => {
    const path = pathOf(place)
    for (let index = 0; index < path.length; index++) visit(PLACE, path[index] as number)
  }

  const visitFound: Visit = (field, symbol) => {
    if (field === AT) visitPath(symbol)
    else if (field === PUBLICATION && isWithheld) visit(field, withheld)
    else if (field !== POPULATION) visit(field, symbol)
    const category = field === MEASURE ? categories.get(symbol) : undefined
    if (category !== undefined) visit(CATEGORY, category)
  }

  return (number, nextVisit) => {
    visit = nextVisit
    isWithheld = marks[number] === 1
    const type = types[number] as number
    visit(TYPE, typeSymbols[type] as number)
    if (type === PLACES) visitPath(symbols.of(idAt(number)))
    forEachFound(number, visitFound)
  }
}

/** Turns each count into where its list begins, or where its bits are. */
function makeRoom (counts: readonly Uint32Array[], size: number): { readonly sets: Map<Field, ValueSets>, readonly lists: Uint32Array, readonly bits: readonly Bits[] } {
  const bits: Bits[] = []
  let length = 0
  const rooms = counts.map(ofField => {
    const values = Uint32Array.from(valuesOf(ofField))
    const starts = new Uint32Array(values.length + 1)
    const dense = new Map<number, Bits>()
    for (let place = 0; place < values.length; place++) {
      const symbol = values[place] as number
      const count = ofField[symbol] as number
      starts[place] = length
      if (isDense(count, size)) {
        const set = { words: wordsFor(size), size: count }
        dense.set(place, set)
        ofField[symbol] = DENSE + bits.push(set) - 1
      } else {
        ofField[symbol] = length
        length += count
      }
    }
    starts[values.length] = length
    return { values, starts, dense }
  })
  const lists = new Uint32Array(length)
  return { sets: new Map(FIELDS.map((field, index) => [field, { ...rooms[index] as (typeof rooms)[number], lists }])), lists, bits }
}

function * valuesOf (counts: Uint32Array): Generator<number> {
  for (let symbol = 0; symbol < counts.length; symbol++) if (counts[symbol] !== 0) yield symbol
}
