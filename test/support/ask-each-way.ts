export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/** The same facts, served by one that remembers no answers and by one that does, unless there is only one. */
export interface Ways {
  readonly forgetful: string
  readonly remembering: string | null
}

const OF_ONE_CONNECTION = ['connection', 'date', 'keep-alive']

/**
 * Asks without a memory of answers, with one that may not have this answer yet, and with one that may have it.
 * @throws Error where the answers are not the same, in status, headers or text
 */
export async function askEachWay ({ forgetful, remembering }: Ways, path: string, init?: RequestInit): Promise<Answer> {
  const answer = await askOnce(forgetful + path, init)
  for (const time of remembering === null ? [] : ['first', 'second']) {
    const other = await askOnce(remembering + path, init)
    if (writeOut(other) !== writeOut(answer)) throw new Error(`${path} is answered otherwise the ${time} time than without a memory of answers: ${writeOut(other)}\n${writeOut(answer)}`)
  }
  return answer
}

async function askOnce (address: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(address, init)
  return { status: response.status, headers: response.headers, text: await response.text() }
}

function writeOut ({ status, headers, text }: Answer): string {
  return JSON.stringify([status, [...headers].filter(([name]) => !OF_ONE_CONNECTION.includes(name)), text])
}
