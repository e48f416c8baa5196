import type { FigureItem } from '../../core/aggregate.ts'
import { claimantsNamed, writeAggregateCaveat } from '../../core/describe-aggregate.ts'
import type { FactStore } from '../../core/fact-store.ts'
import { findRivals } from '../../core/find-rivals.ts'
import { loadLookup } from '../../core/load-lookup.ts'
import type { Language, Lookup } from '../../domain/wording.ts'
import { joinRich, labelsOf, writeNameWithin, writePopulation } from '../../domain/wording.ts'
import { rivalOf } from '../../html/rival-claim.ts'
import type { Card } from '../card.ts'
import { agentsOf, languageOfStory, sourcesOf } from './story-parts.ts'

/** How many claims a card shows: as many as fit into its ten kilobytes. */
const SHOWN = 12

/** Who says what: the rival claims of one number side by side, with how far they lie apart. */
export async function loadRivalsCard (store: FactStore, figure: FigureItem, language: Language): Promise<Card> {
  const group = await findRivals(store, figure)
  const claims = group.figures.slice(0, SHOWN)
  const lookup = await loadLookup(store, [...claims, figure], claimantsNamed(group))
  return {
    kind: 'who-says-what',
    id: figure.id,
    language,
    dataLanguage: languageOfStory(figure.story, lookup),
    title: titleOf(figure, lookup, language),
    caveat: writeAggregateCaveat(group, lookup, language),
    status: null,
    content: {
      is: 'who-says-what',
      claims: claims.map(claim => ({ ...rivalOf(claim, lookup, language), agents: agentsOf(claim, lookup) })),
      total: group.claims,
      spread: { low: group.low, high: group.high, openBelow: group.openBelow, openAbove: group.openAbove }
    },
    details: [],
    ...sourcesOf(claims, lookup)
  }
}

/** "Who says what: killed, civilians, Kyiv" */
function titleOf (figure: FigureItem, lookup: Lookup, language: Language): Card['title'] {
  const { measure, place } = figure
  const labels = labelsOf(language)
  const population = writePopulation(figure, language)
  const parts = [
    labels.measures[measure],
    ...(population === null ? [] : [population]),
    ...(place === null ? [] : [writeNameWithin(place, lookup, language)])
  ]
  return joinRich([`${labels.whoSaysWhat}: `, joinRich(parts, ', ')])
}
