import { irregularLemmas } from './irregular-en.ts'
import type { Stemmer } from './stemmers.ts'

/**
 * Knows which of a set of lemmas a word is a form of.
 *
 * Lemmas are numbered from 1 by the caller. A word is a form of a lemma if both have one stem; for English, whose
 * stemmer also joins derivations (organ, organization), the ending has to be one of inflection too.
 */
export class Inflections {
  private readonly byStem = new Map<string, number[]>()
  private readonly lemmas: readonly string[]
  private readonly stemmer: Stemmer | undefined
  private readonly irregular: ReadonlyMap<string, readonly string[]>
  /** First two letters of every stem and irregular form: most words of a text begin with none of them. */
  private readonly beginnings = new Set<string>()

  /** `lemmas[i]` has number `i + 1`; all are words of the stemmer's language. Without a stemmer a lemma has one form, itself. */
  constructor(lemmas: readonly string[], stemmer: Stemmer | undefined) {
    this.lemmas = lemmas
    this.stemmer = stemmer
    this.irregular = stemmer?.language === 'en' ? irregularLemmas() : new Map()
    lemmas.forEach((lemma, index) => {
      const stem = this.stem(lemma)
      this.byStem.set(stem, [...(this.byStem.get(stem) ?? []), index + 1])
      this.beginnings.add(stem.slice(0, 2))
      this.beginnings.add(lemma.slice(0, 2))
    })
    const known = new Set(lemmas)
    for (const [form, of] of this.irregular) if (of.some((lemma) => known.has(lemma))) this.beginnings.add(form.slice(0, 2))
  }

  /** Numbers of the lemmas that a folded word is a form of; empty if of none. */
  lemmasOf(word: string): readonly number[] {
    if (!this.beginnings.has(word.slice(0, 2))) return []
    const found = (this.byStem.get(this.stem(word)) ?? []).filter((number) => this.isForm(this.lemmas[number - 1] ?? '', word))
    for (const lemma of this.irregular.get(word) ?? []) {
      const number = this.lemmas.indexOf(lemma) + 1
      if (number > 0 && !found.includes(number)) found.push(number)
    }
    return found
  }

  private stem(word: string): string {
    return this.stemmer === undefined ? word : this.stemmer.stem(word)
  }

  private isForm(lemma: string, word: string): boolean {
    return this.stemmer?.language !== 'en' || isEnglishForm(lemma, word)
  }
}

/** Whether `word` is `lemma` with one of the regular endings of English nouns and verbs. */
function isEnglishForm(lemma: string, word: string): boolean {
  if (word === lemma) return true
  const last = lemma.at(-1) ?? ''
  const forms = [`${lemma}s`, `${lemma}es`, `${lemma}ed`, `${lemma}d`, `${lemma}ing`, `${lemma}${last}ed`, `${lemma}${last}ing`]
  if (last === 'e') forms.push(`${lemma.slice(0, -1)}ing`)
  if (last === 'y') forms.push(`${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`)
  if (lemma.endsWith('ie')) forms.push(`${lemma.slice(0, -2)}ying`)
  return forms.includes(word)
}
