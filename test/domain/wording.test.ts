import t from 'tap'
import type { Fact, Item } from '../../src/domain/items.ts'
import { caveatOf, nameOf, phraseOf, wordingIdsOf } from '../../src/domain/wording.ts'
import { aFigure, anEvent, anOrganization, aPerson, aPlace, aStatement } from '../support/item-factories.ts'

const agents: Item[] = [
  aPerson({ id: 'per_klitschko', name: 'Vitali Klitschko', role: 'mayor of Kyiv' }),
  aPerson({ id: 'per_official', name: 'A senior official', role: 'official', anonymous: true }),
  anOrganization({ id: 'org_reuters', name: 'Reuters' }),
  anOrganization({ id: 'org_kremlin', name: 'The Kremlin' }),
  aPlace({ id: 'plc_kyiv', name: 'Kyiv' }),
  aPlace({ id: 'plc_medyka', name: 'the Medyka crossing', kind: 'border_crossing' })
]
const known = new Map(agents.map(item => [item.id, item]))
const lookup = (id: string): Item | null => known.get(id) ?? null

type Fields = Omit<Parameters<typeof aFigure>[0], 'id'>
const figure = (fields: Fields = {}): ReturnType<typeof aFigure> => aFigure({ id: 'fig_x', claimant: 'per_klitschko', place: 'plc_kyiv', ...fields })
const quantity = (fields: object): Fields => ({ quantity: { asReported: 'some', ...fields } as never })

t.test('a phrase has the qualifier, what is counted, where, who says so, and the status', t => {
  const cases: [phrase: string, fields: Fields][] = [
    ['100 people killed in Kyiv, according to Vitali Klitschko (unverified)', {}],
    ['4 children killed in Kyiv, according to Vitali Klitschko (unverified)', { population: 'children', ...quantity({ value: 4, qualifier: 'exact' }) }],
    ['1 person killed in Kyiv, according to Vitali Klitschko (unverified)', quantity({ value: 1, qualifier: 'exact' })],
    ['about 1,000 (900–1,100) people killed in Kyiv, according to Vitali Klitschko (unverified)', quantity({ value: 1000, low: 900, high: 1100, qualifier: 'approximately' })],
    ['at least 5 people killed in Kyiv, according to Vitali Klitschko (unverified)', quantity({ value: 5, qualifier: 'at_least' })],
    ['fewer than 5 people killed in Kyiv, according to Vitali Klitschko (unverified)', quantity({ value: 5, qualifier: 'less_than' })],
    ['between 0 and 20 people killed in Kyiv, according to Vitali Klitschko (unverified)', quantity({ low: 0, high: 20, qualifier: 'between' })],
    ['10,000–99,999 civilians (reported as “tens of thousands”) trapped in Kyiv, according to Vitali Klitschko (unverified)',
      { measure: 'trapped', population: 'civilians', quantity: { low: 10000, high: 99999, qualifier: 'order_of_magnitude', asReported: 'tens of thousands' } }],
    ['26 buses waiting to evacuate people from the Medyka crossing, according to Vitali Klitschko (unverified)',
      { measure: 'transport_waiting', unit: 'vehicle', population: 'buses', place: 'plc_medyka', ...quantity({ value: 26, qualifier: 'exact' }) }],
    ['100 people injured at the Medyka crossing, according to Vitali Klitschko (unverified)', { measure: 'injured', place: 'plc_medyka' }],
    ['100 people killed, according to the Kremlin (verification in progress)', { place: null, claimant: 'org_kremlin', verification: { status: 'in_progress', note: 'asked' } }],
    ['100 people killed, according to the Kremlin (verification inconclusive)',
      { place: null, claimant: 'org_kremlin', verification: { status: 'inconclusive', note: 'no pictures' } }],
    ['100 people killed in Kyiv (1–31 March 2022), according to Vitali Klitschko (retracted; unverified)',
      { counting: 'period', periodStart: '2022-03-01', periodEnd: '2022-03-31', publication: 'retracted' }],
    ['100 people killed in Kyiv (about March 2022), according to Vitali Klitschko (unverified)',
      { counting: 'period', periodStart: '2022-03~', periodEnd: '2022-03~' }]
  ]
  for (const [phrase, fields] of cases) t.equal(phraseOf(figure(fields), lookup), phrase)
  t.end()
})

