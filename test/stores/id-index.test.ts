import t from 'tap'
import { indexIds } from '../../src/stores/memory/id-index.ts'

/** An index of ids, whatever their hashes are. */
function indexOf (ids: readonly string[], hashes: readonly number[]) {
  return indexIds({ hashes: Uint32Array.from(hashes), idAt: number => ids[number] as string, isIdAt: (number, id) => ids[number] === id })
}

t.test('an id is found whatever others its hash is like', async t => {
  const ids = ['per_a', 'per_b', 'per_c', 'per_d', 'per_e']
  const likeness = {
    'the same hash': [7, 7, 7, 7, 7],
    'the same hash, all bits of it set': ids.map(() => 0xffffffff),
    'hashes that differ in their upper bits only': [0x01000000, 0x02000000, 0x80000000, 0xff000000, 0],
    'hashes whose last slot is taken': [15, 15, 31, 47, 0]
  }
  for (const [name, hashes] of Object.entries(likeness)) {
    const numberOf = indexOf(ids, hashes)
    t.same(ids.map((id, number) => numberOf(id, hashes[number] as number)), [0, 1, 2, 3, 4], name)
    for (const hash of [...hashes, 1]) t.equal(numberOf('per_unknown', hash), -1, `nothing that there is not, with ${name}`)
  }
})

t.test('nothing is found where there is nothing', async t => {
  t.equal(indexOf([], [])('per_a', 7), -1)
})

t.test('an id that two items have is refused, among ids with one hash too', async t => {
  t.throws(() => indexOf(['per_a', 'per_b', 'per_a'], [7, 7, 7]), { message: 'two items have the id per_a' })
})

t.test('more items than there are numbers for are refused', async t => {
  t.throws(() => indexIds({ hashes: new Uint32Array(2 ** 24), idAt: String, isIdAt: () => false }), RangeError)
})
