export type Encoding = 'br' | 'gzip' | 'identity'

interface Coding {
  readonly name: string
  readonly quality: number
}

/** The content coding that a caller likes best (RFC 9110, 12.5.3); of two that are liked as well, the one that makes less of it. */
export function negotiateEncoding (acceptEncoding: string | undefined): Encoding {
  if (acceptEncoding === undefined || acceptEncoding === '') return 'identity'
  const codings = acceptEncoding.split(',').map(readCoding)
  const [br, gzip] = [qualityOf(codings, 'br'), qualityOf(codings, 'gzip')]
  // identity is let pass unless it is named: being named, it may be liked better
  const identity = codings.find(({ name }) => name === 'identity')?.quality ?? 0
  if (br > 0 && br >= gzip && br >= identity) return 'br'
  return gzip > 0 && gzip >= identity ? 'gzip' : 'identity'
}

function qualityOf (codings: readonly Coding[], wanted: string): number {
  return (codings.find(({ name }) => name === wanted) ?? codings.find(({ name }) => name === '*'))?.quality ?? 0
}

function readCoding (text: string): Coding {
  const [name = '', ...parameters] = text.split(';').map(part => part.trim().toLowerCase())
  const quality = Number(parameters.find(parameter => parameter.startsWith('q='))?.slice(2) ?? 1)
  return { name: name === 'x-gzip' ? 'gzip' : name, quality: Number.isNaN(quality) ? 0 : quality }
}
