import { english } from './english.ts'
import { french } from './french.ts'
import type { Labels } from './labels/labels.ts'
import type { Language, LanguageTable } from './language.ts'
import { spanish } from './spanish.ts'
import { ukrainian } from './ukrainian.ts'

/** The one place that knows which file writes which language. */
const TABLES: Readonly<Record<Language, LanguageTable>> = { en: english, fr: french, uk: ukrainian, es: spanish }

export function tableOf (language: Language): LanguageTable {
  return TABLES[language]
}

/** The labels of cards and pages in a language. */
export function labelsOf (language: Language): Labels {
  return TABLES[language].labels
}
