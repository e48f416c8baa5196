import type { ASTVisitor, FieldNode, FragmentDefinitionNode, GraphQLObjectType, GraphQLSchema, OperationDefinitionNode, SelectionSetNode } from 'graphql'
import { BREAK, getNamedType, isInterfaceType, isObjectType, Kind, print, visit } from 'graphql'

/**
 * An operation cut in two. A part is what it asks of the items of a list where that depends on no variable: what a part answers
 * follows from the item alone, so that it may be remembered. The frame is the operation with nothing but ids in the
 * place of its parts.
 */
export interface Parts {
  /** the text of the frame, a document with one operation and the fragments */
  readonly frame: string
  readonly shape: Shape
}

/** A document's fragments by name. */
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

/** Where parts stand in an answer, field by field: the part's own name, or the shape of what holds parts. Lists don't count. */
export type Shape = ReadonlyMap<string, Shape | string>

const ID: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: 'id' } }] }

let cuts = 0

/** Cuts an operation in two; null where it has no parts. */
export function cutParts (schema: GraphQLSchema, operation: OperationDefinitionNode, fragments: Fragments): Parts | null {
  const query = schema.getQueryType()
  const cut = query == null ? null : cutSet(operation.selectionSet, query)
  if (cut === null) return null
  // what is left whole may spread them
  const definitions = [{ ...operation, selectionSet: cut.frame }, ...fragments.values()]
  return { frame: definitions.map(print).join('\n'), shape: cut.shape }

  function cutSet (set: SelectionSetNode, parent: GraphQLObjectType): { readonly frame: SelectionSetNode, readonly shape: Shape } | null {
    const fields = set.selections.filter(selection => selection.kind === Kind.FIELD)
    // what fragments spread, or what comes twice, may belong to one object of the answer: that is left whole
    if (fields.length < set.selections.length || new Set(fields.map(nameOf)).size < fields.length) return null
    const shape = new Map<string, Shape | string>()
    const selections = fields.map(field => {
      const type = getNamedType(parent.getFields()[field.name.value]?.type)
      if (field.selectionSet === undefined) return field
      if (isListed(field, parent) && (isObjectType(type) || isInterfaceType(type)) && 'id' in type.getFields() && isFixed(field.selectionSet, fragments)) {
        shape.set(nameOf(field), `part ${cuts++}`)
        return { ...field, selectionSet: ID }
      }
      const inner = isObjectType(type) ? cutSet(field.selectionSet, type) : null
      if (inner === null) return field
      shape.set(nameOf(field), inner.shape)
      return { ...field, selectionSet: inner.frame }
    })
    return shape.size === 0 ? null : { frame: { ...set, selections }, shape }
  }
}

/** Whether a field holds an item of a page. */
function isListed ({ name }: FieldNode, parent: GraphQLObjectType): boolean {
  return (name.value === 'nodes' && parent.name.endsWith('Connection')) || (name.value === 'node' && parent.name.endsWith('Edge'))
}

/** Whether there is no variable in a selection, nor in the fragments that it spreads. */
function isFixed (set: SelectionSetNode, fragments: Fragments): boolean {
  let fixed = true
  const spread = new Set<string>()
  const visitor: ASTVisitor = {
    Variable: () => {
      fixed = false
      return BREAK
    },
    FragmentSpread: ({ name }) => { spread.add(name.value) }
  }
  visit(set, visitor)
  for (const name of spread) visit(fragments.get(name) as FragmentDefinitionNode, visitor)
  return fixed
}

function nameOf ({ alias, name }: FieldNode): string {
  return (alias ?? name).value
}
