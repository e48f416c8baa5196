import type { Item, ItemOf } from '../../src/domain/items.ts'
import { MEASURES } from '../../src/domain/measure.ts'
import { VERIFICATION_STATUSES } from '../../src/domain/verification.ts'
import { aFigure, anEvent, anOrganization, aPerson, aPlace, aSource, aStatement, aStory } from './item-factories.ts'

const WORDS = 20_000
const COUNTRIES = 10

/** So many made-up facts, the same ones every time, with the entities that they refer to. */
export function generateItems (facts: number): Item[] {
  const random = randomNumbers(1)
  const below = (count: number): number => Math.floor(random() * count)
  // the lower a number the more often it comes up, as with words and with sources of news
  const often = (count: number): number => Math.floor(count * random() ** 3)
  const counts = { people: Math.ceil(facts / 50), places: Math.ceil(facts / 30) + COUNTRIES * 11, stories: Math.ceil(facts / 200) }
  const person = (): string => `per_${often(counts.people)}`
  const place = (): string => `plc_${often(counts.places)}`
  const words = (length: number): string => Array.from({ length }, () => `word${often(WORDS)}`).join(' ')
  const day = (): string => new Date(Date.UTC(2022, 0, 1 + below(365))).toISOString().slice(0, 10)
  const interval = (): string => [day(), day()].sort().join('/')
  const forms = [() => null, () => '2022-03', () => '2022', () => `../${day()}`, () => `${day()}/..`, interval]
  const date = (): string | null => random() < 0.8 ? day() : (forms[below(forms.length)] as () => string | null)()
  const items: Item[] = [anOrganization({ id: 'org_1', name: 'Agency' }), aSource({ id: 'src_1', story: 'sto_0' })]
  const templates = {
    statement: aStatement({ id: 'sta_0' }),
    figure: aFigure({ id: 'fig_0' }),
    event: anEvent({ id: 'evt_0' }),
    person: aPerson({ id: 'per_0' }),
    place: aPlace({ id: 'plc_0' })
  }
  for (let number = 0; number < counts.people; number++) {
    items.push({ ...templates.person, id: `per_${number}`, name: `Person ${number} ${words(1)}`, aliases: [`Alias ${number}`, words(2)] })
  }
  for (let number = 0; number < counts.places; number++) {
    const containedIn = number < COUNTRIES ? null : `plc_${number < COUNTRIES * 11 ? number % COUNTRIES : COUNTRIES + number % (COUNTRIES * 10)}`
    items.push({ ...templates.place, id: `plc_${number}`, name: `Place ${number}`, aliases: [words(1)], containedIn })
  }
  for (let number = 0; number < counts.stories; number++) items.push(aStory({ id: `sto_${number}`, name: words(3), summary: words(10), when: day() }))
  for (let number = 0; number < facts; number++) {
    const shared = {
      story: `sto_${often(counts.stories)}`,
      mentions: [...new Set([person(), place()])],
      place: random() < 0.2 ? null : place(),
      recordedAt: `${day()}T12:${String(below(60)).padStart(2, '0')}:${String(below(60)).padStart(2, '0')}Z`,
      verification: { ...templates.figure.verification, status: VERIFICATION_STATUSES[often(VERIFICATION_STATUSES.length)] ?? 'unverified' },
      publication: random() < 0.02 ? 'withheld' : 'usable'
    } satisfies Partial<ItemOf<'figure'>>
    const kind = number % 3
    if (kind === 0) items.push({ ...templates.figure, ...shared, id: `fig_${number}`, asOf: date(), claimant: person(), measure: MEASURES[often(MEASURES.length)] ?? 'killed' })
    else if (kind === 1) items.push({ ...templates.statement, ...shared, id: `sta_${number}`, saidAt: date(), speakers: [person()], summary: words(12) })
    else items.push({ ...templates.event, ...shared, id: `evt_${number}`, when: date(), claimant: person(), name: words(4), summary: words(12) })
  }
  return items
}

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
function randomNumbers (seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
