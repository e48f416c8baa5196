import { createHash } from 'node:crypto'
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'
import { Client, fetchExchange } from '@urql/core'
import { persistedExchange } from '@urql/exchange-persisted'
import t from 'tap'
import { LIMITS } from '../../src/graphql/limits.ts'
import { askRaw } from '../support/ask-raw.ts'
import type { RawAnswer } from '../support/ask-raw.ts'
import { bodyOf, post, serve } from './serve.ts'

const PEOPLE = 'query People($first: Int) { people(first: $first) { totalCount nodes { id name } } }'
const NOT_FOUND = { errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] }
const GRAPHQL_TYPE = 'application/graphql-response+json'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const persisted = (text: string): object => ({ persistedQuery: { version: 1, sha256Hash: sha256(text) } })

interface Asking {
  readonly query?: string | null | undefined
  readonly extensions?: unknown
  readonly variables?: object
}

function addressOf (url: string, { query, extensions, variables }: Asking): string {
  const search = new URLSearchParams()
  if (query != null) search.set('query', query)
  if (extensions !== undefined) search.set('extensions', JSON.stringify(extensions))
  if (variables !== undefined) search.set('variables', JSON.stringify(variables))
  return `${url}?${search}`
}

const get = async (url: string, asking: Asking, headers: Record<string, string> = {}): Promise<RawAnswer> => await askRaw(addressOf(url, asking), { headers })

t.test('Apollo Client registers a query once and asks by its hash from then on, by GET', async t => {
  const { url } = await serve(t)
  const sent: string[] = []
  const ask = async (): Promise<unknown> => {
    const client = new ApolloClient({
      cache: new InMemoryCache(),
      link: new PersistedQueryLink({ sha256, useGETForHashedQueries: true }).concat(new HttpLink({
        uri: url,
        fetch: async (address, init) => {
          const response = await fetch(address, init)
          sent.push(`${init?.method} ${String(address).includes('query=') || String(init?.body).includes('"query":') ? 'text' : 'hash'} ${response.status} ${response.headers.get('cache-control')?.split(',')[0]}`)
          return response
        }
      }))
    })
    return (await client.query({ query: gql(PEOPLE), variables: { first: 2 } })).data
  }
  const first = await ask()
  t.match(first, { people: { totalCount: 9, nodes: [{ id: String }, { id: String }] } })
  t.same(await ask(), first)
  t.same(sent, ['GET hash 200 no-store', 'POST text 200 no-store', 'GET hash 200 public'])
})

t.test('Apollo Client works by POST alike', async t => {
  const { url } = await serve(t)
  const client = new ApolloClient({ cache: new InMemoryCache(), link: new PersistedQueryLink({ sha256 }).concat(new HttpLink({ uri: url })) })
  for (let times = 0; times < 2; times++) {
    t.match((await client.query({ query: gql(PEOPLE), fetchPolicy: 'network-only' })).data, { people: { totalCount: 9 } })
  }
})

t.test('urql registers a query once and asks by its hash from then on', async t => {
  const { url } = await serve(t)
  const sent: string[] = []
  const client = new Client({
    url,
    preferGetMethod: false,
    exchanges: [persistedExchange({ preferGetForPersistedQueries: true }), fetchExchange],
    fetch: async (address, init) => {
      sent.push(String(address).includes('query=') ? 'text' : 'hash')
      return await fetch(address, init)
    }
  })
  for (let times = 0; times < 2; times++) {
    const { data, error } = await client.query(PEOPLE, { first: 1 + times }).toPromise()
    t.equal(error, undefined)
    t.match(data, { people: { totalCount: 9 } })
  }
  t.same(sent, ['hash', 'text', 'hash'])
})

t.test('an unknown hash is answered as the protocol has it, in every media type, and kept by nobody', async t => {
  const { url } = await serve(t)
  for (const accept of ['*/*', 'application/json', GRAPHQL_TYPE]) {
    for (const answer of [await get(url, { extensions: persisted(PEOPLE) }, { accept, 'if-none-match': '*' }), await askRaw(url, {
      method: 'POST', headers: { accept, 'content-type': 'application/json' }, body: JSON.stringify({ extensions: persisted(PEOPLE) })
    })]) {
      t.same([answer.status, JSON.parse(answer.text)], [200, NOT_FOUND], accept)
      t.same([answer.headers['cache-control'], answer.headers.etag], ['no-store', undefined])
    }
    const { status, headers } = await askRaw(addressOf(url, { extensions: persisted(PEOPLE) }), { method: 'HEAD', headers: { accept } })
    t.same([status, headers['cache-control'], headers.etag], [200, 'no-store', undefined])
  }
})

