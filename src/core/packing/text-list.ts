import { hashText } from '../hash-text.ts'
import { createArena } from './arena.ts'
import { createColumn } from './column.ts'
import type { HashedTexts } from './text-bytes.ts'
import { shareTexts, writeText } from './text-bytes.ts'

/** Texts that hardly ever come twice, such as the ids of items, in the order in which they were added: none is looked for. */
export interface TextList {
  readonly add: (text: string) => void
  readonly truncate: (length: number) => void
  /** Forgets all of them. Their memory is kept for those that come next. */
  readonly clear: () => void
  /** All of them, for another thread: for when no more are added. */
  readonly share: () => HashedTexts
}

export function createTextList (): TextList {
  const arena = createArena()
  const [addresses, hashes] = [createColumn(Uint32Array), createColumn(Uint32Array)]

  function truncate (length: number): void {
    addresses.truncate(length)
    hashes.truncate(length)
  }

  return {
    add: text => {
      hashes.push(hashText(text))
      addresses.push(writeText(arena, text))
    },
    truncate,
    clear: () => {
      truncate(0)
      arena.clear()
    },
    share: () => shareTexts(arena, addresses, hashes)
  }
}
