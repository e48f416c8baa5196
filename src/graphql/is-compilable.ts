import type { DocumentNode, VariableDefinitionNode } from 'graphql'
import { BREAK, Kind, visit } from 'graphql'

/** How texts begin that graphql-jit puts dates and odd numbers in the place of in the code that it writes, whoever wrote them. */
const TAKEN_FOR_CODE = '__MAGIC_'

/**
 * Whether graphql-jit answers a document as graphql-js does. It takes some texts of a document for code and runs them; a directive on one spread of a
 * fragment for all spreads of it; it loses a field named `__proto__` and a variable in a reference of a gateway, finds a variable that was not given where it
 * has the name of what objects inherit, and doesn't refuse null in a list.
 */
export function isCompilable (document: DocumentNode): boolean {
  const nullable = new Set<string>()
  visit(document, { VariableDefinition: ({ type, variable }) => { if (type.kind !== Kind.NON_NULL_TYPE) nullable.add(variable.name.value) } })
  let compilable = true
  const refuseIf = (refused: boolean): typeof BREAK | undefined => {
    if (!refused) return undefined
    compilable = false
    return BREAK
  }
  visit(document, {
    StringValue: ({ value }) => refuseIf(value.includes(TAKEN_FOR_CODE)),
    EnumValue: ({ value }) => refuseIf(value.includes(TAKEN_FOR_CODE)),
    Directive: () => refuseIf(true),
    Field: ({ alias }) => refuseIf(alias?.value === '__proto__'),
    VariableDefinition: ({ variable }) => refuseIf(variable.name.value in Object.prototype),
    Argument: ({ name, value }) => refuseIf(name.value === 'representations' && value.kind !== Kind.VARIABLE),
    ListValue: ({ values }) => refuseIf(values.some(value => value.kind === Kind.VARIABLE && nullable.has(value.name.value)))
  })
  return compilable
}

/** A document for graphql-jit, which has no default for a variable that must not be null: that null is refused before. */
export function withDefaults (document: DocumentNode): DocumentNode {
  return visit(document, {
    VariableDefinition: (definition): VariableDefinitionNode => {
      const { type, defaultValue } = definition
      return defaultValue !== undefined && type.kind === Kind.NON_NULL_TYPE ? { ...definition, type: type.type } : definition
    }
  })
}
