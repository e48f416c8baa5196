import type { GraphQLResolveInfo } from 'graphql'
import type { VerificationStatus } from '../domain/verification.ts'
import type { PathKeys } from './compare-paths.ts'
import { comparePaths } from './compare-paths.ts'

type Path = GraphQLResolveInfo['path']

/** A fact or an aggregate of facts whose number or words stand in an answer. */
export interface Subject {
  /** null for an aggregate */
  readonly id: string | null
  /** null for an aggregate of facts that differ in it */
  readonly status: VerificationStatus | null
  /** whether its verification status alone hides that it was taken back */
  readonly retracted: boolean
  readonly caveat: () => string | Promise<string>
}

export interface NakedSubject {
  /** where in the answer the object stands that has the number or the words */
  readonly path: PathKeys
  readonly subject: Subject
}

/**
 * What an object says of how far its fact can be trusted. A caveat or a phrase says all of it; the verification status
 * of a retracted fact needs its publication status beside it.
 */
export type Cover = 'caveat' | 'status' | 'publication'

/** Notes during execution which objects of an answer hold a number or a quote, and which hold its caveat. */
export interface CaveatRecorder {
  /** The object at this path holds a number or a quote of this subject. */
  readonly expose: (path: Path | undefined, subject: Subject) => void
  /** The object at this path says this of its fact. */
  readonly cover: (path: Path | undefined, by: Cover) => void
  /** The exposed objects that nothing covers, in the order of their paths. */
  readonly naked: () => readonly NakedSubject[]
}

export function createCaveatRecorder (): CaveatRecorder {
  // as they come: most requests have nothing to look through
  const exposed: { readonly path: Path | undefined, readonly subject: Subject }[] = []
  const covered: { readonly path: Path | undefined, readonly by: Cover }[] = []
  return {
    expose: (path, subject) => { exposed.push({ path, subject }) },
    cover: (path, by) => { covered.push({ path, by }) },
    naked: () => {
      if (exposed.length === 0) return []
      const covers: Readonly<Record<Cover, Set<string>>> = { caveat: new Set(), status: new Set(), publication: new Set() }
      for (const { path, by } of covered) covers[by].add(nameOf(path))
      const isCovered = (name: string, retracted: boolean): boolean =>
        covers.caveat.has(name) || (covers.status.has(name) && (!retracted || covers.publication.has(name)))
      const byName = new Map(exposed.map(({ path, subject }) => [nameOf(path), { path, subject }]))
      return [...byName].filter(([name, { subject }]) => !isCovered(name, subject.retracted))
        .map(([, { path, subject }]) => ({ path: keysOf(path), subject }))
        .sort((one, other) => comparePaths(one.path, other.path))
    }
  }
}

/** A path as one string: it is made for each field that says a number or how far to trust one. */
function nameOf (path: Path | undefined): string {
  return path === undefined ? '' : `${nameOf(path.prev)}.${path.key}`
}

function keysOf (path: Path | undefined): PathKeys {
  const keys: (string | number)[] = []
  for (let at = path; at !== undefined; at = at.prev) keys.push(at.key)
  return keys.reverse()
}
