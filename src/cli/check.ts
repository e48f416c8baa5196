import { fixturesFolder } from '../config.ts'
import { checkFixtures } from '../fixtures/check-fixtures.ts'
import { printable } from '../fixtures/printable.ts'
import type { Command } from './command.ts'
import { EXIT, JSON_FLAG } from './command.ts'
import { createProgressLine } from './progress-line.ts'
import { count, reportProblems } from './report-problems.ts'

export const check: Command = {
  name: 'check',
  summary: 'Report every problem of a fixture folder at once',
  positionals: ['[folder]'],
  flags: { json: JSON_FLAG },
  run: async ({ flags, positionals }, { out, screen, environment }) => {
    const progress = createProgressLine(screen)
    const { folder, counts, problems, more, revision } = await checkFixtures(fixturesFolder(positionals[0], environment), { onProgress: progress.show })
    progress.clear()
    const items = Object.values(counts).reduce((sum, count) => sum + count)
    if (flags.json === true) out(JSON.stringify({ folder, revision, items: counts, problems, more }, null, 2))
    else if (problems.length > 0) out(reportProblems(folder, problems, more))
    else out(`${printable(folder)} is fine: ${count(items, 'item')} in ${count(counts.story, 'story', 'stories')}, revision ${String(revision)}`)
    return problems.length === 0 ? EXIT.fine : EXIT.problems
  }
}
