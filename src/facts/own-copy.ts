/**
 * A copy down to the last member, for a host to change as it likes: members of a view are the store's own, or dates that all views share,
 * and everybody else is answered from them. `structuredClone` takes longer than the page.
 * @param value an answer: objects and lists without cycles
 */
export function ownCopy<T> (value: T): T {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(ownCopy) as T
  const copy = {} as T & object
  for (const name in value) copy[name] = ownCopy(value[name])
  return copy
}
