import { foldText } from '../../../domain/text.ts'

const APOSTROPHES = "'‘`ʹ′＇"
const WORD = new RegExp(`[\\p{L}\\p{N}]+(?:[${APOSTROPHES}][\\p{L}\\p{N}]+)*`, 'gu')
const POSSESSIVE = new RegExp(`[${APOSTROPHES}]s$`, 'u')
const ANY_APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu')
/** "160,000", "160.000", "160 000": folding has made all spaces one. A decimal such as "0.125" is no group. */
const GROUPED_DIGITS = /(?<![\p{L}\p{N}])[1-9]\d{0,2}([ ,.])\d{3}(?:\1\d{3})*(?![\p{L}\p{N}])/gu

/**
 * The words of a text, folded, in any script. Apostrophes inside words go, as they come and go in
 * "Слов'янськ", and so do a possessive s and the signs between groups of digits.
 */
export function tokensOf (text: string): string[] {
  const folded = foldText(text).replace(GROUPED_DIGITS, number => number.replace(/\D/g, ''))
  return (folded.match(WORD) ?? []).map(word => word.replace(POSSESSIVE, '').replace(ANY_APOSTROPHE, ''))
}
