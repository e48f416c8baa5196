import { z } from 'zod'
import type { FactStore } from './core/fact-store.ts'
import { guardStore } from './core/guard-store.ts'
import type { ConnectMetrics } from './metrics/reading.ts'
import type { ErrorDetail } from './domain/errors.ts'
import { DomainError } from './domain/errors.ts'
import { didYouMean, shown } from './domain/text.ts'

const STORE_METHODS = ['revision', 'get', 'list', 'search', 'suggest'] as const satisfies (keyof FactStore)[]
/** What Fastify takes from the same object. */
const FASTIFY_OPTIONS = ['prefix', 'logLevel', 'logSerializers']

/** A source of `frame-ancestors` (CSP 3): a keyword, a scheme, or a host with what may stand around it. */
const FRAME_SOURCE = /^(?:\*|'self'|'none'|[a-z][a-z\d+.-]*:|(?:[a-z][a-z\d+.-]*:\/\/)?(?:\*\.)?[a-z\d-]+(?:\.[a-z\d-]+)*(?::(?:\d+|\*))?(?:\/[\w.~%/-]*)?)$/i

const storeSchema = z.custom<FactStore>(value => missingMethods(value).length === 0).transform(guardStore)

/** Every option of the plugin, with its default: the type, the checks and the documentation read this table. */
export const OptionsSchema = z.strictObject({
  /** Where the facts are: `createMemoryStore(items, { revision })`, or a store of your own. */
  store: storeSchema.describe('Where the facts are'),
  /** Whether any page may read Caveat from another origin; false leaves CORS to the host. */
  cors: z.boolean().default(true).describe('Whether any page may read the API from another origin'),
  /** Whether there is GraphiQL, the query editor for the browser. */
  graphiql: z.boolean().default(true).describe('Whether there is GraphiQL, the query editor for the browser'),
  /** Whether there are pages for people: the landing page, the stories and the API docs. */
  docs: z.boolean().default(true).describe('Whether there are pages for people: the landing page, the stories and the API docs'),
  /** The header that names the facts in an answer, for caches that purge by it; false for none. */
  surrogateKeys: z.literal(['Surrogate-Key', 'Cache-Tag', false]).default(false).describe('The header that names the facts in an answer, for caches that purge by it'),
  /** Whether there are `/metrics`, numbers about the process for Prometheus. */
  metrics: z.boolean().default(true).describe('Whether there are /metrics, numbers about the process for Prometheus'),
  /** How several processes that serve together tell their metrics as one; each tells its own if not given. */
  connectMetrics: z.custom<ConnectMetrics>(value => typeof value === 'function').optional().describe('How several processes that serve together tell their metrics as one'),
  graphql: z.strictObject({
    /** Whether the GraphQL endpoint is a subgraph of Apollo Federation 2. */
    federation: z.boolean().default(false).describe('Whether the GraphQL endpoint is a subgraph of Apollo Federation 2')
  }).prefault({}),
  answerMemory: z.strictObject({
    /** How many bytes of rendered answers are remembered at most; 0 for none. */
    bytes: z.int().min(0).default(64 * 1024 * 1024).describe('How many bytes of rendered answers are remembered at most; 0 for none')
  }).prefault({}),
  cards: z.strictObject({
    /** Who may frame a card, as CSP sources. */
    frameAncestors: z.array(z.string().regex(FRAME_SOURCE)).min(1).refine(sources => sources.length === 1 || !sources.includes("'none'")).default(['*']).describe('Who may frame a card, as CSP sources')
  }).prefault({})
})

/** What `createFacts` takes. */
export const FactsOptionsSchema = OptionsSchema.pick({ store: true })

/** What `createCards` takes. */
export const CardsOptionsSchema = OptionsSchema.pick({ store: true }).extend({
  /** Where Caveat is mounted, or the cards will be: `https://news.example/facts`. */
  base: z.url({ protocol: /^https?$/, normalize: true }).refine(base => !/[?#]/.test(base)).transform(base => base.replace(/\/$/, '')),
  /** Who may frame a card, as CSP sources. */
  frameAncestors: OptionsSchema.shape.cards.unwrap().shape.frameAncestors
})

export type CaveatOptions = z.input<typeof OptionsSchema>

/**
 * The options of the plugin, or those of its schema that are asked for, with their defaults.
 * @throws DomainError UNKNOWN_PARAMETER, INVALID_PARAMETER with everything that is wrong, and what would be right
 */
export function readOptions<Schema extends typeof OptionsSchema | typeof FactsOptionsSchema | typeof CardsOptionsSchema> (schema: Schema, given: unknown): z.output<Schema> {
  const own = Object.entries(given ?? {}).filter(([name]) => (schema as z.ZodObject) !== OptionsSchema || !FASTIFY_OPTIONS.includes(name))
  const result = schema.safeParse(Object.fromEntries(own))
  if (result.success) return result.data as z.output<Schema>
  const details = result.error.issues.flatMap(issue => detailsOf(schema, issue, Object.fromEntries(own)))
  const isUnknown = result.error.issues.some(({ code }) => code === 'unrecognized_keys')
  throw new DomainError(isUnknown ? 'UNKNOWN_PARAMETER' : 'INVALID_PARAMETER',
    `Caveat can't start with these options: ${details.map(({ parameter, message }) => `${parameter} ${message}`).join('; ')}`, { details })
}

function detailsOf (schema: z.ZodObject, issue: z.core.$ZodIssue, options: unknown): ErrorDetail[] {
  const at = issue.path.map(String)
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys((at.length === 0 ? schema : OptionsSchema.shape[at[0] as 'graphql' | 'answerMemory' | 'cards'].unwrap()).shape)
    return issue.keys.map(key => ({
      parameter: [...at, key].join('.'),
      message: `is not an option${didYouMean(key, known) || `; there are ${[...at, ''].join('.')}${known.join(', ')}`}`
    }))
  }
  const value = at.reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], options)
  return [{ parameter: at.join('.'), message: at[0] === 'store' ? wrongStore(value) : `is ${value === undefined ? 'missing' : shown(value)}: it takes ${takenBy(at, issue)}` }]
}

function takenBy (at: readonly string[], issue: z.core.$ZodIssue): string {
  if (at.at(-1) === 'base') return 'the address that Caveat is mounted at, such as https://news.example/facts'
  if (at.at(-1) === 'bytes') return 'a whole number of bytes, from 0'
  if (at[0] === 'surrogateKeys') return "'Surrogate-Key', 'Cache-Tag' or false"
  if (at.includes('frameAncestors')) return "a list of CSP sources, e.g. ['https://news.example'], or ['none'] in its own quotes alone"
  if (at[0] === 'connectMetrics') return 'a function'
  return issue.code === 'invalid_type' && issue.expected === 'boolean' ? 'true or false' : 'an object'
}

function wrongStore (value: unknown): string {
  if (value === undefined) return 'is missing: it takes a store, e.g. createMemoryStore(items, { revision })'
  if (typeof value !== 'object' || value === null) return `is ${shown(value)}: it takes a store, e.g. createMemoryStore(items, { revision })`
  if ('then' in value) return 'is a promise: await it first'
  return `is no store: it lacks the methods ${missingMethods(value).join(', ')}`
}

function missingMethods (value: unknown): readonly string[] {
  return STORE_METHODS.filter(name => typeof (value as Record<string, unknown> | null | undefined)?.[name] !== 'function')
}
