import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import createWabt from 'wabt'

const FOLDER = new URL('../src/stores/memory/sets/', import.meta.url)
const SOURCE = new URL('kernel.wat', FOLDER)
export const GENERATED_FILE = new URL('generated.ts', FOLDER)

/** The code of `kernel.wat` as it stands in `generated.ts` beside it. */
export async function generateKernel (): Promise<string> {
  const { parseWat } = await createWabt()
  const module = parseWat(fileURLToPath(SOURCE), await readFile(SOURCE, 'utf8'))
  module.validate()
  const { buffer } = module.toBinary({})
  module.destroy()
  return `/* made of kernel.wat by npm run generate */\nexport const KERNEL = '${Buffer.from(buffer).toString('base64')}'\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(GENERATED_FILE, await generateKernel())
