import { fixturesFolder } from '../config.ts'
import { groupBy } from '../core/group-by.ts'
import { ITEM_TYPES } from '../domain/ids.ts'
import { checkFixtures } from '../fixtures/check-fixtures.ts'
import { printable } from '../fixtures/printable.ts'
import type { Command } from './command.ts'
import { EXIT, JSON_FLAG } from './command.ts'
import { count, reportProblems } from './report-problems.ts'

export const check: Command = {
  name: 'check',
  summary: 'Report every problem of a fixture folder at once',
  positionals: ['[folder]'],
  flags: { json: JSON_FLAG },
  run: async ({ flags, positionals }, { out, environment }) => {
    const { folder, items, problems, revision } = await checkFixtures(fixturesFolder(positionals[0], environment))
    const byType = groupBy(items, ({ type }) => type)
    const counts = Object.fromEntries(ITEM_TYPES.map(type => [type, byType.get(type)?.length ?? 0]))
    if (flags.json === true) out(JSON.stringify({ folder, revision, items: counts, problems }, null, 2))
    else if (problems.length > 0) out(reportProblems(folder, problems))
    else out(`${printable(folder)} is fine: ${count(items.length, 'item')} in ${count(counts.story ?? 0, 'story', 'stories')}, revision ${String(revision)}`)
    return problems.length === 0 ? EXIT.fine : EXIT.problems
  }
}
