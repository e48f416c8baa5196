import { leap } from '../binary-search.ts'
import type { Run } from './search-words.ts'

/** Visits the ordinals of a run that are in a rising list, and where they are in the run. The shorter one is gone through, and the other one leapt through. */
export function forEachShared ({ lists: { values }, from, to }: Pick<Run, 'lists' | 'from' | 'to'>, list: Uint32Array, visit: (ordinal: number, at: number) => void): void {
  if (to - from > list.length) {
    for (let index = 0, at = from; index < list.length; index++) {
      const ordinal = list[index] as number
      at = leap(values, ordinal, at, to)
      if (at === to) return
      if (values[at] === ordinal) visit(ordinal, at)
    }
    return
  }
  for (let at = from, index = 0; at < to; at++) {
    const ordinal = values[at] as number
    index = leap(list, ordinal, index, list.length)
    if (index === list.length) return
    if (list[index] === ordinal) visit(ordinal, at)
  }
}
