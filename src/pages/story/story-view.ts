import type { ItemOf } from '../../domain/items.ts'
import type { Language, Lookup } from '../../domain/wording.ts'
import type { Entries } from './load-entries.ts'
import type { StoryOverview } from './load-overview.ts'
import type { StoryRequest } from './read-story-request.ts'
import type { StorySite } from './story-address.ts'

/** Every way to put a fact's card into another page, ready to be pasted. */
export interface EmbedCodes {
  readonly card: string
  readonly frame: string
  readonly oEmbed: string
  readonly element: string
  readonly markdown: string
}

/** Everything that a story's page is written from. */
export interface StoryView {
  readonly story: ItemOf<'story'>
  readonly request: StoryRequest
  readonly language: Language
  readonly site: StorySite
  readonly overview: StoryOverview
  readonly entries: Entries
  /** finds whatever the facts on the page refer to */
  readonly lookup: Lookup
  /** the embed codes of the facts on the page */
  readonly codes: ReadonlyMap<string, EmbedCodes>
}
