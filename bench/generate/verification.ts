import type { Verification } from '../../src/domain/verification.ts'
import type { Cast } from './cast.ts'
import { rankedOf } from './cast.ts'
import { dayAt } from './days.ts'
import type { Random } from './random.ts'
import { writeSentence } from './words.ts'

const UNASSESSED: Verification = { status: 'unverified', note: null, assessedBy: null, assessedAt: null }

/** Most facts are never assessed. Where one is, somebody says so and why. */
export function createVerification (random: Random, { relays }: Cast, day: number): Verification {
  if (random.chance(0.86)) return UNASSESSED
  return {
    status: random.draw([['unverified', 0.3], ['in_progress', 0.15], ['corroborated', 0.2], ['verified', 0.2], ['disputed', 0.09], ['refuted', 0.03], ['inconclusive', 0.03]]),
    note: random.chance(0.6) ? writeSentence(random, 12) : null,
    assessedBy: rankedOf(random, relays).id,
    assessedAt: dayAt(day + random.below(5))
  }
}
