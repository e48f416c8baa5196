import { html } from 'ghtml'
import type { EdtfDate } from '../domain/edtf-date.ts'
import type { Language } from '../domain/wording.ts'
import { writeDate } from '../domain/wording.ts'

/** What HTML takes for a date: a day, a month or a year. An interval, or a date that is not sure, has words only. */
const MACHINE_READABLE = /^\d{4}(?:-\d{2}){0,2}$/

/** A date in words, with its machine-readable form where HTML has one. */
export function dateHtml (date: EdtfDate, language: Language): string {
  const words = writeDate(date, language)
  return MACHINE_READABLE.test(date.edtf) ? html`<time datetime="${date.edtf}">${words}</time>` : html`<span class="date">${words}</span>`
}
