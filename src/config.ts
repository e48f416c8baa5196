import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { didYouMean } from './domain/text.ts'

/** The folder that comes with Caveat; it stands one folder above this file in the sources and in the build. */
const OWN_FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url))

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

/** More processes than any machine has use for. */
const WORKERS_MAX = 256
const OFF = 'off'
const AS_ASKED = ''

const ConfigSchema = z.object({
  port: z.string().regex(/^\d{1,5}$/).transform(Number).pipe(z.number().max(65_535)),
  host: z.string().min(1),
  publicOrigin: z.literal(AS_ASKED).transform(() => null).or(z.string().refine(isOrigin)),
  fixtures: z.string().min(1),
  workers: z.string().regex(/^\d{1,3}$/).transform(Number).pipe(z.number().min(1).max(WORKERS_MAX)),
  answerMemory: z.string().regex(/^\d{1,6}$/).transform(Number),
  surrogateKeys: z.enum(['Surrogate-Key', 'Cache-Tag', OFF]).transform(header => header === OFF ? false : header),
  logLevel: z.enum(LOG_LEVELS)
})

export type Config = z.output<typeof ConfigSchema>

interface Setting {
  readonly name: keyof Config
  readonly flag: string
  readonly variable: string
  /** the default as the docs have it, and where those are words, the value that they stand for */
  readonly standard: string
  readonly value?: string
  readonly takes: string
  readonly why: string
}

/** Every setting: a flag of `caveat serve` or an environment variable; the flag wins. */
export const SETTINGS: readonly Setting[] = [
  { name: 'port', flag: 'port', variable: 'CAVEAT_PORT', standard: '3000', takes: 'a whole number from 0 to 65535', why: 'The port to listen on; 0 lets the system pick one' },
  { name: 'host', flag: 'host', variable: 'CAVEAT_HOST', standard: '127.0.0.1', takes: 'a host name or an address', why: 'The address to listen on; only this machine unless you say otherwise' },
  { name: 'publicOrigin', flag: 'public-origin', variable: 'CAVEAT_PUBLIC_ORIGIN', standard: 'the host of each request, by http', value: AS_ASKED, takes: 'http:// or https:// and a host, such as https://news.example', why: 'Where readers reach it, for links in cards, oEmbed and pages' },
  { name: 'fixtures', flag: 'fixtures', variable: 'CAVEAT_FIXTURES', standard: 'the folder that comes with Caveat', value: OWN_FIXTURES, takes: 'a folder', why: 'The fixture folder to serve' },
  { name: 'workers', flag: 'workers', variable: 'CAVEAT_WORKERS', standard: '1', takes: `a whole number from 1 to ${WORKERS_MAX}`, why: 'How many processes serve, each with all facts in memory; one for each processor core is most' },
  { name: 'answerMemory', flag: 'answer-memory', variable: 'CAVEAT_ANSWER_MEMORY', standard: '64', takes: 'a whole number of MiB from 0 to 999999', why: 'How many MiB of answers each process remembers at most; 0 for none' },
  { name: 'surrogateKeys', flag: 'surrogate-keys', variable: 'CAVEAT_SURROGATE_KEYS', standard: OFF, takes: `Surrogate-Key, Cache-Tag or ${OFF}`, why: 'The header that names the facts in an answer, for a cache that purges by it' },
  { name: 'logLevel', flag: 'log-level', variable: 'CAVEAT_LOG_LEVEL', standard: 'info', takes: `one of ${LOG_LEVELS.join(', ')}`, why: 'How much is logged' }
]

type Environment = Readonly<Record<string, string | undefined>>
type Flags = Readonly<Record<string, string | undefined>>

/** Settings that can't be used. Its message has a line for each of them. */
export class ConfigError extends Error {
  constructor (problems: readonly string[]) {
    super(problems.join('\n'))
    this.name = 'ConfigError'
  }
}

/**
 * The configuration that flags and environment variables give. An empty variable counts as not set.
 * @throws ConfigError naming every bad setting and what it takes
 */
export function readConfig (environment: Environment, flags: Flags = {}): Config {
  const problems: string[] = []
  const entries = SETTINGS.map(setting => {
    const { name, flag, variable, takes } = setting
    const given = givenFor(setting, environment, flags)
    const result = ConfigSchema.shape[name].safeParse(given)
    if (result.success) return [name, result.data]
    const hint = name === 'logLevel' ? didYouMean(given, LOG_LEVELS) : ''
    problems.push(`${flags[flag] === undefined ? variable : `--${flag}`} is ${JSON.stringify(given)}: it takes ${takes}${hint}`)
    return []
  })
  if (problems.length > 0) throw new ConfigError(problems)
  return Object.fromEntries(entries)
}

/** The fixture folder that an argument or the environment names, else the one that comes with Caveat. */
export function fixturesFolder (argument: string | undefined, environment: Environment): string {
  return givenFor(SETTINGS.find(({ name }) => name === 'fixtures') as Setting, environment, { fixtures: argument })
}

/** Whether it is the origin of an address of the web, as browsers write it. */
function isOrigin (text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text
}

function givenFor ({ flag, variable, standard, value = standard }: Setting, environment: Environment, flags: Flags): string {
  const set = environment[variable]
  return flags[flag] ?? (set === undefined || set === '' ? value : set)
}
