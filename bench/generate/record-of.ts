import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { ITEM_TYPES } from '../../src/domain/ids.ts'
import type { ItemType } from '../../src/domain/ids.ts'
import type { Item } from '../../src/domain/items.ts'
import { ITEM_SCHEMAS } from '../../src/domain/items.ts'

type Members = Readonly<Record<string, unknown>>

/** What a member is when a file doesn't say, and what is inside of it. */
interface MemberRule {
  readonly name: string
  readonly standard: unknown
  readonly hasStandard: boolean
  readonly inside: readonly MemberRule[]
}

const RULES = Object.fromEntries(ITEM_TYPES.map(type => [type, rulesOf(ITEM_SCHEMAS[type])])) as unknown as Readonly<Record<ItemType, readonly MemberRule[]>>

/** An item as it stands in a fixture file: without its type, and without what is so by default. */
export function recordOf (item: Item): Members {
  return withoutDefaults(item as unknown as Members, RULES[item.type])
}

function withoutDefaults (members: Members, rules: readonly MemberRule[]): Members {
  const record: Record<string, unknown> = {}
  for (const { name, standard, hasStandard, inside } of rules) {
    const value = members[name]
    if (hasStandard && (value === standard || (typeof value === 'object' && value !== null && isStandard(value, standard, inside)))) continue
    if (inside.length === 0) record[name] = value
    else record[name] = Array.isArray(value) ? value.map(entry => withoutDefaults(entry, inside)) : withoutDefaults(value as Members, inside)
  }
  return record
}

function isStandard (value: object, standard: unknown, inside: readonly MemberRule[]): boolean {
  if (Array.isArray(value)) return value.length === 0 && Array.isArray(standard) && standard.length === 0
  return inside.length > 0 && isDeepStrictEqual(withoutDefaults(value as Members, inside), standard)
}

function rulesOf (schema: z.ZodObject): MemberRule[] {
  return Object.entries(schema.shape).map(([name, member]) => {
    const hasStandard = member instanceof z.ZodDefault || member instanceof z.ZodPrefault
    const bare = bareOf(member as z.ZodType)
    const object = bare instanceof z.ZodArray ? bareOf(bare.element as z.ZodType) : bare
    return { name, hasStandard, standard: hasStandard ? member.def.defaultValue : undefined, inside: object instanceof z.ZodObject && name !== 'point' ? rulesOf(object) : [] }
  })
}

function bareOf (schema: z.ZodType): z.ZodType {
  let bare = schema
  while (bare instanceof z.ZodDefault || bare instanceof z.ZodPrefault || bare instanceof z.ZodNullable) bare = bare.unwrap() as z.ZodType
  return bare
}
