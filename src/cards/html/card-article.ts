import { html } from 'ghtml'
import type { ItemOf } from '../../domain/items.ts'
import { labelsOf, tableOf, writeNumber, writeQuantity } from '../../domain/wording.ts'
import { dateHtml } from '../../html/date-html.ts'
import { dataHtml, richHtml } from '../../html/rich-html.ts'
import { spreadChart } from '../../html/spread-chart.ts'
import { statusBadge } from '../../html/status-badge.ts'
import type { Card, CardDetail, CardSource, TimelineEntry } from '../card.ts'
import type { Day } from '../group-by-day.ts'
import { groupByDay } from '../group-by-day.ts'
import { linkText } from '../link-text.ts'
import { splitAt } from '../split-at.ts'
import { spreadText } from '../spread-text.ts'

/**
 * A card as HTML that can be read without style and without script.
 * @param address the address of the card itself, without an ending
 */
export function cardArticle (card: Card, address: string): string {
  const { kind, language, details } = card
  return html`<article data-caveat-card="${kind}" lang="${language}" dir="ltr">
!${contentHtml(card)}
!${details.length + card.sources.length === 0 ? '' : html`<dl>!${details.map(detail => detailHtml(detail, card)).join('')}!${sourcesHtml(card)}</dl>`}
<footer><a href="${address}" target="_top" rel="noopener">${linkText(card)}</a> <span>Caveat</span></footer>
</article>`
}

function contentHtml (card: Card): string {
  const { content, title, language, dataLanguage } = card
  switch (content.is) {
    case 'figure': return html`<figure>
<h1>!${figureHtml(card, content.figure)}</h1>
<figcaption>!${caveatHtml(card)}</figcaption>
</figure>`
    case 'statement': return content.statement.text === null
      ? html`<h1>!${richHtml(title, language, dataLanguage)}</h1>
!${caveatHtml(card)}`
      : html`<figure>
<blockquote lang="${dataLanguage}" dir="auto"><p>${content.statement.text}</p></blockquote>
<figcaption><p class="lead"><cite>!${richHtml(content.speakers, language, dataLanguage)}</cite></p>!${caveatHtml(card)}</figcaption>
</figure>`
    case 'event': return html`<h1>!${richHtml(title, language, dataLanguage)}</h1>
<p class="lead" lang="${dataLanguage}" dir="auto">${content.event.summary}</p>
!${caveatHtml(card)}`
    case 'story': return html`!${storyHtml(card, content.story)}
!${caveatHtml(card)}
!${content.timeline.length === 0 ? '' : html`<ol>!${groupByDay(content.timeline).map(day => dayHtml(day, card)).join('')}</ol>`}`
    case 'who-says-what': return html`<figure>
<h1>!${richHtml(title, language, dataLanguage)}</h1>
!${spreadChart(content.claims, { language, dataLanguage })}
!${spreadHtml(spreadText(content.spread, language))}
<figcaption>!${caveatHtml(card)}</figcaption>
</figure>`
  }
}

/** The house-style sentence with its quantity set large. */
function figureHtml ({ title, language, dataLanguage }: Card, figure: ItemOf<'figure'>): string {
  return splitAt(title, writeQuantity(figure, language)).map(({ text, isPart }) => {
    const piece = richHtml(text, language, dataLanguage)
    return isPart ? html`<span class="number">!${piece}</span>` : piece
  }).join('')
}

function storyHtml ({ dataLanguage }: Card, { name, summary }: ItemOf<'story'>): string {
  return html`<h1 lang="${dataLanguage}" dir="auto">${name}</h1>
<p class="lead" lang="${dataLanguage}" dir="auto">${summary}</p>`
}

/** How far the claims lie apart, said with the caveat right below. */
function spreadHtml (spread: string | null): string {
  return spread === null ? '' : html`<p class="lead">${spread}</p>`
}

function dayHtml ({ date, entries }: Day, card: Card): string {
  return html`<li>!${date === null ? '' : html`<p class="day">!${dateHtml(date, card.language)}</p>`}<ul>!${entries.map(entry => entryHtml(entry, card)).join('')}</ul></li>
`
}

/** Who says what, with the status that its sentence ends with as a badge. */
function entryHtml ({ name, status }: TimelineEntry, { language, dataLanguage }: Card): string {
  const pieces = splitAt(name, [`(${tableOf(language).statuses[status].short})`])
  return html`<li>!${pieces.map(({ text, isPart }) => isPart && pieces.length > 1 ? statusBadge(status, language) : richHtml(text, language, dataLanguage)).join('')}</li>`
}

function caveatHtml ({ caveat, status, language, dataLanguage }: Card): string {
  return html`<p class="caveat">!${status === null ? '' : `${statusBadge(status, language)} `}!${richHtml(caveat, language, dataLanguage)}</p>`
}

function detailHtml ({ label, value }: CardDetail, { language, dataLanguage }: Card): string {
  return html`<div><dt>${label}</dt> <dd>!${'edtf' in value ? dateHtml(value, language) : richHtml(value, language, dataLanguage)}</dd></div>`
}

function sourcesHtml ({ sources, moreSources, language, dataLanguage }: Card): string {
  const label = labelsOf(language)[sources.length === 1 ? 'source' : 'sources']
  return sources.length === 0 ? '' : html`<div><dt>${label}</dt> !${sources.map(source => html`<dd>!${sourceHtml(source, language, dataLanguage)}</dd>`).join(' ')}!${moreSources === 0 ? '' : html` <dd>${tableOf(language).aggregate.more(writeNumber(moreSources, language))}</dd>`}</div>`
}

function sourceHtml ({ name, url }: CardSource, language: Card['language'], dataLanguage: string): string {
  const cite = html`<cite>!${dataHtml(name, language, dataLanguage)}</cite>`
  return url === null ? cite : html`<a href="${url}" rel="noopener nofollow" target="_top">!${cite}</a>`
}
