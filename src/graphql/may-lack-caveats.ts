import type { DocumentNode, FieldNode, GraphQLSchema, SelectionSetNode } from 'graphql'
import { Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql'

/** Fields that hold a number or a quote, by type. A quote's caveat is further out, with its fact. */
const NAKED: Readonly<Record<string, readonly string[]>> = {
  Figure: ['quantity'],
  Statement: ['text'],
  Evidence: ['quote'],
  FigureGroup: ['low', 'high'],
  FigureTotal: ['low', 'high']
}

/**
 * Whether an answer to this document may hold a number or a quote without its caveat in the same object. False
 * only where each such field certainly has one beside it: the answer then needs no watching.
 */
export function mayLackCaveats (schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema)
  let lacking = false
  visit(document, visitWithTypeInfo(types, {
    SelectionSet (set) {
      const type = types.getParentType()?.name ?? ''
      const exposes = fieldsOf(set).some(({ name }) => NAKED[type]?.includes(name.value))
      if (exposes && (type === 'Evidence' || !fieldsOf(set).some(covers))) lacking = true
    }
  }))
  return lacking
}

function fieldsOf (set: SelectionSetNode): FieldNode[] {
  return set.selections.filter(selection => selection.kind === Kind.FIELD)
}

function covers (field: FieldNode): boolean {
  if (field.directives !== undefined && field.directives.length > 0) return false
  if (field.name.value === 'caveat' || field.name.value === 'phrase') return true
  return field.name.value === 'verification' && field.selectionSet !== undefined &&
    fieldsOf(field.selectionSet).some(({ name, directives }) => name.value === 'status' && (directives ?? []).length === 0)
}
