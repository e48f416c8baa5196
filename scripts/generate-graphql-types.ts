import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as resolvers from '@graphql-codegen/typescript-resolvers'
import type { GraphQLNamedType } from 'graphql'
import { buildSchema, isEnumType, isInterfaceType, isIntrospectionType, isObjectType, parse } from 'graphql'
import { innerValueOf } from '../src/graphql/enum-values.ts'

const ROOT = new URL('../', import.meta.url)
export const GENERATED_FILE = new URL('src/graphql/generated.ts', ROOT)

/** Types whose parents are plain objects of their own shape. */
const PLAIN = ['Query', 'Quantity', 'Anchor', 'Point', 'PageInfo', 'StatusCount', 'LeftOutClaims']

const MODELS: Readonly<Record<string, string>> = {
  EdtfDate: '../domain/edtf-date.ts#EdtfDate',
  Verification: '../domain/verification.ts#Verification',
  FigureSummary: './models.ts#SummaryPage',
  FigureGroup: '../core/figure-group.ts#FigureGroup',
  FigureTotal: '../core/sum-figures.ts#FigureSum',
  FigureRefusal: '../core/sum-refusals.ts#Refusal',
  SearchMatch: '../core/fact-store.ts#SearchMatch'
}

/** The types of schema.graphql and of its resolvers in TypeScript, as they stand in `src/graphql/generated.ts`. */
export async function generateGraphqlTypes (): Promise<string> {
  const sdl = await readFile(new URL('schema.graphql', ROOT), 'utf8')
  const types = Object.values(buildSchema(sdl).getTypeMap()).filter(type => !isIntrospectionType(type))
  return await codegen({
    schema: parse(sdl),
    documents: [],
    filename: fileURLToPath(GENERATED_FILE),
    pluginMap: { typescript, resolvers },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      immutableTypes: true,
      disableDescriptions: true,
      contextType: './context.ts#GraphqlContext',
      scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
      mappers: Object.fromEntries(types.filter(isMapped).map(type => [type.name, modelOf(type)])),
      enumValues: Object.fromEntries(types.filter(isEnumType).map(type => [
        type.name, Object.fromEntries(type.getValues().map(({ name }) => [name, innerValueOf(type.name, name)]))
      ]))
    }
  })
}

function isMapped (type: GraphQLNamedType): boolean {
  return (isObjectType(type) || isInterfaceType(type) || isEnumType(type)) && !PLAIN.includes(type.name)
}

/** The type of a parent, under an alias that no type of the schema has; an enum stands for itself. */
function modelOf (type: GraphQLNamedType): string {
  if (isEnumType(type)) return type.name
  const { name } = type
  return `${MODELS[name] ?? `./models.ts#${/(?:Connection|Edge)$/.test(name) ? name : `${name}Item`}`} as ${name}Model`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(GENERATED_FILE, await generateGraphqlTypes())
