import type { ItemType } from '../domain/ids.ts'

/** What a card can be made of, with the type of item that its id names. */
export const CARD_KINDS = {
  figure: 'figure',
  statement: 'statement',
  event: 'event',
  story: 'story',
  // the rival claims of one number are found by any one of them
  'who-says-what': 'figure'
} as const satisfies Record<string, ItemType>

export type CardKind = keyof typeof CARD_KINDS

export const CARD_KIND_NAMES = Object.keys(CARD_KINDS) as readonly CardKind[]

/** Every form of a card: the ending of its address, and its media type. The page has no ending. */
export const CARD_FORMATS = {
  html: 'text/html; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8'
} as const

export type CardFormat = keyof typeof CARD_FORMATS

export const PICTURE_SIZE = { width: 1200, height: 630 } as const
