import { readFile, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import createWabt from 'wabt'

export const KERNEL_SOURCES = ['stores/memory/sets/kernel.wat', 'fixtures/outline/pass-by-masks.wat'].map(path => new URL(`../src/${path}`, import.meta.url))

/** Where the code of a source stands: beside it. */
export function generatedFileOf (source: URL): URL {
  return new URL('generated.ts', source)
}

/** The code of a source in the WebAssembly text format, as it stands in `generated.ts`. */
export async function generateKernel (source: URL): Promise<string> {
  const { parseWat } = await createWabt()
  const module = parseWat(fileURLToPath(source), await readFile(source, 'utf8'), { simd: true })
  module.validate()
  const { buffer } = module.toBinary({})
  module.destroy()
  return `/* made of ${basename(source.pathname)} by npm run generate */\nexport const KERNEL = '${Buffer.from(buffer).toString('base64')}'\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const source of KERNEL_SOURCES) await writeFile(generatedFileOf(source), await generateKernel(source))
}
