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
  return rich.map(part => typeof part === 'string' ? part : part.text).join('')
}

/** Builds a rich text from a template, e.g. rich`according to ${name}`. What is put in as a string is the sentence's own words. */
export function rich (words: TemplateStringsArray, ...values: readonly (string | RichText)[]): RichText {
  return joinRich(words.flatMap((text, index) => [text, values[index] ?? '']))
}

/** Puts texts one after another; neighbouring words of the sentence become one part. */
export function joinRich (texts: readonly (string | RichText)[], separator = ''): RichText {
  const parts: TextPart[] = []
  for (const [index, text] of texts.entries()) {
    if (index > 0) append(parts, separator)
    for (const part of typeof text === 'string' ? [text] : text) append(parts, part)
  }
  return parts
}

function append (parts: TextPart[], part: TextPart): void {
  const last = parts.at(-1)
  if (part === '') return
  if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part
  else parts.push(part)
}
