import { CaveatError } from './caveat-error.ts'
import type { Deadline } from './deadline.ts'
import { startDeadline } from './deadline.ts'
import type { Remembered } from './memory.ts'
import { createMemory } from './memory.ts'
import { PASSING, readAnswer } from './read-answer.ts'

const TRIES = 4
const PAUSE_MS = 200
const DEADLINE_MS = 10_000

/** What is used of `fetch`. */
export type Fetch = (address: string, init: { readonly headers: Headers, readonly signal: AbortSignal, readonly redirect: 'manual' }) => Promise<Response>

export interface CallOptions {
  /** stops the call, also between two tries; it then rejects with the signal's reason */
  readonly signal?: AbortSignal | undefined
  /** how many milliseconds the call may take, all tries together; 10 000 when not given */
  readonly deadline?: number | undefined
}

export interface ClientOptions {
  /** sent with each request, e.g. `authorization` */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** in place of the global `fetch` */
  readonly fetch?: Fetch | undefined
  /** how many milliseconds a call may take when it doesn't say itself */
  readonly deadline?: number | undefined
}

export type Ask = (address: string, options?: CallOptions) => Promise<unknown>

/**
 * Makes what asks for an address, and gives the answer. Tries again when no answer came, or the service is not available
 * for the moment. An answer that has not changed is the same object as before.
 */
export function createAsk ({ headers: own, fetch: given, deadline: standard = DEADLINE_MS }: ClientOptions): Ask {
  const memory = createMemory()
  const sent = new Headers(own)
  sent.set('accept', 'application/json')

  async function send (address: string, etag: string | undefined, { signal, check }: Deadline): Promise<readonly [Response, string]> {
    const headers = new Headers(sent)
    if (etag !== undefined) headers.set('if-none-match', etag)
    // a redirect is not followed: the headers may be secrets, and what answers elsewhere need not be Caveat
    const init = { headers, signal, redirect: 'manual' } as const
    try {
      const response = await (given === undefined ? fetch(address, init) : given(address, init))
      return [response, await response.text()]
    } catch (cause) {
      check()
      throw new CaveatError('NETWORK', `no answer from ${new URL(address).host}`, { cause })
    }
  }

  function settle (address: string, known: Remembered | undefined, response: Response, text: string): unknown {
    if (response.status === 304 && known !== undefined) return known.answer
    const answer = readAnswer(response, text)
    const etag = response.headers.get('etag')
    memory.keep(address, etag === null || /\bno-store\b/i.test(response.headers.get('cache-control') ?? '') ? null : { etag, answer })
    return answer
  }

  return async (address, { signal, deadline: ms = standard } = {}) => {
    const deadline = startDeadline(ms, signal)
    try {
      for (let tries = 1; ; tries++) {
        deadline.check()
        const known = memory.recall(address)
        let pause = Math.random() * PAUSE_MS * 2 ** tries
        try {
          const [response, text] = await send(address, known?.etag, deadline)
          pause += retryAfter(response)
          return settle(address, known, response, text)
        } catch (error) {
          if (!isPassing(error) || tries === TRIES || pause > deadline.left()) throw error
        }
        await deadline.wait(pause)
      }
    } finally {
      deadline.end()
    }
  }
}

function isPassing (error: unknown): boolean {
  return error instanceof CaveatError && (error.code === 'NETWORK' || PASSING.includes(error.status ?? 0))
}

/** The milliseconds that a server asks to wait, which it says in seconds or as a date. */
function retryAfter ({ headers }: Response): number {
  const text = headers.get('retry-after') ?? ''
  const ms = Number.isNaN(Number(text)) ? Date.parse(text) - Date.now() : Number(text) * 1000
  return ms > 0 ? ms : 0
}
