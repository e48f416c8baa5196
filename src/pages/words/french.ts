import type { PageWords } from './words.ts'

export const french: PageWords = {
  eachIsAClaim: 'Chaque fait est ici une affirmation. À lire avec sa réserve.',
  wholeStory: 'Tout le dossier',
  allStories: 'Tous les dossiers',
  type: 'Type',
  mentioned: 'Mentions',
  summary: 'Résumé',
  foundIn: 'Trouvé dans',
  newestFirst: 'Les plus récents d’abord',
  bestFirst: 'Les plus pertinents d’abord',
  eachClaim: 'Affirmation par affirmation',
  noOneScale: 'Ces affirmations ne comptent pas la même chose : il n’y a ni minimum ni maximum.',
  noFacts: 'Aucun fait n’a encore été publié dans ce dossier.',
  inTheApi: 'Dans l’API',
  proofAndEmbed: 'Preuves, API et code d’intégration',
  permalink: 'Lien vers ce fait',
  characters: (start, end) => `caractères ${start} à ${end}`,
  digest: 'SHA-256 du passage',
  card: 'Carte',
  frame: 'Cadre',
  oEmbedAddress: 'Adresse oEmbed',
  element: 'Composant web',
  notOnMap: 'Hors de la carte',
  mapCredit: 'Frontières : Natural Earth, la Crimée selon l’usage de l’ONU (résolution 68/262 de l’Assemblée générale). Elles ne disent rien de qui contrôle un lieu.',
  didYouMean: 'Vouliez-vous dire'
}
