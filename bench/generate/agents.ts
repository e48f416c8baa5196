import type { ItemOf } from '../../src/domain/items.ts'
import { dayAt, DAYS } from './days.ts'
import { coinPlaceName, createPersonNames } from './names.ts'
import type { Places } from './places.ts'
import type { Random } from './random.ts'
import { writeSentence, writeWords } from './words.ts'

type Organization = ItemOf<'organization'>
type Person = ItemOf<'person'>

/** Who speaks, claims, relays and assesses, those that come up most often first. */
export interface Agents {
  readonly organizations: readonly Organization[]
  /** agencies and outlets: who passes on and publishes */
  readonly relays: readonly Organization[]
  readonly people: readonly Person[]
}

const RELAY_KINDS = ['news_agency', 'news_outlet', 'news_outlet', 'photo_agency'] as const
const OTHER_KINDS = ['government', 'ministry', 'armed_forces', 'local_authority', 'international_organization', 'civil_society', 'armed_group', 'alliance', 'other'] as const
const ROLES = ['mayor', 'governor', 'spokesperson', 'minister', 'president', 'doctor', 'resident', 'colonel', 'aid worker']

/** So many people and organisations. */
export function createAgents (random: Random, counts: { readonly people: number, readonly organizations: number }, { all, cities }: Places): Agents {
  const organizations: Organization[] = []
  const relays: Organization[] = []
  for (let number = 0; number < counts.organizations; number++) {
    const isRelay = number % 8 === 0
    const kind = random.pick(isRelay ? RELAY_KINDS : OTHER_KINDS)
    const { name, aliases, slug } = coinPlaceName(random)
    const place = all[cities[random.ranked(cities.length)] as number]
    const label = kind.replaceAll('_', ' ')
    const parent = !isRelay && number > 20 && random.chance(0.3) ? organizations[random.ranked(number)] ?? null : null
    const organization: Organization = {
      type: 'organization',
      id: `org_${slug}-${kind.replaceAll('_', '-')}-${number}`,
      name: `${name} ${label}`,
      aliases,
      kind,
      parentOrganization: parent?.id ?? null,
      country: place?.country ?? null,
      description: random.chance(0.4) ? writeSentence(random, 10) : null
    }
    organizations.push(organization)
    if (isRelay) relays.push(organization)
  }
  const nextName = createPersonNames(random)
  const people = Array.from({ length: counts.people }, (_, number): Person => {
    const place = all[cities[random.ranked(cities.length)] as number]
    const role = random.pick(ROLES)
    const shared = {
      type: 'person' as const,
      organization: random.chance(0.3) ? (organizations[random.ranked(organizations.length)] as Organization).id : null,
      roleAsOf: dayAt(random.below(DAYS)),
      description: random.chance(0.3) ? writeSentence(random, 10) : null
    }
    if (random.chance(0.04)) {
      return {
        ...shared, id: `per_unnamed-${role.replace(' ', '-')}-${number}`, name: `A ${role} of ${place?.name}`, aliases: [], role, anonymous: true, anonymityReason: random.chance(0.5) ? `Asked ${writeWords(random, 5)}.` : null
      }
    }
    const { name, aliases, slug } = nextName()
    return { ...shared, id: `per_${slug}-${number}`, name, aliases, role: `${role} of ${place?.name}`, anonymous: false, anonymityReason: null }
  })
  return { organizations, relays, people }
}
