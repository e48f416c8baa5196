import type { RichText } from '../../domain/wording.ts'
import { plainText } from '../../domain/wording.ts'
import type { Card } from '../card.ts'
import { PICTURE_SIZE } from '../card-kinds.ts'
import { pictureDescription } from '../text/picture-description.ts'
import { COLOURS } from './colours.ts'
import { drawableData, xmlText } from './drawable-text.ts'
import { eventPicture } from './event-picture.ts'
import { figurePicture } from './figure-picture.ts'
import type { Box } from './layout.ts'
import { INNER_WIDTH, MARGIN } from './layout.ts'
import { pictureFoot } from './picture-foot.ts'
import { pictureHead } from './picture-head.ts'
import { rivalsPicture } from './rivals-picture.ts'
import { statementPicture } from './statement-picture.ts'
import { storyPicture } from './story-picture.ts'

const GAP = 20

/**
 * A card as an SVG picture, whole in itself: text as text, no style, no script, nothing that is loaded. It is the same for the
 * same card, on every machine.
 */
export function svgPicture (card: Card): string {
  const { width, height } = PICTURE_SIZE
  const [head, foot] = [pictureHead(card), pictureFoot(card)]
  const top = head.height + GAP
  const box = { x: MARGIN, y: top, width: INNER_WIDTH, height: height - foot.height - GAP - top }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description" xml:lang="${card.language}">
<title id="title">${plainXml(card.title)}</title>
<desc id="description">${xmlText(drawableData(pictureDescription(card)))}</desc>
<rect width="${width}" height="${height}" fill="${COLOURS.paper}"/>
<rect width="${width}" height="10" fill="${COLOURS.mark}"/>
${head.svg}
${bodyOf(card, box)}
${foot.svg}
</svg>
`
}

function bodyOf (card: Card, box: Box): string {
  const { content } = card
  switch (content.is) {
    case 'figure': return figurePicture(card, content.figure, box)
    case 'statement': return statementPicture(card, content.statement, content.speakers, box)
    case 'event': return eventPicture(card, content.event, box)
    case 'story': return storyPicture(card, content, box)
    case 'who-says-what': return rivalsPicture(card, content, box)
  }
}

function plainXml (text: RichText): string {
  return xmlText(drawableData(plainText(text)))
}
