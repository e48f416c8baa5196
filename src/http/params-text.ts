import type { FastifyRequest } from 'fastify'

/** The parameters in the path of an address, as a text that no others have: most addresses have none, and JSON of those takes longer than to look. */
export function paramsText ({ params }: Pick<FastifyRequest, 'params'>): string {
  return Object.keys(params ?? {}).length === 0 ? '' : JSON.stringify(params)
}
