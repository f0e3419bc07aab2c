import type { Country, Organisation } from '../pack/generated/schema-types.ts'
import type { Romanisers } from './romanise.ts'

/** An acronym in Latin letters with the languages that use it. */
export interface ForeignAcronym {
  readonly text: string
  readonly languages: readonly string[]
}

/** What may have an acronym of its own in each language. */
export type Abbreviated = Pick<Organisation, 'name' | 'variants' | 'acronyms' | 'acronym'> | Pick<Country, 'name' | 'variants' | 'acronyms'>

/** The acronyms that other languages have for an organisation or country, Cyrillic ones in Latin letters; none that English has too. */
export function foreignAcronyms(entity: Abbreviated, cyrillic: Romanisers['cyrillic']): readonly ForeignAcronym[] {
  const own = new Set([entity.name, ...englishAcronyms(entity), ...(entity.variants ?? [])])
  const languages = new Map<string, string[]>()
  for (const [language, forms] of Object.entries(entity.acronyms ?? {})) {
    for (const form of [forms ?? []].flat()) {
      const text = /\p{sc=Cyrillic}/u.test(form) ? cyrillic(form).toUpperCase() : form
      if (/^\p{Lu}{2,7}$/u.test(text) && !/[^\p{sc=Latin}]/u.test(text) && !own.has(text))
        languages.set(text, [...(languages.get(text) ?? []), language])
    }
  }
  return [...languages].map(([text, used]) => ({ text, languages: used }))
}

/** The acronyms of an organisation in English; of a country those among its variants. */
export function englishAcronyms(entity: Abbreviated): readonly string[] {
  if ('acronym' in entity) return entity.acronym ?? []
  return (entity.variants ?? []).filter((variant) => /^[A-Z]{2,5}$/.test(variant))
}
