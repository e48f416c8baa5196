import { html } from 'ghtml'
import { readDate } from '../../domain/edtf-date.ts'
import { LANGUAGES, labelsOf, writeNumber } from '../../domain/wording.ts'
import { dateHtml } from '../../html/date-html.ts'
import { hashOf, pageHeaders } from '../page-policy.ts'
import { wordsOf } from '../words/words.ts'
import { entitiesHtml } from './entities-html.ts'
import { figuresHtml } from './figures-html.ts'
import { mapHtml } from './map-html.ts'
import { isOverview } from './read-story-request.ts'
import { storyAddress } from './story-address.ts'
import { storyHead } from './story-head.ts'
import { STORY_SCRIPT } from './story-script.ts'
import { STORY_STYLE } from './story-style.ts'
import type { StoryView } from './story-view.ts'
import { timelineHtml } from './timeline-html.ts'

export const STORY_HEADERS = pageHeaders(hashOf(STORY_STYLE), hashOf(STORY_SCRIPT))

/** How each language calls itself. */
const NAMES = { en: 'English', fr: 'Français', uk: 'Українська', es: 'Español' } as const

/** A story as a page to look at: its figures, map and timeline, or those of its facts that were asked for. */
export function storyDocument (view: StoryView): string {
  const { language, request } = view
  const [labels, words] = [labelsOf(language), wordsOf(language)]
  return html`<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
!${storyHead(view)}
<style>!${STORY_STYLE}</style>
</head>
<body data-copy="${labels.copyEmbedCode}" data-copied="${labels.copied}">
<a class="skip" href="#content">${labels.skipToContent}</a>
<div class="page">
!${openingHtml(view)}
<div class="columns">
<main id="content" tabindex="-1">
!${isOverview(request) ? `${figuresHtml(view)}\n${mapHtml(view)}` : ''}
!${timelineHtml(view)}
</main>
<aside aria-label="${labels.people}, ${labels.organizations}, ${labels.places}">
!${entitiesHtml(view)}
</aside>
</div>
<footer class="foot"><p>${words.eachIsAClaim}</p><p><a href="${view.site.prefix}/v1/facts?story=${view.story.id}">${words.inTheApi}</a> · <a href="${view.site.prefix}/cards/story/${view.story.id}!${language === 'en' ? '' : `?lang=${language}`}">${words.card}</a></p></footer>
</div>
<script>!${STORY_SCRIPT}</script>
</body>
</html>
`
}

function openingHtml (view: StoryView): string {
  const { story, site, language, overview: { total, types } } = view
  const [labels, words] = [labelsOf(language), wordsOf(language)]
  const when = readDate(story.when)
  const counts = { statement: labels.statements, figure: labels.figures, event: labels.events }
  return html`<header>
<div class="masthead"><a class="brand" href="${site.prefix}/" aria-label="Caveat: ${words.allStories}">Caveat</a>
<nav aria-label="${labels.language}"><ul class="languages">!${LANGUAGES.map(other =>
    html`<li><a href="${storyAddress(site.prefix, story.id, { ...view.request, language: other, after: null, before: null })}" lang="${other}" hreflang="${other}"!${other === language ? ' aria-current="true"' : ''}>${NAMES[other]}</a></li>`).join('')}</ul></nav></div>
<div class="opening"><h1 lang="${story.language}" dir="auto">${story.name}</h1>
<p class="lead" lang="${story.language}" dir="auto">${story.summary}</p>
<p class="meta">!${when === null ? '' : html`!${dateHtml(when, language)} · `}${labels.facts}: ${writeNumber(total, language)}!${total === 0 ? '' : html` (!${types.filter(([, count]) => count > 0).map(([type, count]) => html`${counts[type]}: ${writeNumber(count, language)}`).join(' · ')})`}<br>${words.eachIsAClaim}</p></div>
!${contentsHtml(view)}
</header>`
}

function contentsHtml (view: StoryView): string {
  const { language, overview: { map, people, organizations, places, types }, request } = view
  const labels = labelsOf(language)
  const hasFigures = types.some(([type, count]) => type === 'figure' && count > 0)
  const parts: [id: string, label: string, there: boolean][] = [
    ['figures', labels.figures, isOverview(request) && hasFigures], ['map', labels.map, isOverview(request) && map !== null], ['timeline', labels.timeline, true],
    ['people', labels.people, people.shown.length > 0], ['organizations', labels.organizations, organizations.shown.length > 0], ['places', labels.places, places.shown.length > 0]
  ]
  return html`<nav class="contents" aria-label="${labels.story}"><ul>!${parts.filter(([, , there]) => there).map(([id, label]) => html`<li><a href="#${id}">${label}</a></li>`).join('')}</ul></nav>`
}
