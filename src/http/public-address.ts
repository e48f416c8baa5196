import type { FastifyRequest } from 'fastify'

const HOST = /^(?:[\w-]+\.)*[\w-]+(?::\d+)?$|^\[[\da-f:.]+\](?::\d+)?$/i

/**
 * Where the outside world finds the path that Caveat is mounted at, without a slash at its end: for links that must be
 * absolute, as canonical ones. Protocol and host are those that the proxy says, where the server trusts its proxy.
 * Only a path where the request names no host that could be one.
 */
export function publicAddress ({ protocol, host }: FastifyRequest, prefix: string): string {
  return HOST.test(host) ? `${protocol}://${host}${prefix}` : prefix
}
