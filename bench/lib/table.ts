import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import type { Row } from './row.ts'

const HEADS = ['what', 'ours', 'peer', 'limit', 'ratio', 'goal', 'met', 'note'] as const
const [BEGIN, END] = ['<!-- bench:begin -->', '<!-- bench:end -->']
const STUB = `# Performance\n\n${BEGIN}\n${END}\n`

/** The table as text of fixed width. */
export function printTable (rows: readonly Row[]): void {
  const cells = [[...HEADS], ...rows.map(cellsOf)]
  const widths = HEADS.map((_, column) => Math.max(...cells.map(line => [...line[column] as string].length)))
  let section = ''
  for (const [index, line] of cells.entries()) {
    const row = rows[index - 1]
    if (row !== undefined && row.section !== section) console.log(`\n${section = row.section}`)
    console.log(line.map((cell, column) => column === HEADS.length - 1 ? cell : cell.padEnd(widths[column] as number)).join('  ').trimEnd())
  }
}

/** Writes the table between the two markers of a Markdown file, and leaves the rest of it alone. */
export function writeTable (file: string, rows: readonly Row[], about: string): void {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : STUB
  const [before, after] = [text.indexOf(BEGIN), text.indexOf(END)]
  if (before < 0 || after < before) throw new Error(`${file} has no ${BEGIN} … ${END} to write the table between`)
  writeFileSync(file, `${text.slice(0, before)}${BEGIN}\n${toMarkdown(rows, about)}\n${text.slice(after)}`)
}

/** What the figures were measured on. */
export function describeMachine (): string {
  const [cpu] = cpus()
  return `${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}`
}

function toMarkdown (rows: readonly Row[], about: string): string {
  const sections = [...new Set(rows.map(({ section }) => section))]
  return [`<!-- written by npm run bench -->\n\n${about}`, ...sections.map(section => [
    `### ${section}\n`, lineOf(HEADS), lineOf(HEADS.map(() => '---')), ...rows.filter(row => row.section === section).map(row => lineOf(cellsOf(row)))
  ].join('\n'))].join('\n\n') + '\n'
}

function lineOf (cells: readonly string[]): string {
  return `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

function cellsOf (row: Row): string[] {
  return HEADS.map(head => head === 'met' ? (row.met === null ? '' : row.met ? 'yes' : 'no') : row[head])
}
