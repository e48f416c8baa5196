import { DomainError } from '../domain/errors.ts'
import { didYouMean, shown } from '../domain/text.ts'

/**
 * Refuses what a request doesn't take: to ignore a misspelt name would answer another question.
 * @throws DomainError UNKNOWN_PARAMETER; INVALID_PARAMETER for what is no request at all, as code without types may give
 */
export function checkRequest (request: object, known: readonly string[]): void {
  checkObject('request', request)
  const details = Object.keys(request).filter(name => !known.includes(name)).map(name => ({
    parameter: name, message: `${name} is not taken here${didYouMean(name, known) || `; ${known.join(', ')} are`}`
  }))
  if (details.length > 0) throw new DomainError('UNKNOWN_PARAMETER', details.map(({ message }) => message).join('; '), { details })
}

/** @throws DomainError INVALID_PARAMETER for anything but an object with members */
export function checkObject (parameter: string, value: unknown): void {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return
  const message = `${shown(value)} is not an object`
  throw new DomainError('INVALID_PARAMETER', `${parameter}: ${message}`, { details: [{ parameter, message }] })
}

/** @throws DomainError INVALID_PARAMETER for words that are not among the known ones, or not in a list */
export function checkWords (parameter: string, words: readonly string[], known: readonly string[]): void {
  const details = Array.isArray(words)
    ? words.filter(word => !known.includes(word)).map((word: unknown) => ({
      parameter, message: `${shown(word)} is not one of ${known.join(', ')}${typeof word === 'string' ? didYouMean(word, known) : ''}`
    }))
    : [{ parameter, message: `${shown(words)} is not a list` }]
  if (details.length > 0) throw new DomainError('INVALID_PARAMETER', `${parameter}: ${details.map(({ message }) => message).join('; ')}`, { details })
}
