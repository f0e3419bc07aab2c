/** Cuts the endings off words of one language. */
export interface Stemmer {
  readonly language: string
  stem(word: string): string
}

type StemmerModule = { readonly default: { stem(word: string): string } }

const LOADERS: Record<string, () => Promise<StemmerModule>> = {
  de: () => import('natural/lib/natural/stemmers/porter_stemmer_de.js'),
  en: () => import('natural/lib/natural/stemmers/porter_stemmer.js'),
  es: () => import('natural/lib/natural/stemmers/porter_stemmer_es.js'),
  fr: () => import('natural/lib/natural/stemmers/porter_stemmer_fr.js'),
  it: () => import('natural/lib/natural/stemmers/porter_stemmer_it.js'),
  nl: () => import('natural/lib/natural/stemmers/porter_stemmer_nl.js'),
  no: () => import('natural/lib/natural/stemmers/porter_stemmer_no.js'),
  pt: () => import('natural/lib/natural/stemmers/porter_stemmer_pt.js'),
  ru: () => import('natural/lib/natural/stemmers/porter_stemmer_ru.js'),
  sv: () => import('natural/lib/natural/stemmers/porter_stemmer_sv.js'),
  uk: () => import('natural/lib/natural/stemmers/porter_stemmer_uk.js'),
}

/** The languages with a stemmer. */
export const stemmedLanguages: ReadonlySet<string> = new Set(Object.keys(LOADERS))

/** The stemmer of a language (primary subtag); undefined where there is none: then `~word` means the word itself. */
export async function loadStemmer(language: string): Promise<Stemmer | undefined> {
  const loader = LOADERS[language]
  if (loader === undefined) return undefined
  const { default: stemmer } = await loader()
  return { language, stem: (word) => stemmer.stem(word) }
}
