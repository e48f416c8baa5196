import type { VerificationStatus } from '../../domain/verification.ts'

/** The colours of pictures, which are those of a page in the light: a picture can't know where it will stand. */
export const COLOURS = { ink: '#1a1a1a', soft: '#595959', paper: '#fdfcf9', line: '#d8d4c8', mark: '#7a4b00' } as const

/** A word in a box: its colour and that of its ground. */
export interface BadgeColours {
  readonly ink: string
  readonly ground: string
}

const OPEN: BadgeColours = { ink: COLOURS.mark, ground: '#fff3d6' }
const GOOD: BadgeColours = { ink: '#1d5c2e', ground: '#e2f3e5' }
const BAD: BadgeColours = { ink: '#9b1c1c', ground: '#fde8e6' }

export const BADGE_COLOURS: Readonly<Record<VerificationStatus, BadgeColours>> = {
  unverified: OPEN, in_progress: OPEN, inconclusive: OPEN, corroborated: GOOD, verified: GOOD, disputed: BAD, refuted: BAD
}
