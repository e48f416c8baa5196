import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { SourceText } from '../domain/anchor.ts'
import { createSourceText } from '../domain/anchor.ts'
import { didYouMean } from '../domain/text.ts'
import { membersOf } from '../fixtures/json-path.ts'
import type { FixtureRecord } from '../fixtures/fixture-record.ts'
import { idOf } from '../fixtures/fixture-record.ts'
import { UsageError } from './command.ts'

/** Somebody's own copy of a source. */
export interface SourceCopy {
  readonly id: string
  readonly file: string
  readonly text: SourceText
  /** SHA-256 of the copy, and whether it is the digest that the source is recorded with */
  readonly digest: string
  readonly same: boolean
  /** in code points */
  readonly length: number
  readonly record: FixtureRecord
}

/**
 * Reads the copies that `--source <src id>=<file>` names.
 * @throws UsageError when one isn't of that form, names an unknown source, or is not a readable UTF-8 file
 */
export async function readSourceCopies (given: readonly string[], records: readonly FixtureRecord[]): Promise<SourceCopy[]> {
  const sources = new Map(records.flatMap(record => record.type === 'source' && idOf(record) !== null ? [[String(idOf(record)), record]] : []))
  const seen = new Set<string>()
  return await Promise.all(given.map(async argument => {
    const [, id = '', file = ''] = /^([^=]+)=(.+)$/s.exec(argument) ?? []
    if (file === '') throw new UsageError(`--source ${JSON.stringify(argument)} is not <src id>=<file>`)
    const record = sources.get(id)
    if (record === undefined) throw new UsageError(`there is no source ${JSON.stringify(id)}${didYouMean(id, sources.keys())}`)
    if (seen.has(id)) throw new UsageError(`--source names ${id} twice`)
    seen.add(id)
    const bytes = await readCopy(file)
    const text = createSourceText(decode(bytes, file))
    const digest = createHash('sha256').update(bytes).digest('hex')
    return { id, file, text, digest, same: membersOf(record.value)?.digest === digest, length: text.length, record }
  }))
}

async function readCopy (file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    throw new UsageError(`${JSON.stringify(file)} can't be read: ${(error as Error).message}`)
  }
}

function decode (bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new UsageError(`${JSON.stringify(file)} is not UTF-8: anchors count the code points of a text in UTF-8`)
  }
}
