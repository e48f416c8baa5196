import type { CaveatRecorder } from './caveat-recorder.ts'
import { outerValueOf } from './enum-values.ts'

/** An entry of `extensions.caveats`. */
export interface CaveatEntry {
  readonly path: readonly (string | number)[]
  readonly id: string | null
  readonly status: string | null
  readonly caveat: string
}

/** The caveats that an answer's data lack: one for each object that holds a number or a quote without saying how far to trust it. */
export async function listCaveats (recorder: CaveatRecorder, data: unknown): Promise<CaveatEntry[]> {
  const naked = recorder.naked().filter(({ path }) => isInside(data, path))
  if (naked.length === 0) return []
  const caveats = await Promise.all(naked.map(({ subject }) => subject.caveat()))
  return naked.map(({ path, subject: { id, status } }, index) => ({
    path, id, status: status === null ? null : outerValueOf(status), caveat: caveats[index] as string
  }))
}

/** An error may have nulled a part of the data after its number was read. */
function isInside (data: unknown, path: readonly (string | number)[]): boolean {
  let at = data
  for (const key of path) at = (at as Record<string | number, unknown> | null | undefined)?.[key]
  return at != null
}
