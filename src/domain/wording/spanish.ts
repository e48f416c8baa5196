import type { Agreeing, DateWords, Gender, LanguageTable, Noun } from './language.ts'
import { spanishLabels } from './labels/spanish.ts'
import { dataText, joinRich, rich } from './rich-text.ts'

/** Spanish says "de" after whole millions: "1.000.000 de personas". */
function noun (gender: Gender, one: string, other: string): Noun {
  return { gender, forms: { one, other, many: `de ${other}` } }
}

function agreeing (stem: string, rest = ''): Agreeing {
  return { masculine: [`${stem}o${rest}`, `${stem}os${rest}`], feminine: [`${stem}a${rest}`, `${stem}as${rest}`] }
}

export const spanish: LanguageTable = {
  locale: 'es',
  labels: spanishLabels,
  units: {
    person: noun('feminine', 'persona', 'personas'),
    household: noun('masculine', 'hogar', 'hogares'),
    building: noun('masculine', 'edificio', 'edificios'),
    vehicle: noun('masculine', 'vehículo', 'vehículos')
  },
  populations: {
    civilians: noun('masculine', 'civil', 'civiles'),
    children: noun('masculine', 'niño', 'niños'),
    women: noun('feminine', 'mujer', 'mujeres'),
    men: noun('masculine', 'hombre', 'hombres'),
    soldiers: noun('masculine', 'soldado', 'soldados')
  },
  measures: {
    killed: agreeing('muert'),
    injured: agreeing('herid'),
    missing: agreeing('desaparecid'),
    captured: agreeing('capturad'),
    trapped: agreeing('atrapad'),
    awaiting_evacuation: 'a la espera de evacuación',
    evacuated: agreeing('evacuad'),
    transport_waiting: 'a la espera de evacuar a personas',
    displaced_internal: agreeing('desplazad', ' dentro del país'),
    displaced_external: agreeing('desplazad', ' al extranjero'),
    destroyed: agreeing('destruid'),
    damaged: agreeing('dañad')
  },
  statuses: {
    unverified: {
      short: 'sin verificar',
      plain: 'sin verificación independiente',
      by: name => rich`sin verificación independiente: no fue posible para ${name}`
    },
    in_progress: { short: 'verificación en curso', plain: 'verificación en curso', by: name => rich`verificación en curso por ${name}` },
    corroborated: { short: 'corroborado', plain: 'corroborado', by: name => rich`corroborado por ${name}` },
    verified: { short: 'verificado', plain: 'verificado', by: name => rich`verificado por ${name}` },
    disputed: { short: 'cuestionado', plain: 'cuestionado', by: name => rich`cuestionado por ${name}` },
    refuted: { short: 'refutado', plain: 'refutado', by: name => rich`refutado por ${name}` },
    inconclusive: { short: 'verificación no concluyente', plain: 'verificación no concluyente', by: name => rich`verificación no concluyente por ${name}` }
  },
  precision: {
    exact: null,
    approximately: 'un número aproximado',
    at_least: 'un mínimo',
    more_than: 'un mínimo',
    at_most: 'un máximo',
    less_than: 'un máximo',
    between: 'un intervalo, no un recuento',
    order_of_magnitude: 'un orden de magnitud, no un recuento'
  },
  hedges: { exact: '', approximately: 'alrededor de ', at_least: 'al menos ', more_than: 'más de ', at_most: 'como máximo ', less_than: 'menos de ' },
  between: (low, high, noun) => rich`entre ${low} y ${high} ${noun}`,
  orderOfMagnitude: (low, high, noun, asReported) => rich`${low}–${high} ${noun} (según la fuente: «${asReported}»)`,
  categoryAfterRange: (high, rules) => rules.select(high) === 'many' ? 'many' : 'other',
  ofPopulation: (population, _unit, noun) => rich`${noun} (${dataText(population)})`,
  place: (place, { away }) => rich` ${away ? 'desde' : 'en'} ${place}`,
  period: period => ` (${period})`,
  people: (names, all) => rich`, ${all ? 'a saber:' : 'entre ellos:'} ${names}`,
  phrase: ({ quantity, measure, place, period, people, claimant, status }) =>
    rich`${quantity} ${measure}${place}${period}${people}, según ${claimant} (${status})`,
  claimedBy: claimant => rich`Según ${claimant}`,
  saidBy: {
    direct: speakers => rich`Cita de ${speakers}`,
    partial: speakers => rich`Cita parcial de ${speakers}`,
    paraphrase: speakers => rich`Paráfrasis de ${speakers}`
  },
  relayedBy: agents => rich`difundido por ${agents}`,
  stages: { planned: 'previsto, aún no ha ocurrido', cancelled: 'cancelado' },
  retractedStatus: status => `retirado; ${status}`,
  caveat: (clauses, retracted) => rich`${retracted ? 'Información retirada. ' : ''}${joinRich(clauses, '; ')}.`,
  statementName: (speakers, summary, status) => rich`${speakers}: ${summary} (${status})`,
  eventName: (name, claimant, status) => rich`${name}, según ${claimant} (${status})`,
  nameWithin: name => name,
  dates: {
    locale: 'es',
    mend: words => words,
    upTo: date => `hasta ${article(date)}${date.words}`,
    since: date => `desde ${article(date)}${date.words}`,
    range: (start, end) => `${start} – ${end}`,
    hedged: {
      approximate: date => `${date} (fecha aproximada)`,
      uncertain: date => `${date} (fecha probable)`,
      both: date => `${date} (fecha probable y aproximada)`
    },
    notGiven: { day: 'día sin precisar', month: 'mes sin precisar', dayAndMonth: 'día y mes sin precisar', year: 'año sin precisar' },
    seasons: ['primavera', 'verano', 'otoño', 'invierno'],
    season: (season, year) => `${season} de ${year}`,
    unknown: 'fecha desconocida'
  },
  aggregate: {
    more: count => `${count} más`,
    claimedBy: claimants => rich`Según ${claimants}`,
    precision: {
      exact: null,
      approximately: 'valores aproximados',
      at_least: 'valores mínimos',
      more_than: 'valores mínimos',
      at_most: 'valores máximos',
      less_than: 'valores máximos',
      between: 'intervalos',
      order_of_magnitude: 'órdenes de magnitud'
    },
    withPrecision: list => `tipo de cifras: ${list}`,
    mayBeHigher: 'el número puede ser mayor',
    mayBeLower: 'el número puede ser menor',
    asOf: date => `fecha: ${date}`,
    countedOver: date => `período: ${date}`,
    undated: count => `sin fecha: ${count}`,
    figures: { one: 'cifra', other: 'cifras' },
    facts: { one: 'hecho', other: 'hechos' },
    eachIsAClaim: 'Cada hecho es una afirmación de la fuente citada junto a él',
    figuresByStatus: (figures, statuses) => `${figures}: ${statuses}`,
    statusCount: (count, status) => `${spanish.statuses[status].short} (${count})`,
    leftOut: list => `sin incluir: ${list}`,
    leftOutCount: { refuted: count => `refutado (${count})`, retracted: count => `retirado (${count})`, included: count => `comprendido en otra cifra (${count})` },
    noClaim: 'Ninguna afirmación se mantiene'
  }
}

/** "el 28 de marzo de 2022", but "marzo de 2022" and "2022" */
function article ({ precision }: DateWords): string {
  return precision === 'day' ? 'el ' : ''
}
