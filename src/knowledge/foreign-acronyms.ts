import type { Organisation } from '../pack/generated/schema-types.ts'
import type { Romanisers } from './romanise.ts'

/** An acronym in Latin letters with the languages that use it. */
export interface ForeignAcronym {
  readonly text: string
  readonly languages: readonly string[]
}

/** The acronyms that other languages have for an organisation, Cyrillic ones in Latin letters; none that English has too. */
export function foreignAcronyms(organisation: Organisation, cyrillic: Romanisers['cyrillic']): readonly ForeignAcronym[] {
  const own = new Set([organisation.name, ...(organisation.acronym ?? []), ...(organisation.variants ?? [])])
  const languages = new Map<string, string[]>()
  for (const [language, forms] of Object.entries(organisation.acronyms ?? {})) {
    for (const form of [forms ?? []].flat()) {
      const text = /\p{sc=Cyrillic}/u.test(form) ? cyrillic(form).toUpperCase() : form
      if (/^[A-Z]{3,7}$/.test(text) && !own.has(text)) languages.set(text, [...(languages.get(text) ?? []), language])
    }
  }
  return [...languages].map(([text, used]) => ({ text, languages: used }))
}
