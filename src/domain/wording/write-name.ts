import type { Item } from '../items.ts'
import { writeList } from './formats.ts'
import type { Language } from './language.ts'
import type { Lookup } from './names.ts'
import { plainNameIn, writeNameWithin } from './names.ts'
import type { RichText } from './rich-text.ts'
import { dataText } from './rich-text.ts'
import { tableOf } from './tables.ts'
import { writePhrase } from './write-phrase.ts'
import { writeStatus } from './write-status.ts'

/** The printable name of any item; a fact's name carries its claimant and its status. */
export function writeName (item: Item, lookup: Lookup, language: Language): RichText {
  const { statementName, eventName } = tableOf(language)
  switch (item.type) {
    case 'figure': return writePhrase(item, lookup, language)
    case 'statement': {
      const speakers = writeList(item.speakers.map(id => dataText(plainNameIn(id, lookup))), language)
      return statementName(speakers, dataText(item.summary.replace(/\.$/, '')), writeStatus(item, language))
    }
    case 'event': return eventName(dataText(item.name), writeNameWithin(item.claimant, lookup, language), writeStatus(item, language))
    default: return dataText(item.name)
  }
}
