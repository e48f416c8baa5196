import { THEME_STYLE } from '../../html/theme-style.ts'
import { SPREAD_CHART_STYLE } from '../../html/spread-chart.ts'

/** The style of every card. It holds in the card's own document and in a shadow root alike, and touches nothing outside the card. */
export const CARD_STYLE = `${THEME_STYLE}${SPREAD_CHART_STYLE}body{margin:0}
[data-caveat-card]{box-sizing:border-box;margin:0;padding:1rem 1.125rem;max-width:42rem;border:1px solid var(--line);border-top:.25rem solid var(--mark);background:var(--paper);color:var(--ink);font:1rem/1.45 var(--sans);overflow-wrap:break-word;text-align:start}
[data-caveat-card] :is(h1,p,figure,blockquote,dl,dd,ol,ul){margin:0;padding:0}
[data-caveat-card] h1{font:600 1.3125rem/1.3 var(--serif)}
[data-caveat-card] .number{display:block;font-size:1.7em;line-height:1.15;font-weight:700}
[data-caveat-card] blockquote{font:1.375rem/1.35 var(--serif);quotes:auto}
[data-caveat-card] blockquote p::before{content:open-quote}
[data-caveat-card] blockquote p::after{content:close-quote}
[data-caveat-card] .lead{margin-top:.5rem}
[data-caveat-card] figcaption .lead cite{font-style:normal}
[data-caveat-card] .caveat{margin-top:.625rem;font-weight:500}
[data-caveat-card] dl{margin-top:.625rem;color:var(--soft);font-size:.875rem}
[data-caveat-card] :is(dt,dd){display:inline}
[data-caveat-card] dt{font-weight:600}
[data-caveat-card] dd+dd::before{content:'· '}
[data-caveat-card] :is(ol,ul){list-style:none}
[data-caveat-card] ol{margin-top:.75rem}
[data-caveat-card] ol>li{padding-block:.5rem;border-top:1px solid var(--line)}
[data-caveat-card] ul>li+li{margin-top:.375rem}
[data-caveat-card] .day{color:var(--soft);font-size:.875rem}
[data-caveat-card] :is(time,.date){white-space:nowrap}
[data-caveat-card] footer{margin-top:.75rem;font-size:.875rem;display:flex;flex-wrap:wrap;gap:0 1em}
[data-caveat-card] a{color:var(--link)}
[data-caveat-card] a:focus-visible{outline:2px solid;outline-offset:2px}
@media (max-width:20rem){[data-caveat-card]{padding:.75rem}[data-caveat-card] h1{font-size:1.125rem}[data-caveat-card] .number{font-size:1.4em}[data-caveat-card] blockquote{font-size:1.125rem}[data-caveat-card] :is(time,.date){white-space:normal}}
@media (min-width:30rem){[data-caveat-card] ol>li{display:grid;grid-template-columns:8.5rem 1fr;gap:0 1rem}[data-caveat-card] ol>li>ul{grid-column:2}[data-caveat-card] .day{line-height:1.66}[data-caveat-card] .day .date{white-space:normal}}
@media print{[data-caveat-card]{break-inside:avoid}[data-caveat-card] footer{display:none}}
`
