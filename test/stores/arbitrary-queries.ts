import fc from 'fast-check'
import type { Condition, Position, StoreQuery } from '../../src/core/fact-store.ts'
import { orderKeyOf } from '../../src/core/order-key.ts'
import { ENTITY_TYPES, FACT_TYPES, ITEM_TYPES } from '../../src/domain/ids.ts'
import type { Item } from '../../src/domain/items.ts'
import { referencesOf } from '../../src/domain/references.ts'
import { valuesOf } from './naive-list.ts'

const PROPERTIES: readonly Condition['field'][] = ['kind', 'category', 'measure', 'verification', 'publication']
const DAYS = ['0000-01-01', '1999-12-31', '2014-06-01', '2022-02-24', '2022-03-01', '2022-03-26', '2022-03-27', '2022-03-28', '2022-03-31', '2022-07-04', '9999-12-31']

/** Any query without text over these items; most of its values and positions come from them. */
export function queriesOf (items: readonly Item[]): fc.Arbitrary<StoreQuery> {
  const order = fc.record({ by: fc.constantFrom('date' as const, 'recordedAt' as const, 'name' as const), descending: fc.boolean() })
  const day = fc.option(fc.constantFrom(...DAYS), { freq: 3 })
  const query = fc.record({
    types: fc.oneof(fc.constantFrom(...ITEM_TYPES).map(type => [type]), fc.subarray([...ITEM_TYPES]), fc.constantFrom(FACT_TYPES, ENTITY_TYPES, ITEM_TYPES)),
    where: fc.array(conditionsOf(items), { maxLength: 3 }),
    since: day,
    until: day,
    text: fc.constant(null),
    order,
    limit: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 50 }), fc.constant(Number.MAX_SAFE_INTEGER)),
    fromEnd: fc.boolean()
  })
  return query.chain(query => {
    const position = fc.option(positionsOf(items, query), { freq: 2 })
    return fc.record({ after: position, before: position }).map(positions => ({ ...query, ...positions }))
  })
}

function conditionsOf (items: readonly Item[]): fc.Arbitrary<Condition> {
  const values = new Map<Condition['field'], Set<string>>()
  for (const item of items) {
    for (const field of [...PROPERTIES, ...referencesOf(item.type).map(([name]) => name)]) {
      const known = values.get(field) ?? new Set(['unknown'])
      for (const value of valuesOf([item], item, field)) known.add(value)
      values.set(field, known)
    }
  }
  return fc.constantFrom(...values.keys()).chain(field =>
    fc.array(fc.constantFrom(...values.get(field) ?? []), { minLength: 1, maxLength: 4 }).map(anyOf => ({ field, anyOf })))
}

/** Positions of items, and ones at which no item stands. */
function positionsOf (items: readonly Item[], { order }: Pick<StoreQuery, 'order'>): fc.Arbitrary<Position> {
  const taken = fc.constantFrom(...items).map(item => ({ key: orderKeyOf(item, order.by), id: item.id }))
  return fc.oneof(taken, taken.map(({ key, id }) => ({ key, id: `${id}a` })), fc.record({ key: fc.constantFrom('', '2022', '2022-03-28', 'k', '\uffff'), id: fc.constantFrom('', 'a', 'fig_', 'z') }))
}
