import { PAGE_SIZE, PAGE_SIZE_RULES } from '../../core/page-size.ts'
import { didYouMean } from '../../domain/text.ts'
import type { Parameter } from './parameter.ts'
import type { Problems } from './problems.ts'
import type { Query } from './read-query.ts'

/** The number of items on a page; the default when it is not given or wrong. */
export function readLimit (query: Query, problems: Problems): number {
  const [text] = query.get('limit') ?? []
  if (text === undefined) return PAGE_SIZE.default
  const limit = /^\d+$/.test(text) ? Number(text) : 0
  if (limit >= 1 && limit <= PAGE_SIZE.max) return limit
  if (limit < 1) problems.add('INVALID_PARAMETER', 'limit', PAGE_SIZE_RULES.whole)
  else problems.add('PAGE_TOO_LARGE', 'limit', PAGE_SIZE_RULES.max)
  return PAGE_SIZE.default
}

/** The values of a parameter that takes certain words only; wrong ones are left out. */
export function readWords<Word extends string> (values: readonly string[] | undefined, { name, reads }: Parameter, problems: Problems): Word[] {
  const words = reads.is === 'enum' ? reads.values : []
  return (values ?? []).filter((value): value is Word => {
    if (words.includes(value)) return true
    problems.add('INVALID_PARAMETER', name, `${JSON.stringify(value.slice(0, 100))} is not one of ${words.join(', ')}${didYouMean(value, words)}`)
    return false
  })
}

export function readFlag (query: Query, name: string, problems: Problems): boolean {
  const [text] = query.get(name) ?? []
  if (text !== undefined && text !== 'true' && text !== 'false') problems.add('INVALID_PARAMETER', name, 'is either true or false')
  return text === 'true'
}
