import { destination } from 'pino'

/** What a pipe takes in one piece: lines of several processes must not be mixed up inside. */
const PIECE_BYTES = 4096
/** Under load a piece is full long before. */
const WITHIN_MS = 10

export interface LogStream {
  readonly write: (line: string) => void
  /** Writes what there is, now. */
  readonly flushSync: () => void
}

/**
 * Where the lines of a log go: to standard output, several together. A write of its own for each line would take longer than
 * the answer that it is about. No line waits for longer than some milliseconds, nor for anything at the end of the process.
 */
export function createLogStream (): LogStream {
  const output = destination({ dest: 1, sync: true })
  let [lines, bytes] = ['', 0]
  let timer: NodeJS.Timeout | null = null
  const flushSync = (): void => {
    const piece = lines;
    [lines, bytes] = ['', 0]
    if (piece !== '') output.write(piece)
  }
  process.on('exit', flushSync)
  return {
    write: line => {
      const more = Buffer.byteLength(line)
      if (bytes + more > PIECE_BYTES) flushSync()
      lines += line
      bytes += more
      timer ??= setTimeout(() => {
        timer = null
        flushSync()
      }, WITHIN_MS)
    },
    flushSync
  }
}
