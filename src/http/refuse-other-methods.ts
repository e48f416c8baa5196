import type { FastifyInstance } from 'fastify'
import { DomainError } from '../domain/errors.ts'

/**
 * Answers every other method than these at an address of this scope: OPTIONS with 204, all others with 405, both with
 * `Allow`. The scope's error handler words the refusal.
 * @param methods what the address answers, without OPTIONS
 */
export function refuseOtherMethods (app: FastifyInstance, url: string, methods: readonly string[]): void {
  const answered = [...methods, 'OPTIONS']
  const allow = answered.join(', ')
  app.options(url, async (_request, reply) => await reply.code(204).header('allow', allow).send())
  app.route({
    method: app.supportedMethods.filter(method => !answered.includes(method)),
    url,
    // before a body is read, whose type may be one that nobody asked for
    onRequest: async ({ method }, reply) => {
      reply.header('allow', allow)
      throw new DomainError('METHOD_NOT_ALLOWED', `${method} is not answered here; ${allow} are`)
    },
    handler: async () => undefined
  })
}
