import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Item } from '../../src/domain/items.ts'
import { createListFile } from './list-file.ts'
import { recordOf } from './record-of.ts'
import type { GeneratedStory } from './stories.ts'
import { storiesOf } from './stories.ts'
import { createWorld } from './world.ts'

/** An archive of more is not made. */
const FACTS_MAX = 10_000_000

/** Writes a fixture folder of so many facts, the same bytes every time. @throws Error where there is something in the folder */
export function writeFolder (folder: string, facts: number): void {
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new Error(`${folder} is not empty`)
  const world = createWorld(facts)
  mkdirSync(join(folder, 'stories'), { recursive: true })
  writeList(join(folder, 'people.json'), world.people)
  writeList(join(folder, 'organizations.json'), world.organizations)
  writeList(join(folder, 'places.json'), world.places.all)
  for (const story of storiesOf(world)) writeStory(join(folder, 'stories', story.story.id.slice(4)), story)
}

function writeStory (folder: string, { story, sources, facts }: GeneratedStory): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'story.json'), `${JSON.stringify(recordOf(story))}\n`)
  writeList(join(folder, 'sources.json'), sources)
  const files = { statement: createListFile(join(folder, 'statements.json')), figure: createListFile(join(folder, 'figures.json')), event: createListFile(join(folder, 'events.json')) }
  for (const fact of facts) files[fact.type].add(recordOf(fact))
  for (const file of Object.values(files)) file.close()
}

function writeList (path: string, items: readonly Item[]): void {
  const file = createListFile(path)
  for (const item of items) file.add(recordOf(item))
  file.close()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, facts = ''] = process.argv.slice(2)
  if (folder === undefined || !/^\d+$/.test(facts) || Number(facts) < 100 || Number(facts) > FACTS_MAX) {
    console.error(`node --import tsx bench/generate/write-folder.ts <folder> <facts>, from 100 to ${FACTS_MAX} facts`)
    process.exitCode = 2
  } else {
    try {
      // npm runs scripts in the folder of their package, and says where it was called
      writeFolder(resolve(process.env.INIT_CWD ?? '', folder), Number(facts))
    } catch (error) {
      console.error((error as Error).message)
      process.exitCode = 2
    }
  }
}
