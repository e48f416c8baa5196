import { edgesTo } from '../edges.ts'
import type { PlaceResolvers } from '../generated.ts'
import { loadMaybe } from '../references.ts'

export const place: PlaceResolvers = {
  containedIn: ({ containedIn }, _, context) => loadMaybe(containedIn, context),
  places: edgesTo('places', 'containedIn'),
  facts: edgesTo('facts', 'place'),
  statements: edgesTo('statements', 'place'),
  figures: edgesTo('figures', 'place'),
  events: edgesTo('events', 'place'),
  mentionedIn: edgesTo('facts', 'mentions')
}
