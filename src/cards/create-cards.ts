import { checkRequest } from '../core/check-request.ts'
import type { FactStore } from '../core/fact-store.ts'
import { CardsOptionsSchema, readOptions } from '../options.ts'
import type { CardForms } from './card-forms.ts'
import { formsOf } from './card-forms.ts'
import type { CardKind } from './card-kinds.ts'
import { loadCard } from './load/load-card.ts'
import { readKind, readLanguage } from './read-card-request.ts'

export interface CreateCardsOptions {
  readonly store: FactStore
  /** where Caveat is mounted, or the cards will be: links and pictures of a card are below it */
  readonly base: string
  /** who may frame a card's page, as CSP sources; anybody when not given */
  readonly frameAncestors?: readonly string[] | undefined
}

export interface CardOptions {
  /** BCP 47 tag; a language that there are no cards in is answered in English */
  readonly language?: string | null | undefined
}

/** The cards of Caveat in process: what they answer is what HTTP answers. */
export interface Cards {
  /** Answers with a card in all its forms, or throws a DomainError: NOT_FOUND, INVALID_ID, RETRACTED, INVALID_PARAMETER. */
  readonly card: (kind: CardKind, id: string, options?: CardOptions) => Promise<CardForms>
}

/**
 * The cards of a store, for code that runs in the same process: server components, newsletters, static sites.
 * @throws DomainError UNKNOWN_PARAMETER, INVALID_PARAMETER with everything that is wrong with the options
 */
export function createCards (options: CreateCardsOptions): Cards {
  const { store, base, frameAncestors } = readOptions(CardsOptionsSchema, options)
  return {
    card: async (kind, id, cardOptions = {}) => {
      checkRequest(cardOptions, ['language'])
      const language = readLanguage(cardOptions.language ?? null, 'language')
      return formsOf(await loadCard(store, readKind(kind), id, language), { base, frameAncestors })
    }
  }
}
