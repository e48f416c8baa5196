import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** A file that browsers run as it stands. It is no part of the build: from the sources and from the build it is found in the sources. */
function browserFile (name: string): string {
  return readFileSync(new URL(`../../src/cards/browser/${name}`, import.meta.url), 'utf8')
}

/** Tells the page around a framed card how high it is. */
export const FRAME_SCRIPT = browserFile('frame.js')

/** Defines `<caveat-card>`. */
export const ELEMENT_SCRIPT = browserFile('element.js')

/** Names the content of the element's script, in its pinned address. */
export const ELEMENT_VERSION = createHash('sha256').update(ELEMENT_SCRIPT).digest('hex').slice(0, 12)

/** What a page that pins the script gives as its `integrity`. */
export const ELEMENT_INTEGRITY = `sha384-${createHash('sha384').update(ELEMENT_SCRIPT).digest('base64')}`
