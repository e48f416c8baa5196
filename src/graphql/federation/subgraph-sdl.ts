import type { DirectiveNode } from 'graphql'
import { Kind, parse, parseConstValue, print, visit } from 'graphql'
import { ENTITY_NAMES } from './entity-names.ts'

const LINK = directive('link', { url: '"https://specs.apollo.dev/federation/v2.3"', import: '["@key", "@shareable"]' })
const KEY = directive('key', { fields: '"id"' })
const SHAREABLE = directive('shareable', {})

/** The types that other subgraphs are likely to define alike. */
const SHARED = ['PageInfo']

/** What Apollo Federation 2 adds to the schema that the endpoint answers by; the SDL for gateways leaves it out. */
export const FEDERATION_TYPES = `
"A reference to an entity: \`__typename\` and \`id\`"
scalar _Any
"Anything that another subgraph may refer to"
union _Entity = ${Object.entries(ENTITY_NAMES).filter(([, types]) => types.length === 1).map(([name]) => name).join(' | ')}
"What this subgraph is"
type _Service {
  "Its schema"
  sdl: String!
}
extend type Query {
  "What this subgraph is"
  _service: _Service!
  "What these references refer to, in their order; null, with an error, for each one that there isn't"
  _entities("The references" representations: [_Any!]!): [_Entity]!
}
`

/** The SDL of a subgraph: what has an id can be referred to by it, and extended by other subgraphs. */
export function subgraphSdl (sdl: string): string {
  return print(visit(parse(sdl), {
    SchemaDefinition: node => ({ ...node, directives: [LINK] }),
    InterfaceTypeDefinition: node => ENTITY_NAMES[node.name.value] === undefined ? undefined : { ...node, directives: [KEY] },
    ObjectTypeDefinition: node => {
      if (ENTITY_NAMES[node.name.value] !== undefined) return { ...node, directives: [KEY] }
      return SHARED.includes(node.name.value) ? { ...node, directives: [SHAREABLE] } : undefined
    }
  }))
}

function directive (name: string, values: Readonly<Record<string, string>>): DirectiveNode {
  return {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: name },
    arguments: Object.entries(values).map(([argument, value]) => ({
      kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: argument }, value: parseConstValue(value)
    }))
  }
}
