import type { Item } from '../domain/items.ts'
import { define } from './define.ts'

/** What every kind of markup and script takes for its own. */
export const HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(1)> & \'x\' {{7*7}} <%= 7*7 %> ]]> </style> \u202Etxet\u202C 😀'

/** A made-up flood, and the people, places and documents that its facts name. */
export const TRICKY_ENTITIES: readonly Item[] = [
  define('story', { id: 'sto_flood', name: 'Flood in Example Valley', summary: 'A made-up river floods a made-up valley.', when: '2030-05-01/2030-05-03' }),
  define('source', { id: 'src_flood', story: 'sto_flood', name: 'A made-up report on the flood', kind: 'report', publisher: 'org_agency', publishedAt: '2030-05-02', digest: '0'.repeat(64), length: 1000 }),
  define('place', { id: 'plc_valley', name: 'Example Valley', kind: 'region' }),
  define('place', { id: 'plc_town', name: 'Exampleton', kind: 'town', containedIn: 'plc_valley' }),
  // a dispute that a map or a caption must not swallow
  define('place', { id: 'plc_disputed', name: 'Ridge of Example', kind: 'area', containedIn: 'plc_valley', dispute: 'Two made-up countries claim it.' }),
  define('organization', { id: 'org_agency', name: 'Example News Agency', kind: 'news_agency' }),
  define('organization', { id: 'org_civil-protection', name: 'Civil Protection', kind: 'government' }),
  define('person', { id: 'per_mayor', name: 'Ann Lee', role: 'mayor of Exampleton', roleAsOf: '2030-05-02' }),
  // a name is withheld: print what stands for it, and no portrait
  define('person', { id: 'per_anonymous', name: 'a rescue worker', anonymous: true, anonymityReason: 'not allowed to speak on record' }),
  // written from right to left: isolate it in a sentence that is not
  define('person', { id: 'per_right-to-left', name: 'ليلى حداد', aliases: ['Layla Haddad'] }),
  // the longest name that there can be: it must wrap, not overflow
  define('person', { id: 'per_long-name', name: `${'Donaudampfschifffahrtsgesellschaftskapitän '.repeat(4)}von und zu Beispiel` }),
  // text that escaping must keep text
  define('person', { id: 'per_hostile', name: HOSTILE })
]
