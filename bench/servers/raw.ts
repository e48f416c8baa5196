import { createServer } from 'node:http'
import { serve } from './serve.ts'

/** An answer to write as it is. */
export interface RawAnswer {
  readonly path: string
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
}

/** The limit of Node: reads what is sent, and writes the same bytes as Caveat does, whatever was asked. */
serve<RawAnswer[]>(answers => {
  const prepared = new Map(answers.map(({ path, status, headers, body }) => [path, { status, headers, body: body === null ? null : Buffer.from(body) }]))
  return createServer((request, response) => {
    const { status, headers, body } = prepared.get(request.url ?? '') ?? { status: 500, headers: {}, body: null }
    const answer = (): void => { response.writeHead(status, headers).end(body) }
    if (request.method !== 'POST') {
      answer()
      return
    }
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => { chunks.push(chunk) })
    request.on('end', () => {
      Buffer.concat(chunks)
      answer()
    })
  })
})
