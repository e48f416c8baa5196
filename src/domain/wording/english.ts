import type { Unit } from '../facts.ts'
import { englishLabels } from './labels/english.ts'
import type { LanguageTable, Noun } from './language.ts'
import type { RichText } from './rich-text.ts'
import { dataText, joinRich, rich } from './rich-text.ts'

const noun = (one: string, other: string): Noun => ({ forms: { one, other }, gender: 'masculine' })

/** Singulars of words that populations end with; "1 person among medical staff" needs none. */
const SINGULARS: Readonly<Record<string, string>> = {
  people: 'person',
  civilians: 'civilian',
  children: 'child',
  women: 'woman',
  men: 'man',
  soldiers: 'soldier',
  households: 'household',
  buildings: 'building',
  vehicles: 'vehicle',
  schools: 'school',
  hospitals: 'hospital',
  churches: 'church',
  houses: 'house',
  homes: 'home',
  buses: 'bus',
  tanks: 'tank',
  refugees: 'refugee',
  journalists: 'journalist',
  medics: 'medic'
}

const ARTICLES = ['The ', 'A ', 'An ']

export const english: LanguageTable = {
  locale: 'en',
  labels: englishLabels,
  units: {
    person: noun('person', 'people'),
    household: noun('household', 'households'),
    building: noun('building', 'buildings'),
    vehicle: noun('vehicle', 'vehicles')
  },
  populations: {
    civilians: noun('civilian', 'civilians'),
    children: noun('child', 'children'),
    women: noun('woman', 'women'),
    men: noun('man', 'men'),
    soldiers: noun('soldier', 'soldiers')
  },
  measures: {
    killed: 'killed',
    injured: 'injured',
    missing: 'missing',
    captured: 'captured',
    trapped: 'trapped',
    awaiting_evacuation: 'awaiting evacuation',
    evacuated: 'evacuated',
    transport_waiting: 'waiting to evacuate people',
    displaced_internal: 'displaced within the country',
    displaced_external: 'displaced abroad',
    destroyed: 'destroyed',
    damaged: 'damaged'
  },
  statuses: {
    unverified: { short: 'unverified', plain: 'not independently verified', by: name => rich`not independently verified: ${name} could not verify it` },
    in_progress: { short: 'verification in progress', plain: 'verification in progress', by: name => rich`being verified by ${name}` },
    corroborated: { short: 'corroborated', plain: 'corroborated', by: name => rich`corroborated by ${name}` },
    verified: { short: 'verified', plain: 'verified', by: name => rich`verified by ${name}` },
    disputed: { short: 'disputed', plain: 'disputed', by: name => rich`disputed by ${name}` },
    refuted: { short: 'refuted', plain: 'refuted', by: name => rich`refuted by ${name}` },
    inconclusive: { short: 'verification inconclusive', plain: 'verification inconclusive', by: name => rich`inconclusive when checked by ${name}` }
  },
  precision: {
    exact: null,
    approximately: 'an approximate number',
    at_least: 'a minimum',
    more_than: 'a minimum',
    at_most: 'a maximum',
    less_than: 'a maximum',
    between: 'a range, not a count',
    order_of_magnitude: 'an order of magnitude, not a count'
  },
  hedges: { exact: '', approximately: 'about ', at_least: 'at least ', more_than: 'more than ', at_most: 'at most ', less_than: 'fewer than ' },
  between: (low, high, noun) => rich`between ${low} and ${high} ${noun}`,
  orderOfMagnitude: (low, high, noun, asReported) => rich`${low}–${high} ${noun} (reported as “${asReported}”)`,
  categoryAfterRange: () => 'other',
  ofPopulation,
  place: (place, { kind, away }) => rich` ${away ? 'from' : kind === 'site' ? 'at' : 'in'} ${place}`,
  period: period => ` (${period})`,
  people: (names, all) => rich`, ${all ? 'namely' : 'among them'} ${names}`,
  phrase: ({ quantity, measure, place, period, people, claimant, status }) =>
    rich`${quantity} ${measure}${place}${period}${people}, according to ${claimant} (${status})`,
  claimedBy: claimant => rich`Claimed by ${claimant}`,
  saidBy: {
    direct: speakers => rich`Said by ${speakers}`,
    partial: speakers => rich`Quoted in part from ${speakers}`,
    paraphrase: speakers => rich`Paraphrased from ${speakers}`
  },
  relayedBy: agents => rich`relayed by ${agents}`,
  stages: { planned: 'planned, not yet happened', cancelled: 'called off' },
  retractedStatus: status => `retracted; ${status}`,
  caveat: (clauses, retracted) => rich`${retracted ? 'Retracted. ' : ''}${joinRich(clauses, '; ')}.`,
  statementName: (speakers, summary, status) => rich`${speakers}: ${summary} (${status})`,
  eventName: (name, claimant, status) => rich`${name}, according to ${claimant} (${status})`,
  nameWithin: name => ARTICLES.some(article => name.startsWith(article)) ? name.charAt(0).toLowerCase() + name.slice(1) : name,
  dates: {
    locale: 'en-GB',
    mend: words => words.replace(/(\d)\u2009–\u2009(\d)/, '$1–$2'),
    upTo: ({ words }) => `up to ${words}`,
    since: ({ words }) => `from ${words} on`,
    range: (start, end) => `${start} to ${end}`,
    hedged: { approximate: date => `about ${date}`, uncertain: date => `probably ${date}`, both: date => `probably about ${date}` },
    notGiven: { day: 'day not given', month: 'month not given', dayAndMonth: 'day and month not given', year: 'year not given' },
    seasons: ['spring', 'summer', 'autumn', 'winter'],
    season: (season, year) => `${season} ${year}`,
    unknown: 'unknown'
  },
  aggregate: {
    more: count => `${count} more`,
    claimedBy: claimants => rich`Claimed by ${claimants}`,
    precision: {
      exact: null,
      approximately: 'approximate numbers',
      at_least: 'minimums',
      more_than: 'minimums',
      at_most: 'maximums',
      less_than: 'maximums',
      between: 'ranges',
      order_of_magnitude: 'orders of magnitude'
    },
    withPrecision: list => `with ${list}`,
    mayBeHigher: 'the number may be higher',
    mayBeLower: 'the number may be lower',
    asOf: (date, open) => open ? date : `as of ${date}`,
    countedOver: date => `counted over ${date}`,
    undated: count => `${count} without a date`,
    figures: { one: 'figure', other: 'figures' },
    facts: { one: 'fact', other: 'facts' },
    eachIsAClaim: 'Each fact is a claim by whoever is named with it',
    figuresByStatus: (figures, statuses) => `${figures}: ${statuses}`,
    statusCount: (count, status) => `${count} ${english.statuses[status].short}`,
    leftOut: list => `left out: ${list}`,
    leftOutCount: { refuted: count => `${count} refuted`, retracted: count => `${count} retracted`, included: count => `${count} included` },
    noClaim: 'No claim stands'
  }
}

/** "1 soldier", "1 Russian vehicle", "1 person among the wounded", "3 households (refugees)", "82 multi-storey buildings". */
function ofPopulation (population: string, unit: Unit, noun: string, singular: boolean): RichText {
  if (unit === 'household') return rich`${noun} (${dataText(population)})`
  if (!singular) return dataText(population)
  const last = population.slice(population.lastIndexOf(' ') + 1)
  const one = SINGULARS[last]
  return one === undefined ? rich`${noun} among ${dataText(population)}` : dataText(population.slice(0, -last.length) + one)
}
