import { promisify } from 'node:util'
import { crc32, deflate } from 'node:zlib'
import { PICTURE_SIZE } from '../card-kinds.ts'

const compress = promisify(deflate)

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex')
const RGBA = { bitDepth: 8, colourType: 6, bytes: 4 } as const

/** Words that travel inside the file, as iTXt chunks (PNG, 11.3.3.4). */
export type PngTexts = Readonly<Record<string, string>>

/**
 * A PNG file. Flat areas and letters compress best without any filter; compressing happens off the event loop.
 * @param pixels RGBA, line by line
 */
export async function pngFile (pixels: Buffer, texts: PngTexts): Promise<Buffer> {
  const { width, height } = PICTURE_SIZE
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([RGBA.bitDepth, RGBA.colourType, 0, 0, 0], 8)
  const stride = width * RGBA.bytes
  const lines = Buffer.alloc(height * (stride + 1))
  for (let y = 0; y < height; y++) pixels.copy(lines, y * (stride + 1) + 1, y * stride, (y + 1) * stride)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    ...Object.entries(texts).map(([keyword, text]) => chunk('iTXt', Buffer.from(`${keyword}\0\0\0\0\0${text.replaceAll('\0', '')}`))),
    chunk('IDAT', await compress(lines)),
    chunk('IEND', Buffer.alloc(0))
  ])
}

function chunk (type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  checksum.writeUInt32BE(crc32(typed))
  return Buffer.concat([length, typed, checksum])
}
