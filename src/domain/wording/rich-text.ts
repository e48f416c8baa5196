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
  for (let index = 0; index < words.length; index++) {
    append(parts, words[index] as string)
    appendAll(parts, values[index] ?? '')
  }
  return parts
}

/** Puts texts one after another; neighbouring words of the sentence become one part. */
export function joinRich (texts: readonly (string | RichText)[], separator = ''): RichText {
  const parts: TextPart[] = []
  for (const [index, text] of texts.entries()) {
    if (index > 0) append(parts, separator)
    appendAll(parts, text)
  }
  return parts
}

function appendAll (parts: TextPart[], text: string | RichText): void {
  if (typeof text === 'string') append(parts, text)
  else for (const part of text) append(parts, part)
}

function append (parts: TextPart[], part: TextPart): void {
  if (part === '') return
  const last = parts[parts.length - 1]
  if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part
  else parts.push(part)
}
