import { irregularLemmas } from './irregular-en.ts'
import type { Stemmer } from './stemmers.ts'

/** Stands for the stemmer of English, which needs none. */
export const ENGLISH: Stemmer = { language: 'en', stem: (word) => word }

/** Longer words are no words; stemmers take time by the square of the length. */
const LONGEST_WORD = 64

/**
 * Knows which of a set of lemmas a word is a form of.
 *
 * Lemmas are numbered from 1 by the caller. A word is a form of a lemma if both have one stem. English goes by its few
 * endings of inflection and its irregular forms: its stemmer joins derivations too (organ, organization), and parts
 * some forms (add, added).
 */
export class Inflections {
  private readonly isEnglish: boolean
  private readonly stemmer: Stemmer | undefined
  private readonly byStem = new Map<string, number[]>()
  /** Forms that are known without a stem: irregular and regular ones of English. */
  private readonly byForm = new Map<string, number[]>()
  /** First two letters of every stem and form: most words of a text begin with none of them. */
  private readonly beginnings = new Set<string>()

  /** `lemmas[i]` has number `i + 1`; all are words of the stemmer's language. Without a stemmer a lemma has one form, itself. */
  constructor(lemmas: readonly string[], stemmer: Stemmer | undefined) {
    this.stemmer = stemmer
    this.isEnglish = stemmer?.language === 'en'
    if (this.isEnglish) this.addEnglishForms(lemmas)
    else this.addStems(lemmas)
  }

  private addStems(lemmas: readonly string[]): void {
    lemmas.forEach((lemma, index) => {
      const stem = this.stem(lemma)
      this.byStem.set(stem, [...(this.byStem.get(stem) ?? []), index + 1])
      this.beginnings.add(stem.slice(0, 2)).add(lemma.slice(0, 2))
    })
  }

  /** Numbers of the lemmas that a folded word is a form of; empty if of none. */
  lemmasOf(word: string): readonly number[] {
    if (word.length > LONGEST_WORD || !this.beginnings.has(word.slice(0, 2))) return []
    return (this.isEnglish ? this.byForm.get(word) : this.byStem.get(this.stem(word))) ?? []
  }

  private stem(word: string): string {
    return this.stemmer === undefined ? word : this.stemmer.stem(word)
  }

  private addEnglishForms(lemmas: readonly string[]): void {
    const numbers = new Map(lemmas.map((lemma, index) => [lemma, index + 1]))
    const add = (form: string, number: number): void => {
      this.byForm.set(form, [...new Set([...(this.byForm.get(form) ?? []), number])])
      this.beginnings.add(form.slice(0, 2))
    }
    for (const [lemma, number] of numbers) for (const form of [lemma, ...englishForms(lemma)]) add(form, number)
    for (const [form, of] of irregularLemmas()) {
      for (const lemma of of) {
        const number = numbers.get(lemma)
        if (number !== undefined) add(form, number)
      }
    }
  }
}

/** A lemma with the regular endings of English nouns and verbs. */
function englishForms(lemma: string): ReadonlySet<string> {
  const last = lemma.at(-1) ?? ''
  const body = lemma.slice(0, -1)
  const forms = new Set([`${lemma}s`, `${lemma}es`, `${lemma}ed`, `${lemma}d`, `${lemma}ing`, `${lemma}${last}ed`, `${lemma}${last}ing`])
  if (last === 'e') forms.add(`${body}ing`)
  if (last === 'y') forms.add(`${body}ies`).add(`${body}ied`)
  if (lemma.endsWith('ie')) forms.add(`${lemma.slice(0, -2)}ying`)
  return forms
}
