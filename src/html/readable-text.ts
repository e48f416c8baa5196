/** Marks and overrides of direction, controls, and what is no character: they would reorder, hide or break what stands around them. */
const UNSEEN = /[\p{Cc}\p{Cs}\ufffe\uffff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

/** A text on one line, without characters that act on their surroundings: for where no markup can fence them in. */
export function readableText (text: string): string {
  return text.replace(/\s+/gu, ' ').replace(UNSEEN, '').trim()
}

export function isRightToLeft (text: string): boolean {
  const letter = /\p{L}/u.exec(text)?.[0]
  return letter !== undefined && RIGHT_TO_LEFT.test(letter)
}
