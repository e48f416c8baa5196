import { CARD_STYLE } from './card-style.ts'

const CARD = '[data-caveat-card]'

/** The style of cards that stand in somebody else's page: every rule of it holds within a card only. */
export const ARTICLE_STYLE = CARD_STYLE
  .replaceAll(':root,:host', CARD)
  .replace('body{margin:0}', '')
  .replace(/(?<=^|[{},\n])(?=\.|table\b)/g, `${CARD} `)
