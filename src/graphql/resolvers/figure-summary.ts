import type { GraphQLResolveInfo } from 'graphql'
import type { Aggregate, FigureItem, StatusCounts } from '../../core/aggregate.ts'
import { caveatOfAggregate, claimantsNamed } from '../../core/describe-aggregate.ts'
import { filterOf } from '../../core/filter-of.ts'
import { pageSizeOf } from '../../core/page-size.ts'
import { readDate } from '../../domain/edtf-date.ts'
import { VERIFICATION_STATUSES } from '../../domain/verification.ts'
import type { GraphqlContext } from '../context.ts'
import type { FigureGroupResolvers, FigureRefusalResolvers, FigureSummaryResolvers, FigureTotalResolvers, QueryFigureSummaryArgs, StatusCountResolvers } from '../generated.ts'
import type { SummaryPage } from '../models.ts'
import { loadMany, loadMaybe } from '../references.ts'

/** Resolves one page of a summary. */
export async function summaryPage (_root: unknown, { filter, first, after }: QueryFigureSummaryArgs, { summarize }: GraphqlContext): Promise<SummaryPage> {
  const { page, total } = await summarize(filterOf(filter))
  const { groups, groupCount, hasNextPage, cursors } = await page({ first, after })
  return {
    groups,
    total,
    totalCount: groupCount,
    pageInfo: { hasNextPage, hasPreviousPage: after != null, startCursor: cursors[0] ?? null, endCursor: cursors.at(-1) ?? null }
  }
}

const aggregateResolvers = {
  low: (aggregate: Aggregate, _: object, context: GraphqlContext, info: GraphQLResolveInfo) => expose(aggregate, aggregate.low, context, info),
  high: (aggregate: Aggregate, _: object, context: GraphqlContext, info: GraphQLResolveInfo) => expose(aggregate, aggregate.high, context, info),
  verification: ({ verification }: Aggregate) => statusesIn(verification).map(status => ({ status, count: verification[status] })),
  figures: ({ figures }: Aggregate, { first }: { readonly first?: number | null }): readonly FigureItem[] => figures.slice(0, pageSizeOf(first, 'first')),
  dates: ({ basis }: Aggregate) => readDate(basis.dates),
  caveat: (aggregate: Aggregate, _: object, context: GraphqlContext, info: GraphQLResolveInfo) => {
    context.caveats?.cover(info.path.prev, 'caveat')
    return describe(aggregate, context)
  }
}

export const figureSummary: FigureSummaryResolvers = {
  total: async ({ total }) => await total()
}

export const figureGroup: FigureGroupResolvers = {
  ...aggregateResolvers,
  place: ({ place }, _, context) => loadMaybe(place, context)
}

export const figureTotal: FigureTotalResolvers = aggregateResolvers

/** A count says how far to trust a number only together with its status. */
export const statusCount: StatusCountResolvers = {
  status: ({ status }, _, { caveats }, { path }) => {
    caveats?.cover(path.prev?.prev?.prev, 'status')
    return status
  }
}

export const figureRefusal: FigureRefusalResolvers = {
  figures: ({ figures }, _, context) => loadMany(figures, context)
}

function expose (aggregate: Aggregate, number: number | null, context: GraphqlContext, { path }: GraphQLResolveInfo): number | null {
  if (number === null) return null
  const [status = null, ...others] = statusesIn(aggregate.basis.verification)
  context.caveats?.expose(path.prev, {
    id: null,
    status: others.length === 0 ? status : null,
    retracted: false,
    caveat: () => describe(aggregate, context)
  })
  return number
}

function describe (aggregate: Aggregate, { writeWithNames }: GraphqlContext): string | Promise<string> {
  return writeWithNames(claimantsNamed(aggregate), lookup => caveatOfAggregate(aggregate, lookup))
}

function statusesIn (verification: StatusCounts) {
  return VERIFICATION_STATUSES.filter(status => verification[status] > 0)
}
