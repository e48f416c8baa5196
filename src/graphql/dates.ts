import type { EdtfDate } from '../domain/edtf-date.ts'
import { parseEdtf } from '../domain/edtf-date.ts'

/** Resolves an EDTF string to the days that it allows. */
export function dateFrom (edtf: string | null): EdtfDate | null {
  return edtf === null ? null : parseEdtf(edtf)
}
