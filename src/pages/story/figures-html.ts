import { html } from 'ghtml'
import type { FigureItem } from '../../core/aggregate.ts'
import { writeAggregateCaveat } from '../../core/describe-aggregate.ts'
import type { FigureGroup } from '../../core/figure-group.ts'
import { CATEGORIES } from '../../domain/measure.ts'
import { dataText, joinRich, labelsOf, writeNameWithin, writeNumber } from '../../domain/wording.ts'
import { rivalOf } from '../../html/rival-claim.ts'
import { richHtml } from '../../html/rich-html.ts'
import { spreadChart } from '../../html/spread-chart.ts'
import { wordsOf } from '../words/words.ts'
import { factHtml } from './fact-html.ts'
import type { StoryFigures } from './load-figures.ts'
import { storyAddress } from './story-address.ts'
import type { StoryView } from './story-view.ts'

/** Of rival claims so many are shown. */
const CLAIMS_SHOWN = 8

/** The figures that a page shows of a group. */
export function shownOf ({ figures }: FigureGroup): readonly FigureItem[] {
  return figures.slice(0, CLAIMS_SHOWN)
}

/** The figures that are shown before the timeline. */
export function figuresShown (figures: StoryFigures): readonly FigureItem[] {
  return figures.are === 'newest' ? figures.figures : figures.groups.flatMap(shownOf)
}

/** The figures of a story by what they count, rival claims side by side. */
export function figuresHtml (view: StoryView): string {
  const { overview: { figures }, language } = view
  const labels = labelsOf(language)
  if (figuresShown(figures).length === 0) return ''
  const content = figures.are === 'newest'
    ? html`<div class="facts">!${figures.figures.map(figure => factHtml(figure, view, { level: 3 })).join('\n')}</div>`
    : CATEGORIES.map(category => [category, figures.groups.filter(group => group.category === category)] as const)
      .filter(([, groups]) => groups.length > 0)
      .map(([category, groups]) => html`<section aria-labelledby="${category}"><h3 id="${category}">${labels.categories[category]}</h3>
<div class="facts">!${groups.map(group => groupHtml(group, view)).join('\n')}</div></section>`).join('\n')
  return html`<section id="figures" aria-labelledby="figures-title"><h2 id="figures-title">${labels.figures}</h2>
!${content}
!${moreHtml(view)}
</section>`
}

function moreHtml ({ overview: { figures, types }, language, site, story }: StoryView): string {
  const labels = labelsOf(language)
  const total = types.find(([type]) => type === 'figure')?.[1] ?? 0
  if (figures.are === 'groups' && figures.isAll && total === figuresShown(figures).length) return ''
  return html`<p class="more"><a href="${storyAddress(site.prefix, story.id, { language, filter: { kind: ['figure'] } })}">${labels.showMore}: ${labels.figures} (${writeNumber(total, language)})</a></p>`
}

function groupHtml (group: FigureGroup, view: StoryView): string {
  const [only, ...others] = group.figures
  return only !== undefined && others.length === 0 ? factHtml(only, view, { level: 4 }) : rivalsHtml(group, view)
}

function rivalsHtml (group: FigureGroup, view: StoryView): string {
  const { language, lookup, story, site } = view
  const [labels, words] = [labelsOf(language), wordsOf(language)]
  const languages = { language, dataLanguage: story.language }
  const { measure, population, place, low, high } = group
  const title = joinRich([
    labels.measures[measure], ...(population === null ? [] : [dataText(population)]), ...(place === null ? [] : [writeNameWithin(place, lookup, language)])
  ], ', ')
  const claims = shownOf(group)
  const [first] = claims
  return html`<div class="who-says-what">
<p class="eyebrow"><span>${labels.whoSaysWhat}</span></p>
<h4>!${richHtml(title, language, story.language)}</h4>
!${spreadChart(claims.map(claim => rivalOf(claim, lookup, language)), languages)}
!${group.refusal !== null
    ? html`<p class="soft">${words.noOneScale}</p>`
    : low === null || high === null ? '' : html`<p>${labels.lowest}: ${writeNumber(low, language)} · ${labels.highest}: ${writeNumber(high, language)}</p>`}
<p class="caveat">!${richHtml(writeAggregateCaveat(group, lookup, language), language, story.language)}</p>
<details class="claims"><summary>${words.eachClaim} (${writeNumber(claims.length, language)})</summary>
!${claims.map(figure => factHtml(figure, view, { level: 4 })).join('\n')}
</details>
!${first === undefined ? '' : html`<p class="more"><a href="${site.prefix}/cards/who-says-what/${first.id}!${language === 'en' ? '' : `?lang=${language}`}">${words.card}: ${labels.whoSaysWhat}</a></p>`}
</div>`
}
