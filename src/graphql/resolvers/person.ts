import { readDate } from '../../domain/edtf-date.ts'
import { edgesTo } from '../edges.ts'
import type { PersonResolvers } from '../generated.ts'
import { loadMaybe } from '../references.ts'
import { agentResolvers } from './agent.ts'

export const person: PersonResolvers = {
  ...agentResolvers,
  organization: ({ organization }, _, context) => loadMaybe(organization, context),
  roleAsOf: ({ roleAsOf }) => readDate(roleAsOf),
  countedIn: edgesTo('figures', 'people')
}
