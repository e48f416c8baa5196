import type { RichText } from '../../domain/wording.ts'
import type { TextBlock } from './fit-text.ts'
import { fitText } from './fit-text.ts'
import type { Room } from './fit-text.ts'

/**
 * A title as a headline.
 * @param shorten the words of the data that may be shortened in it, such as a summary or a name
 */
export function headlineText (title: RichText, shorten: string, room: Room, size = 64): TextBlock {
  const part = title.find(part => typeof part !== 'string' && shorten.startsWith(part.text))
  return fitText(title, { ...room, face: 'headline', size, smallest: 32, ...(part === undefined || typeof part === 'string' ? {} : { shorten: part }) })
}
