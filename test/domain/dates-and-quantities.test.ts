import edtf, { parse } from 'edtf'
import fc from 'fast-check'
import t from 'tap'
import { edtfSchema, instantSchema, parseEdtf } from '../../src/domain/edtf-date.ts'
import { boundsOf, QUALIFIERS, QuantitySchema } from '../../src/domain/quantity.ts'
import { CATEGORIES, CATEGORY_OF, MEASURES } from '../../src/domain/measure.ts'

t.test('an EDTF date gives the first and the last day that it allows', t => {
  const cases: [edtf: string, earliest: string | null, latest: string | null][] = [
    ['2022-03-28', '2022-03-28', '2022-03-28'],
    ['2022-03-31', '2022-03-31', '2022-03-31'],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
    ['2022-02', '2022-02-01', '2022-02-28'],
    ['2014', '2014-01-01', '2014-12-31'],
    ['2022-03~', '2022-03-01', '2022-03-31'],
    ['2022?', '2022-01-01', '2022-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['2022-03-XX', '2022-03-01', '2022-03-31'],
    ['2022-03-26/2022-03-27', '2022-03-26', '2022-03-27'],
    ['2021-12/2022-02', '2021-12-01', '2022-02-28'],
    ['2022-03-28/..', '2022-03-28', null],
    ['../2022-03-28', null, '2022-03-28'],
    ['2022-21', '2022-01-01', '2022-12-31'],
    ['2022-24', '2022-01-01', '2023-02-28'],
    ['9998-22', '9998-01-01', '9999-02-28'],
    // years that Date.UTC takes for those of the twentieth century
    ['0050-21', '0050-01-01', '0050-12-31'],
    ['0099-22', '0099-01-01', '0100-02-28'],
    ['0003-24', '0003-01-01', '0004-02-29'],
    ['0000-02-29', '0000-02-29', '0000-02-29'],
    ['0000-02-XX', '0000-02-01', '0000-02-29'],
    ['0050-02-XX', '0050-02-01', '0050-02-28']
  ]
  for (const [edtf, earliest, latest] of cases) t.same(parseEdtf(edtf), { edtf, earliest, latest }, edtf)
  t.end()
})

t.test('days, months and years, which are read without the EDTF library, are read as it reads them', t => {
  const two = (least: number, most: number): fc.Arbitrary<string> => fc.integer({ min: least, max: most }).map(number => String(number).padStart(2, '0'))
  const years = fc.integer({ min: 1, max: 9999 }).map(number => String(number).padStart(4, '0'))
  const parts = fc.oneof(fc.tuple(years), fc.tuple(years, two(0, 14)), fc.tuple(years, two(1, 12), two(0, 32)))
  const dates = fc.tuple(parts, fc.constantFrom('', '~', '?', '%')).map(([parts, doubt]) => parts.join('-') + doubt)
  const byLibrary = (text: string): unknown => {
    try {
      const { min, max } = edtf(parse(text, { level: 1, types: ['Date'] }))
      return { edtf: text, earliest: new Date(min).toISOString().slice(0, 10), latest: new Date(max).toISOString().slice(0, 10) }
    } catch {
      return null
    }
  }
  fc.assert(fc.property(dates, text => {
    const isNoLeapDay = text.includes('-02-29') && new Date(`${text.slice(0, 10)}T00:00:00Z`).getUTCMonth() !== 1
    t.same(parseEdtf(text), isNoLeapDay ? null : byLibrary(text), text)
  }), { numRuns: 300 })
  t.end()
})

t.test('what is no EDTF date is refused', t => {
  for (const text of ['', ' ', 'Monday', '2022-13', '2022-02-29', '2100-02-29', '2022-02-30', '2022-3-28', '28.03.2022', '2022-03-28T10:00:00Z',
    '2022-03-28/2022-03-27', '2022-03-01/2022-03-02/2022-03-03', '2022-21/2022-22', '../..', '[2021,2022]', '2022-03-28 ', '\u0000', '2022-03-28/2022-02-29', 'y170000002', '9'.repeat(5000)]) {
    t.equal(parseEdtf(text), null, JSON.stringify(text.slice(0, 30)))
  }
  t.end()
})

t.test('an interval that ends before it starts is told from what is no date, once', t => {
  const messagesOf = (text: string): string[] => edtfSchema.safeParse(text).error?.issues.map(({ message }) => message) ?? []
  for (const text of ['2022-03-28/2022-03-27', '2022-03/2021', '2022-03-28~/2021-12']) t.match(messagesOf(text), [/^the interval ends before it starts: /], text)
  for (const text of ['2022-13', '2022-03-28/2022-03-01/2022-02-01', '2022-03-28/2022-02-30', '/']) {
    const messages = messagesOf(text)
    t.equal(messages.length, 1, text)
    t.match(messages, [/^an EDTF date/], text)
  }
  for (const text of ['2022-03-26/2022-03-27', '2022-03-28/..', '2022/2022-03']) t.same(messagesOf(text), [], text)
  t.end()
})

t.test('instants are in UTC and whole seconds, so that their order is that of their strings', t => {
  const accepted = (text: string): boolean => instantSchema.safeParse(text).success
  t.ok(accepted('2022-03-28T18:00:00Z'))
  for (const text of ['2022-03-28T18:00:00.5Z', '2022-03-28T18:00:00.000Z', '2022-03-28T18:00Z', '2022-03-28T18:00:00+01:00', '2022-03-28T18:00:00', '2022-03-28']) t.notOk(accepted(text), text)
  t.end()
})

t.test('every day reads as itself, and no text makes the reader throw', t => {
  const days = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }).map(date => date.toISOString().slice(0, 10))
  fc.assert(fc.property(days, day => t.same(parseEdtf(day), { edtf: day, earliest: day, latest: day })), { numRuns: 200 })
  fc.assert(fc.property(fc.tuple(days, days), ([one, other]) => {
    const [start, end] = [one, other].sort()
    const interval = parseEdtf(`${start}/${end}`)
    return interval?.earliest === start && interval?.latest === end
  }), { numRuns: 100 })
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-/X~?%.,[]{}yTZ ') }), text => {
    const date = parseEdtf(text)
    return date === null || date.earliest === null || date.latest === null || date.earliest <= date.latest
  }), { numRuns: 1000 })
  t.end()
})

