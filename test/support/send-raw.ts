import { once } from 'node:events'
import { connect } from 'node:net'

/** Everything that comes back for bytes that no client would send. */
export async function sendRaw (base: string, bytes: string | Uint8Array): Promise<string> {
  const { hostname, port } = new URL(base)
  const socket = connect(Number(port), hostname)
  socket.end(bytes)
  const chunks: Buffer[] = []
  socket.on('data', chunk => chunks.push(chunk))
  socket.on('error', () => {})
  await once(socket, 'close')
  return Buffer.concat(chunks).toString()
}
