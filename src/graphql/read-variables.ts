import type { GraphQLError, GraphQLInputType, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { coerceInputValue, getVariableValues, isInputType, isNonNullType, typeFromAST, valueFromAST } from 'graphql'
import { LIMITS } from './limits.ts'

type Values = Readonly<Record<string, unknown>>

/** The variables of a request as the schema's types have them, or what is wrong with them. */
export type ReadVariables = (given: Values) => { readonly coerced: Values, readonly errors?: never } | { readonly coerced?: never, readonly errors: readonly GraphQLError[] }

interface Variable {
  readonly name: string
  readonly type: GraphQLInputType
  /** what it is where none is given; undefined: nothing */
  readonly standard: unknown
}

/**
 * Reads the variables of one operation, of a document that is valid. graphql-js looks its types up in the schema each time, which takes as
 * long as reading the values; here they are looked up once, and it is asked again only to say what is wrong.
 */
export function createVariableReader (schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode): ReadVariables {
  const variables = variableDefinitions.flatMap(({ variable, type: node, defaultValue }): Variable[] => {
    const type = typeFromAST(schema, node)
    return isInputType(type) ? [{ name: variable.name.value, type, standard: valueFromAST(defaultValue, type) }] : []
  })
  return given => {
    const coerced = coerce(variables, given)
    return coerced === null ? getVariableValues(schema, variableDefinitions, given, { maxErrors: LIMITS.errors }) as ReturnType<ReadVariables> : { coerced }
  }
}

/** @returns null where something is wrong: at the first place, as there may be as many as a request is long */
function coerce (variables: readonly Variable[], given: Values): Values | null {
  // a variable may have the name of what all other objects inherit
  const coerced: Record<string, unknown> = Object.create(null)
  try {
    for (const { name, type, standard } of variables) {
      if (Object.hasOwn(given, name)) {
        const value = given[name]
        if (value === null && isNonNullType(type)) return null
        coerced[name] = coerceInputValue(value, type, refuse)
      } else if (standard !== undefined) coerced[name] = standard
      else if (isNonNullType(type)) return null
    }
    return coerced
  } catch (error) {
    if (error === WRONG) return null
    throw error
  }
}

const WRONG = new Error('a variable is wrong')

function refuse (): never {
  throw WRONG
}