t.test('the category follows from the measure', t => {
  t.equal(CATEGORY_OF.killed, 'casualty')
  t.equal(CATEGORY_OF.transport_waiting, 'evacuation')
  t.equal(CATEGORY_OF.displaced_external, 'displacement')
  t.equal(CATEGORY_OF.destroyed, 'damage')
  t.same(MEASURES.filter(measure => !CATEGORIES.includes(CATEGORY_OF[measure])), [])
  t.end()
})

const quantity = (fields: object): object => ({ asReported: 'some', ...fields })
const problemsOf = (fields: object): string[] => QuantitySchema.safeParse(quantity(fields)).error?.issues.map(({ message }) => message) ?? []

t.test('a quantity that contradicts itself is refused, and says why', t => {
  t.same(problemsOf({ value: 100, qualifier: 'exact' }), [])
  t.same(problemsOf({ low: 10000, high: 99999, qualifier: 'order_of_magnitude' }), [])
  t.match(problemsOf({ value: 5, low: 1, qualifier: 'approximately' }), [/pairs/])
  t.match(problemsOf({ low: 9, high: 1, qualifier: 'between' }), [/wrong order/])
  t.match(problemsOf({ value: 0, low: 1, high: 9, qualifier: 'approximately' }), [/below low/])
  t.match(problemsOf({ value: 10, low: 1, high: 9, qualifier: 'approximately' }), [/above high/])
  t.match(problemsOf({ qualifier: 'exact' }), [/value goes with/])
  t.match(problemsOf({ value: 5, low: 1, high: 9, qualifier: 'between' }), [/take none/])
  t.match(problemsOf({ qualifier: 'between' }), [/need both/])
  t.match(problemsOf({ value: 5, low: 1, high: 9, qualifier: 'exact' }), [/no spread/])
  t.match(problemsOf({ value: 5, low: 1, high: 9, qualifier: 'at_least' }), [/low contradicts/])
  t.match(problemsOf({ value: 5, low: 1, high: 9, qualifier: 'more_than' }), [/low contradicts/])
  t.match(problemsOf({ value: 5, low: 1, high: 9, qualifier: 'at_most' }), [/high contradicts/])
  t.match(problemsOf({ value: 5, low: 1, high: 9, qualifier: 'less_than' }), [/high contradicts/])
  t.match(problemsOf({ value: 5, low: 5, high: 5, qualifier: 'more_than' }), [/no number is left/])
  t.match(problemsOf({ value: 5, low: 5, high: 5, qualifier: 'less_than' }), [/no number is left/])
  t.match(problemsOf({ value: 0, qualifier: 'less_than' }), [/no number is left/])
  for (const qualifier of ['at_least', 'more_than']) t.same(problemsOf({ value: 5, low: 5, high: 9, qualifier }), [])
  for (const qualifier of ['at_most', 'less_than']) t.same(problemsOf({ value: 5, low: 1, high: 5, qualifier }), [])
  t.not(problemsOf({ value: -1, qualifier: 'exact' }).length, 0)
  t.not(problemsOf({ value: 1.5, qualifier: 'exact' }).length, 0)
  t.not(problemsOf({ value: 2 ** 60, qualifier: 'exact' }).length, 0)
  t.not(problemsOf({ value: '100', qualifier: 'exact' }).length, 0)
  t.end()
})

