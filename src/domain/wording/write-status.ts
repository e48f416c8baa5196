import type { Fact } from '../items.ts'
import type { Language } from './language.ts'
import { tableOf } from './tables.ts'

/** How far a fact is verified, in a word or two, and that it is retracted where it is: "retracted; unverified". */
export function writeStatus ({ verification, publication }: Pick<Fact, 'verification' | 'publication'>, language: Language): string {
  const { statuses, retractedStatus } = tableOf(language)
  const status = statuses[verification.status].short
  return publication === 'retracted' ? retractedStatus(status) : status
}
