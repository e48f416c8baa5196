import MiniSearch from 'minisearch'
import type { Item } from '../../domain/items.ts'
import { referencedIds } from '../../domain/references.ts'
import { foldText } from '../../domain/text.ts'
import type { SearchMatch } from '../../core/fact-store.ts'

export interface TextHit { ordinal: number, score: number, matches: SearchMatch[] }

const REFS = ['place', 'claimant', 'speakers', 'mentions', 'people', 'participants'] as const
const FIELDS = ['name', 'aliases', 'role', 'description', 'text', 'summary', 'population', 'asReported', 'measure', ...REFS]

export function createTextIndex (items: readonly Item[], find: (id: string) => number | undefined): (text: string) => TextHit[] {
  const fieldOf = (item: Item, name: string): string => {
    if (name === 'asReported') return item.type === 'figure' ? item.quantity.asReported : ''
    if (name === 'measure') return item.type === 'figure' ? item.measure.replaceAll('_', ' ') : ''
    if ((REFS as readonly string[]).includes(name)) {
      return referencedIds(item, name as never).flatMap(id => {
        const entity = items[find(id) ?? -1]
        return entity !== undefined && 'name' in entity ? [entity.name, ...('aliases' in entity ? entity.aliases : [])] : []
      }).join(' ')
    }
    const value = (item as unknown as Record<string, unknown>)[name]
    return typeof value === 'string' ? value : Array.isArray(value) ? value.join(' ') : ''
  }
  const tokenize = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+(?:['‘`ʹ′][\p{L}\p{N}]+)*/gu)?.map(t => t.replace(/['‘`ʹ′]s?$|['‘`ʹ′]/gu, '')) ?? []
  const index = new MiniSearch<{ id: number, item: Item }>({
    fields: FIELDS,
    extractField: (document, name) => name === 'id' ? document.id : fieldOf(document.item, name),
    tokenize,
    processTerm: term => term,
    searchOptions: {
      combineWith: 'AND', prefix: term => term.length > 1 && !/\d/.test(term), fuzzy: term => term.length > 3 && !/\d/.test(term) ? 0.2 : false, boost: { name: 8, aliases: 6, text: 2, summary: 2 }
    }
  })
  index.addAll(items.map((item, id) => ({ id, item })))
  return text => index.search(text).map(({ id, score, match }) => {
    const byField = new Map<string, string[]>()
    for (const [term, fields] of Object.entries(match)) for (const field of fields) byField.set(field, [...byField.get(field) ?? [], term])
    return { ordinal: id as number, score, matches: [...byField].map(([field, terms]) => ({ field, terms })) }
  })
}
