import type { DocumentNode, FieldNode, GraphQLSchema, SelectionSetNode } from 'graphql'
import { Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql'

/** Fields that hold a number or a quote, or may, by type: of facts, an event's name does, and the words that search finds. A quote's caveat is further out, with its fact. */
const NAKED: Readonly<Record<string, readonly string[]>> = {
  Figure: ['quantity'],
  Statement: ['text', 'summary'],
  Event: ['name', 'summary'],
  Fact: ['name'],
  Evidence: ['quote'],
  FigureGroup: ['low', 'high'],
  FigureTotal: ['low', 'high'],
  SearchHit: ['matches']
}

/** Says of the variables of a request, as they are coerced, whether the answer may lack caveats. */
export type MayLackCaveats = (variables: Readonly<Record<string, unknown>>) => boolean

/**
 * Whether an answer to this document may hold a number or a quote without its caveat in the same object. False
 * only where each such field certainly has one beside it: the answer then needs no watching.
 */
export function createCaveatCheck (schema: GraphQLSchema, document: DocumentNode): MayLackCaveats {
  const { always, filters } = asksForRetracted(document)
  const lacks = lacksCaveats(schema, document, always)
  const lacksOfRetracted = lacks || lacksCaveats(schema, document, true)
  return variables => lacks || (lacksOfRetracted && filters.some(name => (variables[name] as { publication?: unknown } | null | undefined)?.publication !== undefined))
}

/** @param retracted whether there may be retracted facts in the answer */
function lacksCaveats (schema: GraphQLSchema, document: DocumentNode, retracted: boolean): boolean {
  const types = new TypeInfo(schema)
  let lacking = false
  visit(document, visitWithTypeInfo(types, {
    SelectionSet (set) {
      const type = types.getParentType()?.name ?? ''
      const exposes = fieldsOf(set).some(({ name }) => NAKED[type]?.includes(name.value))
      if (exposes && (type === 'Evidence' || !isCovered(set, type, retracted))) lacking = true
    }
  }))
  return lacking
}

/** Retracted facts come only where an argument asks for them: in the document, or in the variables that hold whole filters. */
function asksForRetracted (document: DocumentNode): { readonly always: boolean, readonly filters: readonly string[] } {
  let always = false
  const filters: string[] = []
  visit(document, {
    Argument: ({ name, value }) => {
      if (name.value === 'retracted') always = true
      if (name.value === 'filter' && value.kind === Kind.VARIABLE) filters.push(value.name.value)
    },
    ObjectField: ({ name }) => { if (name.value === 'publication') always = true }
  })
  return { always, filters }
}

function fieldsOf (set: SelectionSetNode): FieldNode[] {
  return set.selections.filter(selection => selection.kind === Kind.FIELD)
}

/** Whether an object with these fields certainly says how far its number or its words can be trusted. */
function isCovered (set: SelectionSetNode, type: string, retracted: boolean): boolean {
  const certain = fieldsOf(set).filter(({ directives }) => (directives ?? []).length === 0)
  const has = (name: string): boolean => certain.some(field => field.name.value === name)
  // what search finds is never retracted, and a fact is named with its status there
  if (type === 'SearchHit') return has('caveat') || has('name') || has('status')
  return has('caveat') || has('phrase') || (certain.some(saysStatus) && (!retracted || has('publication')))
}

function saysStatus ({ name, selectionSet }: FieldNode): boolean {
  return name.value === 'verification' && selectionSet !== undefined &&
    fieldsOf(selectionSet).some(({ name, directives }) => name.value === 'status' && (directives ?? []).length === 0)
}
