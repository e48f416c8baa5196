import type {
  ArgumentNode, DocumentNode, FieldNode, FragmentDefinitionNode, GraphQLCompositeType, GraphQLField, GraphQLSchema, OperationDefinitionNode, SelectionNode, SelectionSetNode
} from 'graphql'
import { getNamedType, getNullableType, isAbstractType, isCompositeType, isListType, Kind, SchemaMetaFieldDef, TypeMetaFieldDef, visit } from 'graphql'
import { PAGE_SIZE } from '../core/page-size.ts'

/** How much a query asks for; see the functions below for how lists and fragments count. */
export interface QuerySize {
  /** levels of fields inside fields */
  readonly depth: number
  /** fields with an alias, wherever their fragment is spread */
  readonly aliases: number
  /** how many values the answer may hold */
  readonly cost: number
  /** how many fields there are once fragments are spread and interfaces stand for each of their types */
  readonly fields: number
}

type Variables = Readonly<Record<string, unknown>>

interface QueryToMeasure {
  readonly schema: GraphQLSchema
  readonly operation: OperationDefinitionNode
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly variables: Variables
}

/** Measures one operation with the variables of a request. */
export type Measure = (variables: Variables) => QuerySize

/** How many items a list is taken to have that is not paged: what a fact refers to, its evidence. */
const UNPAGED_LIST = 5
/** What a field of the introspection counts, lists and all. The rules of validation keep introspection from nesting. */
const INTROSPECTION_FIELD = 150
/** What a summary counts, as it may read thousands of figures. */
const SUMMARY_FIELD = 5_000

/** The arguments that say how many items there may be. */
const COUNTING_ARGUMENTS = ['first', 'last', 'ids', 'representations']

const NOTHING: QuerySize = { depth: 0, aliases: 0, cost: 0, fields: 0 }

/** A measure of an operation, which measures again only where variables ask for other numbers of items than they did last. */
export function createMeasure ({ document, ...query }: Omit<QueryToMeasure, 'variables'> & { readonly document: DocumentNode }): Measure {
  const counting = new Set<string>()
  visit(document, {
    Argument: ({ name, value }) => { if (COUNTING_ARGUMENTS.includes(name.value) && value.kind === Kind.VARIABLE) counting.add(value.name.value) }
  })
  let last: { readonly counts: string, readonly size: QuerySize } | null = null
  return variables => {
    const counts = [...counting].map(name => countOf(variables[name])).join()
    if (counts !== last?.counts) last = { counts, size: measureQuery({ ...query, variables }) }
    return last.size
  }
}

/** Nothing but a number or a list counts: a variable of another operation may have the same name. */
function countOf (value: unknown): number | null {
  if (Array.isArray(value)) return value.length
  return typeof value === 'number' ? value : null
}

/**
 * Measures a valid query before it runs. Each field counts as many values as there may be objects that it is
 * asked of: a page as many as `first` or `last` say, `nodes(ids:)` as many as there are ids, a gateway's
 * references as many as they are, any other list five. A summary counts 5000 by itself.
 */
function measureQuery ({ schema, operation, fragments, variables }: QueryToMeasure): QuerySize {
  // a fragment is measured once for each page size that it is spread under: nested spreads can't explode
  const measured = new Map<string, QuerySize>()
  return sizeOfSet(operation.selectionSet, schema.getQueryType() as GraphQLCompositeType, 1)

  function sizeOfSet (set: SelectionSetNode, parent: GraphQLCompositeType, items: number): QuerySize {
    return set.selections.map(selection => sizeOf(selection, parent, items)).reduce(both, NOTHING)
  }

  /** @param items how many items the list that the parent is a page of may have */
  function sizeOf (selection: SelectionNode, parent: GraphQLCompositeType, items: number): QuerySize {
    switch (selection.kind) {
      case Kind.FIELD: return sizeOfField(selection, parent, items)
      case Kind.INLINE_FRAGMENT: return sizeOfSet(selection.selectionSet, typeNamed(selection.typeCondition?.name.value) ?? parent, items)
      case Kind.FRAGMENT_SPREAD: return sizeOfFragment(selection.name.value, items)
    }
  }

  function sizeOfFragment (name: string, items: number): QuerySize {
    const key = `${name} ${items}`
    const known = measured.get(key)
    if (known !== undefined) return known
    const fragment = fragments.get(name)
    const type = typeNamed(fragment?.typeCondition.name.value)
    const size = fragment === undefined || type === undefined ? NOTHING : sizeOfSet(fragment.selectionSet, type, items)
    measured.set(key, size)
    return size
  }

  function sizeOfField (node: FieldNode, parent: GraphQLCompositeType, items: number): QuerySize {
    const aliases = node.alias === undefined ? 0 : 1
    const field = fieldOf(parent, node.name.value)
    if (field === undefined || node.selectionSet === undefined) return { depth: 1, aliases, cost: costOf(node, parent), fields: 1 }
    const type = getNamedType(field.type) as GraphQLCompositeType
    const inner = sizeOfSet(node.selectionSet, type, pageSize(node, field))
    const times = isIntrospection(node, parent) || !isListType(getNullableType(field.type)) ? 1 : listSize(node, parent, field, items)
    return {
      depth: 1 + inner.depth,
      aliases: aliases + inner.aliases,
      cost: costOf(node, parent) + times * inner.cost,
      fields: 1 + inner.fields * (isAbstractType(type) ? schema.getPossibleTypes(type).length : 1)
    }
  }

  function listSize (node: FieldNode, parent: GraphQLCompositeType, field: GraphQLField<unknown, unknown>, items: number): number {
    if (parent.name.endsWith('Connection') || parent.name === 'FigureSummary') return items
    const ids = argument(node, 'ids') ?? argument(node, 'representations')
    return Array.isArray(ids) ? ids.length : pageSize(node, field)
  }

  function pageSize (node: FieldNode, field: GraphQLField<unknown, unknown>): number {
    if (!field.args.some(({ name }) => name === 'first')) return UNPAGED_LIST
    const size = argument(node, 'first') ?? argument(node, 'last') ?? PAGE_SIZE.default
    return Math.max(0, Math.min(Number(size), PAGE_SIZE.max))
  }

  function argument (node: FieldNode, name: string): unknown {
    return valueOf(node.arguments?.find(argument => argument.name.value === name)?.value)
  }

  function valueOf (value: ArgumentNode['value'] | undefined): unknown {
    switch (value?.kind) {
      case Kind.VARIABLE: return variables[value.name.value]
      case Kind.INT: return Number(value.value)
      case Kind.LIST: return value.values
    }
  }

  function fieldOf (parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef
    return 'getFields' in parent ? parent.getFields()[name] : undefined
  }

  function typeNamed (name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : schema.getType(name)
    return isCompositeType(type) ? type : undefined
  }
}

function both (one: QuerySize, other: QuerySize): QuerySize {
  return {
    depth: Math.max(one.depth, other.depth),
    aliases: one.aliases + other.aliases,
    cost: one.cost + other.cost,
    fields: one.fields + other.fields
  }
}

function costOf (node: FieldNode, parent: GraphQLCompositeType): number {
  if (isIntrospection(node, parent)) return INTROSPECTION_FIELD
  return parent.name === 'Query' && node.name.value === 'figureSummary' ? SUMMARY_FIELD : 1
}

function isIntrospection ({ name }: FieldNode, parent: GraphQLCompositeType): boolean {
  return parent.name.startsWith('__') || name.value === SchemaMetaFieldDef.name || name.value === TypeMetaFieldDef.name
}
