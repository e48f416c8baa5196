export interface AllowanceLimits {
  /** so many may be taken at once, after a rest */
  readonly atOnce: number
  /** and so many a second for as long as there is no rest */
  readonly perSecond: number
}

/** Bounds how often something is done. @returns a function that tells whether it may be done once more, and takes that for done */
export function createAllowance ({ atOnce, perSecond }: AllowanceLimits): () => boolean {
  let left = atOnce
  let askedAt = performance.now()
  return () => {
    const now = performance.now()
    left = Math.min(atOnce, left + (now - askedAt) / 1000 * perSecond)
    askedAt = now
    if (left < 1) return false
    left--
    return true
  }
}
