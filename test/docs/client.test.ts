import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import Fastify from 'fastify'
import t from 'tap'
import ts from 'typescript'
import type { CaveatErrorCode } from '../../src/client/index.ts'
import { ERROR_CODES } from '../../src/domain/errors.ts'
import { caveat, createMemoryStore, loadFixtures } from '../../src/index.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const client = join(root, 'src/client/index.ts')
const page = readFileSync(join(root, 'docs/client.md'), 'utf8')
const blocks = [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text)

/** What TypeScript says of the page's code, and of the client's declarations, in a project with these libraries. */
function complaintsOf (folder: string, libraries: ts.CompilerOptions): string[] {
  const shared = { strict: true, exactOptionalPropertyTypes: true, noEmit: true, target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, moduleDetection: ts.ModuleDetectionKind.Force }
  const files = blocks.map((_, index) => join(folder, `${index}.ts`))
  const program = ts.createProgram(files, { ...shared, ...libraries, paths: { 'caveat/client': [join(folder, 'client/index.d.ts')] } })
  return ts.getPreEmitDiagnostics(program).map(({ messageText, file }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`)
}

/** The declarations that the package has. */
function declare (folder: string): void {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const program = ts.createProgram([client], { ...options, noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir: join(root, 'src'), outDir: folder })
  program.emit()
}

t.test('the code on the client\'s page compiles with what is built, in a browser\'s project and in one for Node', t => {
  t.ok(blocks.length >= 7)
  const folder = t.testdir(Object.fromEntries(blocks.map((text, index) => [`${index}.ts`, text])))
  declare(folder)
  t.same(complaintsOf(folder, { lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'], types: [] }), [], 'browser')
  t.same(complaintsOf(folder, { lib: ['lib.es2023.d.ts'], types: ['node'], typeRoots: [join(root, 'node_modules/@types')] }), [], 'Node')
  t.same(complaintsOf(folder, { lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'], types: ['node'], typeRoots: [join(root, 'node_modules/@types')], skipLibCheck: true }), [], 'both')
  writeFileSync(join(folder, '0.ts'), (blocks[0] ?? '').replace('measure:', 'measur:'))
  t.match(complaintsOf(folder, { lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'], types: [] }), [/measur/], 'and a misspelt filter does not')
  t.end()
})

t.test('the code on the client\'s page runs, and prints what it says', async t => {
  const app = Fastify()
  await app.register(caveat, { store: createMemoryStore((await loadFixtures(join(root, 'fixtures'))).items, { revision: 'docs' }) })
  t.teardown(() => app.close())
  const base = await app.listen({ host: '127.0.0.1', port: 0 })
  const folder = t.testdir({})
  for (const [index, text] of blocks.entries()) {
    const outfile = join(folder, `${index}.mjs`)
    const contents = text.replaceAll('http://127.0.0.1:3000', base)
    await build({ stdin: { contents, loader: 'ts', resolveDir: root }, alias: { 'caveat/client': client }, bundle: true, format: 'esm', platform: 'node', outfile })
    const printed = t.capture(console, 'log')
    await import(pathToFileURL(outfile).href)
    const lines = printed().map(({ args }) => args.join(' '))
    printed.restore()
    t.ok(lines.length > 0, `block ${index} prints`)
    t.same([...text.matchAll(/console\.log.* \/\/ (.+)$/gm)].map(([, line]) => line).filter(line => !lines.includes(line ?? '')), [], `block ${index}`)
  }
})

t.test('the page lists the codes that only the client has', t => {
  const own = { NETWORK: true, DEADLINE: true, UNAVAILABLE: true, UNEXPECTED_ANSWER: true } satisfies Record<Exclude<CaveatErrorCode, (typeof ERROR_CODES)[number]>, true>
  t.same([...page.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, code]) => code), Object.keys(own))
  t.end()
})
