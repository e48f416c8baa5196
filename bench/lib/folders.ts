import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from './processes.ts'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))
export const BENCH = join(ROOT, 'bench')
export const CLI = join(ROOT, 'dist/cli.js')

/** Where everything that takes long to make is kept from one run to the next. */
export const WORK = join(tmpdir(), 'caveat-bench')

/** The fixture folder with so many facts; made when it isn't there yet. */
export async function factsFolder (facts: number): Promise<string> {
  const folder = join(WORK, `facts-${facts}-${versionOf('generate')}`)
  if (existsSync(folder)) return folder
  const draft = `${folder}.draft`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(WORK, { recursive: true })
  await run(process.execPath, ['--import', 'tsx', join(BENCH, 'generate/write-folder.ts'), draft, String(facts)])
  renameSync(draft, folder)
  return folder
}

/** Changes whenever the code in some folders of the bench does: what older code made is not used again. */
export function versionOf (...folders: readonly string[]): string {
  const hash = createHash('sha256')
  for (const folder of folders) for (const name of readdirSync(join(BENCH, folder)).sort()) hash.update(readFileSync(join(BENCH, folder, name)))
  return hash.digest('hex').slice(0, 8)
}
