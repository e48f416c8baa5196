import type { Item } from '../domain/items.ts'
import { define, KILLED, SHARED } from './define.ts'
import { HOSTILE } from './tricky-entities.ts'

const exactly = (value: number) => ({ value, qualifier: 'exact', asReported: String(value) } as const)

/** Figures, each for what it does to a template. */
export const TRICKY_FIGURES: readonly Item[] = [
  // contested by somebody who says so: never print the number alone
  define('figure', {
    ...KILLED,
    id: 'fig_disputed',
    place: 'plc_town',
    claimant: 'per_mayor',
    quantity: exactly(12),
    verification: { status: 'disputed', note: 'The agency counted nine.', assessedBy: 'org_agency', assessedAt: '2030-05-02' }
  }),
  // shown to be wrong, and yet served: for a correction, not for a total
  define('figure', {
    ...KILLED,
    id: 'fig_refuted',
    place: 'plc_valley',
    claimant: 'per_mayor',
    quantity: exactly(900),
    verification: { status: 'refuted', note: 'A slip of the keyboard.', assessedBy: 'org_agency' }
  }),
  // taken back: refused unless retracted facts are asked for
  define('figure', { ...KILLED, id: 'fig_retracted', place: 'plc_town', claimant: 'per_mayor', quantity: exactly(40), publication: 'retracted' }),
  // never served at all: must not appear anywhere
  define('figure', { ...KILLED, id: 'fig_withheld', place: 'plc_town', claimant: 'per_anonymous', quantity: exactly(7), publication: 'withheld' }),
  // no value, only a range
  define('figure', {
    ...SHARED,
    id: 'fig_range-only',
    measure: 'displaced_internal',
    unit: 'person',
    counting: 'stock',
    place: 'plc_valley',
    claimant: 'org_civil-protection',
    quantity: { low: 10_000, high: 99_999, qualifier: 'order_of_magnitude', asReported: 'tens of thousands' }
  }),
  // zero is a number, and not the same as none
  define('figure', { ...SHARED, id: 'fig_zero', measure: 'missing', unit: 'person', counting: 'stock', asOf: '2030-05-03', place: 'plc_valley', claimant: 'org_civil-protection', quantity: exactly(0) }),
  // a rival pair: two claims of one number, one of them preferred; show both, add neither up
  define('figure', { ...KILLED, id: 'fig_rival-preferred', place: 'plc_disputed', claimant: 'org_civil-protection', quantity: exactly(100), rank: 'preferred' }),
  define('figure', {
    ...KILLED,
    id: 'fig_rival',
    place: 'plc_disputed',
    claimant: 'per_right-to-left',
    relayedBy: ['org_agency'],
    quantity: { value: 160, qualifier: 'at_least', asReported: 'at least 160' }
  }),
  // part of a whole: must not be added to it
  define('figure', { ...KILLED, id: 'fig_part', place: 'plc_disputed', claimant: 'org_civil-protection', population: 'children', quantity: exactly(4), partOf: 'fig_rival-preferred' }),
  // dated no closer than about a month
  define('figure', { ...SHARED, id: 'fig_vague-date', measure: 'damaged', unit: 'building', counting: 'cumulative', asOf: '2030-05~', place: 'plc_town', claimant: 'org_civil-protection', quantity: exactly(25) }),
  // undated, and nobody says where
  define('figure', { ...SHARED, id: 'fig_nowhere', measure: 'evacuated', unit: 'household', counting: 'cumulative', claimant: 'org_civil-protection', quantity: exactly(300) }),
  // over a period: not a running total
  define('figure', {
    ...SHARED,
    id: 'fig_period',
    measure: 'evacuated',
    unit: 'person',
    counting: 'period',
    periodStart: '2030-05-01',
    periodEnd: '2030-05-02',
    place: 'plc_town',
    claimant: 'org_civil-protection',
    quantity: { value: 1_234_567, qualifier: 'approximately', asReported: 'some 1,234,567' }
  }),
  // the one that is verified: not everything is unverified
  define('figure', {
    ...SHARED,
    id: 'fig_verified',
    measure: 'destroyed',
    unit: 'building',
    counting: 'cumulative',
    asOf: '2030-05-03',
    place: 'plc_town',
    claimant: 'per_anonymous',
    quantity: exactly(3),
    verification: { status: 'verified', note: 'Counted on the spot.', assessedBy: 'org_agency', assessedAt: '2030-05-03' }
  }),
  // text that escaping must keep text, in every member that holds words
  define('figure', {
    ...SHARED,
    id: 'fig_hostile',
    measure: 'injured',
    unit: 'person',
    counting: 'cumulative',
    asOf: '2030-05-03',
    place: 'plc_town',
    claimant: 'per_hostile',
    population: HOSTILE.slice(0, 100),
    quantity: { value: 1, qualifier: 'exact', asReported: HOSTILE.slice(0, 100) },
    verification: { status: 'in_progress', note: HOSTILE, assessedBy: 'per_hostile' }
  })
]
