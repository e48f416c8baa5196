import type { Condition } from '../../core/fact-store.ts'
import type { ItemType } from '../../domain/ids.ts'
import { lowerBound } from './binary-search.ts'
import type { OrdinalSet } from './sets/ordinal-set.ts'
import { uniteSets } from './sets/set-algebra.ts'
import type { Field } from './packing/fields.ts'
import type { Symbols } from '../../core/packing/symbols.ts'

/** Which items have a value in a field: the indexes that lists are read from. */
export interface Postings {
  readonly ofTypes: (types: readonly ItemType[]) => OrdinalSet
  readonly ofCondition: (condition: Condition) => OrdinalSet
}

/** The items of each value of one field. */
export interface ValueSets {
  /** the symbols of the values, rising */
  readonly values: Uint32Array
  /** which part of `lists` each value has, and where the last one ends */
  readonly starts: Uint32Array
  readonly lists: Uint32Array
  /** instead of a list, by the place of a value, see `isDense` */
  readonly dense: ReadonlyMap<number, OrdinalSet>
}

export function createPostings (fields: ReadonlyMap<Field, ValueSets>, symbols: Symbols, size: number): Postings {
  function setOfValue (field: Field, value: string): OrdinalSet | null {
    const sets = fields.get(field)
    const symbol = symbols.of(value)
    if (sets === undefined || symbol < 0) return null
    const place = lowerBound(sets.values, symbol)
    return sets.values[place] === symbol ? setAt(sets, place) : null
  }

  function unite (field: Field, values: readonly string[]): OrdinalSet {
    const sets: OrdinalSet[] = []
    for (const value of new Set(values)) {
      const set = setOfValue(field, value)
      if (set !== null) sets.push(set)
    }
    return uniteSets(sets, size)
  }

  return {
    ofTypes: types => unite('type', types),
    ofCondition: ({ field, anyOf }) => unite(field, anyOf)
  }
}

/** The items of the value at a place. */
export function setAt ({ starts, lists, dense }: ValueSets, place: number): OrdinalSet {
  return dense.get(place) ?? lists.subarray(starts[place], starts[place + 1])
}
