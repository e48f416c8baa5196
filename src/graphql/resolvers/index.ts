import type { Resolvers } from '../generated.ts'
import { event } from './event.ts'
import { evidence } from './evidence.ts'
import { figureGroup, figureRefusal, figureSummary, figureTotal, statusCount } from './figure-summary.ts'
import { figure } from './figure.ts'
import { organization } from './organization.ts'
import { person } from './person.ts'
import { place } from './place.ts'
import { query } from './query.ts'
import { searchHit } from './search-hit.ts'
import { source } from './source.ts'
import { statement } from './statement.ts'
import { story } from './story.ts'
import { verification } from './verification.ts'

/** By type, the fields that don't answer with the parent's property of the same name. */
export const resolvers: Resolvers = {
  Query: query,
  Person: person,
  Organization: organization,
  Place: place,
  Story: story,
  Source: source,
  Statement: statement,
  Figure: figure,
  Event: event,
  Evidence: evidence,
  Verification: verification,
  FigureSummary: figureSummary,
  FigureGroup: figureGroup,
  FigureTotal: figureTotal,
  FigureRefusal: figureRefusal,
  StatusCount: statusCount,
  SearchHit: searchHit
}
