import type { OutgoingHttpHeaders } from 'node:http'
import { Agent, request } from 'node:http'

export interface RawAnswer {
  readonly status: number
  /** by name, but for those that say when and how it was sent */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

export interface RawRequest {
  readonly method?: string
  readonly headers?: OutgoingHttpHeaders
  readonly body?: string | Buffer
}

const agent = new Agent({ keepAlive: true, maxSockets: 1200 })

/** Asks without any header that the caller has not set, but for Host, and takes the answer as it is. */
export async function askRaw (address: string, { method = 'GET', headers = {}, body }: RawRequest = {}): Promise<RawAnswer> {
  return await new Promise((resolve, reject) => {
    const sent = body === undefined ? headers : { 'content-length': Buffer.byteLength(body), ...headers }
    request(address, { method, headers: sent, agent }, response => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => { chunks.push(chunk) }).on('error', reject).on('end', () => {
        const named: Record<string, string> = {}
        for (let index = 0; index < response.rawHeaders.length; index += 2) {
          const name = response.rawHeaders[index]?.toLowerCase() ?? ''
          if (!['date', 'connection', 'keep-alive'].includes(name)) named[name] = `${named[name] === undefined ? '' : `${named[name]} | `}${response.rawHeaders[index + 1]}`
        }
        resolve({ status: response.statusCode ?? 0, headers: named, body: Buffer.concat(chunks) })
      })
    }).on('error', reject).end(body)
  })
}
