import { z } from 'zod'
import { edtfSchema } from './edtf-date.ts'
import { agentIdSchema } from './ids.ts'
import { textSchema } from './text-schema.ts'
import { whenSound } from './when-sound.ts'

export const VERIFICATION_STATUSES = [
  'unverified', 'in_progress', 'corroborated', 'verified', 'disputed', 'refuted', 'inconclusive'
] as const

export type VerificationStatus = (typeof VERIFICATION_STATUSES)[number]

/** What is known of a fact's truth. Absent means unverified; nothing is ever promoted by inference. */
export const VerificationSchema = z.strictObject({
  status: z.enum(VERIFICATION_STATUSES).default('unverified'),
  note: textSchema(500).nullable().default(null).describe('Why the status is what it is, in our own words'),
  assessedBy: agentIdSchema.nullable().default(null).describe('The agent that assessed the fact'),
  assessedAt: edtfSchema.nullable().default(null).describe('When it was assessed')
})
  .refine(({ status, assessedBy, note }) => status === 'unverified' || assessedBy !== null || note !== null, {
    path: ['status'], message: 'a status other than unverified needs an assessment: say who (assessedBy) or why (note)', ...whenSound('status', 'assessedBy', 'note')
  })

export type Verification = z.output<typeof VerificationSchema>

export const PUBLICATIONS = ['usable', 'withheld', 'retracted'] as const

export type Publication = (typeof PUBLICATIONS)[number]
