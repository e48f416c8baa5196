import { addressOf, apiAddress, nextAddress } from './address.ts'
import type { CallOptions, ClientOptions } from './ask.ts'
import { createAsk } from './ask.ts'
import { CaveatError } from './caveat-error.ts'
import type { Client } from './client-types.ts'
import { PATHS } from './generated.ts'

interface Page {
  readonly items: readonly unknown[]
  readonly next: string | null
}

/**
 * A client of the Caveat at a base address.
 * @param base with its prefix, e.g. `https://example.org/facts`; on a web page it may be relative, e.g. `/facts`
 * @throws TypeError for a base that is no address
 */
export function createClient (base: string, options: ClientOptions = {}): Client {
  const api = apiAddress(base)
  const ask = createAsk(options)
  const paths: readonly string[] = PATHS

  const addressIn = (path: string, given: any[]): string => addressOf(api, path, path.includes('{id}') ? given.shift() : '', given.shift())
  const callOf = (path: string) => async (...given: any[]) => await ask(addressIn(path, given), given[0])
  const walkOf = (path: string) => async function * (...given: any[]) {
    const seen = new Set<string>()
    for (let address: string | null = addressIn(path, given); address !== null;) {
      if (seen.has(address)) throw new CaveatError('UNEXPECTED_ANSWER', `the pages go round in circles: ${address}`)
      seen.add(address)
      const { items, next } = await ask(address, given[0]) as Page
      yield * items
      address = next === null ? null : nextAddress(api, next)
    }
  }

  const next = async (page: Page, call?: CallOptions) => page.next === null ? null : await ask(nextAddress(api, page.next), call)
  const client: Record<string, any> = { next }
  for (const path of paths) {
    const [name = '', ...rest] = path.slice(1).split('/')
    if (rest.length === 0 && !paths.includes(`${path}/{id}`)) {
      client[name] = Object.assign(callOf(path), { all: walkOf(path) })
      continue
    }
    const resource = client[name] ??= {}
    const [verb = rest.length === 0 ? 'list' : 'get'] = rest.filter(part => part !== '{id}')
    resource[verb] = callOf(path)
    if (verb === 'list') resource.all = walkOf(path)
  }
  return client as Client
}
