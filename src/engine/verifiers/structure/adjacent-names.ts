import type { Mention } from '../../../analysis/mention.ts'
import { PartOfSpeech } from '../../../nlp/lexicon.ts'
import { TokenFlag } from '../../../nlp/tokens.ts'
import type { StructureCheck, StructureInput, StructureMatch } from './check.ts'
import { classesAt, flagsAt, isWord, lowerWord, opensSentence } from './grammar.ts'

const { noun, pluralNoun, modal, adjective } = PartOfSpeech

/** Family names of fewer letters are too often something else. */
const SHORTEST = 4

/** Finds two persons named side by side with no conjunction: “Biden Putin in a video call”. */
export const adjacentNames: StructureCheck = (input) => {
  const { mentions, text } = input
  const matches: StructureMatch[] = []
  for (let i = 1; i < mentions.length; i++) {
    const a = mentions[i - 1] as Mention
    const b = mentions[i] as Mention
    if (a.lastToken !== b.firstToken || !namesPerson(a) || !namesPerson(b)) continue
    if (!areAlike(a, b) || !standAlone(input, a, b) || !input.areDifferentPersons(a, b)) continue
    const suggestion = `${text.slice(a.start, a.end)} and ${text.slice(b.start, b.end)}`
    matches.push({ span: { start: a.start, end: b.end }, suggestion })
  }
  return matches
}

/** Whether every reading of a mention is a person by name or family name. */
function namesPerson(mention: Mention): boolean {
  return mention.readings.every(({ kind, role }) => kind === 'person' && (role === 'name' || role === 'family'))
}

/**
 * Whether both are full names or both family names, and those long enough. Otherwise the second may belong to the first
 * (a mother's family name in Spain), or the two may be parts of one name in East Asia.
 */
function areAlike(a: Mention, b: Mention): boolean {
  const full = a.readings.every(({ role }) => role === 'name')
  if (full !== b.readings.every(({ role }) => role === 'name')) return false
  return full || (a.end - a.start >= SHORTEST && b.end - b.start >= SHORTEST)
}

/** Whether only a space parts the names and neither belongs to a longer name or a compound (“the Trump Putin summit”). */
function standAlone(input: StructureInput, a: Mention, b: Mention): boolean {
  const between = flagsAt(input, b.firstToken)
  const unwanted = TokenFlag.hyphenBefore | TokenFlag.quoteBefore | TokenFlag.newlineBefore
  if ((between & TokenFlag.spaceBefore) === 0 || (between & unwanted) !== 0) return false
  const allCapitals = (flagsAt(input, a.firstToken) | flagsAt(input, b.firstToken)) & TokenFlag.allCapitals
  return allCapitals === 0 && beginsRun(input, a.firstToken) && endsRun(input, b.lastToken)
}

function beginsRun(input: StructureInput, token: number): boolean {
  if (token === 0) return true
  if ((flagsAt(input, token) & TokenFlag.hyphenBefore) !== 0) return false
  if (!isWord(input, token - 1) || (flagsAt(input, token) & TokenFlag.quoteBefore) !== 0) return true
  const before = flagsAt(input, token - 1)
  if ((before & TokenFlag.capital) === 0) return !['the', 'a', 'an', 'this', 'that'].includes(lowerWord(input, token - 1))
  return opensSentence(input, token - 1) && (classesAt(input, token - 1) & (noun | adjective)) === 0
}

/** Whether what follows cannot go on with the name or make a compound of it. */
function endsRun(input: StructureInput, token: number): boolean {
  if (token >= input.tokens.count || !isWord(input, token)) return true
  const flags = flagsAt(input, token)
  if ((flags & TokenFlag.possessive) !== 0) return true
  if ((flags & (TokenFlag.capital | TokenFlag.hyphenBefore | TokenFlag.number)) !== 0) return false
  const bits = classesAt(input, token)
  return (bits & modal) !== 0 || (bits !== 0 && (bits & (noun | pluralNoun | adjective)) === 0)
}
