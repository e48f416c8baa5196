import { html } from 'ghtml'
import { loadLookup } from '../core/load-lookup.ts'
import { listItems } from '../core/list-items.ts'
import type { FactStore } from '../core/fact-store.ts'
import type { ItemOf } from '../domain/items.ts'
import { caveatOf, phraseOf } from '../domain/wording.ts'
import { LANDING_STYLE } from './landing-style.ts'

interface Example {
  readonly what: string
  readonly url: string
  readonly shown: string
}

interface ShownFigure {
  readonly id: string
  readonly phrase: string
  readonly caveat: string
  readonly status: string
}

const STORIES_SHOWN = 20
const FIGURES_SHOWN = 3

export interface LandingPageOptions {
  /** the path that Caveat is mounted at, without a slash at its end */
  readonly prefix: string
  readonly graphiql: boolean
}

/** The page that a person meets first: what this is, where to go, and queries that work when clicked. */
export async function renderLandingPage (store: FactStore, { prefix, graphiql }: LandingPageOptions): Promise<string> {
  const stories = await listItems(store, { resource: 'stories', first: STORIES_SHOWN })
  const story = stories.items[0]?.id
  const figures = await figuresOf(store)
  return page({ prefix, graphiql }, stories.items as ItemOf<'story'>[], figures, examplesOf(prefix, story))
}

async function figuresOf (store: FactStore): Promise<ShownFigure[]> {
  const { items } = await listItems(store, { resource: 'figures', first: FIGURES_SHOWN })
  const lookup = await loadLookup(store, items)
  return (items as ItemOf<'figure'>[]).map(figure => ({
    id: figure.id, phrase: phraseOf(figure, lookup), caveat: caveatOf(figure, lookup), status: figure.verification.status.replaceAll('_', ' ')
  }))
}

function examplesOf (prefix: string, story: string | undefined): Example[] {
  const rest = (what: string, path: string): Example => ({ what, url: `${prefix}/v1${path}`, shown: `GET ${prefix}/v1${path}` })
  const graphql = (what: string, query: string): Example => ({ what, url: `${prefix}/graphql?query=${encodeURIComponent(query)}`, shown: query })
  return [
    rest('Who says how many, rival claims side by side', '/figures/summary'),
    rest('Casualty figures, newest first', '/figures?category=casualty'),
    rest('What was said, word for word', '/statements?kind=direct'),
    ...(story === undefined ? [] : [rest('One story as a timeline', `/facts?story=${story}&orderBy=date`)]),
    rest('Search, spelling forgiven', '/search?q=Kiev'),
    graphql('Figures with their caveat', '{ figures(first: 5) { nodes { phrase caveat } } }'),
    graphql('Ask for a bare number, and the caveat comes along in the extensions', '{ figures(first: 3) { nodes { quantity { value } } } }')
  ]
}

function page ({ prefix, graphiql }: LandingPageOptions, stories: readonly ItemOf<'story'>[], figures: readonly ShownFigure[], examples: readonly Example[]): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Caveat: a facts API for newsrooms</title>
<meta name="description" content="Who said what, where, when and how many: numbers and quotes that never travel without their caveat.">
<style>!${LANDING_STYLE}</style>
</head>
<body>
<header>
<h1>Caveat</h1>
<p class="lead">A facts API for newsrooms. A number or a quote never travels without its caveat: who claims it, how precise it is, and whether anyone has verified it.</p>
</header>
<main>
<nav aria-label="Ways in"><ul class="doors">
<li><a href="${prefix}/v1/docs"><strong>REST</strong>Every endpoint, parameter and answer</a></li>
!${graphiql ? html`<li><a href="${prefix}/graphiql"><strong>GraphiQL</strong>Write a GraphQL query in the browser</a></li>` : ''}
<li><a href="${prefix}/v1/openapi.json"><strong>OpenAPI 3.1</strong>For code generators and clients</a></li>
</ul></nav>
!${stories.length === 0 ? '<p>No story has been loaded yet.</p>' : storiesSection(prefix, stories)}
!${figures.length === 0 ? '' : figuresSection(prefix, figures)}
<h2>Try a query</h2>
<ul>!${examples.map(({ what, url, shown }) => html`
<li>${what}:<br><a href="${url}"><code>${shown}</code></a></li>`).join('')}
</ul>
</main>
</body>
</html>
`
}

function storiesSection (prefix: string, stories: readonly ItemOf<'story'>[]): string {
  return html`<h2>Stories</h2>
<ul>!${stories.map(({ id, name, summary }) => html`
<li><a href="${prefix}/stories/${id}">${name}</a>
(<a href="${prefix}/v1/stories/${id}">JSON</a>,
<a href="${prefix}/v1/facts?story=${id}&amp;orderBy=date">timeline</a>,
<a href="${prefix}/v1/figures?story=${id}">figures</a>,
<a href="${prefix}/v1/statements?story=${id}">statements</a>)<br>
<span class="soft">${summary}</span></li>`).join('')}
</ul>`
}

function figuresSection (prefix: string, figures: readonly ShownFigure[]): string {
  return html`<h2>What an answer looks like</h2>
!${figures.map(({ id, phrase, caveat, status }) => html`<figure>
<div><a href="${prefix}/v1/figures/${id}">${phrase}</a> <span class="badge">${status}</span></div>
<figcaption>${caveat}</figcaption>
</figure>`).join('\n')}`
}
