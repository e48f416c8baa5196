import type { DocumentNode, FieldNode, GraphQLSchema, SelectionSetNode } from 'graphql'
import { BREAK, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql'

/** Fields that hold a number or a quote, or may, by type. A quote's caveat is further out, with its fact. */
const NAKED: Readonly<Record<string, readonly string[]>> = {
  Figure: ['quantity'],
  Statement: ['text', 'summary'],
  Event: ['summary'],
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
  const retracted = mayAskForRetracted(document)
  let lacking = false
  visit(document, visitWithTypeInfo(types, {
    SelectionSet (set) {
      const type = types.getParentType()?.name ?? ''
      const exposes = fieldsOf(set).some(({ name }) => NAKED[type]?.includes(name.value))
      if (exposes && (type === 'Evidence' || !isCovered(set, retracted))) lacking = true
    }
  }))
  return lacking
}

/** Retracted facts come only where an argument asks for them; what a filter in a variable asks for is not known yet. */
function mayAskForRetracted (document: DocumentNode): boolean {
  let asks = false
  const found = (): typeof BREAK => {
    asks = true
    return BREAK
  }
  visit(document, {
    Argument: ({ name, value }) => name.value === 'retracted' || (name.value === 'filter' && value.kind === Kind.VARIABLE) ? found() : undefined,
    ObjectField: ({ name }) => name.value === 'publication' ? found() : undefined
  })
  return asks
}

function fieldsOf (set: SelectionSetNode): FieldNode[] {
  return set.selections.filter(selection => selection.kind === Kind.FIELD)
}

/** Whether an object with these fields certainly says how far its number or its words can be trusted. */
function isCovered (set: SelectionSetNode, retracted: boolean): boolean {
  const certain = fieldsOf(set).filter(({ directives }) => (directives ?? []).length === 0)
  const has = (name: string): boolean => certain.some(field => field.name.value === name)
  return has('caveat') || has('phrase') || (certain.some(saysStatus) && (!retracted || has('publication')))
}

function saysStatus ({ name, selectionSet }: FieldNode): boolean {
  return name.value === 'verification' && selectionSet !== undefined &&
    fieldsOf(selectionSet).some(({ name, directives }) => name.value === 'status' && (directives ?? []).length === 0)
}
