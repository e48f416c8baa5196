import fc from 'fast-check'
import t from 'tap'
import { parseEdtf } from '../../src/domain/edtf-date.ts'
import { LANGUAGES, writeDate, writePeriod } from '../../src/domain/wording.ts'

const tidy = (words: string): string => words.replace(/[\u00a0\u2009\u202f]/g, ' ').replace(/ – /g, '–')

t.test('a date is written for people, as precise as it is known', t => {
  const cases: [edtf: string, en: string, fr: string, uk: string, es: string][] = [
    ['2022-03-28', '28 March 2022', '28 mars 2022', '28 березня 2022 року', '28 de marzo de 2022'],
    ['2022-04-01', '1 April 2022', '1er avril 2022', '1 квітня 2022 року', '1 de abril de 2022'],
    ['2022-03', 'March 2022', 'mars 2022', 'березень 2022 року', 'marzo de 2022'],
    ['2014', '2014', '2014', '2014', '2014'],
    ['2022-03-26/2022-03-27', '26–27 March 2022', '26–27 mars 2022', '26–27 березня 2022 року', '26–27 de marzo de 2022'],
    ['2014/2022', '2014–2022', '2014–2022', '2014–2022', '2014–2022'],
    ['../2022-03-28', 'up to 28 March 2022', 'jusqu’au 28 mars 2022', 'включно до 28 березня 2022 року', 'hasta el 28 de marzo de 2022'],
    ['/2022-04', 'up to April 2022', 'jusqu’en avril 2022', 'включно до квітня 2022 року', 'hasta abril de 2022'],
    ['../2014', 'up to 2014', 'jusqu’en 2014', 'включно до 2014 року', 'hasta 2014'],
    ['2022-04/..', 'from April 2022 on', 'à partir d’avril 2022', 'з квітня 2022 року', 'desde abril de 2022'],
    ['2022-03-28/..', 'from 28 March 2022 on', 'à partir du 28 mars 2022', 'з 28 березня 2022 року', 'desde el 28 de marzo de 2022'],
    ['2022-03~', 'about March 2022', 'mars 2022 (date approximative)', 'березень 2022 року (приблизно)', 'marzo de 2022 (fecha aproximada)'],
    ['2014?', 'probably 2014', '2014 (date probable)', '2014 (імовірно)', '2014 (fecha probable)'],
    ['2014%', 'probably about 2014', '2014 (date probable et approximative)', '2014 (імовірно, приблизно)', '2014 (fecha probable y aproximada)'],
    ['../2022-03~', 'up to about March 2022', 'jusqu’en mars 2022 (date approximative)', 'включно до березня 2022 року (приблизно)', 'hasta marzo de 2022 (fecha aproximada)'],
    ['201X', '2010–2019 (year not given)', '2010–2019 (année non précisée)', '2010–2019 (рік не вказано)', '2010–2019 (año sin precisar)'],
    ['2022-03-XX', 'March 2022 (day not given)', 'mars 2022 (jour non précisé)', 'березень 2022 року (день не вказано)', 'marzo de 2022 (día sin precisar)'],
    ['2022-XX', '2022 (month not given)', '2022 (mois non précisé)', '2022 (місяць не вказано)', '2022 (mes sin precisar)'],
    ['2022-21', 'spring 2022', 'printemps 2022', 'весна 2022 року', 'primavera de 2022']
  ]
  for (const [edtf, ...words] of cases) {
    const date = parseEdtf(edtf)
    if (date === null) t.fail(edtf)
    else t.same(LANGUAGES.map(language => tidy(writeDate(date, language))), words, edtf)
  }
  t.end()
})

t.test('a period runs from the first day of its start to the last of its end', t => {
  t.equal(tidy(writePeriod('2022-03-01', '2022-03-31', 'en')), '1–31 March 2022')
  t.equal(tidy(writePeriod('2022-03', '2022-03', 'en')), 'March 2022')
  t.equal(tidy(writePeriod('2022-03-26/2022-03-27', '2022-03-31', 'en')), '26–31 March 2022')
  t.equal(tidy(writePeriod('2022-03-01?', '2022-04', 'en')), 'probably 1 March 2022 to April 2022')
  t.end()
})

t.test('no EDTF date is without words in any language', t => {
  const end = fc.stringMatching(/^(?:(?:[012]\d{3}|20[0-9X]X)(?:-(?:0[1-9]|1[0-2]|XX|2[1-4])(?:-(?:0[1-9]|2[0-8]|XX))?)?[?~%]?|\.\.|)$/)
  fc.assert(fc.property(fc.oneof(end, fc.tuple(end, end).map(ends => ends.join('/'))), fc.constantFrom(...LANGUAGES), (edtf, language) => {
    const date = parseEdtf(edtf)
    return date === null || /^(?!.*(?:undefined|Invalid|NaN|\s\s))\S.*\S$/.test(writeDate(date, language))
  }), { numRuns: 3000 })
  t.end()
})
