import type { Spread } from '../core/spread.ts'
import type { Language } from '../domain/wording.ts'
import { labelsOf, tableOf, writeNumber } from '../domain/wording.ts'

/** "Lowest: 80 · Highest: at least 100": how far claims lie apart, with ends that stay open; null where no number was given. */
export function spreadText ({ low, high, openBelow, openAbove }: Spread, language: Language): string | null {
  if (low === null || high === null) return null
  const { lowest, highest } = labelsOf(language)
  const { hedges } = tableOf(language)
  return `${lowest}: ${openBelow ? hedges.at_most : ''}${writeNumber(low, language)} · ${highest}: ${openAbove ? hedges.at_least : ''}${writeNumber(high, language)}`
}
