import { foldText } from '../../domain/text.ts'

const APOSTROPHES = "'‘`ʹ′＇"
const WORD = new RegExp(`[\\p{L}\\p{N}]+(?:[${APOSTROPHES}][\\p{L}\\p{N}]+)*`, 'gu')
const POSSESSIVE = new RegExp(`[${APOSTROPHES}]s$`, 'u')
const ANY_APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu')

/**
 * The words of a text, folded, in any script. Apostrophes inside words go, as they come and go in
 * "Слов'янськ", and so does a possessive s.
 */
export function tokensOf (text: string): string[] {
  return (foldText(text).match(WORD) ?? []).map(word => word.replace(POSSESSIVE, '').replace(ANY_APOSTROPHE, ''))
}
