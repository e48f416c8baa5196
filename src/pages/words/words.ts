import type { Language } from '../../domain/wording.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { spanish } from './spanish.ts'
import { ukrainian } from './ukrainian.ts'

/** What only pages say, beside the labels that they share with cards. */
export interface PageWords {
  readonly eachIsAClaim: string
  readonly wholeStory: string
  readonly allStories: string
  readonly type: string
  readonly mentioned: string
  readonly summary: string
  readonly foundIn: string
  readonly newestFirst: string
  readonly bestFirst: string
  readonly eachClaim: string
  readonly noOneScale: string
  readonly noFacts: string
  readonly inTheApi: string
  readonly proofAndEmbed: string
  readonly permalink: string
  readonly characters: (start: string, end: string) => string
  readonly digest: string
  readonly card: string
  readonly frame: string
  readonly oEmbedAddress: string
  readonly element: string
  readonly notOnMap: string
  readonly mapCredit: string
  readonly didYouMean: string
}

const WORDS: Readonly<Record<Language, PageWords>> = { en: english, fr: french, uk: ukrainian, es: spanish }

export function wordsOf (language: Language): PageWords {
  return WORDS[language]
}
