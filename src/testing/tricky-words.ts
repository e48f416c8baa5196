import type { Item } from '../domain/items.ts'
import { define, SHARED } from './define.ts'
import { HOSTILE } from './tricky-entities.ts'

const LONG = `${'We moved what we could carry, and then we came back for what we could not. '.repeat(66)}That is all.`

/** Statements and events, each for what it does to a template. */
export const TRICKY_WORDS: readonly Item[] = [
  // nearly as long as a quote can be: it must be cut visibly, or scroll
  define('statement', { ...SHARED, id: 'sta_very-long', kind: 'direct', speakers: ['per_mayor'], text: LONG, summary: 'The mayor tells how the town was left.', saidAt: '2030-05-02' }),
  // a fragment: the sentence around it is ours, the quotation marks are not
  define('statement', { ...SHARED, id: 'sta_fragment', kind: 'partial', speakers: ['per_right-to-left'], text: 'جاء الماء ليلاً', summary: 'The water came at night, she said.', saidAt: '2030-05-02' }),
  // no words of the speaker's own, and no name: there is nothing to put into quotation marks
  define('statement', {
    ...SHARED,
    id: 'sta_anonymous',
    kind: 'paraphrase',
    speakers: ['per_anonymous'],
    summary: 'The dam had not been inspected for years.',
    anonymity: 'on condition of anonymity',
    respondsTo: 'sta_very-long'
  }),
  // several speakers at once, one of them with the longest name
  define('statement', { ...SHARED, id: 'sta_together', kind: 'direct', speakers: ['per_mayor', 'per_long-name', 'org_civil-protection'], text: 'Stay away from the river.', summary: 'A warning.', saidAt: '2030-05-01' }),
  // text that escaping must keep text
  define('statement', { ...SHARED, id: 'sta_hostile', kind: 'direct', speakers: ['per_hostile'], text: `${HOSTILE}\n\n${HOSTILE}`, summary: HOSTILE, medium: HOSTILE }),
  // planned, and then called off: not something that happened
  define('event', { ...SHARED, id: 'evt_cancelled', kind: 'talks', name: 'Talks on the dam', summary: 'Talks on the dam were called off.', stage: 'cancelled', when: '2030-05-05', claimant: 'org_agency' }),
  // still going on, with no end that anybody knows
  define('event', { ...SHARED, id: 'evt_open-end', kind: 'evacuation', name: 'Evacuation of Exampleton', summary: 'People leave the town.', stage: 'under_way', when: '2030-05-01/..', place: 'plc_town', participants: ['org_civil-protection'], claimant: 'org_civil-protection' })
]
