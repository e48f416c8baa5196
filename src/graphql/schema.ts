import { readFileSync } from 'node:fs'
import type { GraphQLObjectType, GraphQLSchema } from 'graphql'
import { buildSchema, isAbstractType, isObjectType } from 'graphql'
import type { ItemType } from '../domain/ids.ts'
import type { Item } from '../domain/items.ts'
import { setInnerValues } from './enum-values.ts'
import { entities } from './federation/resolvers.ts'
import { FEDERATION_TYPES, subgraphSdl } from './federation/subgraph-sdl.ts'
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

export interface SchemaOptions {
  /** whether it is a subgraph of Apollo Federation 2 */
  readonly federation?: boolean
}

/** The schema of `schema.graphql` with its resolvers. */
export function createSchema ({ federation = false }: SchemaOptions = {}): GraphQLSchema {
  const sdl = readFileSync(SDL_FILE, 'utf8')
  // the SDL comes with the code: the tests validate it, not every start
  const schema = buildSchema(federation ? sdl + FEDERATION_TYPES : sdl, { assumeValidSDL: true, noLocation: true })
  setInnerValues(schema)
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = ({ type }: Item) => TYPE_NAMES[type]
    if (!isObjectType(type) || !(type.name in resolvers)) continue
    addResolvers(type, resolvers[type.name as keyof typeof resolvers] ?? {})
  }
  const query = schema.getQueryType()
  if (federation && query != null) {
    addResolvers(query, { _service: () => ({}), _entities: entities })
    addResolvers(schema.getType('_Service') as GraphQLObjectType, { sdl: () => subgraphSdl(sdl) })
  }
  return schema
}

function addResolvers (type: GraphQLObjectType, resolversOfType: object): void {
  const fields = type.getFields()
  for (const [name, resolve] of Object.entries(resolversOfType)) {
    const field = fields[name]
    if (field === undefined) throw new Error(`schema.graphql has no field ${type.name}.${name}`)
    field.resolve = resolve
  }
}
