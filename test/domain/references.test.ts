import t from 'tap'
import type { ItemType } from '../../src/domain/ids.ts'
import { ITEM_TYPES } from '../../src/domain/ids.ts'
import type { Item } from '../../src/domain/items.ts'
import { forEachReferencedId, referencedIds, referencesOf } from '../../src/domain/references.ts'

/** An item whose references hold one id or two each, named after the reference; or, where they may, none. */
function referring (type: ItemType, isEmpty: boolean): Item {
  const many = (name: string): string[] => isEmpty ? [] : [`${name}-1`, `${name}-2`]
  const one = (name: string): string | null => isEmpty && name !== 'story' && name !== 'claimant' ? null : `${name}-1`
  const references = referencesOf(type).map(([name, reference]) => [name, reference.many ? many(name) : one(name)])
  return {
    type, ...Object.fromEntries(references), verification: { assessedBy: one('assessedBy') }, evidence: many('source').map(source => ({ source }))
  } as unknown as Item
}

t.test('members that an item has not are no references', t => {
  const visited: string[] = []
  for (const item of [{ type: 'person' }, { type: 'place' }, { type: 'source', story: 'sto_1' }]) forEachReferencedId(item as Item, id => { visited.push(id) })
  t.same(visited, ['sto_1'])
  t.end()
})

t.test('each reference of each type is visited', t => {
  for (const type of ITEM_TYPES) {
    for (const isEmpty of [false, true]) {
      const item = referring(type, isEmpty)
      const visited: string[] = []
      forEachReferencedId(item, id => { visited.push(id) })
      const expected = referencesOf(type).flatMap(([name]) => referencedIds(item, name))
      t.same(visited.sort(), expected.sort(), `${type}, ${isEmpty ? 'none' : 'all'} given`)
      if (!isEmpty) t.ok(expected.length >= referencesOf(type).length)
    }
  }
  t.end()
})
