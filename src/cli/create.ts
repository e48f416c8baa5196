import { fixturesFolder } from '../config.ts'
import { typeOfId } from '../domain/ids.ts'
import { createStory } from '../fixtures/create-story.ts'
import { printable } from '../fixtures/printable.ts'
import { readFolder } from '../fixtures/read-folder.ts'
import { idOf } from '../fixtures/fixture-record.ts'
import type { Command, Terminal } from './command.ts'
import { EXIT, UsageError } from './command.ts'

export const create: Command = {
  name: 'new',
  summary: 'Scaffold a story folder that passes check',
  positionals: ['<story-slug>'],
  flags: { fixtures: { type: 'string', value: '<folder>', description: 'The fixture folder to add it to (CAVEAT_FIXTURES)' } },
  run: async ({ flags, positionals: [slug = ''] }, { out, err, environment }) => {
    const folder = fixturesFolder(flags.fixtures as string | undefined, environment)
    const id = `sto_${slug}`
    if (typeOfId(id) === null) {
      throw new UsageError(`${JSON.stringify(slug)} is not a slug: lower-case letters, digits and single hyphens, e.g. 2022-04-02-bucha`)
    }
    const taken = (await readFolder(folder)).records.find(record => idOf(record) === id)
    if (taken !== undefined) return refuse(`there is a story ${id} already, in ${taken.file}`, err)
    try {
      for (const file of await createStory(folder, slug)) out(printable(file))
      return EXIT.fine
    } catch (error) {
      const { code, path, message } = error as NodeJS.ErrnoException
      if (code === undefined) throw error
      return refuse(code === 'EEXIST' ? `${String(path)} is there already` : message, err)
    }
  }
}

function refuse (message: string, err: Terminal['err']): number {
  err(`caveat: ${printable(message)}`)
  return EXIT.problems
}
