import { html } from 'ghtml'
import { labelsOf } from '../../domain/wording.ts'
import type { Language } from '../../domain/wording.ts'
import type { Problem } from '../../http/problem-of.ts'
import { wordsOf } from '../words/words.ts'
import { storyAddress } from './story-address.ts'
import { STORY_STYLE } from './story-style.ts'

export interface NoticeOptions {
  readonly prefix: string
  readonly language: Language
  /** the story that a wrong id most likely meant */
  readonly suggestion: string | null
}

/** What stands where a page can't: that there is none, or that a fact was retracted, and where to go instead. */
export function noticeDocument ({ code, message, status }: Problem, { prefix, language, suggestion }: NoticeOptions): string {
  const [labels, words] = [labelsOf(language), wordsOf(language)]
  const title = code === 'RETRACTED' ? labels.retracted : status === 404 ? labels.notFound : code
  return html`<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="robots" content="noindex">
<style>!${STORY_STYLE}</style>
</head>
<body>
<div class="page">
<header class="masthead"><a class="brand" href="${prefix}/">Caveat</a></header>
<main class="opening"><h1>${title}</h1>
<p class="lead" lang="en">${message}</p>
!${suggestion === null ? '' : html`<p>${words.didYouMean} <a href="${storyAddress(prefix, suggestion, { language })}">${suggestion}</a>?</p>`}
<p><a href="${prefix}/">${words.allStories}</a></p></main>
</div>
</body>
</html>
`
}
