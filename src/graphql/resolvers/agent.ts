import { edgesTo } from '../edges.ts'

/** The edges of every agent, person or organisation. */
export const agentResolvers = {
  statements: edgesTo('statements', 'speakers'),
  claims: edgesTo('facts', 'claimant'),
  figures: edgesTo('figures', 'claimant'),
  events: edgesTo('events', 'participants'),
  mentionedIn: edgesTo('facts', 'mentions'),
  relayed: edgesTo('facts', 'relayedBy'),
  assessments: edgesTo('facts', 'assessedBy')
}
