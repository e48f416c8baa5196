import { mkdirSync, writeFileSync } from 'node:fs'
import { createFileSchemas } from '../src/fixtures/file-schemas.ts'

const folder = new URL('../fixtures/schemas/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const [name, schema] of Object.entries(createFileSchemas())) {
  writeFileSync(new URL(`${name}.schema.json`, folder), `${JSON.stringify(schema, null, 2)}\n`)
}
