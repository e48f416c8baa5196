import { SaxesParser } from 'saxes'

/** What is in an SVG picture, for tests to look at. */
export interface SvgParts {
  readonly title: string
  readonly description: string
  /** every line of text, with its baseline */
  readonly lines: readonly { readonly text: string, readonly y: number }[]
  readonly elements: ReadonlySet<string>
  readonly attributes: ReadonlySet<string>
}

/** @throws where it isn't well-formed XML */
export function readSvg (svg: string): SvgParts {
  const [elements, attributes, lines] = [new Set<string>(), new Set<string>(), [] as { text: string, y: number }[]]
  const words: Record<string, string> = { title: '', desc: '' }
  const open: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', error => { throw error })
  parser.on('opentag', ({ name, attributes: given }) => {
    open.push(name)
    elements.add(name)
    for (const attribute of Object.keys(given)) attributes.add(attribute)
    if (name === 'text') lines.push({ text: '', y: Number(given['y']?.value) })
  })
  parser.on('text', text => {
    const name = open.at(-1) ?? ''
    const line = lines.at(-1)
    if (name === 'text' && line !== undefined) line.text += text
    else if (name in words) words[name] += text
  })
  parser.on('closetag', () => { open.pop() })
  parser.write(svg).close()
  return { title: words['title'] ?? '', description: words['desc'] ?? '', lines, elements, attributes }
}

/** The chunks of a PNG file, in order. */
export function readPng (png: Buffer): { readonly type: string, readonly data: Buffer }[] {
  const chunks: { type: string, data: Buffer }[] = []
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at)
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) })
    at += length + 12
  }
  return chunks
}

/** The texts in a PNG file by keyword. */
export function textsOf (png: Buffer): Record<string, string> {
  return Object.fromEntries(readPng(png).filter(({ type }) => type === 'iTXt').map(({ data }) => {
    const end = data.indexOf(0)
    return [data.toString('latin1', 0, end), data.toString('utf8', end + 5)]
  }))
}
