import { readDate } from '../../domain/edtf-date.ts'
import type { VerificationResolvers } from '../generated.ts'
import { loadMaybe } from '../references.ts'

export const verification: VerificationResolvers = {
  status: ({ status }, _, { caveats }, info) => {
    caveats?.cover(info.path.prev?.prev, 'status')
    return status
  },
  assessedBy: ({ assessedBy }, _, context) => loadMaybe(assessedBy, context),
  assessedAt: ({ assessedAt }) => readDate(assessedAt)
}
