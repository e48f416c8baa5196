import { readFileSync } from 'node:fs'
import type { GraphQLSchema } from 'graphql'
import { buildSchema, isInterfaceType, isObjectType } from 'graphql'
import type { ItemType } from '../domain/ids.ts'
import type { Item } from '../domain/items.ts'
import { setInnerValues } from './enum-values.ts'
import { resolvers } from './resolvers/index.ts'

const SDL_FILE = new URL('../../schema.graphql', import.meta.url)

const TYPE_NAMES: Readonly<Record<ItemType, string>> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  story: 'Story',
  source: 'Source',
  statement: 'Statement',
  figure: 'Figure',
  event: 'Event'
}

/** The schema of `schema.graphql` with its resolvers. */
export function createSchema (): GraphQLSchema {
  // the SDL comes with the code: the tests validate it, not every start
  const schema = buildSchema(readFileSync(SDL_FILE, 'utf8'), { assumeValidSDL: true, noLocation: true })
  setInnerValues(schema)
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) type.resolveType = ({ type }: Item) => TYPE_NAMES[type]
    if (!isObjectType(type) || !(type.name in resolvers)) continue
    const fields = type.getFields()
    for (const [name, resolve] of Object.entries(resolvers[type.name as keyof typeof resolvers] ?? {})) {
      const field = fields[name]
      if (field === undefined) throw new Error(`schema.graphql has no field ${type.name}.${name}`)
      field.resolve = resolve
    }
  }
  return schema
}
