import { ukrainianLabels } from './labels/ukrainian.ts'
import type { DateWords, LanguageTable, Noun } from './language.ts'
import type { RichText } from './rich-text.ts'
import { dataText, joinRich, rich } from './rich-text.ts'

/** `genitive` is singular: "від 1 до 21 людини". Gender plays no part: no word agrees with what is counted. */
function noun (one: string, few: string, many: string, genitive: string): Noun {
  return { gender: 'feminine', forms: { one, few, many, other: genitive } }
}

/** Ukrainian would decline names; after a colon they stand as they are. */
const assessed = (words: string) => (assessor: RichText): RichText => rich`${words} (оцінка: ${assessor})`

const MONTH_IN_GENITIVE = new Intl.DateTimeFormat('uk', { day: 'numeric', month: 'long', timeZone: 'UTC' })

export const ukrainian: LanguageTable = {
  locale: 'uk',
  labels: ukrainianLabels,
  units: {
    person: noun('людина', 'людини', 'людей', 'людини'),
    household: noun('домогосподарство', 'домогосподарства', 'домогосподарств', 'домогосподарства'),
    building: noun('будівля', 'будівлі', 'будівель', 'будівлі'),
    vehicle: noun('транспортний засіб', 'транспортні засоби', 'транспортних засобів', 'транспортного засобу')
  },
  populations: {
    civilians: noun('цивільна особа', 'цивільні особи', 'цивільних осіб', 'цивільної особи'),
    children: noun('дитина', 'дитини', 'дітей', 'дитини'),
    women: noun('жінка', 'жінки', 'жінок', 'жінки'),
    men: noun('чоловік', 'чоловіки', 'чоловіків', 'чоловіка'),
    soldiers: noun('солдат', 'солдати', 'солдатів', 'солдата')
  },
  measures: {
    killed: 'Загинули',
    injured: 'Поранені',
    missing: 'Зникли безвісти',
    captured: 'Захоплено в полон',
    trapped: 'Заблоковані',
    awaiting_evacuation: 'Очікують на евакуацію',
    evacuated: 'Евакуйовані',
    transport_waiting: 'Очікують, щоб вивезти людей',
    displaced_internal: 'Переміщені в межах країни',
    displaced_external: 'Переміщені за кордон',
    destroyed: 'Знищено',
    damaged: 'Пошкоджено'
  },
  statuses: {
    unverified: {
      short: 'не перевірено',
      plain: 'незалежно не перевірено',
      by: name => rich`незалежно не перевірено (не вдалося перевірити: ${name})`
    },
    in_progress: { short: 'триває перевірка', plain: 'триває перевірка', by: name => rich`триває перевірка (перевірка: ${name})` },
    corroborated: { short: 'підкріплено іншими даними', plain: 'підкріплено іншими даними', by: assessed('підкріплено іншими даними') },
    verified: { short: 'перевірено', plain: 'перевірено', by: name => rich`перевірено (перевірка: ${name})` },
    disputed: { short: 'оспорюється', plain: 'оспорюється', by: assessed('оспорюється') },
    refuted: { short: 'спростовано', plain: 'спростовано', by: name => rich`спростовано (спростування: ${name})` },
    inconclusive: { short: 'перевірка не дала висновку', plain: 'перевірка не дала висновку', by: name => rich`перевірка не дала висновку (перевірка: ${name})` }
  },
  precision: {
    exact: null,
    approximately: 'приблизна кількість',
    at_least: 'мінімальна кількість',
    more_than: 'мінімальна кількість',
    at_most: 'максимальна кількість',
    less_than: 'максимальна кількість',
    between: 'діапазон, а не точний підрахунок',
    order_of_magnitude: 'порядок величини, а не точний підрахунок'
  },
  hedges: {
    exact: '',
    approximately: 'приблизно ',
    at_least: 'щонайменше ',
    more_than: 'більше ніж ',
    at_most: 'щонайбільше ',
    less_than: 'менше ніж '
  },
  between: (low, high, noun) => rich`від ${low} до ${high} ${noun}`,
  orderOfMagnitude: (low, high, noun, asReported) => rich`від ${low} до ${high} ${noun} (як повідомлено: «${asReported}»)`,
  categoryAfterRange: (high, rules) => rules.select(high) === 'one' ? 'other' : 'many',
  ofPopulation: (population, _unit, noun) => rich`${noun} (${dataText(population)})`,
  place: (place, { away }) => rich`, ${away ? 'звідки' : 'місце'}: ${place}`,
  period: period => ` (${period})`,
  people: (names, all) => rich`, ${all ? 'а саме' : 'серед них'}: ${names}`,
  phrase: ({ quantity, measure, place, period, people, claimant, status }) =>
    rich`${measure}: ${quantity}${place}${period}${people}; за даними: ${claimant} (${status})`,
  claimedBy: claimant => rich`За даними: ${claimant}`,
  saidBy: {
    direct: speakers => rich`Цитата: ${speakers}`,
    partial: speakers => rich`Часткова цитата: ${speakers}`,
    paraphrase: speakers => rich`Переказ слів: ${speakers}`
  },
  relayedBy: agents => rich`передано через: ${agents}`,
  stages: { planned: 'заплановано, ще не відбулося', cancelled: 'скасовано' },
  retractedStatus: status => `відкликано; ${status}`,
  caveat: (clauses, retracted) => rich`${retracted ? 'Відкликано. ' : ''}${joinRich(clauses, '; ')}.`,
  statementName: (speakers, summary, status) => rich`${speakers}: ${summary} (${status})`,
  eventName: (name, claimant, status) => rich`${name}; за даними: ${claimant} (${status})`,
  nameWithin: name => name,
  dates: {
    locale: 'uk',
    mend: words => words.replace(/\sр\./g, ' року'),
    upTo: date => `включно до ${genitive(date)}`,
    since: date => `з ${genitive(date)}`,
    range: (start, end) => `${start} – ${end}`,
    hedged: { approximate: date => `${date} (приблизно)`, uncertain: date => `${date} (імовірно)`, both: date => `${date} (імовірно, приблизно)` },
    notGiven: { day: 'день не вказано', month: 'місяць не вказано', dayAndMonth: 'день і місяць не вказано', year: 'рік не вказано' },
    seasons: ['весна', 'літо', 'осінь', 'зима'],
    season: (season, year) => `${season} ${year} року`,
    unknown: 'дата невідома'
  },
  aggregate: {
    more: count => `ще ${count}`,
    claimedBy: claimants => rich`За даними: ${claimants}`,
    precision: {
      exact: null,
      approximately: 'приблизні числа',
      at_least: 'мінімальні числа',
      more_than: 'мінімальні числа',
      at_most: 'максимальні числа',
      less_than: 'максимальні числа',
      between: 'діапазони',
      order_of_magnitude: 'порядки величини'
    },
    withPrecision: list => `серед даних: ${list}`,
    mayBeHigher: 'кількість може бути більшою',
    mayBeLower: 'кількість може бути меншою',
    asOf: date => `станом на: ${date}`,
    countedOver: date => `за період: ${date}`,
    undated: count => `без дати: ${count}`,
    figures: { one: 'показник', few: 'показники', many: 'показників', other: 'показника' },
    facts: { one: 'факт', few: 'факти', many: 'фактів', other: 'факту' },
    eachIsAClaim: 'Кожен факт — це твердження того, хто названий поруч',
    figuresByStatus: (figures, statuses) => `${figures}: ${statuses}`,
    statusCount: (count, status) => `${ukrainian.statuses[status].short} (${count})`,
    leftOut: list => `не враховано: ${list}`,
    leftOutCount: { refuted: count => `спростовано (${count})`, retracted: count => `відкликано (${count})`, included: count => `входить до іншого показника (${count})` },
    noClaim: 'Жодне твердження не залишається в силі'
  }
}

/** "28 березня 2022 року", "березня 2022 року", "2022 року", "2010–2019 років" */
function genitive ({ words, precision, start }: DateWords): string {
  if (precision === 'day' || start === null) return words
  if (precision === 'year') return words.replace(/^[\d–]+/, years => `${years} ${years.includes('–') ? 'років' : 'року'}`)
  const month = MONTH_IN_GENITIVE.formatToParts(start).find(({ type }) => type === 'month')?.value ?? ''
  return words.replace(/^\p{L}+/u, month)
}
