import t from 'tap'
import { EVENT_STAGES, STATEMENT_KINDS, UNITS } from '../../src/domain/facts.ts'
import type { Fact, Item } from '../../src/domain/items.ts'
import { MEASURES } from '../../src/domain/measure.ts'
import { QUALIFIERS } from '../../src/domain/quantity.ts'
import { VERIFICATION_STATUSES } from '../../src/domain/verification.ts'
import type { Language, RichText } from '../../src/domain/wording.ts'
import {
  caveatOf, labelsOf, LANGUAGES, nameOf, phraseOf, plainText, rich, tableOf, writeCaveat, writeList, writeName, writePeriod, writePhrase, writeStatus
} from '../../src/domain/wording.ts'
import { aFigure, anEvent, anOrganization, aPerson, aPlace, aStatement } from '../support/item-factories.ts'

const agents: Item[] = [
  aPerson({ id: 'per_klitschko', name: 'Vitali Klitschko', role: 'mayor of Kyiv' }),
  anOrganization({ id: 'org_reuters', name: 'Reuters' }),
  anOrganization({ id: 'org_kremlin', name: 'The Kremlin' }),
  aPlace({ id: 'plc_kyiv', name: 'Kyiv' }),
  aPlace({ id: 'plc_donbas', name: 'Donbas', kind: 'region' }),
  aPlace({ id: 'plc_medyka', name: 'Medyka crossing', kind: 'border_crossing' })
]
const known = new Map(agents.map(item => [item.id, item]))
const lookup = (id: string): Item | null => known.get(id) ?? null

type Fields = Omit<Parameters<typeof aFigure>[0], 'id'>
const figure = (fields: Fields = {}): ReturnType<typeof aFigure> => aFigure({ id: 'fig_x', claimant: 'per_klitschko', place: 'plc_kyiv', ...fields })
const counting = (value: number, fields: Fields = {}): ReturnType<typeof aFigure> => figure({ quantity: { value, qualifier: 'exact', asReported: 'some' }, ...fields })

/** Spaces that don't break are as good as any for comparing. */
const plain = (text: RichText): string => plainText(text).replace(/[\u00a0\u2009\u202f]/g, ' ')
const phrase = (fact: ReturnType<typeof aFigure>, language: Language): string => plain(writePhrase(fact, lookup, language))

