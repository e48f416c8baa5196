import { html } from 'ghtml'
import type { RichText } from '../domain/wording.ts'

/**
 * Rich text as HTML. Names and other data stand in `bdi`: their direction, or a stray override in them, touches nothing
 * around them; and they say their language where it is not that of the sentence.
 */
export function richHtml (rich: RichText, language: string, dataLanguage: string): string {
  return rich.map(part => typeof part === 'string' ? html`${part}` : dataHtml(part.text, language, dataLanguage)).join('')
}

/** One piece of data inside a sentence. */
export function dataHtml (text: string, language: string, dataLanguage: string): string {
  return dataLanguage === language ? html`<bdi>${text}</bdi>` : html`<bdi lang="${dataLanguage}">${text}</bdi>`
}
