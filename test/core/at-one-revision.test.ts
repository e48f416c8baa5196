import t from 'tap'
import { atOneRevision } from '../../src/core/at-one-revision.ts'
import type { FactStore } from '../../src/core/fact-store.ts'
import { createTextMemory } from '../../src/core/revision-memory.ts'
import { createMemoryStore } from '../../src/stores/memory/memory-store.ts'

/** A store of which only the revision matters: one after another of these, and then the last. */
function storeAt (...revisions: readonly string[]): FactStore {
  let calls = 0
  return { ...createMemoryStore([], { revision: '' }), revision: async () => revisions[Math.min(calls++, revisions.length - 1)] as string }
}

t.test('what was noted is known to later reads of the same store and revision, and to no others', async t => {
  const memory = createTextMemory(1_000)
  const store = storeAt('1')
  await atOneRevision(store, async recall => { recall(memory).set('key', 'text') })
  t.equal(await atOneRevision(store, async recall => recall(memory).get('key')), 'text')
  t.equal(await atOneRevision(storeAt('1'), async recall => recall(memory).get('key')), undefined, 'another view of the store')
  const changing = storeAt('1', '1', '2', '2', '1')
  await atOneRevision(changing, async recall => { recall(memory).set('key', 'text') })
  t.equal(await atOneRevision(changing, async recall => recall(memory).get('key')), undefined, 'another revision')
  t.equal(await atOneRevision(changing, async recall => recall(memory).get('key')), undefined, 'a revision that came back begins anew')
})

t.test('a store that changes while it is read is read again, and what was noted of both is forgotten', async t => {
  const memory = createTextMemory(1_000)
  const store = storeAt('1', '2', '2')
  let reads = 0
  t.equal(await atOneRevision(store, async recall => {
    const notes = recall(memory)
    if (reads++ === 0) notes.set('torn', 'text')
    return reads
  }), 2)
  t.equal(await atOneRevision(store, async recall => recall(memory).get('torn')), undefined)
})

t.test('a store that is never twice the same is read without a memory, and so is one that cannot tell', async t => {
  const memory = createTextMemory(1_000)
  const restless = storeAt(...Array.from({ length: 50 }, (_, index) => String(index)))
  const mute = { ...storeAt('1'), revision: async () => await Promise.reject(new Error('no connection')) }
  for (const store of [restless, mute]) {
    for (let time = 0; time < 3; time++) {
      const found = await atOneRevision(store, async recall => {
        const notes = recall(memory)
        const before = notes.get('key') ?? null
        notes.set('key', 'text')
        return [before, notes.get('key')]
      })
      t.same(found, [null, 'text'])
    }
  }
})

t.test('what fails keeps nothing', async t => {
  const memory = createTextMemory(1_000)
  const store = storeAt('1')
  await t.rejects(atOneRevision(store, async recall => {
    recall(memory).set('key', 'text')
    throw new Error('no')
  }), { message: 'no' })
  t.equal(await atOneRevision(store, async recall => recall(memory).get('key')), undefined)
})

t.test('what a read has found stays found, though the memory must let it go meanwhile', async t => {
  const memory = createTextMemory(20)
  const store = storeAt('1')
  await atOneRevision(store, async recall => { recall(memory).set('old', 'found before') })
  await atOneRevision(store, async recall => {
    const notes = recall(memory)
    t.equal(notes.get('old'), 'found before')
    await atOneRevision(store, async recall => { recall(memory).set('new', 'takes the room') })
    t.equal(notes.get('old'), 'found before')
  })
  t.equal(await atOneRevision(store, async recall => recall(memory).get('old')), undefined, 'the memory is bounded')
  t.equal(await atOneRevision(store, async recall => recall(memory).get('new')), 'takes the room')
})
