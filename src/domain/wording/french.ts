import type { Agreeing, DateWords, Gender, LanguageTable, Noun } from './language.ts'
import { frenchLabels } from './labels/french.ts'
import { dataText, joinRich, rich } from './rich-text.ts'

/** French says "de" after whole millions: "1 000 000 de personnes". */
function noun (gender: Gender, one: string, other: string): Noun {
  return { gender, forms: { one, other, many: `${/^[aeiouéh]/.test(other) ? 'd’' : 'de '}${other}` } }
}

function agreeing (word: string, rest = ''): Agreeing {
  return { masculine: [word + rest, `${word}s${rest}`], feminine: [`${word}e${rest}`, `${word}es${rest}`] }
}

export const french: LanguageTable = {
  locale: 'fr',
  labels: frenchLabels,
  units: {
    person: noun('feminine', 'personne', 'personnes'),
    household: noun('masculine', 'foyer', 'foyers'),
    building: noun('masculine', 'bâtiment', 'bâtiments'),
    vehicle: noun('masculine', 'véhicule', 'véhicules')
  },
  populations: {
    civilians: noun('masculine', 'civil', 'civils'),
    children: noun('masculine', 'enfant', 'enfants'),
    women: noun('feminine', 'femme', 'femmes'),
    men: noun('masculine', 'homme', 'hommes'),
    soldiers: noun('masculine', 'soldat', 'soldats')
  },
  measures: {
    killed: agreeing('tué'),
    injured: agreeing('blessé'),
    missing: { masculine: ['porté disparu', 'portés disparus'], feminine: ['portée disparue', 'portées disparues'] },
    captured: agreeing('capturé'),
    trapped: agreeing('bloqué'),
    awaiting_evacuation: 'en attente d’évacuation',
    evacuated: agreeing('évacué'),
    transport_waiting: 'en attente pour évacuer des personnes',
    displaced_internal: agreeing('déplacé', ' à l’intérieur du pays'),
    displaced_external: agreeing('déplacé', ' à l’étranger'),
    destroyed: agreeing('détruit'),
    damaged: agreeing('endommagé')
  },
  statuses: {
    unverified: {
      short: 'non vérifié',
      plain: 'non vérifié de source indépendante',
      by: name => rich`non vérifié de source indépendante\u00a0: vérification impossible pour ${name}`
    },
    in_progress: { short: 'vérification en cours', plain: 'vérification en cours', by: name => rich`vérification en cours par ${name}` },
    corroborated: { short: 'corroboré', plain: 'corroboré', by: name => rich`corroboré par ${name}` },
    verified: { short: 'vérifié', plain: 'vérifié', by: name => rich`vérifié par ${name}` },
    disputed: { short: 'contesté', plain: 'contesté', by: name => rich`contesté par ${name}` },
    refuted: { short: 'réfuté', plain: 'réfuté', by: name => rich`réfuté par ${name}` },
    inconclusive: { short: 'vérification non concluante', plain: 'vérification non concluante', by: name => rich`vérification non concluante par ${name}` }
  },
  precision: {
    exact: null,
    approximately: 'nombre approximatif',
    at_least: 'nombre minimal',
    more_than: 'nombre minimal',
    at_most: 'nombre maximal',
    less_than: 'nombre maximal',
    between: 'fourchette, et non décompte',
    order_of_magnitude: 'ordre de grandeur, et non décompte'
  },
  hedges: { exact: '', approximately: 'environ ', at_least: 'au moins ', more_than: 'plus de ', at_most: 'au plus ', less_than: 'moins de ' },
  between: (low, high, noun) => rich`entre ${low} et ${high} ${noun}`,
  orderOfMagnitude: (low, high, noun, asReported) => rich`${low}–${high} ${noun} (termes rapportés\u00a0: «\u00a0${asReported}\u00a0»)`,
  categoryAfterRange: (high, rules) => rules.select(high),
  ofPopulation: (population, _unit, noun) => rich`${noun} (${dataText(population)})`,
  place: (place, { kind, away }) => kind === 'settlement'
    ? rich` ${away ? 'depuis' : 'à'} ${place}`
    : rich` (${away ? 'lieu de départ' : 'lieu'}\u00a0: ${place})`,
  period: period => ` (${period})`,
  people: (names, all) => rich`, ${all ? 'à savoir' : 'dont'} ${names}`,
  phrase: ({ quantity, measure, place, period, people, claimant, status }) =>
    rich`${quantity} ${measure}${place}${period}${people}, selon ${claimant} (${status})`,
  claimedBy: claimant => rich`Selon ${claimant}`,
  saidBy: {
    direct: speakers => rich`Citation\u00a0: ${speakers}`,
    partial: speakers => rich`Citation partielle\u00a0: ${speakers}`,
    paraphrase: speakers => rich`Propos rapportés en substance\u00a0: ${speakers}`
  },
  relayedBy: agents => rich`information relayée par ${agents}`,
  stages: { planned: 'prévu, pas encore réalisé', cancelled: 'annulé' },
  retractedStatus: status => `retiré\u202f; ${status}`,
  caveat: (clauses, retracted) => rich`${retracted ? 'Information retirée. ' : ''}${joinRich(clauses, '\u202f; ')}.`,
  statementName: (speakers, summary, status) => rich`${speakers}\u00a0: ${summary} (${status})`,
  eventName: (name, claimant, status) => rich`${name}, selon ${claimant} (${status})`,
  nameWithin: name => name,
  dates: {
    locale: 'fr',
    mend: words => words.replace(/(?<!\d)1(?=\s?–|\s\p{L})/gu, '1er'),
    upTo: date => date.precision === 'day' ? `jusqu’au ${date.words}` : `jusqu’en ${date.words}`,
    since: date => `à partir ${beforeDate(date)}${date.words}`,
    range: (start, end) => `${start} – ${end}`,
    hedged: {
      approximate: date => `${date} (date approximative)`,
      uncertain: date => `${date} (date probable)`,
      both: date => `${date} (date probable et approximative)`
    },
    notGiven: { day: 'jour non précisé', month: 'mois non précisé', dayAndMonth: 'jour et mois non précisés', year: 'année non précisée' },
    seasons: ['printemps', 'été', 'automne', 'hiver'],
    season: (season, year) => `${season} ${year}`,
    unknown: 'date inconnue'
  },
  aggregate: {
    more: count => `${count} autres`,
    claimedBy: claimants => rich`Selon ${claimants}`,
    precision: {
      exact: null,
      approximately: 'valeurs approximatives',
      at_least: 'valeurs minimales',
      more_than: 'valeurs minimales',
      at_most: 'valeurs maximales',
      less_than: 'valeurs maximales',
      between: 'fourchettes',
      order_of_magnitude: 'ordres de grandeur'
    },
    withPrecision: list => `nature des chiffres\u00a0: ${list}`,
    mayBeHigher: 'le nombre peut être plus élevé',
    mayBeLower: 'le nombre peut être moins élevé',
    asOf: date => `date\u00a0: ${date}`,
    countedOver: date => `période\u00a0: ${date}`,
    undated: count => `sans date\u00a0: ${count}`,
    figures: { one: 'chiffre', other: 'chiffres' },
    facts: { one: 'fait', other: 'faits' },
    eachIsAClaim: 'Chaque fait est affirmé par la source nommée à côté',
    figuresByStatus: (figures, statuses) => `${figures}\u00a0: ${statuses}`,
    statusCount: (count, status) => `${french.statuses[status].short} (${count})`,
    leftOut: list => `non retenu\u00a0: ${list}`,
    leftOutCount: { refuted: count => `réfuté (${count})`, retracted: count => `retiré (${count})`, included: count => `inclus dans un autre chiffre (${count})` },
    noClaim: 'Aucune affirmation n’est maintenue'
  }
}

/** "du 28 mars 2022", "de mars 2022", "d’avril 2022" */
function beforeDate ({ precision, words }: DateWords): string {
  return precision === 'day' ? 'du ' : /^[aeiou]/.test(words) ? 'd’' : 'de '
}
