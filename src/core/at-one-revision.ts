import type { FactStore } from './fact-store.ts'
import type { Notes, RevisionMemory } from './revision-memory.ts'
import { createNotes } from './revision-memory.ts'

/** Opens a memory at the revision that is being read. */
export type Recall = <Value extends object | string>(memory: RevisionMemory<Value>) => Notes<Value>

/** A store that changes more often than it can be read is read without a memory. */
const ATTEMPTS = 2

/**
 * Reads a store at one revision, from the first item to the last: should it change meanwhile, everything is read again.
 * So what was remembered of an item never meets another version of it, and what is noted is true of the revision that it
 * is kept for. Nothing is kept where reading rejects; where the store can't tell its revision, nothing is remembered either.
 * @param read is told whether all is of one revision: where it is not, an item may come in several versions
 */
export async function atOneRevision<Answer> (store: FactStore, read: (recall: Recall, isOneRevision: boolean) => Promise<Answer>): Promise<Answer> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const revision = await revisionOf(store)
    if (revision === null) break
    const opened: { readonly keep: () => void }[] = []
    const answer = await read(memory => {
      const notes = memory(store, revision)
      opened.push(notes)
      return notes
    }, true)
    if (await revisionOf(store) !== revision) continue
    for (const notes of opened) notes.keep()
    return answer
  }
  return await read(() => createNotes(), false)
}

async function revisionOf (store: FactStore): Promise<string | null> {
  try {
    return await store.revision()
  } catch {
    return null
  }
}
