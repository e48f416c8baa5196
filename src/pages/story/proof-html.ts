import { html } from 'ghtml'
import type { Fact } from '../../domain/items.ts'
import { isItemOf } from '../../domain/items.ts'
import { labelsOf, writeNumber } from '../../domain/wording.ts'
import { dataHtml } from '../../html/rich-html.ts'
import { wordsOf } from '../words/words.ts'
import type { StoryView } from './story-view.ts'

const LIST_OF = { statement: 'statements', figure: 'figures', event: 'events' } as const
const OWN_FIELD = { statement: 'text', figure: 'phrase', event: 'summary' } as const

/** Where a fact was read, what call answers with it, and how to embed it: folded up, and there without script. */
export function proofHtml (fact: Fact, view: StoryView): string {
  const words = wordsOf(view.language)
  return html`<details class="proof"><summary>${words.proofAndEmbed}</summary>
<dl>!${fact.evidence.map(evidence => evidenceHtml(evidence, view)).join('')}!${apiHtml(fact, view)}</dl>
!${codesHtml(fact, view)}
</details>`
}

function evidenceHtml ({ source: id, anchor: { start, end, digest } }: Fact['evidence'][number], { lookup, language, story }: StoryView): string {
  const [labels, words] = [labelsOf(language), wordsOf(language)]
  const source = lookup(id)
  const name = html`<cite>!${dataHtml(isItemOf(source, 'source') ? source.name : id, language, story.language)}</cite>`
  const url = isItemOf(source, 'source') ? source.url : null
  return html`<div><dt>${labels.evidence}</dt> <dd>!${url === null ? name : html`<a href="${url}" rel="noopener nofollow">!${name}</a>`}, ${words.characters(writeNumber(start, language), writeNumber(end, language))}</dd></div>
<div><dt>${words.digest}</dt> <dd><code>${digest}</code></dd></div>`
}

function apiHtml ({ id, type }: Fact, { site, language, codes }: StoryView): string {
  const words = wordsOf(language)
  const query = `{ ${type}(id: "${id}") { id ${OWN_FIELD[type]} caveat verification { status } evidence { source { name } anchor { start end digest } } } }`
  const card = codes.get(id)?.card
  return html`<div><dt>${words.inTheApi}</dt> <dd><a href="${site.prefix}/v1/${LIST_OF[type]}/${id}">REST</a> · <a href="${site.prefix}/graphql?query=${encodeURIComponent(query)}">GraphQL</a></dd></div>
!${card === undefined ? '' : html`<div><dt>${words.card}</dt> <dd><a href="${card}">${card}</a></dd></div>`}`
}

function codesHtml ({ id }: Fact, { codes, language }: StoryView): string {
  const [labels, words] = [labelsOf(language), wordsOf(language)]
  const known = codes.get(id)
  if (known === undefined) return ''
  const code = (label: string, text: string, rows: number): string => html`
<label class="code"><span>${label}</span><textarea readonly rows="${rows}" spellcheck="false" dir="ltr">${text}</textarea></label>`
  return html`<div class="codes" role="group" aria-label="${labels.copyEmbedCode}">!${code(words.frame, known.frame, 3)}!${code(words.oEmbedAddress, known.oEmbed, 2)}!${code(words.element, known.element, 3)}!${code('Markdown', known.markdown, 3)}
</div>`
}
