const REMEMBERED_MAX = 100

export interface Remembered {
  readonly etag: string
  readonly answer: unknown
}

export interface Memory {
  readonly recall: (address: string) => Remembered | undefined
  readonly keep: (address: string, remembered: Remembered | null) => void
}

/** The answers that were used last, by their address. */
export function createMemory (): Memory {
  const answers = new Map<string, Remembered>()
  const keep: Memory['keep'] = (address, remembered) => {
    answers.delete(address)
    if (remembered === null) return
    answers.set(address, remembered)
    const [oldest] = answers.keys()
    if (answers.size > REMEMBERED_MAX && oldest !== undefined) answers.delete(oldest)
  }
  return {
    keep,
    recall: address => {
      const remembered = answers.get(address)
      if (remembered !== undefined) keep(address, remembered)
      return remembered
    }
  }
}