t.test('a text that was registered by either method is answered by its hash, with the headers that any GET has', async t => {
  for (const method of ['GET', 'POST']) {
    const { url } = await serve(t)
    const asking = { query: PEOPLE, extensions: persisted(PEOPLE), variables: { first: 1 } }
    const registered = method === 'GET' ? await get(url, asking) : await askRaw(url, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(asking) })
    t.same([registered.status, registered.headers['cache-control'], registered.headers.etag], [200, 'no-store', undefined], 'no cache keeps a registration from us')
    const plain = await get(url, { query: PEOPLE, variables: { first: 1 } })
    for (const query of [undefined, null, '']) {
      const hashed = await get(url, { query, extensions: persisted(PEOPLE), variables: { first: 1 } })
      t.same([hashed.status, hashed.text], [200, plain.text])
      for (const name of ['cache-control', 'vary', 'content-type', 'access-control-allow-origin']) t.equal(hashed.headers[name], plain.headers[name], name)
      t.match(hashed.headers.etag, /^"[\da-f]{32}"$/)
      const known = await get(url, { query, extensions: persisted(PEOPLE), variables: { first: 1 } }, { 'if-none-match': hashed.headers.etag ?? '' })
      t.same([known.status, known.headers['cache-control']], [304, plain.headers['cache-control']])
      t.equal((await get(url, { query, extensions: persisted(PEOPLE), variables: { first: 2 } }, { 'if-none-match': hashed.headers.etag ?? '' })).status, 200, 'other variables are another answer')
    }
    t.same(await bodyOf(await post(url, { query: null, extensions: persisted(PEOPLE), variables: { first: 1 } })), JSON.parse(plain.text))
  }
})

t.test('a hash of another text, and what is no hash, is refused', async t => {
  const { url } = await serve(t)
  const wrong = { persistedQuery: { version: 1, sha256Hash: sha256('{ __typename }') } }
  for (const accept of ['application/json', GRAPHQL_TYPE]) {
    for (const refused of [await fetch(addressOf(url, { query: PEOPLE, extensions: wrong }), { headers: { accept } }), await post(url, { query: PEOPLE, extensions: wrong }, { accept })]) {
      t.same([refused.status, refused.headers.get('cache-control')], [400, 'no-store'])
      t.equal((await bodyOf(refused)).errors[0].extensions.code, 'PERSISTED_QUERY_MISMATCH')
    }
  }
  t.same((await get(url, { extensions: wrong })).text, JSON.stringify(NOT_FOUND), 'nothing was kept under it')
  const hash = sha256(PEOPLE)
  for (const persistedQuery of [1, 'hash', [], {}, { version: 1 }, { sha256Hash: hash }, { version: 2, sha256Hash: hash }, { version: '1', sha256Hash: hash }, { version: 1, sha256Hash: hash.slice(1) },
    { version: 1, sha256Hash: hash.toUpperCase() }, { version: 1, sha256Hash: [hash] }, { version: 1, sha256Hash: '__proto__' }]) {
    for (const query of [undefined, PEOPLE]) {
      const refused = await get(url, { query, extensions: { persistedQuery } })
      t.equal(refused.status, 400, JSON.stringify(persistedQuery))
      t.match(JSON.parse(refused.text), { errors: [{ extensions: { code: 'INVALID_PARAMETER', errors: [{ parameter: 'extensions.persistedQuery' }] } }] })
    }
  }
  t.equal((await get(url, { extensions: { persistedQuery: null } })).status, 400, 'there is neither a text nor a hash')
  t.equal((await get(url, { query: PEOPLE, extensions: { persistedQuery: null, other: 1 } })).status, 200)
})

t.test('only valid documents are kept', async t => {
  const { url } = await serve(t)
  for (const text of ['{', '{ nothing }', `{ ${'a '.repeat(LIMITS.tokens)}}`, '{ people { totalCount } } fragment unused on Person { name }']) {
    t.match(JSON.parse((await get(url, { query: text, extensions: persisted(text) })).text), { errors: [{}] })
    t.same((await get(url, { extensions: persisted(text) })).text, JSON.stringify(NOT_FOUND), text.slice(0, 30))
  }
  const mutation = 'mutation { __typename }'
  t.equal((await get(url, { query: mutation, extensions: persisted(mutation) })).status, 405)
})

t.test('the memory of texts is bounded: what was not used for longest goes', async t => {
  const { url } = await serve(t)
  const textOf = (number: number): string => `{ people { totalCount } } # ${number} ${'x'.repeat(90_000)}`
  const register = async (number: number): Promise<number> => (await post(url, { query: textOf(number), extensions: persisted(textOf(number)) })).status
  const isKept = async (number: number): Promise<boolean> => (await bodyOf(await post(url, { extensions: persisted(textOf(number)) }))).errors === undefined
  for (let number = 0; number < 40; number++) {
    t.equal(await register(number), 200)
    t.ok(await isKept(0), 'what is in use stays')
  }
  t.notOk(await isKept(1))
  t.ok(await isKept(39))
})
