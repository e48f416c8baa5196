import { fixturesFolder } from '../config.ts'
import { formatPath } from '../fixtures/json-path.ts'
import { printable } from '../fixtures/printable.ts'
import type { AnchorProof } from '../fixtures/prove-anchors.ts'
import { proveAnchors } from '../fixtures/prove-anchors.ts'
import { readFolder } from '../fixtures/read-folder.ts'
import { writeMovedAnchors } from '../fixtures/write-anchors.ts'
import type { Command } from './command.ts'
import { EXIT, JSON_FLAG, UsageError } from './command.ts'
import { readSourceCopies } from './read-source-copies.ts'
import { describeAdoption, describeProof, describeSource, summarizeProofs } from './report-proofs.ts'
import { reportProblems } from './report-problems.ts'

export const anchor: Command = {
  name: 'anchor',
  summary: 'Prove the anchors of sources against local copies of them',
  positionals: ['[folder]'],
  flags: {
    source: { type: 'string', multiple: true, value: '<src id>=<file>', description: 'A source and the copy of it; may be repeated' },
    write: { type: 'boolean', description: 'Write the new positions of moved anchors into the files, and nothing else' },
    json: JSON_FLAG
  },
  run: async ({ flags, positionals }, { out, err, environment }) => {
    const folder = fixturesFolder(positionals[0], environment)
    const given = flags.source as readonly string[] | undefined
    if (given === undefined) throw new UsageError('anchor needs --source <src id>=<file>; see caveat anchor --help')
    const contents = await readFolder(folder)
    if (contents.problems.length > 0) {
      err(`${reportProblems(folder, contents.problems)}\n\nNot every anchor can be read.`)
      return EXIT.problems
    }
    const copies = await readSourceCopies(given, contents.records)
    const proofs = proveAnchors(contents.records, new Map(copies.map(({ id, text }) => [id, text])))
    const written = flags.write === true ? await writeMovedAnchors(folder, proofs) : 0
    if (flags.json === true) {
      out(JSON.stringify({ folder, sources: copies.map(({ text, record, ...copy }) => copy), anchors: proofs.map(jsonOf), written }, null, 2))
    } else {
      const adoptions = flags.write === true ? copies.flatMap(describeAdoption) : []
      for (const line of [...copies.map(describeSource), ...proofs.flatMap(describeProof), summarizeProofs(proofs, written), ...adoptions]) out(printable(line))
    }
    return proofs.every(proof => isProved(proof, written > 0)) ? EXIT.fine : EXIT.problems
  }
}

/** A moved anchor is proved once its new position is written. */
function isProved ({ location, missingQuote }: AnchorProof, written: boolean): boolean {
  return missingQuote === null && (location.state === 'exact' || (location.state === 'moved' && written))
}

function jsonOf ({ fact, source, file, path, location, missingQuote }: AnchorProof): object {
  return { fact, source, file, path: formatPath(path), ...location, missingQuote }
}
