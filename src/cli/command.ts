/** Where a command writes, and the environment that it runs in. */
export interface Terminal {
  /** writes a line of the answer */
  readonly out: (text: string) => void
  /** writes a line about what is wrong with the call */
  readonly err: (text: string) => void
  /** writes to the screen, as it is; undefined where there is none */
  readonly screen?: ((text: string) => void) | undefined
  readonly environment: Readonly<Record<string, string | undefined>>
}

export interface Flag {
  readonly type: 'boolean' | 'string'
  readonly multiple?: true
  /** what stands for the value in the help, e.g. `<port>` */
  readonly value?: string
  readonly description: string
}

export interface Arguments {
  readonly flags: Readonly<Record<string, string | boolean | readonly string[] | undefined>>
  readonly positionals: readonly string[]
}

export interface Command {
  readonly name: string
  readonly summary: string
  /** the positional arguments; the ones in brackets may be left out */
  readonly positionals: readonly string[]
  readonly flags: Readonly<Record<string, Flag>>
  /** Resolves to the exit code. Throws UsageError when it is misused. */
  readonly run: (given: Arguments, terminal: Terminal) => Promise<number>
}

export const EXIT = { fine: 0, problems: 1, usage: 2 } as const

/** A call that makes no sense: its message goes to stderr, and the exit code is 2. */
export class UsageError extends Error {
  constructor (message: string) {
    super(message)
    this.name = 'UsageError'
  }
}

export const JSON_FLAG: Flag = { type: 'boolean', description: 'Print JSON, for programs' }
