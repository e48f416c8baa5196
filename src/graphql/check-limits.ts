import type { DocumentNode } from 'graphql'
import { visit } from 'graphql'
import { DomainError } from '../domain/errors.ts'
import { LIMITS } from './limits.ts'
import type { QuerySize } from './measure-query.ts'

/** @throws DomainError QUERY_INVALID */
export function checkNames (document: DocumentNode): void {
  visit(document, {
    Name: ({ value }) => {
      if (value.length > LIMITS.nameLength) throw new DomainError('QUERY_INVALID', `the document has a name of ${value.length} characters; a name has at most ${LIMITS.nameLength}`)
    }
  })
}

/** @throws DomainError QUERY_TOO_DEEP, TOO_MANY_ALIASES, QUERY_TOO_COSTLY */
export function checkLimits ({ depth, aliases, cost }: QuerySize): void {
  if (depth > LIMITS.depth) {
    throw new DomainError('QUERY_TOO_DEEP', `the query is ${depth} levels deep; at most ${LIMITS.depth} are answered`)
  }
  if (aliases > LIMITS.aliases) {
    throw new DomainError('TOO_MANY_ALIASES', `the query has ${aliases} aliases; at most ${LIMITS.aliases} are answered`)
  }
  // what is no number is not within a limit
  if (!(cost <= LIMITS.cost)) {
    const values = Number.isSafeInteger(cost) ? cost : 'countless'
    throw new DomainError('QUERY_TOO_COSTLY', `the answer could hold ${values} values; at most ${LIMITS.cost} are answered: ask for smaller pages or fewer fields`)
  }
}
