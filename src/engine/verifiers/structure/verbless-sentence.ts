import type { Span } from '../../../core/span.ts'
import { PartOfSpeech } from '../../../nlp/lexicon.ts'
import { TokenFlag, tokenAt } from '../../../nlp/tokens.ts'
import type { StructureCheck, StructureInput, StructureMatch } from './check.ts'
import { classesAt, flagsAt, isWord, lowerWord, markAt, PLAIN_VERB, standsAsNoun } from './grammar.ts'

const { noun, pluralNoun, verbS, verbPast, pastParticiple, modal } = PartOfSpeech
const { adjective, determiner, preposition, pronoun, conjunction } = PartOfSpeech

const FULL_STOP = 0x2e
const MIN_WORDS = 7
/** What cut noun phrases begin with; “a man of few words and great charm.” is a figure of style. */
const DEFINITE = new Set('the this these its their'.split(' '))
const OF_AND_THE_LIKE = new Set('of in for on to between with from against'.split(' '))

/** Finds a noun phrase that ends as a sentence amid prose: “The possibility of an attack on the border regions.” */
export const verblessSentence: StructureCheck = (input) => {
  if (input.unit.kind !== 'paragraph') return []
  const matches: StructureMatch[] = []
  const { tokens } = input
  for (let i = 2; i < tokens.count; i++) {
    if (markAt(input, i - 1) !== FULL_STOP || !beginsNounPhrase(input, i)) continue
    const stop = endOfVerbless(input, i)
    if (stop === 0) continue
    const span = { start: tokens.start[i] as number, end: tokens.end[stop] as number }
    if (isSentence(input, span) && neighboursHaveVerbs(input, span)) matches.push({ span })
    i = stop
  }
  return matches
}

/** “The issue of”: a word of definiteness, one to three words, a preposition. */
function beginsNounPhrase(input: StructureInput, token: number): boolean {
  if ((flagsAt(input, token) & TokenFlag.capital) === 0 || !DEFINITE.has(lowerWord(input, token))) return false
  for (let i = token + 2; i <= token + 4; i++) if (OF_AND_THE_LIKE.has(lowerWord(input, i))) return standsAsHead(input, i - 1)
  return false
}

function standsAsHead(input: StructureInput, token: number): boolean {
  return (classesAt(input, token) & (noun | pluralNoun)) !== 0
}

/** The full stop of the sentence that begins at `token`, if nothing in it can be a finite verb; 0 otherwise. */
function endOfVerbless(input: StructureInput, token: number): number {
  let subjectForPlainVerb = false
  let names = 0
  let i = token
  for (; isWord(input, i); i++) {
    if (i > token && (flagsAt(input, i) & TokenFlag.capital) !== 0) names++
    if ((flagsAt(input, i) & TokenFlag.quoteBefore) !== 0 || isTorn(input, i) || mayBeFinite(input, i, subjectForPlainVerb)) return 0
    const bits = classesAt(input, i)
    if ((bits & (pluralNoun | pronoun)) !== 0 && (bits & determiner) === 0) subjectForPlainVerb = true
    if ((bits & conjunction) !== 0 && lowerWord(input, i) === 'and') subjectForPlainVerb = true
  }
  if (markAt(input, i) !== FULL_STOP || i - token < MIN_WORDS || names * 2 > i - token) return 0
  return endsPlainly(input, i) ? i : 0
}

/** A word cut at the end of a line: pro- vide. */
function isTorn(input: StructureInput, token: number): boolean {
  const both = TokenFlag.hyphenBefore | TokenFlag.spaceBefore
  return (flagsAt(input, token) & both) === both
}

/** Whether the full stop closes up to its word, and a new sentence or nothing follows. */
function endsPlainly(input: StructureInput, stop: number): boolean {
  const { tokens } = input
  if ((flagsAt(input, stop) & (TokenFlag.spaceBefore | TokenFlag.quoteBefore)) !== 0) return false
  if (stop + 1 >= tokens.count) return true
  const next = flagsAt(input, stop + 1)
  return (next & TokenFlag.spaceBefore) !== 0 && (next & TokenFlag.capital) !== 0
}

function mayBeFinite(input: StructureInput, token: number, subjectForPlainVerb: boolean): boolean {
  const flags = flagsAt(input, token)
  if ((flags & TokenFlag.possessive) !== 0) return possessiveMayBeVerb(input, token)
  // A capital amid a sentence is a name: the Black Sea.
  if ((flags & TokenFlag.capital) !== 0) return false
  const bits = classesAt(input, token)
  const mayBeNoun = (bits & (noun | pluralNoun | adjective | determiner | preposition)) !== 0
  if ((bits & modal) !== 0) return !(mayBeNoun && standsAsNoun(input, token))
  if ((bits & verbPast) !== 0 && !isParticiple(input, token, bits)) return true
  if ((bits & verbS) !== 0 && !(mayBeNoun && standsAsNoun(input, token))) return true
  if ((bits & PLAIN_VERB) === 0 || lowerWord(input, token - 1) === 'to') return false
  if (!mayBeNoun) return true
  return subjectForPlainVerb && !standsAsNoun(input, token)
}

/** Whether a form that may be past or participle is a participle: before a noun behind its article, or before “by”. */
function isParticiple(input: StructureInput, token: number, bits: number): boolean {
  if ((bits & pastParticiple) === 0) return false
  if (lowerWord(input, token + 1) === 'by') return true
  return standsAsNoun(input, token) && (classesAt(input, token + 1) & (noun | pluralNoun | adjective)) !== 0
}

/** 's behind a pronoun is “is”, and so it may be before anything that does not go on with a noun. */
function possessiveMayBeVerb(input: StructureInput, token: number): boolean {
  if ((classesAt(input, token - 1) & (pronoun | conjunction)) !== 0) return true
  return (classesAt(input, token + 1) & (noun | pluralNoun | adjective)) === 0
}

function isSentence(input: StructureInput, span: Span): boolean {
  const sentence = input.sentences()[sentenceAt(input.sentences(), span.start)]
  return sentence?.start === span.start && sentence.end === span.end
}

/** Index of the last sentence that begins at or before `offset`; -1 if none does. */
function sentenceAt(sentences: readonly Span[], offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle] as Span).start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Whether the sentence before, and the one behind if there is one, can have verbs: a row of noun phrases is a list. */
function neighboursHaveVerbs(input: StructureInput, span: Span): boolean {
  const all = input.sentences()
  const at = sentenceAt(all, span.start)
  const before = all[at - 1]
  const after = all[at + 1]
  return before !== undefined && hasVerb(input, before) && (after === undefined || hasVerb(input, after))
}

function hasVerb(input: StructureInput, span: Span): boolean {
  const { tokens } = input
  const finite = PLAIN_VERB | verbS | verbPast | modal
  for (let i = tokenAt(tokens, span.start); i < tokens.count && (tokens.start[i] as number) < span.end; i++) {
    const known = input.partsOfSpeech(i)
    const bits = known !== 0 ? known : classesAt(input, i) & verbPast
    if ((bits & finite) !== 0 && !standsAsNoun(input, i)) return true
  }
  return false
}
