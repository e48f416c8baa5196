import { createRequire } from 'node:module'
import t from 'tap'
import { VERSION, versionsOf } from '../src/version.ts'

const versionIn = (path: string): string => (createRequire(import.meta.url)(path) as { readonly version: string }).version

t.test('versions are those of the packages that are installed', t => {
  t.equal(VERSION, versionIn('../package.json'))
  t.equal(versionsOf('react', '@fastify/swagger-ui', 'no-such-package'), `react@${versionIn('react/package.json')} @fastify/swagger-ui@${versionIn('@fastify/swagger-ui/package.json')} no-such-package@`)
  t.end()
})
