import { html } from 'ghtml'
import type { IndexField } from '../../core/fact-store.ts'
import { isItemOf } from '../../domain/items.ts'
import { labelsOf, writeNumber } from '../../domain/wording.ts'
import { dataHtml } from '../../html/rich-html.ts'
import { wordsOf } from '../words/words.ts'
import type { NamedEntities, NamedEntity } from './load-entities.ts'
import type { StoryFilter } from './read-story-request.ts'
import { storyAddress } from './story-address.ts'
import type { StoryView } from './story-view.ts'

type AnyEntity = NamedEntity<'person' | 'organization' | 'place'>

/** So many are in sight; the others are folded up. */
const IN_SIGHT = 8

/** Searches take so many characters. */
const NAME_SEARCHED_MAX = 100

const FILTER_OF: Readonly<Partial<Record<IndexField, keyof StoryFilter>>> = { speakers: 'speaker', claimant: 'claimant', place: 'place', mentions: 'mentions' }

/** The people, organisations and places of a story, each with links to what they say, claim or are mentioned in. */
export function entitiesHtml (view: StoryView): string {
  const { overview: { people, organizations, places }, language } = view
  const labels = labelsOf(language)
  return [
    listHtml('people', labels.people, people, view),
    listHtml('organizations', labels.organizations, organizations, view),
    listHtml('places', labels.places, places, view)
  ].join('\n')
}

function listHtml (name: 'people' | 'organizations' | 'places', title: string, { shown, total }: NamedEntities<'person' | 'organization' | 'place'>, view: StoryView): string {
  if (shown.length === 0) return ''
  const { language, site, story } = view
  const items = (entities: readonly AnyEntity[]): string => html`<ul class="names">!${entities.map(entity => entityHtml(entity, view)).join('')}</ul>`
  const rest = shown.slice(IN_SIGHT)
  return html`<section id="${name}" aria-labelledby="${name}-title"><h2 id="${name}-title">${title}</h2>
!${items(shown.slice(0, IN_SIGHT))}
!${rest.length === 0 ? '' : html`<details class="rest"><summary>${labelsOf(language).showMore} (${writeNumber(rest.length, language)})</summary>!${items(rest)}</details>`}
!${total <= shown.length ? '' : html`<p class="more"><a href="${site.prefix}/v1/${name}?story=${story.id}&amp;limit=100">${wordsOf(language).inTheApi}: ${title} (${writeNumber(total, language)})</a></p>`}
</section>`
}

/** Who is named in another way, such as a participant, is found by name. */
function searchLink (name: string, { story, site, language }: Pick<StoryView, 'story' | 'site' | 'language'>): string {
  const label = labelsOf(language).search
  return html`<a href="${storyAddress(site.prefix, story.id, { language, text: [...name].slice(0, NAME_SEARCHED_MAX).join('') })}#timeline" aria-label="${label}: ${name}">${label}</a>`
}

function entityHtml ({ item, counts }: AnyEntity, { story, site, language }: StoryView): string {
  const [labels, words] = [labelsOf(language), wordsOf(language)]
  const ways: Readonly<Partial<Record<IndexField, string>>> = { speakers: labels.statements, claimant: labels.claimant, place: labels.facts, mentions: words.mentioned }
  const links = Object.entries(counts).filter(([, count]) => count > 0).map(([field, count]) => {
    const way = ways[field as IndexField] ?? field
    const address = storyAddress(site.prefix, story.id, { language, filter: { [FILTER_OF[field as IndexField] ?? 'mentions']: [item.id] } })
    return html`<a href="${address}#timeline" aria-label="${item.name}: ${way}, ${writeNumber(count, language)}">${way} <span class="count">${writeNumber(count, language)}</span></a>`
  })
  const about = isItemOf(item, 'person') ? item.role : isItemOf(item, 'place') ? item.dispute : null
  return html`<li><span class="name">!${dataHtml(item.name, language, story.language)}</span>!${about === null ? '' : html` <span class="soft about">!${dataHtml(about, language, story.language)}</span>`}
<span class="ways">!${links.length > 0 ? links.join(' ') : searchLink(item.name, { story, site, language })}</span></li>`
}
