import type { Worker } from 'node:cluster'
import { EventEmitter } from 'node:events'
import t from 'tap'
import { closeLostConnections } from '../../src/workers/close-lost-connections.ts'

/** A worker as far as connections that are handed to it are concerned. */
class StandIn extends EventEmitter {
  readonly process = Object.assign(new EventEmitter(), { send: (..._message: unknown[]) => true })

  constructor () {
    super()
    closeLostConnections(this as unknown as Worker)
    this.emit('listening')
  }

  takes (seq: number, handle: { closed: boolean }): void {
    this.process.send({ act: 'newconn', seq }, handle)
  }

  says (message: object): void {
    this.process.emit('internalMessage', message)
  }
}

function connection (): { closed: boolean, close: () => void } {
  const handle = { closed: false, close: () => { handle.closed = true } }
  return handle
}

t.test('a connection is closed once nobody is left to take it, and not before', t => {
  const [one, other] = [new StandIn(), new StandIn()]
  const [taken, lost, givenBack] = [connection(), connection(), connection()]
  one.takes(1, taken)
  one.says({ ack: 1, accepted: true })
  one.takes(2, lost)
  one.takes(3, givenBack)
  other.takes(7, givenBack)
  one.says({ ack: 3, accepted: false })
  one.says({ act: 'close' })
  t.equal(givenBack.closed, false, 'another one was handed it before that was heard of')
  one.emit('exit')
  t.same([taken.closed, lost.closed, givenBack.closed], [false, true, false], 'the end of one is no matter of what another one has')
  other.says({ ack: 7, accepted: false })
  t.equal(givenBack.closed, false)
  other.says({ act: 'close' })
  t.equal(givenBack.closed, true)

  const late = connection()
  other.takes(2, late)
  other.says({ ack: 2, accepted: false })
  t.equal(late.closed, true, 'nobody is left')
  t.end()
})
