import { PICTURE_SIZE } from '../card-kinds.ts'

export const MARGIN = 60
export const INNER_WIDTH = PICTURE_SIZE.width - 2 * MARGIN

/** A part of the picture that something is drawn into. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
