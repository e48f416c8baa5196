const NARROW = /[\s.,:;'’‘|!()[\]ijltfrI1/-]/u
const WIDE = /[mwMW@—…%ЖШЩЮМФжшщюмф“”]/u
const CAPITAL = /\p{Lu}|\p{N}/u
const FULL = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u

/** How wide a text is in ems, in a font that is wider than most: what fits here fits in the reader's font. */
function widthOf (text: string): number {
  let width = 0
  for (const character of text) {
    width += FULL.test(character) ? 1.1 : NARROW.test(character) ? 0.4 : WIDE.test(character) ? 0.98 : CAPITAL.test(character) ? 0.7 : 0.63
  }
  return width
}

/** How many lines a text takes when it is broken between words, and inside those that are longer than a line. */
export function linesOf (text: string, widthInEms: number): number {
  let lines = 1
  let filled = 0
  for (const word of text.split(/\s+/u)) {
    const width = widthOf(word)
    if (filled > 0 && filled + 0.4 + width > widthInEms) {
      lines++
      filled = 0
    }
    lines += Math.floor(width / widthInEms)
    filled = width > widthInEms ? width % widthInEms : filled + (filled === 0 ? 0 : 0.4) + width
  }
  return lines
}
