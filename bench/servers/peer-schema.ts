import { readFileSync } from 'node:fs'
import { parseEdtf } from '../../src/domain/edtf-date.ts'
import type { Item, ItemOf } from '../../src/domain/items.ts'
import { generateItems } from '../generate/generate-items.ts'

interface FigureFilter {
  readonly measure?: readonly string[]
  readonly until?: string
}

type PeerFigure = ReturnType<typeof figureOf>

/** Caveat's own schema, whole: all servers parse and validate against the same one. */
export const typeDefs = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')

/** Plain synchronous resolvers over the same facts in memory: what a newsroom would write in an afternoon. */
export function createResolvers (facts: number): { Query: object, Figure: object } {
  const items = new Map<string, Item>()
  for (const item of generateItems(facts)) items.set(item.id, item)
  const figures = [...items.values()].filter((item): item is ItemOf<'figure'> => item.type === 'figure' && item.publication === 'usable').map(figureOf)
    .sort((one, other) => one.day < other.day || (one.day === other.day && one.id < other.id) ? 1 : -1)
  const named = new Map([...items].map(([id, item]) => [id, { __typename: typenameOf(item), id, name: 'name' in item ? item.name : null }]))
  return {
    Query: {
      figures: (_root: unknown, { first = 20, filter }: { first?: number, filter?: FigureFilter }) => {
        const found = filter === undefined ? figures : figures.filter(figure => fits(figure, filter))
        return { totalCount: found.length, nodes: found.slice(0, first) }
      }
    },
    Figure: {
      place: ({ placeId }: PeerFigure) => placeId === null ? null : named.get(placeId),
      claimant: ({ claimantId }: PeerFigure) => named.get(claimantId)
    }
  }
}

function fits ({ measure, earliest, day }: PeerFigure, filter: FigureFilter): boolean {
  return (filter.measure === undefined || filter.measure.includes(measure)) &&
    (filter.until === undefined || (day !== '' && (earliest === null || earliest <= filter.until)))
}

function figureOf (figure: ItemOf<'figure'>) {
  const date = figure.asOf === null ? null : parseEdtf(figure.asOf)
  return {
    id: figure.id,
    measure: figure.measure.toUpperCase(),
    unit: figure.unit.toUpperCase(),
    counting: figure.counting.toUpperCase(),
    population: figure.population,
    quantity: { ...figure.quantity, qualifier: figure.quantity.qualifier.toUpperCase() },
    verification: { status: figure.verification.status.toUpperCase() },
    asOf: date,
    earliest: date?.earliest ?? null,
    day: date?.earliest ?? date?.latest ?? '',
    placeId: figure.place,
    claimantId: figure.claimant
  }
}

function typenameOf ({ type }: Item): string {
  return type.charAt(0).toUpperCase() + type.slice(1)
}
