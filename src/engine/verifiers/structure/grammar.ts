import { PartOfSpeech } from '../../../nlp/lexicon.ts'
import { TokenFlag, tokenText } from '../../../nlp/tokens.ts'
import { guessWordClasses } from '../../../nlp/word-classes.ts'
import type { StructureInput } from './check.ts'

const { noun, pluralNoun, verbBase, verbPresent, adjective, adverb, determiner, preposition, pronoun, conjunction } = PartOfSpeech

/** Bits of a plain verb form: go. */
export const PLAIN_VERB: number = verbBase | verbPresent

/** Code of the character a mark begins with; 0 for a word and outside the text. */
export function markAt(input: StructureInput, token: number): number {
  const { tokens } = input
  if (token < 0 || token >= tokens.count || ((tokens.flags[token] as number) & TokenFlag.word) !== 0) return 0
  return tokens.text.charCodeAt(tokens.start[token] as number)
}

/** Flags of a token; 0 outside the text. */
export function flagsAt(input: StructureInput, token: number): number {
  return token < 0 || token >= input.tokens.count ? 0 : (input.tokens.flags[token] as number)
}

/** Whether the token is a word, a number included. */
export function isWord(input: StructureInput, token: number): boolean {
  return (flagsAt(input, token) & TokenFlag.word) !== 0
}

/** The token in lower case, apostrophes straight; '' outside the text. */
export function lowerWord(input: StructureInput, token: number): string {
  return tokenText(input.tokens, token).toLowerCase().replaceAll('’', "'")
}

/** Whether the token opens a sentence as far as marks tell. */
export function opensSentence(input: StructureInput, token: number): boolean {
  if (token === 0) return true
  const mark = markAt(input, token - 1)
  return mark === 0x2e || mark === 0x21 || mark === 0x3f || mark === 0x3a || mark === 0x2026
}

/**
 * Parts of speech a token can have: what the lexicon knows; else for a name a noun, for another word what its ending
 * tells; 0 for marks, numbers and words that are no English.
 */
export function classesAt(input: StructureInput, token: number): number {
  const flags = flagsAt(input, token)
  if ((flags & TokenFlag.word) === 0 || (flags & (TokenFlag.number | TokenFlag.possessive | TokenFlag.ideograph)) !== 0) return 0
  const known = input.partsOfSpeech(token)
  if (known !== 0) return known
  if ((flags & TokenFlag.capital) !== 0) return noun
  return guessWordClasses(lowerWord(input, token))
}

/** Whether a word that may be a noun has to be one here: behind a determiner, an adjective, a preposition or a possessive. */
export function standsAsNoun(input: StructureInput, token: number): boolean {
  if (token === 0) return false
  const before = flagsAt(input, token - 1)
  if ((before & TokenFlag.possessive) !== 0) return true
  const bits = classesAt(input, token - 1)
  if (bits === 0) return false
  if (bits === preposition) return lowerWord(input, token - 1) !== 'to'
  return (
    bits === adjective || (bits & (determiner | pronoun)) === determiner || (bits & (preposition | adverb | conjunction)) === preposition
  )
}

/** Whether the token can be a noun, a name or a number. */
export function isNounLike(input: StructureInput, token: number): boolean {
  if ((flagsAt(input, token) & TokenFlag.number) !== 0) return true
  return (classesAt(input, token) & (noun | pluralNoun)) !== 0
}

/** Whether the text around `offset` belongs to a quotation mark. */
export function isQuote(character: string | undefined): boolean {
  return character !== undefined && character !== '' && '"“”„‟«»‹›\'‘’'.includes(character)
}
