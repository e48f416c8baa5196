import { EXAMPLES } from './examples.ts'

export interface GraphiqlPageOptions {
  readonly endpoint: string
  /** the path under which the page's scripts and styles are */
  readonly assets: string
}

/** The page that GraphiQL lives on. */
export function graphiqlPage ({ endpoint, assets }: GraphiqlPageOptions): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>GraphiQL · Caveat</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${assets}/graphiql.css">
</head>
<body style="margin: 0">
<main id="graphiql" style="height: 100vh" data-endpoint="${endpoint}">Loading GraphiQL…</main>
<noscript>GraphiQL needs JavaScript. The endpoint answers without: send your query to ${endpoint}.</noscript>
<script src="${assets}/react.js"></script>
<script src="${assets}/react-dom.js"></script>
<script src="${assets}/graphiql.js"></script>
<script src="${assets}/boot.js"></script>
</body>
</html>
`
}

/** The script that starts GraphiQL; `?query=` in the page's address opens that query. */
export const BOOT = `'use strict'
const root = document.getElementById('graphiql')
const examples = ${JSON.stringify(EXAMPLES)}
const query = new URLSearchParams(location.search).get('query')
ReactDOM.createRoot(root).render(React.createElement(GraphiQL, {
  fetcher: GraphiQL.createFetcher({ url: root.dataset.endpoint }),
  defaultTabs: examples.map(query => ({ query })),
  ...(query === null ? {} : { query })
}))
`
