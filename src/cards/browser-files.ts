import { readFileSync } from 'node:fs'

/** A file that browsers run as it stands. It is no part of the build: from the sources and from the build it is found in the sources. */
function browserFile (name: string): string {
  return readFileSync(new URL(`../../src/cards/browser/${name}`, import.meta.url), 'utf8')
}

/** Tells the page around a framed card how high it is. */
export const FRAME_SCRIPT = browserFile('frame.js')

/** Defines `<caveat-card>`. */
export const ELEMENT_SCRIPT = browserFile('element.js')
