import { dateFrom } from '../dates.ts'
import { edgesTo } from '../edges.ts'
import type { PersonResolvers } from '../generated.ts'
import { loadMaybe } from '../references.ts'
import { agentResolvers } from './agent.ts'

export const person: PersonResolvers = {
  ...agentResolvers,
  organization: ({ organization }, _, context) => loadMaybe(organization, context),
  roleAsOf: ({ roleAsOf }) => dateFrom(roleAsOf),
  countedIn: edgesTo('figures', 'people')
}
