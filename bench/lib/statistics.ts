export function median (numbers: readonly number[]): number {
  return quantile(numbers, 0.5)
}

/** The number below which this share of the numbers lies (nearest rank). */
export function quantile (numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN
}

/** The exponent of the power of x that y grows with: 0 when it doesn't grow, 1 when it grows in proportion. */
export function exponentOf (points: readonly (readonly [x: number, y: number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const)
  const [meanX, meanY] = [0, 1].map(axis => logs.reduce((sum, point) => sum + (point[axis] as number), 0) / logs.length) as [number, number]
  const [above, below] = logs.reduce(([above, below], [x, y]) => [above + (x - meanX) * (y - meanY), below + (x - meanX) ** 2], [0, 0])
  return above / below
}
