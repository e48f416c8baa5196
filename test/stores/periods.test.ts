import t from 'tap'
import type { NumberedItems } from '../../src/stores/memory/number-items.ts'
import { createPeriods } from '../../src/stores/memory/periods.ts'
import { isList } from '../../src/stores/memory/sets/ordinal-set.ts'

// Through a store, a list that is too long to be looked through takes more than a hundred thousand items.

t.test('of a long list, what lies in a period is cut out', t => {
  const size = 6_000
  /** days in order, of which a third reach on for a while, and some have no first one */
  const days = Array.from({ length: size }, (_, ordinal) => {
    const day = 20220101 + Math.floor(ordinal / 300)
    if (ordinal % 17 === 0) return { earliest: 0, latest: day, ordered: day }
    return { earliest: day, latest: ordinal % 3 === 0 ? day + ordinal % 5 : day, ordered: day }
  })
  const column = (pick: 'earliest' | 'latest' | 'ordered'): Uint32Array => Uint32Array.from(days, day => day[pick])
  const narrow = createPeriods({ size, firstDated: 0, earliest: column('earliest'), latest: column('latest'), orderDays: column('ordered') } as NumberedItems)
  for (const length of [900, 2_500]) {
    const list = Uint32Array.from({ length }, (_, index) => index * 2)
    for (const [since, until] of [[null, '2022-01-05'], [null, '2021-12-31'], [null, '2023-01-01'], ['2022-01-05', null], ['2022-01-04', '2022-01-06'], ['2022-01-06', '2022-01-04']] as const) {
      const [first, last] = [since, until].map(day => Number(day?.replaceAll('-', '') ?? NaN)) as [number, number]
      const expected = [...list].filter(ordinal => !((days[ordinal]?.latest as number) < first) && !((days[ordinal]?.earliest as number) > last))
      const narrowed = narrow(list, since, until)
      t.same(isList(narrowed) ? [...narrowed] : narrowed, expected, `${since} to ${until} of ${length}`)
    }
  }
  t.end()
})
