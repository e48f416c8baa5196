import { html } from 'ghtml'
import { FACT_TYPES } from '../../domain/ids.ts'
import { labelsOf, writeNumber } from '../../domain/wording.ts'
import type { Labels } from '../../domain/wording.ts'
import { dataHtml } from '../../html/rich-html.ts'
import { wordsOf } from '../words/words.ts'
import type { StoryFilter } from './read-story-request.ts'
import { FILTER_NAMES, isOverview } from './read-story-request.ts'
import { storyAddress, withFilter } from './story-address.ts'
import type { StoryView } from './story-view.ts'

/** What narrows a story's list of facts: a search form and links, which work without script. */
export function filtersHtml (view: StoryView): string {
  const { language, overview: { types, statuses }, request: { filter } } = view
  const [labels, words] = [labelsOf(language), wordsOf(language)]
  const typeLabels: Readonly<Record<string, string>> = { statement: labels.statements, figure: labels.figures, event: labels.events }
  // counts are of the whole story, and would mislead beside what is narrowed already
  const counts = Object.keys(filter).length === 0
  return html`<div class="filters">
!${searchHtml(view)}
!${choiceHtml(words.type, 'kind', FACT_TYPES.map(type => [type, typeLabels[type] ?? type, counts ? types.find(([name]) => name === type)?.[1] ?? null : null]), view)}
!${statuses.length < 2 && filter.verification === undefined ? '' : choiceHtml(labels.status, 'verification', statuses.map(([status, count]) => [status, labels.statuses[status], counts ? count : null]), view)}
!${chosenHtml(view)}
</div>`
}

function searchHtml ({ story, site, language, request: { filter, text } }: StoryView): string {
  const labels = labelsOf(language)
  const kept = FILTER_NAMES.flatMap(name => (filter[name] ?? []).map(value => html`<input type="hidden" name="${name}" value="${value}">`)).join('')
  return html`<form role="search" action="${site.prefix}/stories/${story.id}#timeline" method="get">
!${kept}!${language === 'en' ? '' : html`<input type="hidden" name="lang" value="${language}">`}
<label for="q">${labels.searchFacts}</label>
<div class="field"><input id="q" name="q" type="search" maxlength="200" value="${text ?? ''}" autocomplete="off"><button>${labels.search}</button></div>
</form>`
}

type Choice = readonly [value: string, label: string, count: number | null]

function choiceHtml (title: string, name: keyof StoryFilter, choices: readonly Choice[], { story, site, language, request }: StoryView): string {
  const chosen = request.filter[name] ?? []
  const address = (value: string | null): string =>
    `${storyAddress(site.prefix, story.id, { language, text: request.text, filter: withFilter(request.filter, name, value) })}#timeline`
  const link = (value: string | null, label: string, count: number | null, current: boolean): string =>
    html`<li><a href="${address(value)}"!${current ? ' aria-current="true"' : ''}>${label}!${count === null ? '' : html` <span class="count">${writeNumber(count, language)}</span>`}</a></li>`
  return html`<div class="choice" role="group" aria-label="${title}"><span aria-hidden="true">${title}</span>
<ul>!${link(null, labelsOf(language).allKinds, null, chosen.length === 0 && !isOverview(request))}!${choices.map(([value, label, count]) => link(value, label, count, chosen.includes(value))).join('')}</ul></div>`
}

/** The chosen people, organisations and places, and the text that is searched for, each with a link that lets it go. */
function chosenHtml ({ story, site, language, request, lookup }: StoryView): string {
  const [labels, words] = [labelsOf(language), wordsOf(language)]
  const { filter, text } = request
  const names: Readonly<Record<string, string>> = { speaker: labels.speaker, claimant: labels.claimant, place: labels.place, mentions: words.mentioned }
  const chosen = FILTER_NAMES.filter(name => names[name] !== undefined).flatMap(name => (filter[name] ?? []).map(id => {
    const item = lookup(id)
    const without = (filter[name] ?? []).filter(other => other !== id)
    const rest: StoryFilter = without.length === 0 ? withFilter(filter, name, null) : { ...filter, [name]: without }
    return html`<li>${names[name]}: <strong>!${dataHtml(item !== null && 'name' in item ? item.name : id, language, story.language)}</strong>
<a href="${storyAddress(site.prefix, story.id, { language, text, filter: rest })}#timeline" aria-label="${labels.clearFilters}: ${names[name]}">×</a></li>`
  }))
  if (isOverview(request)) return ''
  return html`<ul class="chosen">!${chosen.join('')}!${text === null
? ''
: html`<li>${labels.search}: <strong><bdi>${text}</bdi></strong>
<a href="${storyAddress(site.prefix, story.id, { language, filter })}#timeline" aria-label="${clearSearch(labels)}">×</a></li>`}
<li><a href="${storyAddress(site.prefix, story.id, { language })}">${words.wholeStory}</a></li></ul>`
}

function clearSearch (labels: Labels): string {
  return `${labels.clearFilters}: ${labels.search}`
}
