import type { Qualifier, Quantity } from '../../src/domain/quantity.ts'
import type { Random, Shares } from './random.ts'

const QUALIFIERS: Shares<Qualifier> = [
  ['exact', 0.55], ['approximately', 0.1], ['at_least', 0.1], ['more_than', 0.08], ['at_most', 0.02], ['less_than', 0.03], ['between', 0.06], ['order_of_magnitude', 0.06]
]
const MAGNITUDES = ['a few', 'dozens', 'hundreds', 'thousands', 'tens of thousands', 'hundreds of thousands', 'millions']
const WORDS: Readonly<Partial<Record<Qualifier, string>>> = { approximately: 'about ', at_least: 'at least ', more_than: 'more than ', at_most: 'at most ', less_than: 'fewer than ' }

/** A claim of about so many; `exactly` so many where it is part of another claim. */
export function createQuantity (random: Random, about: number, exactly: boolean): Quantity {
  const value = exactly ? about : Math.max(1, Math.round(about * (0.8 + 0.4 * random.next())))
  const qualifier = exactly ? 'exact' : random.draw(QUALIFIERS)
  if (qualifier === 'exact') return { value, low: null, high: null, qualifier, asReported: grouped(value) }
  if (qualifier === 'order_of_magnitude') {
    const digits = String(value).length - 1
    return { value: null, low: 10 ** digits, high: 10 ** (digits + 1) - 1, qualifier, asReported: MAGNITUDES[digits] ?? 'millions' }
  }
  if (qualifier === 'between') {
    const high = value + 1 + Math.floor(value * 0.3)
    return { value: null, low: value, high, qualifier, asReported: `between ${grouped(value)} and ${grouped(high)}` }
  }
  const rounded = roughly(value)
  return { value: rounded, low: null, high: null, qualifier, asReported: `${WORDS[qualifier]}${grouped(rounded)}` }
}

function roughly (value: number): number {
  const step = 10 ** Math.max(0, String(value).length - 2)
  return Math.round(value / step) * step
}

/** "12,345": much faster than a locale's own way. */
function grouped (value: number): string {
  const digits = String(value)
  return digits.length < 4 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, ',')
}
