import { PartOfSpeech } from '../../../nlp/lexicon.ts'
import { TokenFlag } from '../../../nlp/tokens.ts'
import type { StructureCheck, StructureInput, StructureMatch } from './check.ts'
import { classesAt, flagsAt, isNounLike, isQuote, isWord, lowerWord, markAt, PLAIN_VERB, standsAsNoun } from './grammar.ts'

const { noun, pluralNoun, verbS, verbPast, pastParticiple, presentParticiple, modal } = PartOfSpeech
const { adjective, adverb, determiner, preposition, pronoun, conjunction } = PartOfSpeech

const MODALS = new Set("will would should must can could won't wouldn't shouldn't mustn't can't cannot couldn't".split(' '))
const DETERMINERS = new Set('a an the its their his my our your this these those some several many'.split(' '))

/** How many tokens of a clause are read; longer ones are left alone. */
const REACH = 60

/** Words before the modal that may leave it without a verb or turn the clause round: as best he could, nor would a man. */
const LOOSENERS = new Set(
  'as than what whatever if when whenever where wherever how like all everything anything nothing something best most way moment time nor neither only never not seldom rarely hardly scarcely little few nowhere so such whom least help'.split(
    ' ',
  ),
)

/** Words behind which another clause begins. */
const CLAUSE_OPENERS = new Set(
  'that which who whom whose where when if because while although though since unless whereas until before after'.split(' '),
)

/** Words behind a comma that go on with something else than the modal's verb. */
const CONTINUERS = new Set(
  'which who whose where and but while as including such with although because according after before since'.split(' '),
)

/** A phrase with one of these says when, and its clause may have its verb anywhere: he will the next day leave. */
const TIMES = new Set(
  'day days week weeks month months year years morning afternoon evening night hour hours minute minutes moment moments time times decade century later'.split(
    ' ',
  ),
)

/** Finds a modal verb whose clause holds no word that could be its verb: “the United States will severe sanctions”. */
export const modalWithoutVerb: StructureCheck = (input) => {
  const matches: StructureMatch[] = []
  for (let i = 1; i < input.tokens.count - 1; i++) {
    if ((input.partsOfSpeech(i) & modal) === 0 || !MODALS.has(lowerWord(input, i))) continue
    const object = objectAfter(input, i)
    if (object > 0 && hasSubject(input, i) && clauseLacksVerb(input, object)) matches.push({ span: spanOf(input, i, object) })
  }
  return matches
}

/** The first word behind the modal and its adverbs, if it begins a noun phrase and can be no verb; 0 otherwise. */
function objectAfter(input: StructureInput, modalToken: number): number {
  if ((flagsAt(input, modalToken + 1) & TokenFlag.hyphenBefore) !== 0) return 0
  if ((flagsAt(input, modalToken) & (TokenFlag.capital | TokenFlag.hyphenBefore)) !== 0) return 0
  let i = modalToken + 1
  while (isWord(input, i) && isPureAdverb(classesAt(input, i))) i++
  if (!isWord(input, i) || (flagsAt(input, i) & (TokenFlag.possessive | TokenFlag.number)) !== 0) return 0
  return beginsObject(input, i) && !tellsTime(input, i) ? i : 0
}

function tellsTime(input: StructureInput, object: number): boolean {
  for (let i = object; i < object + 5 && isWord(input, i); i++) {
    const word = lowerWord(input, i)
    if (TIMES.has(word)) return true
    if (i > object && (classesAt(input, i) & (preposition | adjective)) === preposition) return false
  }
  return false
}

function isPureAdverb(bits: number): boolean {
  return (bits & adverb) !== 0 && (bits & (PLAIN_VERB | noun | preposition | conjunction | pronoun)) === 0
}

