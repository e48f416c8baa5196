import { readDate } from '../../domain/edtf-date.ts'
import { edgesTo } from '../edges.ts'
import type { StoryResolvers } from '../generated.ts'

export const story: StoryResolvers = {
  when: ({ when }) => readDate(when),
  facts: edgesTo('facts', 'story'),
  statements: edgesTo('statements', 'story'),
  figures: edgesTo('figures', 'story'),
  events: edgesTo('events', 'story'),
  sources: edgesTo('sources', 'story'),
  people: edgesTo('people', 'story'),
  organizations: edgesTo('organizations', 'story'),
  places: edgesTo('places', 'story')
}
