import { z } from 'zod'
import { textSchema } from './text-schema.ts'
import { whenSound } from './when-sound.ts'

export const QUALIFIERS = [
  'exact', 'approximately', 'at_least', 'more_than', 'at_most', 'less_than', 'between', 'order_of_magnitude'
] as const

export type Qualifier = (typeof QUALIFIERS)[number]

/** More than there is of anything that is counted; as many summands as a sum may have stay exact. */
const COUNT_MAX = 100_000_000_000

const countSchema = z.int().min(0).max(COUNT_MAX).nullable()

const RANGES: readonly Qualifier[] = ['between', 'order_of_magnitude']

/** The qualifiers that close one end of a claim at its value. */
const LOWER_LIMITS: readonly Qualifier[] = ['at_least', 'more_than']
const UPPER_LIMITS: readonly Qualifier[] = ['at_most', 'less_than']

/**
 * How many, and how sure. Bounds come in pairs and low ≤ value ≤ high; a range (`between`,
 * `order_of_magnitude`) has bounds and no value, every other qualifier has a value. Bounds narrow what the
 * qualifier leaves open, and never contradict it.
 */
export const QuantitySchema = z.strictObject({
  value: countSchema.default(null).describe('The number claimed; null where only a range was given'),
  low: countSchema.default(null).describe('The lowest number the claim allows; comes with high'),
  high: countSchema.default(null).describe('The highest number the claim allows; comes with low'),
  qualifier: z.enum(QUALIFIERS).describe('How the claimant hedged the number'),
  asReported: textSchema(200).describe('The words of the number as reported, e.g. "tens of thousands"')
})
  .refine(({ low, high }) => (low === null) === (high === null), {
    path: ['low'], message: 'bounds come in pairs: give both low and high, or neither', ...whenSound('low', 'high')
  })
  .refine(({ low, high }) => low === null || high === null || low <= high, {
    path: ['low'], message: 'bounds in the wrong order: low must not exceed high', ...whenSound('low', 'high')
  })
  .refine(({ value, low }) => value === null || low === null || low <= value, {
    path: ['value'], message: 'the value lies below low: low ≤ value ≤ high', ...whenSound('value', 'low')
  })
  .refine(({ value, high }) => value === null || high === null || value <= high, {
    path: ['value'], message: 'the value lies above high: low ≤ value ≤ high', ...whenSound('value', 'high')
  })
  .refine(({ value, qualifier }) => (value === null) === RANGES.includes(qualifier), {
    path: ['value'],
    message: `the value does not fit the qualifier: a value goes with every qualifier but ${RANGES.join(' and ')}, which take none`,
    ...whenSound('value', 'qualifier')
  })
  .refine(({ low, high, qualifier }) => !RANGES.includes(qualifier) || (low !== null && high !== null), {
    path: ['low'], message: `a range without its ends: ${RANGES.join(' and ')} need both low and high`, ...whenSound('low', 'high', 'qualifier')
  })
  .refine(({ value, low, high, qualifier }) => qualifier !== 'exact' || (low ?? value) === (high ?? value), {
    path: ['qualifier'], message: 'an exact number has no spread: drop the bounds or choose approximately or between', ...whenSound('value', 'low', 'high', 'qualifier')
  })
  .refine(({ value, low, qualifier }) => !LOWER_LIMITS.includes(qualifier) || value === null || low === null || low >= value, {
    path: ['low'], message: `low contradicts the qualifier: ${LOWER_LIMITS.join(' and ')} allow nothing below the value`, ...whenSound('value', 'low', 'qualifier')
  })
  .refine(({ value, high, qualifier }) => !UPPER_LIMITS.includes(qualifier) || value === null || high === null || high <= value, {
    path: ['high'], message: `high contradicts the qualifier: ${UPPER_LIMITS.join(' and ')} allow nothing above the value`, ...whenSound('value', 'high', 'qualifier')
  })
  .refine(({ value, high, qualifier }) => qualifier !== 'more_than' || value === null || high !== value, {
    path: ['high'], message: 'no number is left: more_than allows only numbers above the value', ...whenSound('value', 'high', 'qualifier')
  })
  .refine(({ value, low, qualifier }) => qualifier !== 'less_than' || value === null || (low ?? 0) !== value, {
    path: ['value'], message: 'no number is left: less_than allows only numbers below the value', ...whenSound('value', 'low', 'qualifier')
  })

export type Quantity = z.output<typeof QuantitySchema>

/** The least and the most that a claim allows; null at an end that the claim leaves open. */
export interface Bounds {
  readonly low: number | null
  readonly high: number | null
}

/** Whether the value is one end of what is claimed, and so no number that was claimed: "more than 99" does not say 99. */
export function isLimit ({ qualifier }: Quantity): boolean {
  return LOWER_LIMITS.includes(qualifier) || UPPER_LIMITS.includes(qualifier)
}

/** The bounds that a quantity's numbers and qualifier imply, e.g. `more_than` 99 is 100 and open above. */
export function boundsOf ({ value, low, high, qualifier }: Quantity): Bounds {
  switch (qualifier) {
    case 'at_least': return { low: value, high }
    case 'more_than': return { low: value === null ? null : value + 1, high }
    case 'at_most': return { low: low ?? 0, high: value }
    case 'less_than': return { low: low ?? 0, high: value === null ? null : value - 1 }
    default: return { low: low ?? value, high: high ?? value }
  }
}