t.test('one of a population is named in the singular, whatever the population is', t => {
  const cases: [counted: string, fields: Fields][] = [
    ['1 soldier', { population: 'soldiers' }],
    ['1 child', { population: 'children' }],
    ['1 person among medical staff', { population: 'medical staff' }],
    ['1 person among the wounded', { population: 'the wounded' }],
    ['1 Russian vehicle', { unit: 'vehicle', population: 'Russian vehicles' }],
    ['1 school', { unit: 'building', population: 'schools' }],
    ['1 building among granaries', { unit: 'building', population: 'granaries' }],
    ['1 household (refugees)', { unit: 'household', population: 'refugees' }]
  ]
  for (const [counted, fields] of cases) {
    t.equal(phraseOf(figure({ ...fields, ...quantity({ value: 1, qualifier: 'exact' }) }), lookup), `${counted} killed in Kyiv, according to Vitali Klitschko (unverified)`)
  }
  t.equal(phraseOf(figure({ unit: 'household', population: 'refugees' }), lookup), '100 households (refugees) killed in Kyiv, according to Vitali Klitschko (unverified)')
  t.end()
})

t.test('people are all that a figure counts only where the number is exact', t => {
  const phrase = (value: number, qualifier: string): string => phraseOf(figure({ place: null, people: ['per_official', 'per_klitschko'], ...quantity({ value, qualifier }) }), lookup)
  t.match(phrase(2, 'exact'), /^2 people killed, namely a senior official and Vitali Klitschko, according to/)
  t.match(phrase(3, 'exact'), /^3 people killed, among them a senior official and Vitali Klitschko, according to/)
  t.match(phrase(2, 'at_least'), /^at least 2 people killed, among them a senior official and Vitali Klitschko, according to/)
  t.end()
})

t.test('a caveat says who claims it, who relayed it, how precise it is and whether anyone verified it', t => {
  const cases: [caveat: string, fact: Fact][] = [
    ['Claimed by Vitali Klitschko, mayor of Kyiv; not independently verified.', figure()],
    ['Claimed by Vitali Klitschko, mayor of Kyiv; relayed by Reuters; a minimum; not independently verified: Reuters could not verify it.',
      figure({ relayedBy: ['org_reuters'], verification: { assessedBy: 'org_reuters' }, ...quantity({ value: 5, qualifier: 'more_than' }) })],
    ['Retracted. Claimed by the Kremlin; refuted by Reuters.', figure({ claimant: 'org_kremlin', publication: 'retracted', verification: { status: 'refuted', assessedBy: 'org_reuters' } })],
    ['Said by a senior official and the Kremlin; disputed.',
      aStatement({ id: 'sta_x', kind: 'direct', text: 'Words', speakers: ['per_official', 'org_kremlin'], verification: { status: 'disputed', note: 'by others' } })],
    ['Quoted in part from the Kremlin; not independently verified.', aStatement({ id: 'sta_x', kind: 'partial', text: 'a fragment', speakers: ['org_kremlin'] })],
    ['Paraphrased from the Kremlin; not independently verified.', aStatement({ id: 'sta_x', speakers: ['org_kremlin'] })],
    ['Claimed by the Kremlin; planned, not yet happened; not independently verified.', anEvent({ id: 'evt_x', claimant: 'org_kremlin', stage: 'planned' })],
    ['Claimed by the Kremlin; called off; not independently verified.', anEvent({ id: 'evt_x', claimant: 'org_kremlin', stage: 'cancelled' })],
    ['Said by Vitali Klitschko (mayor of Kyiv) and Reuters; not independently verified.',
      aStatement({ id: 'sta_x', kind: 'direct', text: 'Words', speakers: ['per_klitschko', 'org_reuters'] })]
  ]
  for (const [caveat, fact] of cases) t.equal(caveatOf(fact, lookup), caveat)
  t.end()
})

t.test("a fact's name carries its claimant and its status wherever it is printed", t => {
  t.equal(nameOf(figure(), lookup), phraseOf(figure(), lookup))
  t.equal(nameOf(aStatement({ id: 'sta_x', speakers: ['org_kremlin'], summary: 'Denies it.' }), lookup), 'The Kremlin: Denies it (unverified)')
  t.equal(nameOf(anEvent({ id: 'evt_x', name: 'Talks', claimant: 'org_kremlin' }), lookup), 'Talks, according to the Kremlin (unverified)')
  t.equal(nameOf(agents[0] as Item, lookup), 'Vitali Klitschko')
  t.end()
})

t.test('the wording names by id what it can not look up, and says beforehand what it needs', t => {
  t.match(phraseOf(figure({ claimant: 'per_unknown' }), lookup), /according to per_unknown \(unverified\)$/)
  t.same(wordingIdsOf(figure({ relayedBy: ['org_reuters'], people: ['per_official'] })).sort(), ['org_reuters', 'per_klitschko', 'per_official', 'plc_kyiv'])
  t.same(wordingIdsOf(agents[0] as Item), [])
  t.end()
})
