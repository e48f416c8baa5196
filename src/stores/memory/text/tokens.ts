import { foldText } from '../../../domain/text.ts'

const APOSTROPHES = "'‘`ʹ′＇"
const WORD = new RegExp(`[\\p{L}\\p{N}]+(?:[${APOSTROPHES}][\\p{L}\\p{N}]+)*`, 'gu')
/** Most texts are of plain letters, which take half the time. */
const PLAIN_WORDS = /^[a-z \-,.:;!?()"]*$/
const PLAIN_WORD = /[a-z]+/g
const POSSESSIVE = new RegExp(`[${APOSTROPHES}]s$`, 'u')
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'u')
const ANY_APOSTROPHE = new RegExp(APOSTROPHE, 'gu')
/** "160,000", "160.000", "160 000": folding has made all spaces one. A decimal such as "0.125" is no group. */
const GROUPED_DIGITS = /(?<![\p{L}\p{N}])[1-9]\d{0,2}([ ,.])\d{3}(?:\1\d{3})*(?![\p{L}\p{N}])/gu

/**
 * The words of a text, folded, in any script. Apostrophes inside words go, as they come and go in
 * "Слов'янськ", and so do a possessive s and the signs between groups of digits.
 */
export function tokensOf (text: string): string[] {
  const folded = foldText(text)
  if (PLAIN_WORDS.test(folded)) return folded.match(PLAIN_WORD) ?? []
  const words = (/\d/.test(folded) ? folded.replace(GROUPED_DIGITS, number => number.replace(/\D/g, '')) : folded).match(WORD) ?? []
  return APOSTROPHE.test(folded) ? words.map(word => word.replace(POSSESSIVE, '').replaceAll(ANY_APOSTROPHE, '')) : words
}
