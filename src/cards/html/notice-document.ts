import { html } from 'ghtml'
import type { Language } from '../../domain/wording.ts'
import { labelsOf } from '../../domain/wording.ts'
import type { Problem } from '../../http/problem-of.ts'
import { FRAME_SCRIPT } from '../browser-files.ts'
import type { CardDocument } from './card-document.ts'
import { FRAME_HASH, STYLE_HASH, policyOf } from './card-document.ts'
import { CARD_STYLE } from './card-style.ts'

/**
 * What stands where a card can't: that it was retracted, or that there is none. Of what was retracted not even the id is
 * shown, whose words may tell what it was.
 */
export function noticeDocument ({ code, message }: Problem, language: Language, frameAncestors: readonly string[]): CardDocument {
  const labels = labelsOf(language)
  const title = code === 'RETRACTED' ? labels.retracted : code === 'NOT_FOUND' ? labels.notFound : code
  return {
    document: html`<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="robots" content="noindex">
<style>!${CARD_STYLE}</style>
</head>
<body>
<article data-caveat-card="notice" lang="${language}" dir="ltr">
<h1>${title}</h1>
!${code === 'RETRACTED' ? html`<p class="lead">${labels.wasRetracted}.</p>` : html`<p class="lead" lang="en">${message}</p>`}
</article>
<script>!${FRAME_SCRIPT}</script>
</body>
</html>
`,
    contentSecurityPolicy: policyOf([STYLE_HASH], [FRAME_HASH], frameAncestors)
  }
}
