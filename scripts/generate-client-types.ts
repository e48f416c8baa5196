import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const ROOT = new URL('../', import.meta.url)
export const CLIENT_TYPES_FILE = new URL('src/client/generated.ts', ROOT)

/** The parts of JSON Schema that the document uses. */
interface Schema {
  readonly $ref?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly type?: string | readonly string[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly description?: string
}

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required: boolean
  readonly description?: string
  readonly schema: Schema
}

interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly parameters: readonly (Parameter | { readonly $ref: string })[]
  readonly responses: { readonly 200?: { readonly content?: { readonly 'application/json'?: { readonly schema: Schema } } } }
}

interface Document {
  readonly paths: Readonly<Record<string, { readonly get?: Operation }>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/** The types of the OpenAPI document's answers and parameters, as they stand in `src/client/generated.ts`. */
export async function generateClientTypes (): Promise<string> {
  const { paths, components } = JSON.parse(await readFile(new URL('docs/openapi.json', ROOT), 'utf8')) as Document
  const operations = Object.entries(paths).flatMap(([path, { get }]) => get?.responses[200]?.content?.['application/json'] === undefined ? [] : [[path, get] as const])
  return [
    '// Written by scripts/generate-client-types.ts from docs/openapi.json: do not edit.\n',
    ...Object.entries(components.schemas).map(([name, schema]) => `${comment(schema.description, '')}export ${schema.type === 'object' ? `interface ${name}` : `type ${name} =`} ${print(schema, '')}\n`),
    `/** Everything that is answered in JSON: by path, the query it takes and its answer. */\nexport interface Operations {\n${operations.map(printOperation).join('\n')}\n}\n`,
    `export const PATHS: ReadonlyArray<keyof Operations> = [\n${operations.map(([path]) => `  ${quote(path)}`).join(',\n')}\n]\n`
  ].join('\n')
}

function printOperation ([path, { operationId, summary, parameters, responses }]: readonly [string, Operation]): string {
  const query = parameters.filter((parameter): parameter is Parameter => 'in' in parameter && parameter.in === 'query')
  const fields = query.map(({ name, required, description, schema }) => field(name, `${printGiven(schema)}${required ? '' : ' | undefined'}`, required, description, '      '))
  const answer = responses[200]?.content?.['application/json']?.schema ?? {}
  return `${comment(`${operationId}: ${summary}`, '  ')}  readonly ${quote(path)}: {\n    readonly query: ${braces(fields, '    ')}\n    readonly answer: ${print(answer, '    ')}\n  }`
}

/** A parameter that may be repeated takes one value as well. */
function printGiven (schema: Schema): string {
  return schema.type === 'array' ? `${print(schema.items ?? {}, '')} | ${print(schema, '')}` : print(schema, '')
}

function print (schema: Schema, indent: string): string {
  const { $ref, const: only, enum: values, anyOf, oneOf, type, items, properties, required = [] } = schema
  if ($ref !== undefined) return $ref.replace('#/components/schemas/', '')
  if (only !== undefined) return quote(only)
  if (values !== undefined) return values.map(quote).join(' | ')
  const options = anyOf ?? oneOf ?? (Array.isArray(type) ? type.map(each => ({ ...schema, type: each })) : undefined)
  if (options !== undefined) return options.map(option => print(option, indent)).join(' | ')
  switch (type) {
    case 'null': case 'string': case 'boolean': case 'number': return type
    case 'integer': return 'number'
    case 'array': return `ReadonlyArray<${print(items ?? {}, indent)}>`
    case 'object': {
      const inner = `${indent}  `
      return braces(Object.entries(properties ?? {}).map(([name, value]) => field(name, print(value, inner), required.includes(name), value.description, inner)), indent)
    }
    default: throw new Error(`no type for ${JSON.stringify(schema)}`)
  }
}

function field (name: string, type: string, required: boolean, description: string | undefined, indent: string): string {
  return `${comment(description, indent)}${indent}readonly ${/^\w+$/.test(name) ? name : quote(name)}${required ? '' : '?'}: ${type}`
}

function braces (fields: readonly string[], indent: string): string {
  return fields.length === 0 ? 'Readonly<Record<string, never>>' : `{\n${fields.join('\n')}\n${indent}}`
}

function comment (text: string | undefined, indent: string): string {
  return text === undefined ? '' : `${indent}/** ${text.replaceAll('*/', '*\\/')} */\n`
}

function quote (value: unknown): string {
  return typeof value === 'string' ? `'${value.replace(/['\\]/g, '\\$&')}'` : JSON.stringify(value)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(CLIENT_TYPES_FILE, await generateClientTypes())
