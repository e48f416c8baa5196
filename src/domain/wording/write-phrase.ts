import { isItemOf } from '../items.ts'
import type { ItemOf } from '../items.ts'
import type { Measure } from '../measure.ts'
import type { Language, PlaceContext } from './language.ts'
import type { Lookup } from './names.ts'
import { writeNamesWithin, writeNameWithin } from './names.ts'
import type { RichText } from './rich-text.ts'
import { tableOf } from './tables.ts'
import { writePeriod } from './write-date.ts'
import { agree, writeQuantity } from './write-quantity.ts'
import { writeStatus } from './write-status.ts'

export type FigureItem = ItemOf<'figure'>
type PlaceKind = ItemOf<'place'>['kind']

/** What these measure moves, or is to move, out of the figure's place. */
const AWAY_FROM: readonly Measure[] = ['evacuated', 'transport_waiting', 'displaced_external']

const PLACE_CONTEXTS: Readonly<Record<PlaceKind, PlaceContext['kind']>> = {
  country: 'territory',
  region: 'territory',
  area: 'territory',
  city: 'settlement',
  town: 'settlement',
  village: 'settlement',
  building: 'site',
  border_crossing: 'site'
}

/** House-style sentence of a figure, with qualifier, attribution and status. */
export function writePhrase (figure: FigureItem, lookup: Lookup, language: Language): RichText {
  const table = tableOf(language)
  const { measure, place, periodStart, periodEnd, people, quantity } = figure
  return table.phrase({
    quantity: writeQuantity(figure, language),
    measure: agree(table.measures[measure], figure, language),
    place: place === null ? [] : table.place(writeNameWithin(place, lookup, language), placeContext(place, measure, lookup)),
    period: periodStart === null || periodEnd === null ? [] : [table.period(writePeriod(periodStart, periodEnd, language))],
    people: people.length === 0 ? [] : table.people(writeNamesWithin(people, lookup, language), quantity.qualifier === 'exact' && quantity.value === people.length),
    claimant: writeNameWithin(figure.claimant, lookup, language),
    status: writeStatus(figure, language)
  })
}

function placeContext (id: string, measure: Measure, lookup: Lookup): PlaceContext {
  const place = lookup(id)
  return { kind: isItemOf(place, 'place') ? PLACE_CONTEXTS[place.kind] : 'territory', away: AWAY_FROM.includes(measure) }
}
