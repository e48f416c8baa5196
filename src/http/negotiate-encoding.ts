export type Encoding = 'br' | 'gzip' | 'identity'

/** How much a caller likes each content coding, from 0 (refused) to 1. */
type Weights = Readonly<Record<Encoding, number>>

/** Below every weight that can be written: what a caller doesn't name is taken where nothing that it names will do. */
const UNNAMED = 0.0001
const ONLY_IDENTITY: Weights = { br: 0, gzip: 0, identity: 1 }
const WEIGHT = /^q\s*=\s*((?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?))$/

/** Few browsers send few headers: what was read once needs no reading again. */
const REMEMBERED = { headers: 100, length: 200 } as const
const remembered = new Map<string, Weights>()

/**
 * The content coding that a caller likes best (RFC 9110, 12.5.3), brotli before gzip where both are liked the same. `identity` without
 * a header, as such a caller may know no other, and also where none will do: an answer that can be thrown away beats a refusal.
 */
export function negotiateEncoding (acceptEncoding: string | undefined): Encoding {
  const { br, gzip, identity } = weightsOf(acceptEncoding)
  if (br > 0 && br >= gzip && br >= identity) return 'br'
  return gzip > 0 && gzip >= identity ? 'gzip' : 'identity'
}

/** Whether a caller takes an answer in this content coding. */
export function acceptsEncoding (acceptEncoding: string | undefined, encoding: Encoding): boolean {
  return weightsOf(acceptEncoding)[encoding] > 0
}

/** The same text for headers that are answered alike: by the coding that is liked best, and where an answer is too short to be encoded. */
export function encodingKeyOf (acceptEncoding: string | undefined): string {
  return negotiateEncoding(acceptEncoding) + (acceptsEncoding(acceptEncoding, 'identity') ? '' : '!')
}

function weightsOf (header: string | undefined): Weights {
  if (header === undefined) return ONLY_IDENTITY
  const before = remembered.get(header)
  if (before !== undefined) return before
  const weights = weigh(header)
  if (header.length > REMEMBERED.length) return weights
  if (remembered.size >= REMEMBERED.headers) remembered.clear()
  remembered.set(header, weights)
  return weights
}

function weigh (header: string): Weights {
  const named = new Map<string, number>()
  for (const part of header.toLowerCase().split(',')) {
    const [coding = '', ...parameters] = part.split(';').map(text => text.trim())
    const weight = weightIn(parameters)
    // a weight that is none says nothing; what is named twice counts as it is named first
    if (coding !== '' && weight !== null && !named.has(coding)) named.set(coding, weight)
  }
  const others = named.get('*')
  return {
    br: named.get('br') ?? others ?? 0,
    gzip: named.get('gzip') ?? named.get('x-gzip') ?? others ?? 0,
    identity: named.get('identity') ?? others ?? UNNAMED
  }
}

function weightIn (parameters: readonly string[]): number | null {
  const given = parameters.find(parameter => /^q\s*=/.test(parameter))
  if (given === undefined) return 1
  const [, weight] = WEIGHT.exec(given) ?? []
  return weight === undefined ? null : Number(weight)
}
