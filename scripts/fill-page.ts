import { readFile } from 'node:fs/promises'

/**
 * A page of the docs with what is between its markers `<!-- name -->` and `<!-- /name -->` renewed.
 * @param parts by the names of their markers
 * @throws Error when a marker is missing
 */
export async function fillPage (page: URL, parts: ReadonlyMap<string, string>): Promise<string> {
  let text = await readFile(page, 'utf8')
  for (const [name, part] of parts) {
    const [begin, end] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`]
    const start = text.indexOf(begin)
    const stop = text.indexOf(end, start)
    if (start === -1 || stop === -1) throw new Error(`${page.pathname} has no place for ${name}`)
    text = `${text.slice(0, start)}${begin}${part.trimEnd()}\n${text.slice(stop)}`
  }
  return text
}
