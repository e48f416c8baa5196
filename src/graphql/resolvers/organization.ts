import { edgesTo } from '../edges.ts'
import type { OrganizationResolvers } from '../generated.ts'
import { loadMaybe } from '../references.ts'
import { agentResolvers } from './agent.ts'

export const organization: OrganizationResolvers = {
  ...agentResolvers,
  parentOrganization: ({ parentOrganization }, _, context) => loadMaybe(parentOrganization, context),
  organizations: edgesTo('organizations', 'parentOrganization'),
  people: edgesTo('people', 'organization'),
  sources: edgesTo('sources', 'publisher')
}
