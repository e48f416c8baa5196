import { DomainError } from '../domain/errors.ts'
import { didYouMean } from '../domain/text.ts'
import type { Language } from '../domain/wording.ts'
import { LANGUAGES } from '../domain/wording.ts'
import type { CardFormat, CardKind } from './card-kinds.ts'
import { CARD_FORMATS, CARD_KIND_NAMES } from './card-kinds.ts'

/** Which card is asked for, and in which form. */
export interface CardRequest {
  readonly kind: CardKind
  readonly id: string
  readonly format: CardFormat
  readonly language: Language
}

const LANGUAGE_TAG = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i
const SHOWN_MAX = 100

/**
 * Reads the last two segments of a card's path, and `lang`. Other parameters are let be: hosts of iframes add their own.
 * @throws DomainError NOT_FOUND, INVALID_PARAMETER
 */
export function readCardRequest (kind: string, name: string, search: URLSearchParams): CardRequest {
  const known = readKind(kind)
  const dot = name.lastIndexOf('.')
  const ending = dot === -1 ? 'html' : name.slice(dot + 1)
  if (dot !== -1 && (ending === 'html' || !Object.hasOwn(CARD_FORMATS, ending))) {
    const endings = Object.keys(CARD_FORMATS).filter(format => format !== 'html').map(format => `.${format}`)
    throw new DomainError('NOT_FOUND', `a card has no form .${ending.slice(0, SHOWN_MAX)}; it has ${endings.join(', ')}, and the page without an ending`)
  }
  return { kind: known, id: dot === -1 ? name : name.slice(0, dot), format: ending as CardFormat, language: readLanguage(search.get('lang'), 'lang') }
}

/** @throws DomainError NOT_FOUND, naming the nearest kind that there is */
export function readKind (kind: string): CardKind {
  const known = CARD_KIND_NAMES.find(name => name === kind)
  if (known !== undefined) return known
  throw new DomainError('NOT_FOUND', `there are no cards of the kind ${kind.slice(0, SHOWN_MAX)}${didYouMean(kind, CARD_KIND_NAMES) || `; there are ${CARD_KIND_NAMES.join(', ')}`}`)
}

/**
 * The language that a card is written in: the first part of a tag where there are cards in it, else English.
 * @param parameter what the tag was given as
 * @throws DomainError INVALID_PARAMETER when it is not a language tag at all
 */
export function readLanguage (tag: string | null, parameter: string): Language {
  if (tag === null) return 'en'
  if (!LANGUAGE_TAG.test(tag)) {
    const message = `is not a language tag; cards are written in ${LANGUAGES.join(', ')}`
    throw new DomainError('INVALID_PARAMETER', `${parameter} ${message}`, { details: [{ parameter, message }] })
  }
  const primary = tag.toLowerCase().split('-', 1)[0]
  return LANGUAGES.find(language => language === primary) ?? 'en'
}

/** Where a card is, in its language and a form of it. */
export function cardAddress ({ kind, id, language }: Omit<CardRequest, 'format'>, base: string, format: CardFormat = 'html'): string {
  return `${base}/cards/${kind}/${id}${format === 'html' ? '' : `.${format}`}${language === 'en' ? '' : `?lang=${language}`}`
}

export function searchOf (url: string): URLSearchParams {
  const start = url.indexOf('?')
  return new URLSearchParams(start === -1 ? '' : url.slice(start + 1))
}
