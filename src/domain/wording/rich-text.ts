/** Words that come from the data (a name, a role, reported words): in the story's language, of any direction, and not to be trusted. */
export interface DataPart {
  readonly text: string
  readonly data: true
}

/** A string is a sentence's own words. */
export type TextPart = string | DataPart

/** A sentence that keeps its own words apart from those of the data, so that a page can mark these up. */
export type RichText = readonly TextPart[]

/** Marks words as the data's. */
export function dataText (text: string): RichText {
  return [{ text, data: true }]
}

/** The sentence as one string. */
export function plainText (rich: RichText): string {
  let text = ''
  for (const part of rich) text += typeof part === 'string' ? part : part.text
  return text
}

/** Builds a rich text from a template, e.g. rich`according to ${name}`. What is put in as a string is the sentence's own words. */
export function rich (words: TemplateStringsArray, ...values: readonly (string | RichText)[]): RichText {
  const parts: TextPart[] = []
  let own = words[0] as string
  for (let index = 0; index < values.length; index++) {
    own = append(parts, own, values[index] as string | RichText) + (words[index + 1] as string)
  }
  if (own !== '') parts.push(own)
  return parts
}

/** Puts texts one after another; neighbouring words of the sentence become one part. */
export function joinRich (texts: readonly (string | RichText)[], separator = ''): RichText {
  const parts: TextPart[] = []
  let own = ''
  for (let index = 0; index < texts.length; index++) {
    own = append(parts, index === 0 ? own : own + separator, texts[index] as string | RichText)
  }
  if (own !== '') parts.push(own)
  return parts
}

/**
 * Appends a text to parts.
 * @param own words of the sentence that come before it, and are no part yet
 * @returns those that come after the last of the data's
 */
function append (parts: TextPart[], own: string, text: string | RichText): string {
  if (typeof text === 'string') return own + text
  let words = own
  for (let index = 0; index < text.length; index++) {
    const part = text[index] as TextPart
    if (typeof part === 'string') {
      words += part
    } else {
      if (words !== '') parts.push(words)
      parts.push(part)
      words = ''
    }
  }
  return words
}
