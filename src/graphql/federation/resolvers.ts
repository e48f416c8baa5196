import { getItem } from '../../core/get-item.ts'
import { DomainError } from '../../domain/errors.ts'
import type { Item } from '../../domain/items.ts'
import { didYouMean } from '../../domain/text.ts'
import type { GraphqlContext } from '../context.ts'
import { ENTITY_NAMES } from './entity-names.ts'

/** Resolves references of a gateway as `nodes` does ids: what is withheld is not found, what is retracted is refused. */
export async function entities (_root: unknown, { representations }: { readonly representations: readonly unknown[] }, { store }: GraphqlContext): Promise<readonly Item[]> {
  const items = representations.map(async (representation): Promise<Item> => {
    const { name, id } = readRepresentation(representation)
    const item: unknown = await getItem(store, id, ENTITY_NAMES[name] ?? [])
    return item as Item
  })
  // an error in a list stands for its item only; it must not reject the list
  return await Promise.all(items.map(async item => await item.catch((error: Error) => error))) as readonly Item[]
}

function readRepresentation (representation: unknown): { readonly name: string, readonly id: string } {
  const { __typename: name, id } = (representation ?? {}) as Record<string, unknown>
  if (typeof name !== 'string' || typeof id !== 'string') throw wrong('needs a __typename and an id')
  const known = Object.keys(ENTITY_NAMES)
  if (!known.includes(name)) throw wrong(`${JSON.stringify(name.slice(0, 100))} is not one of ${known.join(', ')}${didYouMean(name, known)}`)
  return { name, id }
}

function wrong (message: string): DomainError {
  return new DomainError('INVALID_PARAMETER', `a representation ${message}`, { details: [{ parameter: 'representations', message }] })
}
