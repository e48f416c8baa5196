import { parseEdtf } from '../domain/edtf-date.ts'
import type { ErrorDetail } from '../domain/errors.ts'
import { DomainError } from '../domain/errors.ts'
import type { ItemType } from '../domain/ids.ts'
import { didYouMean, shown } from '../domain/text.ts'
import { wrongId } from '../domain/wrong-id.ts'
import { FIRST_DAY, LAST_DAY } from './figure-days.ts'
import { getUsable } from './get-item.ts'
import { mixText } from './hash-text.ts'
import type { Condition, FactStore, IndexField, StoreQuery } from './fact-store.ts'
import { SUGGESTIONS_MAX } from './fact-store.ts'
import type { Filter, FilterDefinition, FilterName, ResourceName } from './resources.ts'
import { resourceOf } from './resources.ts'

const VALUES_MAX = 50
const TEXT_MAX = 200
/** What a search text must be. */
export const SEARCH_TEXT_RULE = `needs words to look for, ${TEXT_MAX} characters at most`

/** Filters whose public name differs from the field that they narrow by. */
const FIELD_OF: Readonly<Record<string, IndexField>> = { speaker: 'speakers' }

const USABLE: Condition = { field: 'publication', anyOf: ['usable'] }
const NO_CONDITIONS: ReadonlySet<FilterName> = new Set(['since', 'until', 'q'])

/** An id of the right form that a filter asks for. */
interface AskedId {
  readonly name: string
  readonly id: string
  readonly of: readonly ItemType[]
}

export type Conditions = Pick<StoreQuery, 'types' | 'where' | 'since' | 'until' | 'text'>

/**
 * Reads a filter into conditions for the store, and reports everything that is wrong with it at once.
 * Facts that are not asked for by `publication` are left out; withheld ones can't be asked for.
 * @throws DomainError UNKNOWN_PARAMETER, INVALID_PARAMETER, FORBIDDEN
 */
export async function readFilter (store: FactStore, resource: ResourceName, filter: Filter): Promise<Conditions> {
  const { filters, types } = resourceOf(resource)
  const unknown: ErrorDetail[] = []
  const invalid: ErrorDetail[] = []
  const ids: AskedId[] = []
  for (const [name, values] of Object.entries(filter)) {
    const definition = Object.hasOwn(filters, name) ? filters[name] : undefined
    if (definition === undefined) {
      unknown.push({ parameter: name, message: `${resource} have no filter ${name}${didYouMean(name, Object.keys(filters))}` })
    } else {
      for (const message of problemsOf(definition, values)) invalid.push({ parameter: name, message })
      const { reads } = definition
      if (reads.is === 'id') ids.push(...values.slice(0, VALUES_MAX).filter(id => wrongId(id, reads.of) === null).map(id => ({ name, id, of: reads.of })))
    }
  }
  if (unknown.length > 0) throw new DomainError('UNKNOWN_PARAMETER', unknown.map(({ message }) => message).join('; '), { details: [...unknown, ...invalid] })
  if (ids.length > 0) invalid.push(...await unknownIds(store, ids))
  invalid.push(...datesInWrongOrder(filter))
  if (invalid.length > 0) {
    throw new DomainError('INVALID_PARAMETER', invalid.map(({ parameter, message }) => `${parameter}: ${message}`).join('; '), { details: invalid })
  }
  if (filter.publication?.includes('withheld') === true) {
    throw new DomainError('FORBIDDEN', 'withheld facts never leave the newsroom that withholds them', {
      details: [{ parameter: 'publication', message: 'withheld facts are not served' }]
    })
  }
  return {
    types: resource === 'facts' && filter.kind !== undefined ? types.filter(type => filter.kind?.includes(type)) : types,
    where: conditionsOf(resource, filter),
    // an end that is left open is no limit, and yet what has no date at all is left out
    since: filter.since === undefined ? null : dayOf(filter.since, 'earliest') ?? FIRST_DAY,
    until: filter.until === undefined ? null : dayOf(filter.until, 'latest') ?? LAST_DAY,
    text: filter.q?.[0] ?? null
  }
}

/** A digest of conditions, for a fingerprint: the same whatever order their filters and values were given in, as sums are. */
export function digestConditions ({ types, where, since, until, text }: Conditions): string {
  let all = 0
  for (const { field, anyOf } of where) {
    let any = 0
    for (const [index, value] of anyOf.entries()) if (anyOf.indexOf(value) === index) any = (any + mixText(0, value)) | 0
    all = (all + mixText(any, field)) | 0
  }
  return `${types.join()} ${all} ${since}/${until} ${text ?? ''}`
}

function conditionsOf (resource: ResourceName, filter: Filter): Condition[] {
  const where: Condition[] = filter.publication === undefined ? [USABLE] : []
  for (const name of Object.keys(filter) as FilterName[]) {
    if (NO_CONDITIONS.has(name) || (resource === 'facts' && name === 'kind')) continue
    where.push({ field: FIELD_OF[name] ?? name as IndexField, anyOf: filter[name] as readonly string[] })
  }
  return where
}

function problemsOf ({ reads }: FilterDefinition, values: readonly string[]): string[] {
  if (values.length === 0) return ['needs at least one value']
  if (values.length > VALUES_MAX) return [`takes at most ${VALUES_MAX} values`]
  switch (reads.is) {
    case 'enum': return values.filter(value => !reads.values.includes(value))
      .map(value => `${shown(value)} is not one of ${reads.values.join(', ')}${didYouMean(value, reads.values)}`)
    case 'id': return values.flatMap(value => wrongId(value, reads.of) ?? [])
    case 'date': return single(values) ?? (parseEdtf(values[0] ?? '') === null ? [`${shown(values[0])} is not an EDTF date, e.g. 2022-03-28 or 2022-03`] : [])
    case 'text': return single(values) ?? (isSearchText(values[0] ?? '') ? [] : [SEARCH_TEXT_RULE])
  }
}

/** Whether there is something to search for, of a length that is worth searching for. */
export function isSearchText (text: unknown): text is string {
  return typeof text === 'string' && text.length <= TEXT_MAX && /[\p{L}\p{N}]/u.test(text)
}

function single (values: readonly string[]): string[] | null {
  return values.length > 1 ? ['takes one value only'] : null
}

async function unknownIds (store: FactStore, asked: readonly AskedId[]): Promise<ErrorDetail[]> {
  const found = await getUsable(store, asked.map(({ id }) => id))
  const missing = asked.filter((_, index) => found[index] === null)
  return await Promise.all(missing.map(async ({ name, id, of }, index) => {
    const suggestion = index < SUGGESTIONS_MAX ? await store.suggest(id, of) : null
    return { parameter: name, message: `there is no ${id}${suggestion === null ? '' : `; did you mean ${suggestion}?`}` }
  }))
}

function datesInWrongOrder (filter: Filter): ErrorDetail[] {
  const since = dayOf(filter.since, 'earliest')
  const until = dayOf(filter.until, 'latest')
  return since !== null && until !== null && since > until ? [{ parameter: 'since', message: 'lies after until' }] : []
}

function dayOf (values: readonly string[] | undefined, end: 'earliest' | 'latest'): string | null {
  return parseEdtf(values?.[0] ?? '')?.[end] ?? null
}
