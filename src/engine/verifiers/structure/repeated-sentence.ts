import { PartOfSpeech } from '../../../nlp/lexicon.ts'
import { TokenFlag, type Tokens } from '../../../nlp/tokens.ts'
import type { StructureCheck, StructureInput, StructureMatch } from './check.ts'
import { markAt, opensSentence } from './grammar.ts'

/** How many words have to come twice, and how many three times, to be no figure of speech. */
const SENTENCE_TWICE = 6
const CLAUSE_TWICE = 8
const THRICE = 3
const IDEOGRAPHS = 10
/** Periods longer than this many tokens are not looked for. */
const LONGEST = 400
const SLOTS = 256
const { determiner, preposition, pronoun, conjunction } = PartOfSpeech
const FUNCTION_WORD = determiner | preposition | pronoun | conjunction

/** Finds a sentence, clause or phrase that is at once said again. */
export const repeatedSentence: StructureCheck = (input) => {
  const { tokens } = input
  if (tokens.count < 2 * THRICE) return []
  const matches: StructureMatch[] = []
  const lastSeen = new Int32Array(SLOTS)
  let done = 0
  // By period, where the last run of it ended: a run is read once.
  let tried: Int32Array | undefined
  for (let i = 0; i < tokens.count; i++) {
    if (((tokens.flags[i] as number) & TokenFlag.word) === 0) continue
    const slot = slotOf(tokens, i)
    const before = (lastSeen[slot] as number) - 1
    lastSeen[slot] = i + 1
    // Most tokens end here: nothing like them came before, or not since the last repetition.
    if (before < done || tokens.word[before] !== tokens.word[i] || (input.partsOfSpeech(i) & FUNCTION_WORD) !== 0) continue
    const period = i - before
    if (period > LONGEST || !areEqual(tokens, before, i)) continue
    tried ??= new Int32Array(LONGEST + 1)
    if (i < (tried[period] as number)) continue
    const run = runAround(tokens, before, i, done)
    tried[period] = run.end
    const match = repetitionIn(input, run)
    if (match === undefined) continue
    matches.push(match.found)
    done = match.next
  }
  return matches
}

/** Tokens `[first, end)`, each of which comes again `period` tokens later while that is within the run. */
interface Run {
  readonly first: number
  readonly end: number
  readonly period: number
}

function slotOf(tokens: Tokens, token: number): number {
  const id = tokens.word[token] as number
  if (id !== 0) return id & (SLOTS - 1)
  const start = tokens.start[token] as number
  const end = tokens.end[token] as number
  return ((end - start) * 31 + tokens.text.charCodeAt(start) * 7 + tokens.text.charCodeAt(end - 1)) & (SLOTS - 1)
}

function areEqual(tokens: Tokens, a: number, b: number): boolean {
  if (a < 0 || tokens.word[a] !== tokens.word[b]) return false
  if ((((tokens.flags[a] as number) ^ (tokens.flags[b] as number)) & TokenFlag.capital) !== 0) return false
  const length = (tokens.end[a] as number) - (tokens.start[a] as number)
  if ((tokens.end[b] as number) - (tokens.start[b] as number) !== length) return false
  if (tokens.word[a] !== 0) return true
  const atA = tokens.start[a] as number
  const atB = tokens.start[b] as number
  for (let k = 0; k < length; k++) if (tokens.text.charCodeAt(atA + k) !== tokens.text.charCodeAt(atB + k)) return false
  return true
}

/** The longest run that the equal tokens `a` and `b` belong to and that begins at or behind `from`. */
function runAround(tokens: Tokens, a: number, b: number, from: number): Run {
  const period = b - a
  let first = a
  while (first > from && areEqual(tokens, first - 1, first - 1 + period)) first--
  let end = b + 1
  while (end < tokens.count && areEqual(tokens, end - period, end)) end++
  return { first, end, period }
}

/** The repetition that a run holds, if it comes to two whole periods and they are long enough. */
function repetitionIn(input: StructureInput, { first, end, period }: Run): { found: StructureMatch; next: number } | undefined {
  const spare = end - first - 2 * period
  if (spare < 0) return undefined
  const start = first + alignment(input, first, Math.min(spare, period - 1))
  const times = Math.floor((end - start) / period)
  if (!isTelling(input, start, period, times)) return undefined
  const last = start + times * period - 1
  return { found: matchOf(input, start, start + period - 1, last), next: last + 1 }
}

/** How far on the repetition begins behind a mark, so that whole sentences are taken; 0 if nowhere. */
function alignment(input: StructureInput, first: number, spare: number): number {
  for (let shift = 0; shift <= spare; shift++) {
    if (markAt(input, first + shift) !== 0) continue
    if (first + shift === 0 || markAt(input, first + shift - 1) !== 0) return shift
  }
  return 0
}

/** Whether the repeated part has words enough, and different ones. */
function isTelling(input: StructureInput, first: number, period: number, times: number): boolean {
  const { tokens } = input
  let words = 0
  let ideographs = 0
  let numbers = 0
  const different = new Set<string>()
  for (let i = first; i < first + period; i++) {
    const flags = tokens.flags[i] as number
    if ((flags & TokenFlag.word) === 0) continue
    words++
    if ((flags & TokenFlag.ideograph) !== 0) ideographs++
    if ((flags & TokenFlag.number) !== 0) numbers++
    different.add(tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase())
  }
  if (numbers * 2 > words || different.size < Math.min(THRICE, words)) return false
  if (ideographs * 2 > words) return words >= IDEOGRAPHS || (times >= 3 && words >= SENTENCE_TWICE)
  if (times >= 3) return words >= THRICE
  return words >= (isWholeSentence(input, first, period) ? SENTENCE_TWICE : CLAUSE_TWICE)
}

function isWholeSentence(input: StructureInput, first: number, period: number): boolean {
  return opensSentence(input, first) && opensSentence(input, first + period)
}

function matchOf(input: StructureInput, first: number, firstLast: number, last: number): StructureMatch {
  const { tokens, text } = input
  const start = tokens.start[first] as number
  const span = { start, end: tokens.end[last] as number }
  const once = text.slice(start, tokens.end[firstLast] as number)
  // A quotation mark may belong to either copy.
  return /["“”„«»]/.test(text.slice(start, span.end)) ? { span } : { span, suggestion: once }
}
