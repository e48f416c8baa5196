import type { Item } from '../../src/domain/items.ts'
import { aFigure, anEvent, anOrganization, aPerson, aPlace, aSource, aStatement, aStory } from './item-factories.ts'

/** A small, tricky set of items: nested places, names in three scripts, ties, open and missing dates, every publication. */
export const SAMPLE_ITEMS: readonly Item[] = [
  aPerson({ id: 'per_mayor', name: 'Vitali Klitschko', aliases: ['Віталій Кличко', 'Vitaliy Klychko'], role: 'mayor of Kyiv', organization: 'org_city' }),
  aPerson({ id: 'per_president', name: 'Volodymyr Zelenskyy', aliases: ['Zelensky', 'Володимир Зеленський'] }),
  aPerson({ id: 'per_turkish-president', name: 'Recep Tayyip Erdoğan' }),
  aPerson({ id: 'per_official', name: 'a senior US official', anonymous: true, anonymityReason: 'not allowed to speak on record' }),
  aPerson({ id: 'per_first-name-only', name: 'Yaryna' }),
  aPerson({ id: 'per_twin-a', name: 'Ivan Ivanenko' }),
  aPerson({ id: 'per_twin-b', name: 'IVAN IVANENKO' }),
  aPerson({ id: 'per_right-to-left', name: 'نجيب محفوظ' }),
  aPerson({ id: 'per_unmentioned', name: 'Zoë Ångström' }),

  anOrganization({ id: 'org_city', name: 'Kyiv City Council', kind: 'local_authority', country: 'UA' }),
  anOrganization({ id: 'org_agency', name: 'Reuters', kind: 'news_agency' }),
  anOrganization({ id: 'org_ministry', name: 'Ministry of Defence of Ukraine', kind: 'ministry', parentOrganization: 'org_government' }),
  anOrganization({ id: 'org_government', name: 'Government of Ukraine', kind: 'government' }),

  aPlace({ id: 'plc_ukraine', name: 'Ukraine', aliases: ['Україна'], kind: 'country', country: 'UA' }),
  aPlace({ id: 'plc_kyiv-region', name: 'Kyiv Oblast', kind: 'region', containedIn: 'plc_ukraine' }),
  aPlace({ id: 'plc_kyiv', name: 'Kyiv', aliases: ['Kiev', 'Київ'], kind: 'city', containedIn: 'plc_kyiv-region' }),
  aPlace({ id: 'plc_school', name: 'School 42', kind: 'building', containedIn: 'plc_kyiv' }),
  aPlace({ id: 'plc_sloviansk', name: 'Sloviansk', aliases: ["Слов'янськ", 'Slavyansk'], kind: 'city', containedIn: 'plc_ukraine' }),
  aPlace({ id: 'plc_istanbul', name: 'Istanbul', aliases: ['İstanbul'], kind: 'city', containedIn: 'plc_turkey' }),
  aPlace({ id: 'plc_turkey', name: 'Turkey', aliases: ['Türkiye'], kind: 'country', country: 'TR' }),
  aPlace({ id: 'plc_nowhere', name: 'Atlantis', kind: 'area' }),

  aStory({ id: 'sto_talks', name: 'Talks in Istanbul', summary: 'Delegations meet', when: '2022-03-28/2022-03-30' }),
  aStory({ id: 'sto_siege', name: 'Siege', summary: 'A city under siege', when: '2022-03' }),
  aStory({ id: 'sto_undated', name: 'siège', summary: 'A story without a date' }),
  aSource({ id: 'src_article', name: 'Article on the talks', publishedAt: '2022-03-28', publisher: 'org_agency' }),
  aSource({ id: 'src_report', name: 'Report on the siege', story: 'sto_siege', kind: 'report' }),

  aStatement({ id: 'sta_neutrality', kind: 'direct', speakers: ['per_president'], text: 'We are ready to discuss neutrality', summary: 'Neutral status is on the table', saidAt: '2022-03-27', relayedBy: ['org_agency'] }),
  aStatement({ id: 'sta_answer', speakers: ['per_turkish-president', 'per_official'], respondsTo: 'sta_neutrality', summary: 'The offer is welcome', saidAt: '2022-03-28', place: 'plc_istanbul', mentions: ['per_president'] }),
  aStatement({ id: 'sta_undated', speakers: ['org_ministry'], summary: 'Positions near Слов’янськ were held', place: 'plc_sloviansk', occasion: 'evt_speech' }),
  aStatement({ id: 'sta_arabic', speakers: ['per_right-to-left'], summary: 'A call for peace', saidAt: '2022-03-28', story: 'sto_siege' }),
  aStatement({ id: 'sta_retracted', speakers: ['per_first-name-only'], summary: 'A misheard sentence about submarines', saidAt: '2022-03-28', publication: 'retracted' }),
  aStatement({ id: 'sta_withheld', speakers: ['per_official'], summary: 'A confidential sentence about submarines', saidAt: '2022-03-28', publication: 'withheld', mentions: ['plc_nowhere'], story: 'sto_siege' }),

  aFigure({ id: 'fig_killed-kyiv', place: 'plc_kyiv', asOf: '2022-03-28', rank: 'preferred' }),
  aFigure({ id: 'fig_killed-kyiv-rival', place: 'plc_kyiv', asOf: '2022-03-28', claimant: 'org_ministry', quantity: { value: 80, qualifier: 'at_least', asReported: 'at least 80' } }),
  aFigure({ id: 'fig_children-kyiv', place: 'plc_kyiv', asOf: '2022-03-28', partOf: 'fig_killed-kyiv', population: 'children', quantity: { value: 4, qualifier: 'exact', asReported: 'four' } }),
  aFigure({ id: 'fig_school-dead', place: 'plc_school', asOf: '2022-03-26/2022-03-27', people: ['per_twin-a'], verification: { status: 'disputed', assessedBy: 'org_agency' } }),
  aFigure({ id: 'fig_trapped', measure: 'trapped', place: 'plc_ukraine', asOf: '2022-03', story: 'sto_siege', claimant: 'per_president', recordedAt: '2022-03-29T08:00:00Z', quantity: { low: 10_000, high: 99_999, qualifier: 'order_of_magnitude', asReported: 'tens of thousands' } }),
  aFigure({ id: 'fig_damaged', measure: 'damaged', unit: 'building', asOf: '2022-02-24/..', place: 'plc_sloviansk', verification: { assessedBy: 'org_agency', note: 'No access' }, recordedAt: '2022-03-27T00:00:00Z' }),
  aFigure({ id: 'fig_displaced', measure: 'displaced_internal', asOf: '../2022-03-01', relayedBy: ['org_agency', 'org_government'] }),
  aFigure({ id: 'fig_undated', place: 'plc_nowhere', publication: 'retracted' }),
  aFigure({ id: 'fig_withheld', place: 'plc_kyiv', asOf: '2022-03-29', publication: 'withheld', claimant: 'per_official' }),

  anEvent({ id: 'evt_talks', kind: 'talks', name: 'Talks in Istanbul', stage: 'planned', when: '2022-03-29', place: 'plc_istanbul', participants: ['org_government', 'per_turkish-president'], claimant: 'per_official' }),
  anEvent({ id: 'evt_attack', kind: 'attack', name: 'Attack on a school', when: '2022-03-26/2022-03-27', place: 'plc_school', recordedAt: '2022-03-28T12:00:00Z', summary: 'A school of the Kyiv City Council was hit', claimant: 'org_city', participants: ['org_city'], mentions: ['org_city'] }),
  anEvent({ id: 'evt_annexation', kind: 'annexation', name: 'Annexation', when: '2014', claimant: 'org_government', verification: { status: 'verified', note: 'Known' } }),
  anEvent({ id: 'evt_speech', kind: 'speech', name: 'Speech', when: '2022-03-28', participants: ['per_president'], mentions: ['plc_ukraine', 'org_ministry'], story: 'sto_siege' })
]
