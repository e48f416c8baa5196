import t from 'tap'
import { keepByNumber } from '../../src/stores/memory/keep-by-number.ts'

/** Asks for numbers in turn, and answers for which of them a value had to be made. */
function madeOf (asked: readonly number[], count: number, limit: number): number[] {
  const made: number[] = []
  const valueOf = keepByNumber(number => {
    made.push(number)
    return `value ${number}`
  }, count, limit)
  for (const number of asked) t.equal(valueOf(number), `value ${number}`)
  return made
}

t.test('where there is a place for each number, each value is made once', t => {
  t.same(madeOf([0, 1, 2, 3, 0, 1, 2, 3], 4, 4), [0, 1, 2, 3])
  t.same(madeOf([2, 0, 2, 0], 3, 100), [2, 0])
  t.same(madeOf([0, 0], 1, 100), [0])
  t.same(madeOf([], 0, 100), [])
  t.end()
})

t.test('where numbers share places, a value is kept once it was made twice, and no other one of its place in between', t => {
  t.same(madeOf([1, 1, 1], 8, 4), [1, 1], 'kept the second time')
  t.same(madeOf([1, 5, 1, 5], 8, 4), [1, 5, 1, 5], 'one after the other, none is kept')
  t.same(madeOf([1, 1, 5, 1, 5, 5], 8, 4), [1, 1, 5, 5], 'what is kept stays until another one comes twice')
  t.same(madeOf([1, 1, 5, 5, 1], 8, 4), [1, 1, 5, 5, 1], 'which takes its place')
  t.end()
})
