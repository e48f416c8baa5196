import { html } from 'ghtml'
import { groupBy } from '../../core/group-by.ts'
import { readDate } from '../../domain/edtf-date.ts'
import { dateOf } from '../../domain/items.ts'
import { labelsOf, writeNumber } from '../../domain/wording.ts'
import { dateHtml } from '../../html/date-html.ts'
import { dataHtml } from '../../html/rich-html.ts'
import { wordsOf } from '../words/words.ts'
import { factHtml } from './fact-html.ts'
import { filtersHtml } from './filters-html.ts'
import type { Entry } from './load-entries.ts'
import { isOverview } from './read-story-request.ts'
import { storyAddress } from './story-address.ts'
import type { StoryView } from './story-view.ts'

/** The list of facts of a page, with what narrows it: events and statements day by day, or what was asked for. */
export function timelineHtml (view: StoryView): string {
  const { request, entries: { entries, total }, language } = view
  const [labels, words] = [labelsOf(language), wordsOf(language)]
  const title = request.text !== null ? labels.search : request.fact !== null ? labels.itemTypes[entries[0]?.fact.type ?? 'story'] : labels.timeline
  return html`<section id="timeline" aria-labelledby="timeline-title"><h2 id="timeline-title">${title}!${request.fact === null ? html` <span class="count">${writeNumber(total, language)}</span>` : ''}</h2>
!${filtersHtml(view)}
!${entries.length === 0
    ? html`<p role="status">${view.overview.total === 0 ? words.noFacts : labels.noResults}</p>`
    : html`!${request.fact === null ? html`<p class="soft">${request.text === null ? words.newestFirst : words.bestFirst}</p>` : ''}
!${request.text === null ? daysHtml(entries, view) : html`<div class="facts">!${entries.map(entry => factHtml(entry.fact, view, { level: 3, found: foundHtml(entry, view) })).join('\n')}</div>`}`}
!${pagesHtml(view)}
</section>`
}

function daysHtml (entries: readonly Entry[], view: StoryView): string {
  const days = groupBy(entries, ({ fact }) => dateOf(fact) ?? '')
  return [...days].map(([day, dated]) => {
    const date = readDate(day === '' ? null : day)
    return html`<section class="day"><h3>!${date === null ? html`${labelsOf(view.language).notGiven}` : dateHtml(date, view.language)}</h3>
<div class="facts">!${dated.map(({ fact }) => factHtml(fact, view, { level: 4, dated: true })).join('\n')}</div></section>`
  }).join('\n')
}

/** In which parts of a fact a search found which words: "Found in: Place (kyiv)". */
function foundHtml ({ matches }: Entry, { language, story }: StoryView): string {
  const [labels, words] = [labelsOf(language), wordsOf(language)]
  const names: Readonly<Record<string, string>> = {
    text: labels.statementKinds.direct,
    summary: words.summary,
    name: labels.itemTypes.event,
    speakers: labels.speaker,
    claimant: labels.claimant,
    place: labels.place,
    people: labels.people,
    participants: labels.participants,
    mentions: words.mentioned,
    measure: labels.figures,
    population: labels.population,
    asReported: labels.asReported
  }
  if (matches.length === 0) return ''
  return html`<p class="found">${words.foundIn}: !${matches.map(({ field, terms }) =>
    html`${names[field] ?? field} (!${terms.map(term => html`<mark>!${dataHtml(term, language, story.language)}</mark>`).join(', ')})`).join(' · ')}</p>`
}

function pagesHtml ({ request, entries: { before, after }, language, story, site }: StoryView): string {
  const labels = labelsOf(language)
  // the timeline of an overview is without figures, and goes on so
  const filter = isOverview(request) ? { kind: ['statement', 'event'] } : request.filter
  const turn = (cursor: { before?: string, after?: string }): string =>
    `${storyAddress(site.prefix, story.id, { language, filter, text: request.text, ...cursor })}#timeline`
  if (before === null && after === null) return ''
  return html`<nav class="pages" aria-label="${labels.timeline}: ${labels.next}">!${before === null ? '' : html`<a rel="prev" href="${turn({ before })}">← ${labels.previous}</a>`}
!${after === null ? '' : html`<a rel="next" href="${turn({ after })}">${isOverview(request) ? labels.showMore : labels.next} →</a>`}</nav>`
}
