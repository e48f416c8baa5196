import type { Item } from '../../src/domain/items.ts'
import { aFigure, anOrganization, aPerson, aPlace, aSource, aStory } from './item-factories.ts'

type Fields = Partial<Parameters<typeof aFigure>[0]>

const figure = (id: string, measure: string, place: string, value: number, fields: Fields = {}): Item => aFigure({
  id: `fig_${id}`, measure: measure as 'killed', place: `plc_${place}`, asOf: '2022-03-28', quantity: { value, qualifier: 'exact', asReported: String(value) }, ...fields
})

/** Figures to compare and to add up, or not: each measure is a case of its own. */
export const AGGREGATE_ITEMS: readonly Item[] = [
  aStory({ id: 'sto_talks' }),
  aSource({ id: 'src_article' }),
  aPerson({ id: 'per_mayor', name: 'The mayor' }),
  aPerson({ id: 'per_victim', name: 'A victim' }),
  anOrganization({ id: 'org_army', name: 'The army' }),
  aPlace({ id: 'plc_north', name: 'North' }),
  aPlace({ id: 'plc_south', name: 'South' }),

  figure('named-north', 'killed', 'north', 1, { people: ['per_victim'] }),
  figure('named-south', 'killed', 'south', 3, { people: ['per_victim'] }),

  figure('stands', 'injured', 'north', 10),
  figure('taken-back', 'injured', 'north', 5000, { claimant: 'org_army', publication: 'retracted' }),
  figure('wrong', 'injured', 'north', 9000, { claimant: 'org_army', verification: { status: 'refuted', note: 'an error' } }),

  figure('level-north', 'trapped', 'north', 100, { counting: 'stock', asOf: '2022-03-27' }),
  figure('level-south', 'trapped', 'south', 200, { counting: 'stock', asOf: '2022-03-28' }),

  figure('march-north', 'captured', 'north', 4, { counting: 'period', periodStart: '2022-03-01', periodEnd: '2022-03-31' }),
  figure('april-south', 'captured', 'south', 6, { counting: 'period', periodStart: '2022-04-01', periodEnd: '2022-04-30' }),

  figure('earlier', 'evacuated', 'north', 1000, { asOf: '2022-03-01' }),
  figure('later', 'evacuated', 'south', 2500, { asOf: '2022-03-28' }),

  figure('more', 'missing', 'north', 10, { quantity: { value: 10, qualifier: 'more_than', asReported: 'more than 10' } }),
  figure('at-most', 'missing', 'north', 20, { claimant: 'org_army', quantity: { value: 20, qualifier: 'at_most', asReported: 'at most 20' } }),

  figure('upper', 'displaced_internal', 'north', 5, { population: 'Civilians' }),
  figure('lower', 'displaced_internal', 'south', 6, { population: 'civilians' }),
  figure('rival', 'displaced_external', 'north', 5, { population: 'Civilians' }),
  figure('rival-lower', 'displaced_external', 'north', 6, { population: 'civilians', claimant: 'org_army', asOf: '2022-03-27' })
]
