import { html } from 'ghtml'
import type { EdtfDate } from '../domain/edtf-date.ts'
import type { VerificationStatus } from '../domain/verification.ts'
import type { Language } from '../domain/wording.ts'
import type { RichText } from '../domain/wording.ts'
import { labelsOf } from '../domain/wording.ts'
import { dateHtml } from './date-html.ts'
import { richHtml } from './rich-html.ts'
import { statusBadge } from './status-badge.ts'

/** One claimant's number among rival ones. */
export interface RivalClaim {
  readonly id: string
  readonly claimant: RichText
  readonly quantity: RichText
  /** what the claim allows; null at an end that it leaves open */
  readonly low: number | null
  readonly high: number | null
  readonly asOf: EdtfDate | null
  readonly status: VerificationStatus
  readonly preferred: boolean
  /** whether the number widens the spread: a refuted claim, or a part of another one, does not */
  readonly counts: boolean
}

interface Languages {
  readonly language: Language
  readonly dataLanguage: string
}

export const SPREAD_CHART_STYLE = `table.rivals{width:100%;table-layout:fixed;margin-top:.75rem;border-collapse:collapse;font-size:.9375rem}
table.rivals :is(th,td){box-sizing:border-box;padding:.4rem .5rem .4rem 0;border-top:1px solid var(--line);text-align:start;vertical-align:top;font-weight:400}
table.rivals thead th:nth-child(n+2){width:22%}
table.rivals thead th:nth-child(2){width:29%}
table.rivals thead th{font-size:.8125rem;color:var(--soft);border:0}
table.rivals svg{display:block;width:100%;min-width:4rem;height:1rem;margin-top:.25rem;overflow:visible}
table.rivals svg :is(line,circle,path){stroke:var(--mark);fill:var(--mark);stroke-width:2}
table.rivals svg .axis{stroke:var(--line)}
table.rivals tr.apart{color:var(--soft)}
table.rivals tr.apart svg{--mark:var(--soft)}
@media (max-width:32rem){table.rivals,table.rivals :is(tbody,tr,th,td){display:block}table.rivals thead{display:none}table.rivals :is(th,td){padding-block:.1rem;border:0}table.rivals tr{border-top:1px solid var(--line);padding-block:.4rem}}
`

/**
 * Who says what: a table with a small drawing in each row, on one scale from zero. The drawing repeats the words beside it and
 * is hidden from those who can't see it.
 */
export function spreadChart (claims: readonly RivalClaim[], languages: Languages): string {
  const labels = labelsOf(languages.language)
  const most = Math.max(1, ...claims.flatMap(({ low, high }) => [low ?? 0, high ?? 0]))
  return html`<table class="rivals">
<thead><tr><th scope="col">${labels.claimant}</th><th scope="col">${labels.figures}</th><th scope="col">${labels.asOf}</th><th scope="col">${labels.status}</th></tr></thead>
<tbody>!${claims.map(claim => rowHtml(claim, most, languages)).join('')}</tbody>
</table>`
}

function rowHtml (claim: RivalClaim, most: number, { language, dataLanguage }: Languages): string {
  const { claimant, quantity, asOf, status, preferred, counts } = claim
  return html`
<tr!${counts ? '' : ' class="apart"'}><th scope="row">!${richHtml(claimant, language, dataLanguage)}</th>
<td>!${richHtml(quantity, language, dataLanguage)}!${preferred ? html` (${labelsOf(language).preferredFigure})` : ''}!${barSvg(claim, most)}</td>
<td>!${asOf === null ? '' : dateHtml(asOf, language)}</td>
<td>!${statusBadge(status, language)}</td></tr>`
}

/** A dot for one number, a line for a range, an arrow at an end that the claim leaves open. Of "fewer than 100", nobody claims the zero. */
function barSvg ({ low, high }: RivalClaim, most: number): string {
  const at = (number: number): string => `${(number / most * 96 + 2).toFixed(1)}%`
  const [from, to] = [at(low ?? 0), at(high ?? most)]
  return html`<svg aria-hidden="true" focusable="false"><line class="axis" x1="2%" y1="8" x2="98%" y2="8"/><line x1="${from}" y1="8" x2="${to}" y2="8"/>!${low === null || (low === 0 && high !== 0) ? '' : dot(from)}!${high === null ? '' : dot(to)}!${high === null ? arrow : ''}</svg>`
}

const dot = (x: string): string => html`<circle cx="${x}" cy="8" r="4"/>`
const arrow = '<svg x="98%" y="8" overflow="visible"><path d="M0-5l7 5-7 5z"/></svg>'
