import { html } from 'ghtml'
import { readDate } from '../../domain/edtf-date.ts'
import type { Fact } from '../../domain/items.ts'
import { dateOf } from '../../domain/items.ts'
import { labelsOf, writeAgents, writeCaveat, writePhrase } from '../../domain/wording.ts'
import { dateHtml } from '../../html/date-html.ts'
import { dataHtml, richHtml } from '../../html/rich-html.ts'
import { statusBadge } from '../../html/status-badge.ts'
import { wordsOf } from '../words/words.ts'
import { proofHtml } from './proof-html.ts'
import { factAddress } from './story-address.ts'
import type { StoryView } from './story-view.ts'

export interface FactOptions {
  readonly level: 3 | 4
  /** whether the date is said above already */
  readonly dated?: boolean
  /** what a search found in it, as HTML */
  readonly found?: string
}

/** Of words longer than this the page shows the start; the fact alone has all of them. */
const WORDS_SHOWN = 700

/** A fact with its caveat, its evidence and its embed codes, at its own address. */
export function factHtml (fact: Fact, view: StoryView, { level, dated = false, found = '' }: FactOptions): string {
  const { language, lookup, story, site } = view
  const date = readDate(dateOf(fact))
  const heading = (content: string): string => html`<h!${level}>!${content}</h!${level}>`
  return html`<article class="fact" id="${fact.id}" data-type="${fact.type}">
<p class="eyebrow"><span>${kindOf(fact, view)}</span>!${dated || date === null ? '' : html` <span>!${dateHtml(date, language)}</span>`}
<a class="permalink" href="${factAddress(site.prefix, fact, language)}" aria-label="${wordsOf(language).permalink}: ${fact.id}">#</a></p>
!${contentHtml(fact, view, heading)}
<p class="caveat">!${statusBadge(fact.verification.status, language)} !${richHtml(writeCaveat(fact, lookup, language), language, story.language)}!${noteHtml(fact, view)}</p>
!${found}!${proofHtml(fact, view)}
</article>`
}

function contentHtml (fact: Fact, view: StoryView, heading: (content: string) => string): string {
  const { language, lookup, story } = view
  const data = (text: string): string => dataHtml(text, language, story.language)
  switch (fact.type) {
    case 'figure': return heading(richHtml(writePhrase(fact, lookup, language), language, story.language))
    case 'statement': return html`!${heading(richHtml(writeAgents(fact.speakers, lookup, language), language, story.language))}
!${fact.text === null
      ? html`<p>!${data(fact.summary)}</p>`
      : html`<blockquote lang="${story.language}" dir="auto"><p>${fact.kind === 'partial' ? `… ${shortened(fact.text, view)} …` : shortened(fact.text, view)}</p></blockquote>!${fact.kind === 'partial' ? html`<p class="gist">!${data(fact.summary)}</p>` : ''}`}`
    case 'event': return html`!${heading(data(fact.name))}
<p>!${data(fact.summary)}</p>`
  }
}

function kindOf (fact: Fact, { language }: StoryView): string {
  const labels = labelsOf(language)
  switch (fact.type) {
    case 'figure': return `${labels.itemTypes.figure} · ${labels.countings[fact.counting]}${fact.rank === 'preferred' ? ` · ${labels.preferredFigure}` : ''}`
    case 'statement': return labels.statementKinds[fact.kind]
    case 'event': return `${labels.eventKinds[fact.kind]}${fact.stage === 'happened' ? '' : ` · ${labels.eventStages[fact.stage]}`}`
  }
}

function noteHtml ({ verification: { note } }: Fact, { language, story }: StoryView): string {
  return note === null ? '' : html` <span class="note">!${dataHtml(note, language, story.language)}</span>`
}

function shortened (text: string, { request }: StoryView): string {
  if (text.length <= WORDS_SHOWN || request.fact !== null) return text
  return `${text.slice(0, WORDS_SHOWN).replace(/\s+\S*$/u, '')} […]`
}
