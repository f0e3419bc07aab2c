import { PartOfSpeech } from '../../../nlp/lexicon.ts'
import { TokenFlag, type Tokens, tokenText } from '../../../nlp/tokens.ts'
import type { StructureCheck, StructureInput, StructureMatch } from './check.ts'
import { classesAt, lowerWord, opensSentence } from './grammar.ts'

/** Function words that never stand twice in a row, by language; words that can (that that, die die, nous nous) are left out. */
const NEVER_TWICE: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'the a an of to for from with and or but by at into as if be is was are were has will would its their our your my these this which',
  ),
  de: words('und oder von für eine einen einem ist im am zum zur'),
  fr: words('de du des le les un une et dans pour avec sur par au aux'),
  es: words('de del el un una y en con por al su'),
  it: words('di del della il gli un una e in con per al'),
  pt: words('de do da dos das um uma e em com'),
  nl: words('de van en'),
  ru: words('и в на с по для из от к при'),
}

/** Words that may stand twice behind one of these: what it is is, all there was was. */
const CLEFT = words('what all who that where how whatever there')
const COPULAS = words('is was are were be has')

/** Nouns and verbs of this length are no interjections, baby talk or names of things that come twice. */
const LONG_WORD = 6
const { noun, pluralNoun, adjective, adverb } = PartOfSpeech

/** Finds a word written twice in a row: “of of”. */
export const doubledWord: StructureCheck = (input) => {
  const matches: StructureMatch[] = []
  const { tokens } = input
  for (let i = 1; i < tokens.count; i++) {
    if (!areSameWord(tokens, i - 1, i)) continue
    let last = i
    while (last + 1 < tokens.count && areSameWord(tokens, last, last + 1)) last++
    if (isMistake(input, i - 1, last)) {
      const span = { start: tokens.start[i - 1] as number, end: tokens.end[last] as number }
      matches.push({ span, suggestion: tokenText(tokens, i - 1) })
    }
    i = last
  }
  return matches
}

/** Whether two neighbours are one word but for case, with nothing but white space between them. */
function areSameWord(tokens: Tokens, a: number, b: number): boolean {
  if (tokens.word[a] !== tokens.word[b]) return false
  const flags = tokens.flags[b] as number
  const wanted = TokenFlag.word | TokenFlag.spaceBefore
  const unwanted = TokenFlag.hyphenBefore | TokenFlag.quoteBefore | TokenFlag.number | TokenFlag.ideograph | TokenFlag.possessive
  if ((flags & wanted) !== wanted || (flags & unwanted) !== 0 || ((tokens.flags[a] as number) & TokenFlag.word) === 0) return false
  if ((tokens.end[a] as number) - (tokens.start[a] as number) !== (tokens.end[b] as number) - (tokens.start[b] as number)) return false
  return tokens.word[a] !== 0 || tokenText(tokens, a).toLowerCase() === tokenText(tokens, b).toLowerCase()
}

function isMistake(input: StructureInput, first: number, last: number): boolean {
  const { tokens } = input
  const firstFlags = tokens.flags[first] as number
  const lastFlags = tokens.flags[last] as number
  // “Add it to to-do lists”: the second belongs to another word.
  if (last + 1 < tokens.count && ((tokens.flags[last + 1] as number) & TokenFlag.hyphenBefore) !== 0) return false
  // “IT it”, “the The Hague”: two words that differ in more than the capital of a sentence's beginning.
  if ((lastFlags & TokenFlag.capital) !== 0 && (firstFlags & TokenFlag.allCapitals) === 0) return false
  if ((firstFlags & TokenFlag.capital) !== (lastFlags & TokenFlag.capital) && !opensSentence(input, first)) return false
  if ((firstFlags & TokenFlag.allCapitals) !== (lastFlags & TokenFlag.allCapitals)) return false
  const word = lowerWord(input, first)
  const language = NEVER_TWICE[input.language === '' ? 'en' : input.language]
  if (language?.has(word) === true) return !(COPULAS.has(word) && followsCleft(input, first))
  return input.language === 'en' && (firstFlags & TokenFlag.capital) === 0 && isLongNoun(input, first, word)
}

function followsCleft(input: StructureInput, token: number): boolean {
  for (let i = token - 1; i >= 0 && i > token - 12; i--) if (CLEFT.has(lowerWord(input, i))) return true
  return false
}

function isLongNoun(input: StructureInput, token: number, word: string): boolean {
  // Unknown words may be names, but not with an ending like -ation.
  if (word.length < LONG_WORD || (input.partsOfSpeech(token) === 0 && (classesAt(input, token) & adjective) !== 0)) return false
  const bits = classesAt(input, token)
  return (bits & (noun | pluralNoun)) !== 0 && (bits & (adjective | adverb)) === 0
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
