import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'

interface Teardown {
  teardown: (end: () => unknown) => void
}

export interface Asked {
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  readonly method: string
}

export interface Answer {
  readonly status?: number
  readonly headers?: Record<string, string>
  readonly body?: string
}

export interface Site {
  readonly url: string
  readonly asked: Asked[]
}

export const FRAME_SCRIPT = readFile('../../../src/cards/browser/frame.js')
export const ELEMENT_SCRIPT = readFile('../../../src/cards/browser/element.js')

const STYLE = ':root, :host { --ink: #123456; } [data-caveat-card] { display: block; color: var(--ink); } [data-caveat-card] p { margin: 0; }'

/** A server on a free port, until the test ends, and what it was asked. */
export async function serveSite (t: Teardown, answer: (asked: Asked) => Answer | undefined): Promise<Site> {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://site')
    const question = { path: pathname, query: searchParams, headers: request.headers, method: request.method ?? '' }
    const isIcon = pathname === '/favicon.ico'
    if (!isIcon) asked.push(question)
    const { status = 200, headers = {}, body = '' } = isIcon ? { status: 204 } : answer(question) ?? { status: 404 }
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body)
  })
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve) })
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

/** A page at `/`, with its scripts beside it. */
export async function serveHost (t: Teardown, body: string, { scripts = {}, headers = {} }: { scripts?: Record<string, string>, headers?: Record<string, string> } = {}): Promise<Site> {
  return await serveSite(t, ({ path }) => {
    if (path === '/') return { headers, body: `<!doctype html><html lang="en"><title>Host</title>${body}</html>` }
    const script = scripts[path.slice(1)]
    return script === undefined ? undefined : { headers: { 'content-type': 'text/javascript; charset=utf-8' }, body: script }
  })
}

/** What every card answer carries: any page may read it, and its tag. */
export function cardHeaders (etag = '"1"'): Record<string, string> {
  return { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'ETag', 'cache-control': 'public, max-age=30', etag }
}

/** A card document as the server writes them, with the script that tells its height. */
export function cardDocument (content: string, { style = '' } = {}): string {
  return `<!doctype html><html lang="fr" dir="ltr"><title>Card</title><style>${STYLE}${style}</style>` +
    `<body><article data-caveat-card="figure">${content}</article><script>${FRAME_SCRIPT}</script></body></html>`
}

/** The policy that a card document is served with. */
export function cardPolicy (html: string): string {
  const hashes = (tag: string) => [...html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))].map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ')
  return `default-src 'none'; style-src ${hashes('style')}; script-src ${hashes('script')}`
}

/** A card server whose one card is at every address. */
export async function serveCard (t: Teardown, html: string): Promise<Site> {
  return await serveSite(t, () => ({ headers: { ...cardHeaders(), 'content-security-policy': cardPolicy(html) }, body: html }))
}

/** A file of an installed package. */
export function readPackage (path: string): string {
  return readFile(`../../../node_modules/${path}`)
}

function readFile (path: string): string {
  return readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8')
}
