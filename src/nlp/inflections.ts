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
  private readonly lemmas: readonly string[]
  private readonly stemmer: Stemmer | undefined
  private readonly byStem = new Map<string, number[]>()
  /** English lemmas and irregular forms; regular forms are found by taking their ending off. */
  private readonly byForm = new Map<string, number[]>()
  /** First two letters of every stem and form: most words of a text begin with none of them. */
  private readonly beginnings = new Set<string>()

  /** `lemmas[i]` has number `i + 1`; all are words of the stemmer's language. Without a stemmer a lemma has one form, itself. */
  constructor(lemmas: readonly string[], stemmer: Stemmer | undefined) {
    this.lemmas = lemmas
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
    return this.isEnglish ? this.englishLemmas(word) : (this.byStem.get(this.stem(word)) ?? [])
  }

  private stem(word: string): string {
    return this.stemmer === undefined ? word : this.stemmer.stem(word)
  }

  private addEnglishForms(lemmas: readonly string[]): void {
    const numbers = new Map(lemmas.map((lemma, index) => [lemma, index + 1]))
    const add = (form: string, number: number): void => {
      this.byForm.set(form, [...(this.byForm.get(form) ?? []), number])
      this.beginnings.add(form.slice(0, 2))
    }
    for (const [lemma, number] of numbers) add(lemma, number)
    for (const [form, of] of irregularLemmas()) {
      for (const lemma of of) {
        const number = numbers.get(lemma)
        if (number !== undefined) add(form, number)
      }
    }
  }

  private englishLemmas(word: string): readonly number[] {
    const found = new Set(this.byForm.get(word))
    for (const lemma of withoutEnding(word)) {
      // An irregular form is the lemma of nothing: “lefts” is no form of “leave”.
      const [number] = this.byForm.get(lemma) ?? []
      if (number !== undefined && this.lemmas[number - 1] === lemma) found.add(number)
    }
    return [...found]
  }
}

/** What an English word may be a regular form of: the word without an ending of nouns and verbs. */
function withoutEnding(word: string): readonly string[] {
  const lemmas: string[] = []
  const without = (count: number, ending = ''): number => lemmas.push(word.slice(0, -count) + ending)
  if (word.endsWith('s')) without(1)
  if (word.endsWith('es')) without(2)
  if (word.endsWith('d')) without(1)
  if (word.endsWith('ies') || word.endsWith('ied')) without(3, 'y')
  if (word.endsWith('ed')) {
    without(2)
    if (word.at(-3) === word.at(-4)) without(3)
  }
  if (word.endsWith('ing')) {
    without(3)
    without(3, 'e')
    if (word.at(-4) === word.at(-5)) without(4)
    if (word.endsWith('ying')) without(4, 'ie')
  }
  return lemmas
}
