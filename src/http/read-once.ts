import { readFile } from 'node:fs/promises'
import { asFile } from './compress.ts'

/** Reads a file when it is first asked for, and has it in memory from then on. What failed once is tried again. */
export function readOnce (path: string): () => Promise<Buffer> {
  let file: Promise<Buffer> | undefined
  return async () => {
    file ??= readFile(path).then(asFile)
    try {
      return await file
    } catch (error) {
      file = undefined
      throw error
    }
  }
}
