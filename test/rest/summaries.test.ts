import t from 'tap'
import { AGGREGATE_ITEMS } from '../support/aggregate-items.ts'
import { serve, walk } from './serve.ts'

t.test('a sum that would count people, levels or periods wrongly is refused', async t => {
  const { ask } = await serve(t, { items: AGGREGATE_ITEMS })
  const cases: Record<string, [code: string, ids: string[]]> = {
    killed: ['SAME_PEOPLE', ['fig_named-north', 'fig_named-south']],
    trapped: ['MIXED_DATES', ['fig_level-north', 'fig_level-south']],
    captured: ['MIXED_PERIODS', ['fig_april-south', 'fig_march-north']]
  }
  for (const [measure, [code, ids]] of Object.entries(cases)) {
    const { status, body } = await ask(`/figures/summary?sum=true&measure=${measure}`)
    t.same([status, body.code, body.ids.sort()], [422, code, ids])
  }
})

t.test('what was retracted is shown and counted, and enters no number', async t => {
  const { ask } = await serve(t, { items: AGGREGATE_ITEMS })
  const { body: { groups: [group], total } } = await ask('/figures/summary?measure=injured&publication=usable&publication=retracted&sum=true')
  t.match(group, {
    low: 10,
    high: 10,
    claims: 3,
    leftOut: { refuted: 1, retracted: 1, included: 0 },
    caveat: 'Claimed by the mayor; as of 28 March 2022; 1 figure: 1 unverified; left out: 1 refuted and 1 retracted.'
  })
  t.match(group.figures.find(({ id }: { id: string }) => id === 'fig_taken-back'), { publication: 'retracted', caveat: /^Retracted\./ })
  t.match(total, { low: 10, high: 10, claims: 1, figures: [{ id: 'fig_stands' }], leftOut: { refuted: 1, retracted: 1 }, caveat: group.caveat })
  t.notMatch(total.caveat, /army/)
  const { body: { groups: [alone] } } = await ask('/figures/summary?measure=injured&publication=retracted')
  t.match(alone, { low: null, high: null, refusal: { code: 'NOTHING_TO_SUM' }, caveat: 'No claim stands; left out: 1 retracted.' })
  t.match(await ask('/figures/summary?measure=injured&publication=retracted&sum=true'), { status: 422, body: { code: 'NOTHING_TO_SUM' } })
})

t.test('numbers keep their precision and their days', async t => {
  const { ask } = await serve(t, { items: AGGREGATE_ITEMS })
  const { body: { groups: [missing] } } = await ask('/figures/summary?measure=missing')
  t.match(missing, { low: 0, high: 20, openAbove: true, caveat: /; with minimums and maximums; the number may be higher; / })
  const { body: { total } } = await ask('/figures/summary?measure=evacuated&sum=true')
  t.match(total, {
    low: 3500,
    openAbove: true,
    dates: { edtf: '2022-03-01/2022-03-28', earliest: '2022-03-01', latest: '2022-03-28' },
    caveat: 'Claimed by the mayor; the number may be higher; as of 1–28 March 2022; 2 figures: 2 unverified.'
  })
})

t.test('the case of a population makes no other population', async t => {
  const { ask } = await serve(t, { items: AGGREGATE_ITEMS })
  t.match((await ask('/figures/summary?measure=displaced_external')).body, { groupCount: 1, groups: [{ population: 'Civilians', claims: 2 }] })
  t.match((await ask('/figures/summary?measure=displaced_internal&sum=true')).body.total, { low: 11 })
})

t.test('groups come in pages, and the sum stands on each of them', async t => {
  const served = await serve(t, { items: AGGREGATE_ITEMS })
  const { body: whole } = await served.ask('/figures/summary?limit=100')
  t.same([whole.groupCount, whole.next], [whole.groups.length, null])
  const pages = await walk(served, '/figures/summary?limit=5')
  t.same(pages.map(({ body }) => body.groups.length), [5, 5, whole.groupCount - 10])
  t.same(pages.flatMap(({ body }) => body.groups), whole.groups)
  const sums = await walk(served, '/figures/summary?measure=evacuated&sum=true&limit=1')
  t.same(sums.map(({ body }) => [body.groups.length, body.groupCount, body.total.low]), [[1, 2, 3500], [1, 2, 3500]])
  const after = new URL(sums[0]?.body.next, 'http://localhost').searchParams.get('after')
  t.match(await served.ask(`/figures/summary?after=${after}`), { status: 400, body: { code: 'INVALID_CURSOR' } })
  t.match(await served.ask('/figures/summary?after=nonsense'), { status: 400, body: { code: 'INVALID_CURSOR' } })
  t.match(await served.ask('/figures/summary?limit=101&measur=killed&sum=yes'), { status: 400, body: { errors: { length: 3 } } })
})
