import type { PageWords } from './words.ts'

export const ukrainian: PageWords = {
  eachIsAClaim: 'Кожен факт тут — твердження. Читайте його із застереженням.',
  wholeStory: 'Уся історія',
  allStories: 'Усі історії',
  type: 'Тип',
  mentioned: 'Згадки',
  summary: 'Стислий виклад',
  foundIn: 'Знайдено в',
  newestFirst: 'Спершу найновіші',
  bestFirst: 'Спершу найвідповідніші',
  eachClaim: 'Твердження за твердженням',
  noOneScale: 'Ці твердження рахують різне: найменшого й найбільшого числа немає.',
  noFacts: 'У цій історії ще не опубліковано жодного факту.',
  inTheApi: 'В API',
  proofAndEmbed: 'Докази, API та код для вбудовування',
  permalink: 'Посилання на цей факт',
  characters: (start, end) => `символи ${start}–${end}`,
  digest: 'SHA-256 уривка',
  card: 'Картка',
  frame: 'Фрейм',
  oEmbedAddress: 'Адреса oEmbed',
  element: 'Вебкомпонент',
  notOnMap: 'Не на карті',
  mapCredit: 'Кордони: Natural Earth, Крим — за практикою ООН (резолюція Генеральної Асамблеї 68/262). Вони нічого не кажуть про те, хто контролює місце.',
  didYouMean: 'Можливо, ви мали на увазі'
}
