import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The version in package.json, which stands one folder above this file in the sources and in the build. */
export const VERSION: string = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version

const require = createRequire(import.meta.url)

/** Names packages with their versions as they are installed, for answers that hold files of theirs, or are made by them; one that is missing has no version. */
export function versionsOf (...packages: readonly string[]): string {
  return packages.map(name => `${name}@${versionOf(name)}`).join(' ')
}

function versionOf (name: string): string {
  try {
    return (require(`${name}/package.json`) as { readonly version: string }).version
  } catch {
    return ''
  }
}
