import { html } from 'ghtml'
import type { VerificationStatus } from '../domain/verification.ts'
import type { Language } from '../domain/wording.ts'
import { labelsOf } from '../domain/wording.ts'

/** How far a fact is verified, as a word in a coloured box; the word says it all without the colour. */
export function statusBadge (status: VerificationStatus, language: Language): string {
  return html`<strong class="badge" data-status="${status}">${labelsOf(language).statuses[status]}</strong>`
}
