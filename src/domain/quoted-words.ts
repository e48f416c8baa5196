/**
 * Words for comparing a quote with the text that it was taken from: white space and quotation marks are
 * the only things that may differ, because typesetting changes them.
 */
export function quotedWords (text: string): string {
  return text.replace(/[“”„‟«»"]/g, '').replace(/[‘’‚‛]/g, "'").replace(/\s+/g, ' ').trim()
}
