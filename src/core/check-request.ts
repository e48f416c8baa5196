import { DomainError } from '../domain/errors.ts'
import { didYouMean } from '../domain/text.ts'

/**
 * Refuses what a request doesn't take: to ignore a misspelt name would answer another question.
 * @throws DomainError UNKNOWN_PARAMETER
 */
export function checkRequest (request: object, known: readonly string[]): void {
  const details = Object.keys(request).filter(name => !known.includes(name)).map(name => ({
    parameter: name, message: `${name} is not taken here${didYouMean(name, known) || `; ${known.join(', ')} are`}`
  }))
  if (details.length > 0) throw new DomainError('UNKNOWN_PARAMETER', details.map(({ message }) => message).join('; '), { details })
}

/** @throws DomainError INVALID_PARAMETER for words that are not among the known ones */
export function checkWords (parameter: string, words: readonly string[], known: readonly string[]): void {
  const details = words.filter(word => !known.includes(word)).map(word => ({
    parameter, message: `${JSON.stringify(word)} is not one of ${known.join(', ')}${didYouMean(word, known)}`
  }))
  if (details.length > 0) throw new DomainError('INVALID_PARAMETER', `${parameter}: ${details.map(({ message }) => message).join('; ')}`, { details })
}
