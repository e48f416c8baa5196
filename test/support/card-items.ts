import type { Item } from '../../src/domain/items.ts'
import { VERIFICATION_STATUSES } from '../../src/domain/verification.ts'
import { aFigure, anEvent, anOrganization, aPerson, aPlace, aSource, aStatement, aStory } from './item-factories.ts'

const evidence = (...sources: string[]) => sources.map(source => ({ source, anchor: { start: 0, end: 10, digest: '0'.repeat(64) } }))
const TWELVE = Array.from({ length: 12 }, (_, index) => index)

/** What cards are made of, one of every sort: whole and partial quotes, rivals in every number, each status, and a story that is written from right to left. */
export const CARD_ITEMS: readonly Item[] = [
  aPerson({ id: 'per_mayor', name: 'Vitali Klitschko', role: 'mayor of Kyiv' }),
  aPerson({ id: 'per_president', name: 'Volodymyr Zelenskyy', role: 'president of Ukraine' }),
  aPerson({ id: 'per_official', name: 'a senior US official', anonymous: true, anonymityReason: 'not allowed to speak on record' }),
  aPerson({ id: 'per_arabic', name: 'نجيب محفوظ', role: 'رئيس البلدية' }),
  anOrganization({ id: 'org_agency', name: 'Reuters', kind: 'news_agency' }),
  anOrganization({ id: 'org_ministry', name: 'Ministry of Defence of Ukraine', kind: 'ministry' }),
  anOrganization({ id: 'org_city', name: 'Kyiv City Council', kind: 'local_authority' }),
  ...TWELVE.map(index => anOrganization({ id: `org_rival-${index}`, name: `Regional Emergency Service ${index + 1}`, kind: 'other' })),
  aPlace({ id: 'plc_kyiv', name: 'Kyiv', kind: 'city' }),
  aPlace({ id: 'plc_mariupol', name: 'Mariupol', kind: 'city' }),
  aPlace({ id: 'plc_kharkiv', name: 'Kharkiv', kind: 'city' }),
  aPlace({ id: 'plc_istanbul', name: 'Istanbul', kind: 'city' }),
  aPlace({ id: 'plc_cairo', name: 'القاهرة', kind: 'city' }),

  aStory({ id: 'sto_talks', name: 'Talks in Istanbul', summary: 'Delegations of two countries meet in Istanbul, while cities are under siege.', when: '2022-03-28/2022-03-30' }),
  aStory({ id: 'sto_arabic', name: 'محادثات في القاهرة', summary: 'التقت الوفود في القاهرة لمناقشة وقف إطلاق النار.', when: '2022-03-28', language: 'ar' }),
  aStory({ id: 'sto_empty', name: 'Nothing known yet', summary: 'A story without a fact.' }),
  aSource({ id: 'src_article', name: 'Article on the talks', publishedAt: '2022-03-28', publisher: 'org_agency', url: 'https://news.example/talks' }),
  aSource({ id: 'src_report', name: 'Report on the siege', kind: 'report' }),
  aSource({ id: 'src_arabic', name: 'مقال عن المحادثات', story: 'sto_arabic', url: 'https://news.example/ar' }),

  aStatement({ id: 'sta_direct', kind: 'direct', speakers: ['per_president'], text: 'We are ready to discuss neutrality, and security guarantees that our people can vote on.', summary: 'Neutral status is on the table', saidAt: '2022-03-27', relayedBy: ['org_agency'], medium: 'video call' }),
  aStatement({ id: 'sta_partial', kind: 'partial', speakers: ['per_mayor', 'org_city'], text: 'heavy fighting', summary: 'There was heavy fighting north of the city', saidAt: '2022-03-28', place: 'plc_kyiv', evidence: evidence('src_article', 'src_report') }),
  aStatement({ id: 'sta_paraphrase', speakers: ['per_official'], summary: 'The offer is not seen as serious', saidAt: '2022-03-28', respondsTo: 'sta_direct', anonymity: 'not allowed to speak on record' }),
  aStatement({ id: 'sta_retracted', speakers: ['per_mayor'], summary: 'A misheard sentence about submarines', publication: 'retracted' }),
  aStatement({ id: 'sta_withheld', speakers: ['per_official'], summary: 'A confidential sentence about submarines', publication: 'withheld' }),

  aFigure({ id: 'fig_alone', place: 'plc_kharkiv', asOf: '2022-03-28', quantity: { value: 44, qualifier: 'approximately', asReported: 'about 44' }, relayedBy: ['org_agency'] }),
  aFigure({ id: 'fig_killed', place: 'plc_kyiv', asOf: '2022-03-28', rank: 'preferred', verification: { status: 'corroborated', assessedBy: 'org_agency', note: 'Two hospitals gave the same number.' } }),
  aFigure({ id: 'fig_killed-rival', place: 'plc_kyiv', asOf: '2022-03-28', claimant: 'org_ministry', quantity: { value: 80, qualifier: 'at_least', asReported: 'at least 80' } }),
  aFigure({ id: 'fig_children', place: 'plc_kyiv', asOf: '2022-03-28', partOf: 'fig_killed', population: 'children', quantity: { value: 4, qualifier: 'exact', asReported: 'four' } }),
  aFigure({ id: 'fig_damaged', measure: 'damaged', unit: 'building', population: 'multi-storey buildings', asOf: '2022-02-24/..', place: 'plc_kyiv', quantity: { value: 82, qualifier: 'exact', asReported: '82' }, verification: { assessedBy: 'org_agency', note: 'No access' } }),
  aFigure({ id: 'fig_trapped', measure: 'trapped', population: 'civilians', place: 'plc_mariupol', asOf: '2022-03', claimant: 'per_president', quantity: { low: 10_000, high: 99_999, qualifier: 'order_of_magnitude', asReported: 'tens of thousands' } }),
  ...TWELVE.map(index => aFigure({
    id: `fig_evacuated-${index}`,
    measure: 'evacuated',
    place: 'plc_mariupol',
    asOf: `2022-03-${28 - index}`,
    claimant: `org_rival-${index}`,
    rank: index === 4 ? 'preferred' : 'normal',
    quantity: index % 4 === 3
      ? { low: 1000 * index, high: 1200 * index, qualifier: 'between', asReported: 'some thousands' }
      : { value: 1100 * index + 300, qualifier: (['exact', 'at_least', 'less_than'] as const)[index % 4] ?? 'exact', asReported: 'thousands' },
    verification: { status: VERIFICATION_STATUSES[index % VERIFICATION_STATUSES.length] ?? 'unverified', note: index % 7 === 0 ? null : 'Checked by phone' }
  })),
  aFigure({ id: 'fig_retracted', place: 'plc_kyiv', publication: 'retracted' }),
  aFigure({ id: 'fig_withheld', place: 'plc_kyiv', publication: 'withheld' }),

  anEvent({ id: 'evt_talks', kind: 'talks', name: 'Peace talks in Istanbul', summary: 'The delegations meet for the first time in two weeks.', stage: 'planned', when: '2022-03-29', place: 'plc_istanbul', participants: ['per_president', 'org_city'], claimant: 'per_official' }),
  anEvent({ id: 'evt_attack', kind: 'attack', name: 'Attack on a fuel depot', summary: 'A depot burned through the night.', when: '2022-03-26/2022-03-27', claimant: 'org_city', verification: { status: 'verified', note: 'Seen by reporters' } }),

  aStatement({ id: 'sta_arabic', story: 'sto_arabic', kind: 'direct', speakers: ['per_arabic'], text: 'نحن مستعدون لمناقشة الحياد (12) مع الجميع.', summary: 'دعوة إلى السلام', saidAt: '2022-03-28', evidence: evidence('src_arabic') }),
  aFigure({ id: 'fig_arabic', story: 'sto_arabic', place: 'plc_cairo', claimant: 'per_arabic', population: 'المدنيين', asOf: '2022-03-28', evidence: evidence('src_arabic') }),
  anEvent({ id: 'evt_arabic', story: 'sto_arabic', name: 'محادثات السلام', summary: 'تجتمع الوفود لأول مرة.', claimant: 'per_arabic', place: 'plc_cairo', when: '2022-03-28', evidence: evidence('src_arabic') })
]

/** The path of a card of each item that one can be made of. */
export function cardPaths (items: readonly Item[]): string[] {
  return items.flatMap(item => {
    if ('publication' in item && item.publication !== 'usable') return []
    switch (item.type) {
      case 'figure': return [`/cards/figure/${item.id}`, `/cards/who-says-what/${item.id}`]
      case 'statement': case 'event': case 'story': return [`/cards/${item.type}/${item.id}`]
      default: return []
    }
  })
}