t.test('every quantity that is accepted keeps low ≤ value ≤ high, and its bounds agree with all that it says', t => {
  const number = fc.option(fc.nat(50))
  fc.assert(fc.property(fc.record({ value: number, low: number, high: number, qualifier: fc.constantFrom(...QUALIFIERS) }), fields => {
    const parsed = QuantitySchema.safeParse(quantity(fields))
    if (!parsed.success) return
    const { value, low, high } = parsed.data
    t.equal(low === null, high === null)
    if (low !== null && high !== null) t.ok(low <= high && (value === null || (low <= value && value <= high)))
    const bounds = boundsOf(parsed.data)
    t.ok(bounds.low !== null || bounds.high !== null, 'a claim bounds something')
    const [least, most] = [bounds.low ?? 0, bounds.high ?? Infinity]
    t.ok(least <= most, 'some number fits')
    t.ok((low ?? 0) <= least && most <= (high ?? Infinity), 'bounds never widen those that are given')
    if (value === null) return
    const excluded = fields.qualifier === 'more_than' || fields.qualifier === 'less_than'
    t.equal(least <= value && value <= most, !excluded, 'the value fits unless the qualifier excludes it')
  }), { numRuns: 2000 })
  t.end()
})

t.test('hedged numbers leave the end open that the claim leaves open', t => {
  const bounds = (fields: object): unknown => boundsOf(QuantitySchema.parse(quantity(fields)))
  t.same(bounds({ value: 100, qualifier: 'exact' }), { low: 100, high: 100 })
  t.same(bounds({ value: 100, qualifier: 'at_least' }), { low: 100, high: null })
  t.same(bounds({ value: 100, qualifier: 'more_than' }), { low: 101, high: null })
  t.same(bounds({ value: 100, qualifier: 'at_most' }), { low: 0, high: 100 })
  t.same(bounds({ value: 100, qualifier: 'less_than' }), { low: 0, high: 99 })
  t.same(bounds({ value: 100, low: 100, high: 200, qualifier: 'more_than' }), { low: 101, high: 200 })
  t.same(bounds({ value: 100, low: 50, high: 100, qualifier: 'less_than' }), { low: 50, high: 99 })
  t.same(bounds({ low: 10, high: 20, qualifier: 'between' }), { low: 10, high: 20 })
  t.end()
})
