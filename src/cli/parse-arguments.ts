import { parseArgs } from 'node:util'
import { didYouMean } from '../domain/text.ts'
import type { Arguments, Command, Flag } from './command.ts'
import { UsageError } from './command.ts'

const HELP: Flag = { type: 'boolean', description: 'Print this help' }

/**
 * Reads the words after a command's name.
 * @throws UsageError naming the nearest flag, the flag that lacks its value, or the word that is too many
 */
export function parseArguments (command: Command, words: readonly string[]): Arguments {
  const flags: Record<string, Flag> = { ...command.flags, help: HELP }
  const options = {
    ...Object.fromEntries(Object.entries(flags).map(([name, { type, multiple = false }]) => [name, { type, multiple }])),
    help: { type: 'boolean' as const, short: 'h' }
  }
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true })
  const known = Object.keys(flags)
  for (const token of tokens) {
    if (token.kind === 'option' && !known.includes(token.name)) {
      const hint = didYouMean(token.rawName, known.map(name => `--${name}`))
      throw new UsageError(`${command.name} has no flag ${token.rawName}${hint}; see caveat ${command.name} --help`)
    }
  }
  const { values, positionals } = parseStrictly(command.name, [...words], options)
  if (values.help !== true) checkPositionals(command, positionals)
  return { flags: values as Arguments['flags'], positionals }
}

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>

function parseStrictly (name: string, args: string[], options: Options): { values: object & { help?: unknown }, positionals: string[] } {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(`${name}: ${(error as Error).message}`)
  }
}

function checkPositionals ({ name, positionals: expected }: Command, given: readonly string[]): void {
  const missing = expected[given.length]
  if (missing?.startsWith('<') === true) throw new UsageError(`${name} needs ${missing}; see caveat ${name} --help`)
  const extra = given[expected.length]
  if (extra !== undefined) throw new UsageError(`${name} takes no ${JSON.stringify(extra)} there; see caveat ${name} --help`)
}
