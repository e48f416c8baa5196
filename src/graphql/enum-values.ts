import type { GraphQLSchema } from 'graphql'
import { isEnumType, isIntrospectionType } from 'graphql'

/**
 * What an enum value stands for inside: the domain's word (`AT_LEAST` → `at_least`), or, of an order, the core's
 * name for it (`AS_OF_DESC` → `-asOf`).
 */
export function innerValueOf (enumName: string, value: string): string {
  const word = value.toLowerCase()
  if (!enumName.endsWith('Order')) return word
  const name = word.replace(/_(?:asc|desc)$/, '').replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())
  return word.endsWith('_desc') ? `-${name}` : name
}

/** How a word of the domain is written in an answer. */
export function outerValueOf (word: string): string {
  return word.toUpperCase()
}

/** Makes the enums of a new schema, not yet used, read and write the inner values. */
export function setInnerValues (schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isEnumType(type) || isIntrospectionType(type)) continue
    for (const value of type.getValues()) value.value = innerValueOf(type.name, value.name)
  }
}
