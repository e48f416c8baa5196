import type { ItemOf } from '../../domain/items.ts'
import { plainText } from '../../domain/wording.ts'
import type { Card } from '../card.ts'
import { readableText } from '../../html/readable-text.ts'

/** A value of JSON-LD. */
type Node = Readonly<Record<string, unknown>>

/** A card in schema.org's terms: a claim or a quotation, never a bare number, with the caveat as its description. */
export function jsonLdOf (card: Card, address: string): Node {
  const { title, caveat, language, sources } = card
  return {
    '@context': 'https://schema.org',
    '@id': address,
    url: address,
    name: text(title),
    description: text(caveat),
    inLanguage: language,
    ...(sources.length === 0 ? {} : { isBasedOn: sources.map(({ name, url }) => ({ '@type': 'CreativeWork', name, ...(url === null ? {} : { url }) })) }),
    ...contentOf(card)
  }
}

function contentOf ({ content, title, caveat }: Card): Node {
  switch (content.is) {
    case 'figure': return { '@type': 'Claim', text: text(title), about: quantityOf(content.figure, text(caveat)) }
    case 'statement': return content.statement.text === null
      ? { '@type': 'Claim', text: text(title) }
      : { '@type': 'Quotation', text: content.statement.text, creator: { '@type': 'Thing', name: text(content.speakers) } }
    case 'event': return { '@type': 'Claim', text: text(title), about: { '@type': 'Event', name: text(title), description: text(caveat) } }
    case 'story': return { '@type': 'ItemList', numberOfItems: content.total, itemListElement: content.timeline.map(({ name }, index) => listItem(index, { '@type': 'Claim', text: text(name) })) }
    case 'who-says-what': return {
      '@type': 'ItemList',
      numberOfItems: content.total,
      itemListElement: content.claims.map(({ claimant, quantity, status }, index) => listItem(index, {
        '@type': 'Claim', text: `${text(quantity)} (${status.replaceAll('_', ' ')})`, creator: { '@type': 'Thing', name: text(claimant) }
      }))
    }
  }
}

function quantityOf ({ quantity: { value, low, high }, unit }: ItemOf<'figure'>, description: string): Node {
  return {
    '@type': 'QuantitativeValue',
    ...(value === null ? {} : { value }),
    ...(low === null ? {} : { minValue: low }),
    ...(high === null ? {} : { maxValue: high }),
    unitText: unit,
    description
  }
}

function listItem (index: number, item: Node): Node {
  return { '@type': 'ListItem', position: index + 1, item }
}

const text = (rich: Card['title']): string => readableText(plainText(rich))
