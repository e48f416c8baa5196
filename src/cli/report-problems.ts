import { join } from 'node:path'
import { groupBy } from '../core/group-by.ts'
import type { Problem } from '../fixtures/problem.ts'
import { printable } from '../fixtures/printable.ts'

/**
 * The problems of a fixture folder for people: by file, and a last line with counts.
 * @param more whether the folder has more problems than these
 */
export function reportProblems (folder: string, problems: readonly Problem[], more = false): string {
  const files = groupBy(problems, ({ file }) => file)
  const blocks = [...files].map(([file, found]) => [join(printable(folder), file), ...found.map(describeProblem)].join('\n'))
  const counts = `${count(problems.length, 'problem')} in ${count(files.size, 'file')} of ${printable(folder)}`
  return [...blocks, more ? `${counts}, and there are more` : counts].join('\n\n')
}

function describeProblem ({ path, value, problem, expected }: Problem): string {
  const shown = value === undefined ? '' : ` = ${printable(JSON.stringify(value))}`
  return `  ${path}${shown}\n    ${problem}\n    right would be: ${expected}`
}

/** "1 problem", "2 problems" */
export function count (number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`
}
