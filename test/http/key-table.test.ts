import t from 'tap'
import type { Keyed } from '../../src/http/answer-memory/key-table.ts'
import { createKeyTable } from '../../src/http/answer-memory/key-table.ts'
import { AnswerKey } from '../../src/http/answer-memory/request-key.ts'

class Item implements Keyed<Item> {
  readonly key: AnswerKey
  next: Item | null = null

  constructor (number: number) {
    this.key = keyOf(number)
  }
}

function keyOf (number: number): AnswerKey {
  return new AnswerKey({ revision: 'a', headers: {}, protocol: 'http', host: 'a', prefix: '', url: `/v1/${number}`, body: null })
}

t.test('a table gives back what was put in and not taken out, the last one of equal keys, and never another', async t => {
  const table = createKeyTable<Item>(64)
  const items = Array.from({ length: 300 }, (_, number) => new Item(number))
  for (const item of items) t.equal(table.add(item), null)
  t.equal(table.size(), 300)
  for (const [number, item] of items.entries()) t.equal(table.find(keyOf(number)), item)
  const newer = new Item(7)
  table.add(newer)
  t.equal(table.find(keyOf(7)), newer)
  table.remove(newer)
  t.equal(table.find(keyOf(7)), items[7])
  for (const item of items.filter((_, number) => number % 2 === 0)) table.remove(item)
  table.remove(new Item(1))
  t.equal(table.size(), 150)
  for (const [number, item] of items.entries()) t.equal(table.find(keyOf(number)), number % 2 === 0 ? null : item)
})

t.test('where all keys fall into one place, the newest few are kept, and found', async t => {
  const table = createKeyTable<Item>(1)
  const items = Array.from({ length: 100 }, (_, number) => new Item(number))
  const gone = items.map(item => table.add(item)).filter(item => item !== null)
  t.ok(gone.length > 50 && gone.length < 100, `${gone.length} of 100 had to go`)
  t.same(gone.map(({ key }) => items.findIndex(item => item.key === key)), gone.map((_, index) => index), 'the oldest ones')
  t.equal(table.size(), 100 - gone.length)
  for (const [number, item] of items.entries()) t.equal(table.find(keyOf(number)), gone.includes(item) ? null : item)
  for (const item of items) table.remove(item)
  t.equal(table.size(), 0)
  const [first] = items as [Item]
  t.equal(table.add(first), null)
  t.equal(table.find(first.key), first)
})
