import type { PageWords } from './words.ts'

export const spanish: PageWords = {
  eachIsAClaim: 'Cada hecho es aquí una afirmación. Léalo con su salvedad.',
  wholeStory: 'Toda la historia',
  allStories: 'Todas las historias',
  type: 'Tipo',
  mentioned: 'Menciones',
  summary: 'Resumen',
  foundIn: 'Encontrado en',
  newestFirst: 'Lo más reciente primero',
  bestFirst: 'Lo más pertinente primero',
  eachClaim: 'Afirmación por afirmación',
  noOneScale: 'Estas afirmaciones no cuentan lo mismo: no hay mínimo ni máximo.',
  noFacts: 'Aún no se ha publicado ningún hecho en esta historia.',
  inTheApi: 'En la API',
  proofAndEmbed: 'Pruebas, API y código de inserción',
  permalink: 'Enlace a este hecho',
  characters: (start, end) => `caracteres ${start} a ${end}`,
  digest: 'SHA-256 del pasaje',
  card: 'Tarjeta',
  frame: 'Marco',
  oEmbedAddress: 'Dirección oEmbed',
  element: 'Componente web',
  notOnMap: 'Fuera del mapa',
  mapCredit: 'Fronteras: Natural Earth, Crimea según el uso de la ONU (resolución 68/262 de la Asamblea General). No dicen nada sobre quién controla un lugar.',
  didYouMean: 'Quizá quiso decir'
}
