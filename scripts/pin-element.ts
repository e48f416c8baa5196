import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { ELEMENT_INTEGRITY, ELEMENT_VERSION } from '../src/cards/browser-files.ts'
import { fillPage } from './fill-page.ts'

export const ELEMENT_PAGE = new URL('../docs/embed-element.md', import.meta.url)

/** docs/embed-element.md with the pinned address of the element's script and its digest. */
export async function pinElement (): Promise<string> {
  return await fillPage(ELEMENT_PAGE, new Map([['pinned script', `\`\`\`html
<script src="https://news.example/facts/cards/element-${ELEMENT_VERSION}.js"
  integrity="${ELEMENT_INTEGRITY}" crossorigin defer></script>
\`\`\``]]))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(ELEMENT_PAGE, await pinElement())
