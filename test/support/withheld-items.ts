import type { Item } from '../../src/domain/items.ts'
import { aFigure, aPerson, aPlace, aSource, aStatement, aStory, anOrganization } from './item-factories.ts'

const evidence = (source: string) => [{ source, anchor: { start: 0, end: 10, digest: '0'.repeat(64) } }]

/** Entities that withheld facts lead to, some of them alone. What must not be seen has "hidden" in its name. */
export const WITHHELD_ITEMS: readonly Item[] = [
  aStory({ id: 'sto_open', name: 'Open story' }),
  aStory({ id: 'sto_hidden', name: 'Hidden story' }),
  aSource({ id: 'src_open', name: 'Open source', story: 'sto_open' }),
  aSource({ id: 'src_hidden-memo', name: 'Hidden memo', story: 'sto_open', publisher: 'org_hidden-publisher' }),

  aPerson({ id: 'per_mayor', name: 'Mayor' }),
  aPerson({ id: 'per_hidden-witness', name: 'Hidden witness', organization: 'org_hidden-unit' }),
  aPerson({ id: 'per_of-retracted', name: 'Somebody in a retracted fact' }),
  aPerson({ id: 'per_nowhere', name: 'Somebody in no fact', organization: 'org_of-nobody' }),
  anOrganization({ id: 'org_hidden-unit', name: 'Hidden unit', parentOrganization: 'org_army' }),
  anOrganization({ id: 'org_hidden-publisher', name: 'Hidden publisher' }),
  anOrganization({ id: 'org_army', name: 'Army' }),
  anOrganization({ id: 'org_of-nobody', name: 'Organisation of somebody in no fact' }),
  aPlace({ id: 'plc_country', name: 'Country' }),
  aPlace({ id: 'plc_town', name: 'Town', containedIn: 'plc_country' }),
  aPlace({ id: 'plc_hidden-house', name: 'Hidden house', containedIn: 'plc_hidden-street' }),
  aPlace({ id: 'plc_hidden-street', name: 'Hidden street', containedIn: 'plc_town' }),

  aStatement({ id: 'sta_open', speakers: ['per_mayor'], story: 'sto_open', place: 'plc_town', relayedBy: ['org_army'], evidence: evidence('src_open') }),
  aStatement({ id: 'sta_retracted', speakers: ['per_of-retracted'], story: 'sto_open', evidence: evidence('src_open'), publication: 'retracted' }),
  aStatement({
    id: 'sta_withheld', speakers: ['per_hidden-witness', 'per_mayor'], story: 'sto_open', place: 'plc_hidden-house', mentions: ['per_of-retracted', 'org_of-nobody'], evidence: evidence('src_hidden-memo'), publication: 'withheld'
  }),
  aFigure({ id: 'fig_withheld', claimant: 'per_hidden-witness', story: 'sto_hidden', place: 'plc_town', evidence: evidence('src_open'), publication: 'withheld' })
]

/** The ids of those that nobody may see. */
export const WITHHELD_ENTITIES: readonly string[] = WITHHELD_ITEMS.map(({ id }) => id).filter(id => id.includes('hidden')).toSorted()
