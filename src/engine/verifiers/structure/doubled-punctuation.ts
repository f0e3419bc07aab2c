import { TokenFlag } from '../../../nlp/tokens.ts'
import type { StructureCheck, StructureInput, StructureMatch } from './check.ts'
import { flagsAt, isWord, lowerWord, markAt } from './grammar.ts'

/** Two marks in a row and the mark that is meant. */
const MENDED: Readonly<Record<string, string>> = {
  ',,': ',',
  ';;': ';',
  '..': '.',
  '.,': ',',
  ',.': '.',
  ',;': ';',
  ';,': ';',
  '。。': '。',
  '，，': '，',
  '、、': '、',
  '；；': '；',
  '，。': '。',
  '。，': '。',
  '、。': '。',
  '、，': '，',
  '，、': '，',
  '；。': '。',
  '.。': '。',
  '。.': '。',
  ',。': '。',
  '，.': '。',
  ',，': '，',
  '，,': '，',
}
const MARKS = new Set(
  Object.keys(MENDED)
    .join('')
    .split('')
    .map((mark) => mark.charCodeAt(0)),
)

/** Finds two marks where one is meant: “said. .”, “and,, then”. */
export const doubledPunctuation: StructureCheck = (input) => {
  const matches: StructureMatch[] = []
  for (let i = 1; i < input.tokens.count - 1; i++) {
    const first = markAt(input, i)
    if (first === 0 || !MARKS.has(first) || !MARKS.has(markAt(input, i + 1))) continue
    const match = isWord(input, i - 1) && !MARKS.has(markAt(input, i + 2)) ? matchAt(input, i) : undefined
    if (match !== undefined) matches.push(match)
    while (MARKS.has(markAt(input, i + 1))) i++
  }
  return matches
}

function matchAt(input: StructureInput, token: number): StructureMatch | undefined {
  const { tokens, text } = input
  const start = tokens.start[token] as number
  const second = tokens.start[token + 1] as number
  const between = text.slice(start + 1, second)
  const suggestion = MENDED[text.charAt(start) + text.charAt(second)]
  if (suggestion === undefined || !/^[ \u00A0]*$/.test(between) || !isClosedUp(input, token)) return undefined
  if (!isPlain(input, token, between !== '')) return undefined
  const opensNext = suggestion === ',' && markAt(input, token) === 0x2e && (flagsAt(input, token + 2) & TokenFlag.capital) !== 0
  return { span: { start, end: second + 1 }, suggestion: opensNext ? '.' : suggestion }
}

/** Whether the first mark closes up to its word and the second stands before white space, a closing mark or the end. */
function isClosedUp(input: StructureInput, token: number): boolean {
  const { tokens, text } = input
  const start = tokens.start[token] as number
  const wide = text.charCodeAt(start) > 0x2fff || text.charCodeAt(tokens.start[token + 1] as number) > 0x2fff
  if ((flagsAt(input, token) & TokenFlag.spaceBefore) !== 0) return false
  const next = text[tokens.end[token + 1] as number]
  return wide || next === undefined || /[\s"”’»)\]]/.test(next)
}

/** Whether the marks are no dots of a list, an abbreviation or trailing thoughts. */
function isPlain(input: StructureInput, token: number, spaced: boolean): boolean {
  const first = markAt(input, token)
  const second = markAt(input, token + 1)
  // Japanese trails off with two commas as others do with dots.
  if (first === 0x3001 && second === 0x3001) return input.language === 'zh'
  if (first === 0x3b) return !endsEntity(input, token)
  if (first !== 0x2e) return true
  if (second === 0x2e) return spaced || endsText(input, token + 1)
  if (second === 0x3002) return !isAbbreviated(input, token - 1)
  if (second !== 0x2c) return true
  return input.language === 'en' && isLongWord(input, token - 1)
}

/** Whether the semicolon ends an entity: &nbsp; */
function endsEntity(input: StructureInput, token: number): boolean {
  const at = input.tokens.start[token] as number
  return /&#?\w{1,9}$/.test(input.text.slice(Math.max(0, at - 11), at))
}

/** Two full stops inside a text may stand for three; at the end of one that is punctuated with care they are a slip. */
function endsText(input: StructureInput, token: number): boolean {
  if ((flagsAt(input, 0) & TokenFlag.capital) === 0 || token !== input.tokens.count - 1 || !isLongWord(input, token - 2)) return false
  const before = input.text.slice(0, input.tokens.start[token - 1])
  return /[,.;]\s/.test(before) && !/\.\.|\bi\b/.test(before)
}

/** Whether a full stop behind the word may be that of an abbreviation or of code: Inc. */
function isAbbreviated(input: StructureInput, token: number): boolean {
  return /^[\p{Lu}_]|^.{1,3}$|[^\p{L}\p{N}]/u.test(lowerWord(input, token)) || (flagsAt(input, token) & TokenFlag.capital) !== 0
}

/** Whether a word of the language, in small letters, that is no abbreviation. */
function isLongWord(input: StructureInput, token: number): boolean {
  if ((flagsAt(input, token) & (TokenFlag.capital | TokenFlag.number)) !== 0) return false
  return lowerWord(input, token).length >= 4 && (input.language !== 'en' || input.partsOfSpeech(token) !== 0)
}
