#!/usr/bin/env node
import { keepTicksFast } from './cli/keep-ticks-fast.ts'
import { runCli } from './cli/run-cli.ts'

// else graphql looks twice at every value that it takes for an instance of something
process.env.NODE_ENV ??= 'production'
keepTicksFast()

// `caveat check | head` closes the pipe early, which is no error.
process.stdout.on('error', error => { if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error })

process.exitCode = await runCli(process.argv.slice(2), {
  out: text => { process.stdout.write(`${text}\n`) },
  err: text => { process.stderr.write(`${text}\n`) },
  screen: process.stderr.isTTY ? text => { process.stderr.write(text) } : undefined,
  environment: process.env
})
