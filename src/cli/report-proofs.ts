import { groupBy } from '../core/group-by.ts'
import { formatPath, membersOf } from '../fixtures/json-path.ts'
import type { AnchorProof } from '../fixtures/prove-anchors.ts'
import type { SourceCopy } from './read-source-copies.ts'
import { count } from './report-problems.ts'

/** A line on whether the copy is the document that the source was recorded with. */
export function describeSource ({ id, file, same, digest, length }: SourceCopy): string {
  return same
    ? `${id}: ${file} is the document itself`
    : `${id}: ${file} is another text than the recorded one: its digest is ${digest}, its length ${length}`
}

/** What is still to be set by hand where the source is recorded with another digest or length than the copy's; nothing else. */
export function describeAdoption ({ id, digest, length, record: { file, path, value } }: SourceCopy): string[] {
  const recorded = membersOf(value)
  const members = Object.entries({ digest, length }).filter(([name, value]) => recorded?.[name] !== value)
    .map(([name, value]) => `"${name}": ${JSON.stringify(value)}`)
  return members.length === 0 ? [] : [`${id}: to adopt this text, set ${members.join(' and ')} in ${file} ${formatPath(path)}`]
}

/** A line on one anchor (its state, its fact and where it stands), and one on words that are not there. */
export function describeProof ({ fact, file, path, location, missingQuote }: AnchorProof): string[] {
  const line = `${location.state.padEnd(10)}  ${fact}  ${file} ${formatPath(path)}${detailOf(location)}`
  return missingQuote === null ? [line] : [line, `            not at the anchor: ${JSON.stringify(missingQuote)}`]
}

/** The last line: how many anchors are in which state. */
export function summarizeProofs (proofs: readonly AnchorProof[], written: number): string {
  const states = [...groupBy(proofs, ({ location }) => location.state)].map(([state, found]) => `${found.length} ${state}`)
  const missing = proofs.filter(({ missingQuote }) => missingQuote !== null).length
  return [
    `${count(proofs.length, 'anchor')}${states.length === 0 ? '' : `: ${states.join(', ')}`}`,
    ...(missing === 0 ? [] : [`${count(missing, 'quote')} not at the anchor`]),
    ...(written === 0 ? [] : [`${written} written`])
  ].join('; ')
}

function detailOf (location: AnchorProof['location']): string {
  if (location.state === 'moved') return `, now ${location.start}–${location.end}`
  if (location.state !== 'orphaned' || location.candidates.length === 0) return ''
  return `, its text stands at ${location.candidates.slice(0, 10).join(', ')}: choose by hand`
}
