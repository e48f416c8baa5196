import { readConfig, SETTINGS } from '../config.ts'
import type { Config } from '../config.ts'
import { FixtureError } from '../fixtures/problem.ts'
import type { Command, Flag } from './command.ts'
import { EXIT } from './command.ts'
import { createProgressLine } from './progress-line.ts'
import { reportProblems } from './report-problems.ts'

export const serve: Command = {
  name: 'serve',
  summary: 'Serve a fixture folder through REST and GraphQL',
  positionals: [],
  flags: Object.fromEntries(SETTINGS.map(({ flag, variable, standard, takes, why }): [string, Flag] => [
    flag, { type: 'string', value: `<${flag}>`, description: `${why}; ${takes} (${variable}; default: ${standard})` }
  ])),
  run: async ({ flags }, { err, screen, environment }) => {
    const config = readConfig(environment, flags as Record<string, string | undefined>)
    const progress = createProgressLine(screen)
    // other commands start without it
    const { serve: startServer } = await import('../server.ts')
    try {
      return await startServer(config, progress.show)
    } catch (error) {
      progress.clear()
      err(explainFailure(error, config))
      return EXIT.problems
    }
  }
}

function explainFailure (error: unknown, { port, host }: Config): string {
  if (error instanceof FixtureError) return `${reportProblems(error.folder, error.problems, error.more)}\n\nNothing is served until the folder is fine.`
  const { code, message } = error as NodeJS.ErrnoException
  switch (code) {
    case 'EADDRINUSE': return `caveat: port ${port} on ${host} is in use: choose another with --port or CAVEAT_PORT`
    case 'EACCES': return `caveat: this user may not listen on port ${port}: choose another with --port or CAVEAT_PORT`
    case 'ENOTFOUND':
    case 'EADDRNOTAVAIL': return `caveat: ${host} is no address of this machine: choose another with --host or CAVEAT_HOST`
    default: return `caveat: can't serve: ${(error as Error).stack ?? message}`
  }
}
