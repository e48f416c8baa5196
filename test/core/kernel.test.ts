import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import t from 'tap'
import { generatedFileOf, generateKernel, KERNEL_SOURCES } from '../../scripts/generate-kernel.ts'

for (const source of KERNEL_SOURCES) {
  t.test(`what is made of ${basename(source.pathname)} is fresh`, async t => {
    t.equal(readFileSync(generatedFileOf(source), 'utf8'), await generateKernel(source), 'npm run generate')
  })
}
