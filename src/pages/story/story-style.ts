import { SPREAD_CHART_STYLE } from '../../html/spread-chart.ts'
import { THEME_STYLE } from '../../html/theme-style.ts'

/** The style of story pages: a newspaper's page, light and dark, from 200 pixels up, and on paper. */
export const STORY_STYLE = `${THEME_STYLE}${SPREAD_CHART_STYLE}
:root{--sea:#dfe9ee;--land:#f3efe4;--border:#a9a190;scroll-behavior:smooth}
@media (prefers-color-scheme:dark){:root{--sea:#1d2830;--land:#2a2c2e;--border:#5d6065}}
@media (prefers-reduced-motion:reduce){:root{scroll-behavior:auto}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 var(--sans);overflow-wrap:anywhere}
.page{max-width:72rem;margin:0 auto;padding:0 1.25rem 4rem}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem;z-index:1}
h1,h2,h3,h4{font-family:var(--serif);line-height:1.2;text-wrap:balance;margin:0;overflow-wrap:break-word}
h1{font-size:clamp(1.75rem,1.2rem + 2.6vw,3rem);font-weight:700;letter-spacing:-.01em}
h2{font-size:1.625rem}
h3{font-size:1.25rem}
.facts h3,.facts h4{font-size:1.1875rem;font-weight:600;line-height:1.3}
p{margin:.5rem 0}
.masthead{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;justify-content:space-between;padding:.75rem 0;border-bottom:1px solid var(--line);font-size:.9375rem}
.masthead .brand{font:700 1.125rem var(--serif);color:inherit;text-decoration:none}
.languages{display:flex;flex-wrap:wrap;gap:0 1rem;margin:0;padding:0;list-style:none}
.languages a,.contents a,.choice a,.pages a,.ways a,.masthead .brand{display:inline-block;min-height:1.5rem}
.languages [aria-current]{font-weight:700;color:inherit;text-decoration:none}
.lead{font:1.25rem/1.5 var(--serif);max-width:44rem;margin:.75rem 0 0}
.opening{padding:2rem 0 1.25rem}
.opening .meta{color:var(--soft);font-size:.9375rem;margin-top:1rem}
.contents ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:0;padding:.5rem 0;list-style:none;border-block:1px solid var(--line)}
.soft,.count{color:var(--soft)}.count{font-weight:400;font-variant-numeric:tabular-nums;font-size:.875em}
main>section,aside>section{margin-top:2.75rem}
main>section>h2,aside>section>h2{border-top:3px solid var(--ink);padding-top:.625rem}
section section{margin-top:1.75rem}
.facts{display:grid;grid-template-columns:minmax(0,1fr);gap:1.5rem;margin-top:.875rem}
#figures h3{color:var(--soft);font:600 .9375rem/1.4 var(--sans);border-bottom:1px solid var(--line);padding-bottom:.25rem}
.fact,.who-says-what{border-bottom:1px solid var(--line);padding-bottom:1.125rem;scroll-margin-top:1rem;min-width:0;}
.fact:last-child,.who-says-what:last-child{border-bottom:0}
.fact:target{outline:2px solid var(--mark);outline-offset:.625rem}
.eyebrow{display:flex;flex-wrap:wrap;gap:0 .75rem;align-items:baseline;margin:0 0 .25rem;font-size:.8125rem;color:var(--soft)}
.permalink{margin-inline-start:auto;min-width:1.5rem;text-align:center;text-decoration:none;font-weight:600}
blockquote{margin:.5rem 0;padding-inline-start:1rem;border-inline-start:3px solid var(--line);font:1.1875rem/1.5 var(--serif)}
blockquote p{margin:0;white-space:pre-line}blockquote p::before{content:open-quote}blockquote p::after{content:close-quote}
[data-type=statement] :is(h3,h4){font:600 1rem/1.4 var(--sans)}
.gist{font-size:.9375rem}
.caveat{font-size:.9375rem;margin-top:.625rem}.caveat .badge{margin-inline-end:.25em}.note{color:var(--soft)}
.found{font-size:.875rem;color:var(--soft)}mark{background:var(--mark-paper);color:var(--mark);padding:0 .15em}
summary{cursor:pointer;color:var(--link);font-size:.875rem;padding:.125rem 0;width:fit-content}
details[open]>summary{margin-bottom:.5rem}
.proof dl{margin:0;font-size:.875rem}.proof dl div{margin:.25rem 0}.proof dt{display:inline;font-weight:600}.proof dd{display:inline;margin:0}
code{font:.8125rem/1.4 ui-monospace,monospace;overflow-wrap:anywhere}
.codes{display:grid;grid-template-columns:minmax(0,1fr);gap:.25rem;margin-top:.75rem}.code{display:block}.code span{font-size:.8125rem;font-weight:600}
textarea{display:block;width:100%;min-width:0;resize:vertical;background:transparent;color:inherit;border:1px solid var(--line);border-radius:.25rem;padding:.375rem;font:.8125rem/1.4 ui-monospace,monospace}
button{font:inherit;font-size:.875rem;padding:.25rem .75rem;min-height:2rem;border:1px solid var(--link);border-radius:.25rem;background:transparent;color:var(--link);cursor:pointer}
.copy{justify-self:start;margin-bottom:.5rem}
.claims .fact{margin-top:1rem;padding-inline-start:1rem;border-inline-start:3px solid var(--line)}
.filters{margin-top:.875rem;display:grid;grid-template-columns:minmax(0,1fr);gap:.625rem;font-size:.9375rem}
.field{display:flex;flex-wrap:wrap;gap:.5rem;max-width:30rem}.field input{flex:1 1 6rem;min-width:0;font:inherit;padding:.375rem .625rem;border:1px solid var(--soft);border-radius:.25rem;background:transparent;color:inherit}
[role=search] label{font-weight:600}
.choice{display:flex;flex-wrap:wrap;gap:0 .75rem;align-items:baseline}.choice>span{color:var(--soft)}
.choice ul,.chosen{display:flex;flex-wrap:wrap;gap:.125rem .875rem;margin:0;padding:0;list-style:none}
.choice [aria-current]{color:inherit;font-weight:700;text-decoration:none}
.chosen{background:var(--mark-paper);padding:.5rem .75rem;border-radius:.25rem;gap:.25rem 1.25rem}.chosen a{color:inherit;min-width:1.5rem;display:inline-block;text-align:center}
.pages{display:flex;flex-wrap:wrap;gap:1rem;justify-content:space-between;margin-top:1.5rem;font-weight:600}.pages [rel=next]{margin-inline-start:auto}
.map{margin:1rem 0 0}.map svg{display:block;width:100%;height:auto;border-radius:.25rem}
.sea{fill:var(--sea)}.land{fill:var(--land);stroke:var(--border);stroke-width:.75}.borders{fill:none;stroke:var(--border);stroke-width:1}
.map circle{fill:var(--mark);fill-opacity:.85;stroke:var(--paper);stroke-width:1.5}.map .touch{fill:transparent;stroke:none}
.map a:is(:hover,:focus-visible) circle:not(.touch){fill:var(--link);fill-opacity:1}.map a:focus-visible{outline:0}.map a:focus-visible .touch{stroke:var(--link);stroke-width:3}
.map text{font-family:var(--sans);font-size:14px;font-weight:600;fill:var(--ink);paint-order:stroke;stroke:var(--land);stroke-width:3px;stroke-linejoin:round}
.map .narrow{display:none}.map .narrow text{font-size:26px;stroke-width:5px}
.map figcaption{font-size:.8125rem;color:var(--soft);max-width:46rem}
.names{list-style:none;margin:.75rem 0 0;padding:0;font-size:.9375rem}.names li{padding:.5rem 0;border-bottom:1px solid var(--line)}
.name{font-weight:600}.about{font-size:.875rem}.ways{display:flex;flex-wrap:wrap;gap:0 1rem;font-size:.875rem}
.rest{margin-top:.5rem}.more{font-size:.9375rem}
.foot{margin-top:3rem;border-top:1px solid var(--line);padding-top:1rem;font-size:.875rem;color:var(--soft)}
@media (min-width:64rem){.columns{display:grid;grid-template-columns:minmax(0,1fr) 18rem;gap:0 3.5rem}main>section:first-child,aside>section:first-child{margin-top:2rem}aside>section>h2{font-size:1.25rem}}
@media (max-width:34rem){.page{padding-inline:1rem}.map .wide{display:none}.map .narrow{display:inline}h2{font-size:1.375rem}.lead{font-size:1.125rem}}
@media (max-width:18rem){.page{padding-inline:.625rem}blockquote{padding-inline-start:.625rem}}
@media (forced-colors:active){.map circle{fill:LinkText}.badge,.map svg{border:1px solid}}
@media print{body{font-size:10.5pt}.filters,.proof,.pages,.languages,.contents,.permalink,.skip,.rest,.ways,.more{display:none}.columns{display:block}.fact,.who-says-what,figure,table{break-inside:avoid}h2,h3,h4{break-after:avoid}a{text-decoration:none}.claims>:not(summary){display:block}}
`
