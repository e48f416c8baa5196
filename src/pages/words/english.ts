import type { PageWords } from './words.ts'

export const english: PageWords = {
  eachIsAClaim: 'Each fact here is a claim. Read it with its caveat.',
  wholeStory: 'The whole story',
  allStories: 'All stories',
  type: 'Type',
  mentioned: 'Mentioned',
  summary: 'Summary',
  foundIn: 'Found in',
  newestFirst: 'Newest first',
  bestFirst: 'Best match first',
  eachClaim: 'Claim by claim',
  noOneScale: 'These claims count different things: there is no range from the lowest to the highest.',
  noFacts: 'No facts have been published in this story yet.',
  inTheApi: 'In the API',
  proofAndEmbed: 'Evidence, API and embed code',
  permalink: 'Link to this fact',
  characters: (start, end) => `characters ${start} to ${end}`,
  digest: 'SHA-256 of the passage',
  card: 'Card',
  frame: 'Frame',
  oEmbedAddress: 'oEmbed address',
  element: 'Web component',
  notOnMap: 'Not on the map',
  mapCredit: 'Borders: Natural Earth, Crimea after UN usage (General Assembly resolution 68/262). They say nothing about who controls a place.',
  didYouMean: 'Did you mean'
}
