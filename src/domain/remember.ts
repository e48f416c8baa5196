/**
 * Remembers what a function makes of texts that come up again and again, up to `max` of them: then it begins anew. For what follows
 * from the text alone.
 */
export function rememberTexts<Value> (max: number, make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return text => {
    const before = known.get(text)
    if (before !== undefined) return before
    const value = make(text)
    if (known.size >= max) known.clear()
    known.set(text, value)
    return value
  }
}
