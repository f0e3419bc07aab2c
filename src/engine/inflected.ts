import { CharTable } from '../nlp/characters.ts'
import { ENGLISH, Inflections } from '../nlp/inflections.ts'
import { loadStemmer } from '../nlp/stemmers.ts'
import { foldWord } from '../nlp/tokenize.ts'
import { hasFlag, TokenFlag, type Tokens } from '../nlp/tokens.ts'
import type { Program } from './program.ts'

/** Knows which of a program's lemmas of one language a token is a form of. */
export interface Inflected {
  /** Numbers of the lemmas in the program's list, counted from 1. */
  lemmasOf(tokens: Tokens, token: number): readonly number[]
}

const NO_LEMMAS: readonly number[] = []
/** Words kept with their lemmas; past it the memory is let go, so that endless texts need no endless memory. */
const MEMORY = 200_000

/** The lemmas of one language, with the language's stemmer. */
export async function loadInflected(program: Program, language: string): Promise<Inflected> {
  const numbered = program.lemmas.map((lemma, index) => ({ ...lemma, number: index + 1 })).filter((lemma) => lemma.language === language)
  if (numbered.length === 0) return { lemmasOf: () => NO_LEMMAS }
  const inflections = new Inflections(
    numbered.map(({ word }) => word),
    language === ENGLISH.language ? ENGLISH : await loadStemmer(language),
  )
  return new InflectedWords(
    inflections,
    numbered.map(({ number }) => number),
  )
}

class InflectedWords implements Inflected {
  private readonly byId: (readonly number[] | undefined)[] = []
  private readonly byWord = new Map<string, readonly number[]>()
  private readonly chars = new CharTable()
  private readonly inflections: Inflections
  private readonly numbers: readonly number[]

  constructor(inflections: Inflections, numbers: readonly number[]) {
    this.inflections = inflections
    this.numbers = numbers
  }

  lemmasOf(tokens: Tokens, token: number): readonly number[] {
    if (!hasFlag(tokens, token, TokenFlag.word) || hasFlag(tokens, token, TokenFlag.number)) return NO_LEMMAS
    const id = tokens.word[token] as number
    if (id === 0) return this.ofUnknown(tokens, token)
    const known = this.byId[id]
    if (known !== undefined) return known
    const lemmas = this.lookUp(tokens, token)
    this.byId[id] = lemmas
    return lemmas
  }

  private ofUnknown(tokens: Tokens, token: number): readonly number[] {
    const text = tokens.text.slice(tokens.start[token], tokens.end[token])
    const known = this.byWord.get(text)
    if (known !== undefined) return known
    if (this.byWord.size > MEMORY) this.byWord.clear()
    const lemmas = this.lookUp(tokens, token)
    this.byWord.set(text, lemmas)
    return lemmas
  }

  private lookUp(tokens: Tokens, token: number): readonly number[] {
    const word = foldWord(this.chars, tokens.text.slice(tokens.start[token], tokens.end[token]))
    const lemmas = this.inflections.lemmasOf(word)
    return lemmas.length === 0 ? NO_LEMMAS : lemmas.map((lemma) => this.numbers[lemma - 1] ?? 0)
  }
}
