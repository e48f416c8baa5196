/** Where something stands in an answer. */
export type PathKeys = readonly (string | number)[]

/** Orders paths by the first key in which they differ; what holds something comes before it. */
export function comparePaths (one: PathKeys, other: PathKeys): number {
  for (const [index, key] of one.entries()) {
    const against = other[index]
    if (against === undefined) return 1
    if (key !== against) return key < against ? -1 : 1
  }
  return one.length - other.length
}
