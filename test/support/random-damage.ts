import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { createFiles } from './fixture-folder.ts'

/** What a careless hand may write in place of a value. */
const anyValue = fc.oneof(
  fc.constantFrom<unknown>(
    null, true, 0, -1, 1e308, 0.5, 3, 15, 100_000, '', 'per_ann-lee', 'fig_gone', 'fig_damaged', 'plc_highland', 'plc_farside', 'sta_sister', 'evt_flood', 'src_flood', 'org_wire',
    'sto_quiet', '2024-02-30', '2024/2023', 'preferred', 'person', 'building', 'killed', 'stock', [], {}, [null], [[]], ['per_ann-lee', 'per_ann-lee']
  ),
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.jsonValue()
)

type Place = readonly [parent: any, key: string | number]

function placesIn (value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return []
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return keys.flatMap(key => [[value, key] as const, ...placesIn((value as any)[key])])
}

export interface Damage { readonly at: number, readonly how: string, readonly value: unknown, readonly name: string }

/** One damage: a value replaced, a member dropped, renamed or added, a list entry doubled. */
export const anyDamage: fc.Arbitrary<Damage> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('replace', 'drop', 'rename', 'add', 'double'),
  value: anyValue,
  name: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', 'items', 'id', 'partOf', 'rank', 'containedIn'))
})

/** Damages what stands in an object, in place. */
export function applyDamages (root: any, damages: readonly Damage[]): void {
  for (const { at, how, value, name } of damages) {
    const places = placesIn(root).filter(([parent]) => parent !== root)
    const [parent, key] = places[at % places.length] ?? [{}, '']
    const define = (name: string | number, value: unknown): void => { Object.defineProperty(parent, name, { value, enumerable: true, configurable: true, writable: true }) }
    if (how === 'replace') define(key, value)
    else if (how === 'double' && Array.isArray(parent)) parent.push(structuredClone(parent[Number(key)]))
    else if (Array.isArray(parent)) parent.splice(Number(key), 1)
    else {
      const old = parent[key]
      if (how !== 'add') delete parent[key]
      if (how !== 'drop') define(name, how === 'add' ? value : old)
    }
  }
}

/** Writes the files of a test into its folder, damaged. */
export function writeDamaged (folder: string, damages: readonly Damage[]): void {
  const files = createFiles()
  applyDamages(files, damages)
  for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), JSON.stringify(content) ?? '')
}
