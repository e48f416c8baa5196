/** A number that a process tells about itself, as Prometheus names and types it. */
export interface Reading {
  readonly name: string
  readonly help: string
  readonly type: 'counter' | 'gauge'
  /** how the numbers of several processes become one; the sum, unless said otherwise */
  readonly across?: 'max'
  readonly labels?: Readonly<Record<string, string>>
  readonly value: number
}

/** Reads the numbers of this process. */
export type ReadMetrics = () => Promise<readonly Reading[]>

/** Collects the numbers of all processes that serve together, a list for each process that answers. */
export type GatherMetrics = () => Promise<readonly (readonly Reading[])[]>

/** Lets processes ask each other: takes what reads this one's numbers, answers what collects everyone's. */
export type ConnectMetrics = (read: ReadMetrics) => GatherMetrics
