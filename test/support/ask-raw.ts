import { request } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

export interface RawAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** the body as it was sent */
  readonly bytes: Buffer
  /** the body without its content coding */
  readonly text: string
}

export interface RawRequest {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** Asks with no header but these, where `fetch` adds `Accept-Encoding` and takes the coding off. */
export async function askRaw (url: string, { method = 'GET', headers = {}, body }: RawRequest = {}): Promise<RawAnswer> {
  return await new Promise((resolve, reject) => {
    const asking = request(url, { method, headers, agent: false }, response => {
      const chunks: Buffer[] = []
      response.on('data', chunk => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const bytes = Buffer.concat(chunks)
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes, text: textOf(bytes, response.headers['content-encoding']) })
      })
    })
    asking.on('error', reject)
    asking.end(body)
  })
}

function textOf (bytes: Buffer, encoding: string | undefined): string {
  if (bytes.length > 0 && encoding === 'br') return brotliDecompressSync(bytes).toString()
  if (bytes.length > 0 && encoding === 'gzip') return gunzipSync(bytes).toString()
  return bytes.toString()
}
