import { LRUCache } from 'lru-cache'
import { DomainError } from '../../domain/errors.ts'
import { plainText } from '../../domain/wording.ts'
import type { Card } from '../card.ts'
import { pictureAlternative, pictureDescription } from '../text/picture-description.ts'
import { drawableData } from './drawable-text.ts'
import { fontFiles } from './fonts.ts'
import { pngFile } from './png-file.ts'
import { svgPicture } from './svg-picture.ts'
import { xmpPacket } from './xmp-packet.ts'

type Renderer = typeof import('@resvg/resvg-js')

/** Some six hundred pictures. */
const REMEMBERED_BYTES = 32 * 1024 * 1024

/**
 * Pictures by what they are drawn from: the SVG holds everything that they depend on, so that none is ever stale. Those who ask
 * for the same picture at once wait for one drawing.
 */
const pictures = new LRUCache<string, Buffer, Card>({
  maxSize: REMEMBERED_BYTES,
  sizeCalculation: (picture, svg) => picture.length + svg.length * 2,
  fetchMethod: async (svg, _, { context }) => await draw(svg, context)
})

/**
 * A card as a PNG picture, with its description inside: a number never travels without its caveat.
 * @throws DomainError PICTURES_UNAVAILABLE where the renderer doesn't run
 */
export async function pngPicture (card: Card): Promise<Buffer> {
  return await pictures.forceFetch(svgPicture(card), { context: card })
}

async function draw (svg: string, card: Card): Promise<Buffer> {
  const { renderAsync } = await loadRenderer()
  // no system fonts: every machine draws the same
  const { pixels } = await renderAsync(svg, { font: { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: 'DejaVu Sans' } })
  const title = drawableData(plainText(card.title))
  const description = drawableData(pictureDescription(card))
  return await pngFile(pixels, {
    Title: title,
    Description: description,
    'XML:com.adobe.xmp': xmpPacket({ title, description, alternative: drawableData(pictureAlternative(card)), language: card.language })
  })
}

async function loadRenderer (): Promise<Renderer> {
  try {
    return await import('@resvg/resvg-js')
  } catch {
    throw new DomainError('PICTURES_UNAVAILABLE', 'this server can\'t draw PNG pictures: its platform has no renderer; the same picture is there as .svg')
  }
}
