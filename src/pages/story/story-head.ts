import { html } from 'ghtml'
import { plainText, writeCaveat, writeName } from '../../domain/wording.ts'
import { asSentence } from '../../html/as-sentence.ts'
import { readableText } from '../../html/readable-text.ts'
import { wordsOf } from '../words/words.ts'
import { isOverview } from './read-story-request.ts'
import { storyAddress } from './story-address.ts'
import type { StoryView } from './story-view.ts'

/** The size of a card's picture, for those who lay out a page before they have it. */
const PICTURE_SIZE = { width: 1200, height: 630 }

/** The title, and what other services read of a page: what a link to it shows, and how to embed it. */
export function storyHead (view: StoryView): string {
  const { story, site, language, request } = view
  const { title, description, card, alternative } = wordsFor(view)
  const canonical = storyAddress(site.base, story.id, { language, fact: request.fact })
  const languageSuffix = language === 'en' ? '' : `?lang=${language}`
  const picture = `${site.base}/cards/${card}.png${languageSuffix}`
  const oEmbed = (format: string): string => `${site.base}/oembed?format=${format}&url=${encodeURIComponent(storyAddress(site.base, story.id, { language }))}`
  const meta = (attribute: 'name' | 'property', name: string, content: string | number): string => html`<meta !${attribute}="${name}" content="${content}">`
  return html`<title>${title}</title>
<link rel="canonical" href="${canonical}">
<link rel="alternate" type="application/json+oembed" href="${oEmbed('json')}" title="${title}">
<link rel="alternate" type="text/xml+oembed" href="${oEmbed('xml')}" title="${title}">
!${[
    meta('name', 'description', description),
    // what is narrowed or searched for is no page of its own
    ...(isOverview(request) || request.fact !== null ? [] : [meta('name', 'robots', 'noindex')]),
    meta('property', 'og:type', 'article'),
    meta('property', 'og:site_name', 'Caveat'),
    meta('property', 'og:locale', language),
    meta('property', 'og:url', canonical),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:image', picture),
    meta('property', 'og:image:type', 'image/png'),
    meta('property', 'og:image:width', PICTURE_SIZE.width),
    meta('property', 'og:image:height', PICTURE_SIZE.height),
    meta('property', 'og:image:alt', alternative),
    meta('name', 'twitter:card', 'summary_large_image'),
    meta('name', 'twitter:title', title),
    meta('name', 'twitter:description', description),
    meta('name', 'twitter:image', picture),
    meta('name', 'twitter:image:alt', alternative)
  ].join('\n')}`
}

/** What a link to a page says, and the card whose picture it shows, with its alternative text. */
interface HeadWords {
  readonly title: string
  readonly description: string
  readonly card: string
  readonly alternative: string
}

/** A page of one fact is called by its name, which has the claimant and the status in it, and shows its card. */
function wordsFor ({ story, request, entries, lookup, language }: StoryView): HeadWords {
  const fact = request.fact === null ? undefined : entries.entries[0]?.fact
  if (fact === undefined) {
    const [title, caveat] = [readableText(story.name), wordsOf(language).eachIsAClaim]
    return { title, description: `${readableText(story.summary)} ${caveat}`, card: `story/${story.id}`, alternative: `${asSentence(title)} ${caveat}` }
  }
  const [title, caveat] = [readableText(plainText(writeName(fact, lookup, language))), readableText(plainText(writeCaveat(fact, lookup, language)))]
  const quote = fact.type === 'statement' && fact.text !== null ? `“${readableText(fact.text)}” ` : ''
  return { title, description: caveat, card: `${fact.type}/${fact.id}`, alternative: `${quote}${asSentence(title)} ${caveat}` }
}
