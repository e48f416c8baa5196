/** What can be printed: a fact, a hit of a search, a group or the total of a summary. A bare quantity can't. */
export interface Printable {
  readonly caveat: string | null
  readonly phrase?: string
  readonly text?: string | null
  readonly summary?: string | null
  readonly name?: string
}

/** A fact in words that carry who says it and how far it is verified: a figure's phrase, anything else with its caveat. */
export function format ({ caveat, phrase, text, summary, name }: Printable): string {
  return phrase ?? [text ?? summary ?? name, caveat].filter(part => part != null).join(' — ')
}

/**
 * Freezes an answer to its depths, and lets what has a caveat print with it: `${figure}` and `${figure.quantity}` are
 * both the figure's phrase. A copy loses that and prints as [object Object], never as a number.
 */
export function seal (value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const { caveat, quantity } = value as { caveat?: unknown, quantity?: unknown }
  if (typeof caveat === 'string') {
    const toString = { value: () => format(value as Printable) }
    for (const part of [value, quantity]) if (part instanceof Object) Object.defineProperty(part, 'toString', toString)
  }
  for (const part of Object.values(value)) seal(part)
  return Object.freeze(value)
}
