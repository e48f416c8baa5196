import type { ItemType } from './ids.ts'
import { ID_PREFIXES, typeOfId } from './ids.ts'
import { shown } from './text.ts'

const alternatives = new Intl.ListFormat('en', { type: 'disjunction' })

/** What is wrong with an id where one of some types belongs; null where nothing is. */
export function wrongId (id: unknown, types: readonly ItemType[]): string | null {
  const type = typeof id === 'string' ? typeOfId(id) : null
  if (type === null) return `${shown(id)} is not ${formOfId(types)}`
  return types.includes(type) ? null : `${shown(id)} is the id of ${nounsOf([type])}, where ${nounsOf(types)} is asked for: ${formOfId(types)}`
}

/** "an id that starts with fig_ and goes on in kebab-case" */
export function formOfId (types: readonly ItemType[]): string {
  return `an id that starts with ${alternatives.format(types.map(type => ID_PREFIXES[type]))} and goes on in kebab-case`
}

/** "a person or an organization" */
export function nounsOf (types: readonly ItemType[]): string {
  return alternatives.format(types.map(type => `${/^[eo]/.test(type) ? 'an' : 'a'} ${type}`))
}
