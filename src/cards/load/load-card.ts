import type { FactStore } from '../../core/fact-store.ts'
import { getItem } from '../../core/get-item.ts'
import type { Language } from '../../domain/wording.ts'
import type { Card } from '../card.ts'
import type { CardKind } from '../card-kinds.ts'
import { CARD_KINDS } from '../card-kinds.ts'
import { loadFactCard } from './load-fact-card.ts'
import { loadRivalsCard } from './load-rivals-card.ts'
import { loadStoryCard } from './load-story-card.ts'

/**
 * The card of an item, in one language.
 * @throws DomainError INVALID_ID, NOT_FOUND, RETRACTED: what was withdrawn is on no card
 */
export async function loadCard (store: FactStore, kind: CardKind, id: string, language: Language): Promise<Card> {
  const item = await getItem(store, id, [CARD_KINDS[kind]])
  if (item.type === 'story') return await loadStoryCard(store, item, language)
  if (kind === 'who-says-what' && item.type === 'figure') return await loadRivalsCard(store, item, language)
  return await loadFactCard(store, item, language)
}
