import { ConfigError } from '../config.ts'
import { didYouMean } from '../domain/text.ts'
import { VERSION } from '../version.ts'
import { anchor } from './anchor.ts'
import { check } from './check.ts'
import type { Command, Terminal } from './command.ts'
import { EXIT, UsageError } from './command.ts'
import { create } from './create.ts'
import { describeCommand, describeCommands } from './help.ts'
import { parseArguments } from './parse-arguments.ts'
import { serve } from './serve.ts'

const COMMANDS: readonly Command[] = [serve, check, anchor, create]

/**
 * The `caveat` command.
 * @param words the words after `caveat`
 * @returns the exit code: 0 fine, 1 problems, 2 misuse
 */
export async function runCli (words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await run(words, terminal)
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof ConfigError)) throw error
    terminal.err(`caveat: ${error.message}`)
    return EXIT.usage
  }
}

async function run ([name, ...rest]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === undefined) {
    terminal.err(describeCommands(COMMANDS))
    return EXIT.usage
  }
  if (name === '--help' || name === '-h') return print(describeCommands(COMMANDS), terminal)
  if (name === '--version' || name === '-v') return print(VERSION, terminal)
  const command = COMMANDS.find(command => command.name === name)
  if (command === undefined) throw new UsageError(unknown(name))
  const given = parseArguments(command, rest)
  return given.flags.help === true ? print(describeCommand(command), terminal) : await command.run(given, terminal)
}

function unknown (name: string): string {
  const known = name.startsWith('-') ? ['--help', '--version'] : COMMANDS.map(({ name }) => name)
  return `there is no ${name.startsWith('-') ? 'flag' : 'command'} ${JSON.stringify(name)}${didYouMean(name, known)}; see caveat --help`
}

function print (text: string, terminal: Terminal): number {
  terminal.out(text)
  return EXIT.fine
}
