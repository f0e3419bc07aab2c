import { PartOfSpeech } from '../../../nlp/lexicon.ts'
import { TokenFlag, tokenText } from '../../../nlp/tokens.ts'
import type { StructureCheck, StructureInput, StructureMatch } from './check.ts'
import { classesAt, flagsAt, isNounLike, isWord, lowerWord, markAt, standsAsNoun } from './grammar.ts'

const { noun, pluralNoun, adjective, adverb, preposition, determiner, pastParticiple } = PartOfSpeech
const VERB = PartOfSpeech.verbBase | PartOfSpeech.verbPast | PartOfSpeech.presentParticiple | pastParticiple

/** Shorter words are repeated for effect. */
const SHORTEST = 5
const COMMA = 0x2c

/** Words that English joins with themselves to say that there is much of something. */
const PLENTY = new Set(
  (
    'dozen hundred thousand million billion trillion score second minute hour week month year decade century mile page row pile load ' +
    'layer level crowd generation thing people wave round bottle piece'
  ).split(' '),
)

/** Finds one noun or adjective that stands for two: “travel and travel”, “open, inclusive, inclusive and balanced”. */
export const joinedTwice: StructureCheck = (input) => {
  const matches: StructureMatch[] = []
  const { tokens } = input
  if (input.language !== 'en') return matches
  for (let first = 0; first + 2 < tokens.count; first++) {
    const second = first + 2
    if (tokens.word[first] !== tokens.word[second] || !isOneWordTwice(input, first, second)) continue
    const isMistake = markAt(input, first + 1) === COMMA ? stepsOnInList(input, first) : isPair(input, first)
    if (!isMistake) continue
    const span = { start: tokens.start[first] as number, end: tokens.end[second] as number }
    matches.push({ span, suggestion: tokenText(tokens, first) })
  }
  return matches
}

/** Whether both are the same word in small letters, long enough, a noun, an adjective or what is done, and no part of a compound. */
function isOneWordTwice(input: StructureInput, first: number, second: number): boolean {
  const unwanted = TokenFlag.capital | TokenFlag.hyphenBefore | TokenFlag.number | TokenFlag.ideograph | TokenFlag.possessive
  if (!isWord(input, first) || ((flagsAt(input, first) | flagsAt(input, second)) & unwanted) !== 0) return false
  if ((flagsAt(input, second + 1) & (TokenFlag.hyphenBefore | TokenFlag.possessive)) !== 0) return false
  const word = lowerWord(input, second)
  if (word.length < SHORTEST || lowerWord(input, first) !== word || PLENTY.has(word) || PLENTY.has(word.replace(/s$/, ''))) return false
  const bits = classesAt(input, first)
  if (/^(be|been|being|is|are|was|were)$/.test(lowerWord(input, first - 1)) && (bits & pastParticiple) !== 0) return true
  if ((bits & adverb) !== 0 || (bits & (noun | pluralNoun | adjective)) === 0) return false
  if ((bits & VERB) === 0 || standsAsNoun(input, first)) return true
  return (classesAt(input, first - 1) & preposition) !== 0 && lowerWord(input, first - 1) !== 'to'
}

/** Whether “X and X” at `first` stands for two things, not for a climax (“wave and wave”) or two phrases (“petroleum and petroleum products”). */
function isPair(input: StructureInput, first: number): boolean {
  if (lowerWord(input, first + 1) !== 'and') return false
  const before = first - 1
  const after = first + 3
  if (/^(between|and)$/.test(lowerWord(input, before)) || /^(and|alone)$/.test(lowerWord(input, after))) return false
  const word = lowerWord(input, first)
  const bits = classesAt(input, first)
  const isAdjective = (bits & adjective) !== 0 && (bits & (noun | pluralNoun)) === 0
  if (isAdjective) return !word.endsWith('er')
  if (isNounLike(input, after)) return false
  if ((classesAt(input, after) & preposition) === 0 || !isWord(input, before)) return true
  return (flagsAt(input, before) & TokenFlag.possessive) !== 0 || (classesAt(input, before) & (preposition | determiner)) !== 0
}

/** Whether “X, X” at `first` stands in a list that begins before and goes on: production, research, research and sale. */
function stepsOnInList(input: StructureInput, first: number): boolean {
  const after = first + 3
  if (markAt(input, first - 1) !== COMMA || !isWord(input, first - 2)) return false
  return markAt(input, after) === COMMA || /^(and|or)$/.test(lowerWord(input, after))
}