function faultsOf (sentence: string, wanted: readonly string[]): string[] {
  return [
    ...wanted.filter(words => !sentence.includes(words)).map(words => `no ${words}: ${sentence}`),
    ...(/undefined|null|NaN|\[object|\s\s|\s[,.)]|\(\s/.test(sentence.replace(/[\u00a0\u2009\u202f]/g, ' ')) ? [`untidy: ${sentence}`] : [])
  ]
}

const VALUES = [1, 2, 5, 21, 100_000]

t.test('every figure has its claimant, its number and its status in its phrase and its caveat, in every language', t => {
  const faults: string[] = []
  const known = figure()
  let tried = 0
  for (const language of LANGUAGES) {
    const number = (value: number): string => new Intl.NumberFormat(language).format(value)
    for (const measure of MEASURES) {
      for (const qualifier of QUALIFIERS) {
        for (const unit of UNITS) {
          for (const status of VERIFICATION_STATUSES) {
            const isRange = qualifier === 'between' || qualifier === 'order_of_magnitude'
            const value = VALUES[tried++ % VALUES.length] ?? 0
            const quantity = { value: isRange ? null : value, low: isRange ? value : null, high: isRange ? value * 2 : null, qualifier, asReported: 'many' }
            const fact = { ...known, measure, unit, quantity, verification: { ...known.verification, status, assessedBy: 'org_reuters' } }
            const numbers = (isRange ? [value, value * 2] : [value]).map(number)
            const words = tableOf(language).statuses[status]
            faults.push(
              ...faultsOf(plainText(writePhrase(fact, lookup, language)), ['Vitali Klitschko', 'Kyiv', words.short, ...numbers]),
              ...faultsOf(plainText(writeCaveat(fact, lookup, language)), ['Vitali Klitschko, mayor of Kyiv', plainText(words.by(['Reuters']))])
            )
          }
        }
      }
    }
  }
  t.same(faults, [])
  t.end()
})

t.test('nouns stand in the right number after a number', t => {
  const cases: [language: Language, fields: Fields, phrases: Record<number, string>][] = [
    ['en', {}, { 0: '0 people killed', 1: '1 person killed', 2: '2 people killed', 21: '21 people killed', 100_000: '100,000 people killed' }],
    ['fr', {}, { 0: '0 personne tuée', 1: '1 personne tuée', 2: '2 personnes tuées', 21: '21 personnes tuées', 100_000: '100 000 personnes tuées', 1_000_000: '1 000 000 de personnes tuées' }],
    ['fr', { population: 'children', measure: 'missing' }, { 1: '1 enfant porté disparu', 5: '5 enfants portés disparus', 2_000_000: '2 000 000 d’enfants portés disparus' }],
    ['fr', { population: 'women', measure: 'displaced_internal' }, { 1: '1 femme déplacée à l’intérieur du pays', 5: '5 femmes déplacées à l’intérieur du pays' }],
    ['fr', { unit: 'building', measure: 'destroyed', population: 'schools' }, { 1: '1 bâtiment (schools) détruit', 5: '5 bâtiments (schools) détruits' }],
    ['es', {}, { 0: '0 personas muertas', 1: '1 persona muerta', 2: '2 personas muertas', 100_000: '100.000 personas muertas', 1_000_000: '1.000.000 de personas muertas' }],
    ['es', { population: 'soldiers', measure: 'captured' }, { 1: '1 soldado capturado', 21: '21 soldados capturados' }],
    ['es', { unit: 'vehicle', measure: 'transport_waiting', population: 'buses' }, { 5: '5 vehículos (buses) a la espera de evacuar a personas desde Kyiv' }],
    ['uk', {}, { 1: 'Загинули: 1 людина', 2: 'Загинули: 2 людини', 5: 'Загинули: 5 людей', 11: 'Загинули: 11 людей', 21: 'Загинули: 21 людина', 22: 'Загинули: 22 людини', 100_000: 'Загинули: 100 000 людей' }],
    ['uk', { population: 'children' }, { 1: 'Загинули: 1 дитина', 4: 'Загинули: 4 дитини', 5: 'Загинули: 5 дітей' }],
    ['uk', { unit: 'building', measure: 'destroyed' }, { 1: 'Знищено: 1 будівля', 82: 'Знищено: 82 будівлі', 100: 'Знищено: 100 будівель' }],
    ['uk', { unit: 'vehicle', measure: 'damaged' }, { 1: 'Пошкоджено: 1 транспортний засіб', 3: 'Пошкоджено: 3 транспортні засоби', 5: 'Пошкоджено: 5 транспортних засобів' }]
  ]
  for (const [language, fields, phrases] of cases) {
    for (const [value, start] of Object.entries(phrases)) {
      const found = phrase(counting(Number(value), fields), language)
      t.match(found.slice(start.length), /^[ ,]/, found)
      t.equal(found.slice(0, start.length), start)
    }
  }
  t.end()
})

t.test('a range takes the form that the language wants after it', t => {
  const range = (high: number, language: Language): string =>
    phrase(figure({ place: null, quantity: { low: 1, high, qualifier: 'between', asReported: 'some' } }), language)
  t.match(range(21, 'uk'), /: від 1 до 21 людини;/)
  t.match(range(22, 'uk'), /: від 1 до 22 людей;/)
  t.match(range(21, 'fr'), /^entre 1 et 21 personnes tuées,/)
  t.match(range(21, 'es'), /^entre 1 y 21 personas muertas,/)
  t.end()
})

t.test('the same figure reads as a newspaper of each language would print it', t => {
  const cases: [language: Language, phrase: string, caveat: string][] = [
    ['en', '100 people killed in Kyiv, according to Vitali Klitschko (unverified)', 'Claimed by Vitali Klitschko, mayor of Kyiv; not independently verified.'],
    ['fr', '100 personnes tuées à Kyiv, selon Vitali Klitschko (non vérifié)', 'Selon Vitali Klitschko, mayor of Kyiv ; non vérifié de source indépendante.'],
    ['uk', 'Загинули: 100 людей, місце: Kyiv; за даними: Vitali Klitschko (не перевірено)', 'За даними: Vitali Klitschko, mayor of Kyiv; незалежно не перевірено.'],
    ['es', '100 personas muertas en Kyiv, según Vitali Klitschko (sin verificar)', 'Según Vitali Klitschko, mayor of Kyiv; sin verificación independiente.']
  ]
  for (const [language, words, caveat] of cases) {
    t.equal(phrase(figure(), language), words)
    t.equal(plain(writeCaveat(figure(), lookup, language)), caveat)
  }
  t.end()
})

t.test('where a preposition would depend on the place, the place stands apart', t => {
  const at = (place: string, fields: Fields = {}): string => phrase(figure({ place, ...fields }), 'fr')
  t.match(at('plc_donbas'), /^100 personnes tuées \(lieu : Donbas\), selon/)
  t.match(at('plc_medyka'), /\(lieu : Medyka crossing\), selon/)
  t.match(at('plc_kyiv', { measure: 'evacuated' }), /^100 personnes évacuées depuis Kyiv, selon/)
  t.match(at('plc_donbas', { measure: 'evacuated' }), /\(lieu de départ : Donbas\), selon/)
  t.match(phrase(figure({ measure: 'evacuated' }), 'uk'), /^Евакуйовані: 100 людей, звідки: Kyiv; за даними/)
  t.end()
})

t.test('a retracted fact, a planned event and a called-off one say so in every language', t => {
  for (const language of LANGUAGES) {
    const { stages, retractedStatus, statuses } = tableOf(language)
    const retracted = figure({ publication: 'retracted' })
    t.equal(writeStatus(retracted, language), retractedStatus(statuses.unverified.short))
    t.not(plain(writeCaveat(retracted, lookup, language)), plain(writeCaveat(figure(), lookup, language)))
    for (const stage of EVENT_STAGES) {
      const caveat = plain(writeCaveat(anEvent({ id: 'evt_x', claimant: 'org_kremlin', stage }), lookup, language))
      for (const told of ['planned', 'cancelled'] as const) t.equal(caveat.includes(stages[told]), stage === told, caveat)
    }
  }
  t.end()
})

t.test('a statement says in every language how near it is to the words that were said', t => {
  for (const language of LANGUAGES) {
    const caveats = STATEMENT_KINDS.map(kind => plain(writeCaveat(
      aStatement({ id: 'sta_x', kind, text: kind === 'paraphrase' ? null : 'Words', speakers: ['per_klitschko', 'org_kremlin'] }), lookup, language)))
    t.equal(new Set(caveats).size, STATEMENT_KINDS.length)
    for (const caveat of caveats) t.same(faultsOf(caveat, ['Vitali Klitschko (mayor of Kyiv)', 'Kremlin', tableOf(language).statuses.unverified.plain]), [])
  }
  t.end()
})

const HOSTILE = '<script>alert(1)</script>\u202E'

t.test('what the data say stays inside parts that are marked as data', t => {
  const names = new Map<string, Item>([
    ['per_h', aPerson({ id: 'per_h', name: `p${HOSTILE}`, role: `r${HOSTILE}` })],
    ['org_h', anOrganization({ id: 'org_h', name: `o${HOSTILE}` })],
    ['plc_h', aPlace({ id: 'plc_h', name: `l${HOSTILE}` })]
  ])
  const facts: Fact[] = [1, 5].map(value => aFigure({
    id: 'fig_x',
    claimant: 'per_h',
    place: 'plc_h',
    people: ['per_h'],
    relayedBy: ['org_h', 'per_h'],
    verification: { assessedBy: 'org_h' },
    population: `c${HOSTILE}`,
    quantity: { value, qualifier: 'exact', asReported: 'some' }
  }))
  facts.push(
    aFigure({ id: 'fig_x', claimant: 'per_gone', quantity: { low: 1, high: 9, qualifier: 'order_of_magnitude', asReported: `w${HOSTILE}` } }),
    aStatement({ id: 'sta_x', speakers: ['per_h', 'org_h'], summary: `s${HOSTILE}` }),
    anEvent({ id: 'evt_x', claimant: 'org_h', name: `e${HOSTILE}` })
  )
  for (const language of LANGUAGES) {
    for (const fact of facts) {
      for (const text of [writeName(fact, id => names.get(id) ?? null, language), writeCaveat(fact, id => names.get(id) ?? null, language)]) {
        const own = text.filter(part => typeof part === 'string').join('')
        t.notMatch(own, /script|alert|\u202E|per_gone/, own)
        t.equal(plainText(text), text.map(part => typeof part === 'string' ? part : part.text).join(''))
        t.ok(text.every(part => typeof part === 'string' || part.data))
      }
    }
  }
  t.end()
})

t.test('the plain sentences are the English ones', t => {
  const fact = figure({ relayedBy: ['org_reuters'] })
  t.equal(caveatOf(fact, lookup), plainText(writeCaveat(fact, lookup, 'en')))
  t.equal(phraseOf(fact, lookup), plainText(writePhrase(fact, lookup, 'en')))
  t.equal(nameOf(fact, lookup), plainText(writeName(fact, lookup, 'en')))
  t.end()
})

t.test('lists join rich texts as the language does, whatever is in them', t => {
  const items: RichText[] = [[{ text: 'Ivan', data: true }], [{ text: 'a, b', data: true }], [{ text: 'Inés', data: true }, ' (x)']]
  const lists: Record<Language, string> = { en: 'Ivan, a, b, and Inés (x)', fr: 'Ivan, a, b et Inés (x)', uk: 'Ivan, a, b і Inés (x)', es: 'Ivan, a, b e Inés (x)' }
  for (const language of LANGUAGES) t.equal(plainText(writeList(items, language)), lists[language])
  t.same(writeList([], 'en'), [])
  t.same(rich`a ${items[0] ?? []}${'b'} c`, ['a ', { text: 'Ivan', data: true }, 'b c'], "a sentence's own words are one part")
  t.end()
})

t.test('every label is written, in the letters of its language', t => {
  const words = (value: unknown): string[] => typeof value === 'string' ? [value] : Object.values(value as object).flatMap(words)
  for (const language of LANGUAGES) {
    for (const label of words(labelsOf(language))) {
      t.match(label, language === 'uk' ? /^[\p{Script=Cyrillic}\s’,]+$/u : /^[\p{Script=Latin}\s’]+$/u)
      t.equal(label, label.trim())
    }
  }
  t.end()
})

t.test('what an aggregate says of its figures is there in every language', t => {
  for (const language of LANGUAGES) {
    const { precision, statusCount, leftOutCount } = tableOf(language).aggregate
    for (const qualifier of QUALIFIERS) t.equal(precision[qualifier] === null, qualifier === 'exact')
    for (const status of VERIFICATION_STATUSES) t.match(statusCount('2', status), /2/)
    for (const write of Object.values(leftOutCount)) t.match(write('3'), /3/)
  }
  t.end()
})

t.test('an interval reads as Intl writes it, whichever were written before', t => {
  const words = { day: { day: 'numeric', month: 'long', year: 'numeric' }, month: { month: 'long', year: 'numeric' }, year: { year: 'numeric' } } as const
  const lengthOf = { day: 10, month: 7, year: 4 } as const
  const ends = ['1999-12-31', '2022-02-28', '2022-03-01', '2022-03-02', '2022-03-31', '2022-12-01', '2023-03-02', '9999-12-31']
  for (const language of LANGUAGES) {
    for (const precision of ['day', 'month', 'year'] as const) {
      const format = new Intl.DateTimeFormat(tableOf(language).dates.locale, { ...words[precision], timeZone: 'UTC' })
      for (const [index, start] of ends.entries()) {
        for (const end of ends.slice(index + 1)) {
          const [first, last] = [start.slice(0, lengthOf[precision]), end.slice(0, lengthOf[precision])]
          const expected = tableOf(language).dates.mend(format.formatRange(new Date(first), new Date(last)))
          t.equal(writePeriod(first, last, language), expected, `${language} ${first}/${last}`)
        }
      }
    }
  }
  t.end()
})