function beginsObject(input: StructureInput, token: number): boolean {
  if (DETERMINERS.has(lowerWord(input, token))) return isWord(input, token + 1)
  const bits = classesAt(input, token)
  if (bits === 0 || (flagsAt(input, token) & TokenFlag.capital) !== 0) return false
  const doubtful =
    PLAIN_VERB | verbPast | pastParticiple | presentParticiple | modal | adverb | determiner | preposition | pronoun | conjunction
  if ((bits & doubtful) !== 0) return false
  if ((bits & pluralNoun) !== 0) return true
  if ((bits & verbS) !== 0) return false
  return (bits & adjective) !== 0 && (isNounLike(input, token + 1) || (classesAt(input, token + 1) & adjective) !== 0)
}

/** Whether a noun or pronoun stands before the modal and the clause does not leave the verb out or ask. */
function hasSubject(input: StructureInput, modalToken: number): boolean {
  const before = modalToken - 1
  if (!isWord(input, before) || (flagsAt(input, before) & TokenFlag.possessive) !== 0) return false
  const bits = classesAt(input, before)
  const pronounOnly = (bits & pronoun) !== 0 && (bits & (adverb | preposition | conjunction)) === 0
  if (!pronounOnly && ((bits & (noun | pluralNoun)) === 0 || (bits & (determiner | preposition | conjunction | adverb)) !== 0)) return false
  // “political will” is a noun phrase, “the Chinese will” a subject.
  if ((bits & adjective) !== 0 && (flagsAt(input, before) & TokenFlag.capital) === 0) return false
  for (let i = before; i > before - REACH && isWord(input, i); i--) if (LOOSENERS.has(lowerWord(input, i))) return false
  return !endsAsQuestion(input, modalToken)
}

function endsAsQuestion(input: StructureInput, token: number): boolean {
  for (let i = token; i < token + 2 * REACH && i < input.tokens.count; i++) {
    const mark = markAt(input, i)
    if (mark === 0x3f) return true
    if (mark === 0x2e || mark === 0x21) return false
  }
  return false
}

/** Whether nothing from the object to the end of its clause could be the modal's verb. */
function clauseLacksVerb(input: StructureInput, object: number): boolean {
  for (let i = object; i < object + REACH && i < input.tokens.count; i++) {
    const mark = markAt(input, i)
    if (mark === 0x2c) {
      if (CONTINUERS.has(lowerWord(input, i + 1)) || classesAt(input, i + 1) === pronoun) return true
      continue
    }
    if (mark === 0x2e || mark === 0x3b || mark === 0x21) return true
    if (mark !== 0) return mark === 0x28
    const word = lowerWord(input, i)
    if (i > object && CLAUSE_OPENERS.has(word)) return true
    if (mayBeItsVerb(input, i, i === object)) return false
  }
  // A clause that breaks off, or does not end, may have its verb further on.
  return false
}

function mayBeItsVerb(input: StructureInput, token: number, isObject: boolean): boolean {
  const bits = classesAt(input, token)
  if ((bits & modal) !== 0) return true
  if ((bits & (noun | pluralNoun | adjective | pastParticiple | determiner | preposition)) === 0 && (bits & (verbS | verbPast)) !== 0)
    return true
  if ((bits & PLAIN_VERB) === 0 || isObject) return false
  if (lowerWord(input, token - 1) === 'to') return false
  if ((bits & (noun | adjective | pluralNoun)) === 0) return true
  return !standsAsNoun(input, token)
}

/** From the modal to the end of the noun phrase that stands in for its verb, closing quotation mark included. */
function spanOf(input: StructureInput, modalToken: number, object: number): { start: number; end: number } {
  const { tokens, text } = input
  let last = object
  while (last < object + 4 && isWord(input, last + 1) && (isNounLike(input, last + 1) || classesAt(input, last + 1) === adjective)) last++
  const start = tokens.start[modalToken] as number
  let end = tokens.end[last] as number
  if (/[“"]/.test(text.slice(start, end))) {
    const close = /[.,]?["”]/y
    close.lastIndex = end
    const found = close.exec(text)
    if (found !== null && isQuote(found[0].at(-1))) end += found[0].length
  }
  return { start, end }
}
