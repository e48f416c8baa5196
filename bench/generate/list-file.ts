import { closeSync, openSync, writeSync } from 'node:fs'

/** A fixture file that records are added to, one a line. */
export interface ListFile {
  readonly add: (record: object) => void
  readonly close: () => void
}

const BUFFERED = 1 << 18

/** Opens a list file for writing. Only a small part of it is ever held in memory. */
export function createListFile (path: string): ListFile {
  const file = openSync(path, 'w')
  let text = '{"items":['
  let separator = '\n'
  return {
    add: record => {
      text += separator + JSON.stringify(record)
      separator = ',\n'
      if (text.length < BUFFERED) return
      writeSync(file, text)
      text = ''
    },
    close: () => {
      writeSync(file, `${text}\n]}\n`)
      closeSync(file)
    }
  }
}
