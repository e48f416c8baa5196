import type { Command } from './command.ts'

/** What `caveat --help` prints. */
export function describeCommands (commands: readonly Command[]): string {
  return [
    'Caveat: the facts of a story, with who claims them and how far they are verified.',
    '',
    ...columns(commands.map(command => [usageOf(command), command.summary])),
    ...columns([['caveat <command> --help', 'Tells more of a command'], ['caveat --version', 'Prints the version']]),
    '',
    'Exit codes: 0 fine, 1 problems, 2 misuse.'
  ].join('\n')
}

/** What `caveat <command> --help` prints. */
export function describeCommand (command: Command): string {
  const flags = Object.entries(command.flags).map(([name, { value = '', description }]) => [`--${name} ${value}`.trim(), description] as const)
  return [command.summary, '', `Usage: ${usageOf(command)} [flags]`, '', ...columns([...flags, ['--help, -h', 'Print this help']])].join('\n')
}

function usageOf ({ name, positionals }: Command): string {
  return ['caveat', name, ...positionals].join(' ')
}

function columns (rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(30, ...rows.map(([first]) => first.length))
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`)
}
