import type { ItemOf } from '../../domain/items.ts'
import { boundsOf, isLimit } from '../../domain/quantity.ts'
import { labelsOf, plainText } from '../../domain/wording.ts'
import type { Card, CardAgent } from '../card.ts'
import { readableText } from '../../html/readable-text.ts'

/** A value of JSON-LD. */
type Node = Readonly<Record<string, unknown>>

/** A card in schema.org's terms: a claim, a quotation or a page of claims; never a bare number, with the caveat as its description. */
export function jsonLdOf (card: Card, address: string): Node {
  const { title, caveat, language, sources } = card
  return {
    '@context': 'https://schema.org',
    '@id': address,
    url: address,
    name: text(title),
    description: text(caveat),
    inLanguage: language,
    ...(sources.length === 0 ? {} : { isBasedOn: sources.map(({ name, url }) => ({ '@type': 'CreativeWork', name: readableText(name), ...(url === null ? {} : { url }) })) }),
    ...contentOf(card)
  }
}

function contentOf ({ content, title, caveat, language, dataLanguage }: Card): Node {
  switch (content.is) {
    case 'figure': return { '@type': 'Claim', text: text(title), ...creator(content.agents), about: quantityOf(content.figure, text(caveat)) }
    case 'statement': return content.statement.text === null
      ? { '@type': 'Claim', text: text(title), ...creator(content.agents) }
      : { '@type': 'Quotation', text: readableText(content.statement.text), inLanguage: dataLanguage, ...creator(content.agents), spokenByCharacter: content.agents.map(agentOf) }
    case 'event': return { '@type': 'Claim', text: text(title), ...creator(content.agents), about: { '@type': 'Event', name: text(title), description: text(caveat) } }
    case 'story': return listOf(content.total, content.timeline.map(({ name, agents }) => ({ '@type': 'Claim', text: text(name), ...creator(agents) })))
    case 'who-says-what': return listOf(content.total, content.claims.map(({ claimant, quantity, status, agents }) => ({
      '@type': 'Claim', text: `${text(claimant)}: ${text(quantity)} (${labelsOf(language).statuses[status]})`, ...creator(agents)
    })))
  }
}

function quantityOf ({ quantity, unit }: ItemOf<'figure'>, description: string): Node {
  const { value, low, high } = isLimit(quantity) ? { value: null, ...boundsOf(quantity) } : quantity
  return {
    '@type': 'QuantitativeValue',
    ...(value === null ? {} : { value }),
    ...(low === null ? {} : { minValue: low }),
    ...(high === null ? {} : { maxValue: high }),
    unitText: unit,
    description
  }
}

/** A list is no creative work: what has a language, sources and a description is the page that it stands on. */
function listOf (total: number, items: readonly Node[]): Node {
  return {
    '@type': 'CollectionPage',
    mainEntity: { '@type': 'ItemList', numberOfItems: total, itemListElement: items.map((item, index) => ({ '@type': 'ListItem', position: index + 1, item })) }
  }
}

function creator (agents: readonly CardAgent[]): Node {
  return agents.length === 0 ? {} : { creator: agents.map(agentOf) }
}

function agentOf ({ name, isPerson }: CardAgent): Node {
  return { '@type': isPerson ? 'Person' : 'Organization', name: readableText(name) }
}

const text = (rich: Card['title']): string => readableText(plainText(rich))
