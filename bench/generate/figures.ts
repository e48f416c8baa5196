import type { Counting, Unit } from '../../src/domain/facts.ts'
import type { ItemOf } from '../../src/domain/items.ts'
import type { Measure } from '../../src/domain/measure.ts'
import { MEASURES, unitsOf } from '../../src/domain/measure.ts'
import { boundsOf } from '../../src/domain/quantity.ts'
import { dayAt, vagueDateAt } from './days.ts'
import type { FactMaker } from './facts.ts'
import { createQuantity } from './quantities.ts'
import type { Random } from './random.ts'

/** One number that several claim, again and again: what is measured, where, and about how many there are in the end. */
interface Topic {
  readonly measure: Measure
  readonly unit: Unit
  readonly counting: Counting
  readonly population: string | null
  readonly place: ItemOf<'place'> | null
  readonly size: number
  /** the last exact figure, which others may be a part of */
  whole: { readonly id: string, readonly value: number } | null
}

const POPULATIONS: Readonly<Record<Unit, readonly string[]>> = {
  person: ['civilians', 'children', 'soldiers', 'women', 'aid workers'],
  household: ['families'],
  building: ['homes', 'schools', 'hospitals', 'apartment buildings'],
  vehicle: ['buses', 'tanks', 'ambulances']
}
const STOCKS: readonly Measure[] = ['trapped', 'awaiting_evacuation', 'transport_waiting', 'missing']
const LARGEST: Readonly<Partial<Record<Measure, number>>> = { displaced_internal: 2_000_000, displaced_external: 2_000_000, evacuated: 200_000, trapped: 200_000, transport_waiting: 100 }

/** Makes the figures of a story: rival claims of a few numbers that grow from day to day. */
export function createFigures (maker: FactMaker): (day: number, suffix: string, progress: number) => ItemOf<'figure'> {
  const { random, plan, agent, shared } = maker
  const topics = Array.from({ length: 2 + Math.ceil(plan.count ** 0.6) }, () => createTopic(maker))
  return (day, suffix, progress) => {
    const topic = topics[random.ranked(topics.length)] as Topic
    const { measure, unit, counting, place } = topic
    const whole = unit === 'person' && topic.population === null && random.chance(0.08) ? topic.whole : null
    const id = `fig_${place === null ? 'total' : nameIn(place.id)}-${measure.replaceAll('_', '-')}-${suffix}`
    const quantity = createQuantity(random, whole === null ? topic.size * (0.1 + 0.9 * progress) : Math.floor(whole.value / 4), whole !== null)
    const population = whole === null ? topic.population : random.pick(POPULATIONS.person)
    if (whole === null && quantity.qualifier === 'exact' && quantity.value !== null) topic.whole = { id, value: quantity.value }
    const victim = unit === 'person' && (boundsOf(quantity).high ?? 1) > 0 && random.chance(0.02) ? rankedPerson(maker) : null
    const isPeriod = counting === 'period'
    return {
      type: 'figure',
      id,
      measure,
      quantity,
      unit,
      population,
      counting,
      periodStart: isPeriod ? dayAt(Math.max(0, day - 7)) : null,
      periodEnd: isPeriod ? dayAt(day) : null,
      asOf: vagueDateAt(random, day),
      place: place?.id ?? null,
      claimant: agent().id,
      partOf: whole?.id ?? null,
      people: victim === null ? [] : [victim],
      rank: isPreferred(random, plan.preferred, [measure, place?.id, population].join()) ? 'preferred' : 'normal',
      ...shared(day, [...(place === null ? [] : [place.id]), ...(victim === null ? [] : [victim]), ...(random.chance(0.3) ? [agent().id] : [])])
    }
  }
}

function createTopic ({ random, place }: FactMaker): Topic {
  const measure = MEASURES[random.ranked(MEASURES.length)] as Measure
  const unit = random.pick(unitsOf(measure))
  return {
    measure,
    unit,
    counting: STOCKS.includes(measure) ? 'stock' : random.chance(0.15) ? 'period' : 'cumulative',
    population: random.chance(0.6) ? null : random.pick(POPULATIONS[unit]),
    place: random.chance(0.93) ? place() : null,
    size: Math.max(1, Math.floor((LARGEST[measure] ?? 5000) ** random.next())),
    whole: null
  }
}

/** Among rival figures, one at most is the one to print. */
function isPreferred (random: Random, preferred: Set<string>, claim: string): boolean {
  if (!random.chance(0.03) || preferred.has(claim)) return false
  preferred.add(claim)
  return true
}

function rankedPerson ({ agent }: FactMaker): string | null {
  const { id } = agent()
  return id.startsWith('per_') ? id : null
}

function nameIn (id: string): string {
  return id.slice(4, id.lastIndexOf('-'))
}
