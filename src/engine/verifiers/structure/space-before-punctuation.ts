import { TokenFlag } from '../../../nlp/tokens.ts'
import type { StructureCheck, StructureInput, StructureMatch } from './check.ts'
import { flagsAt, isQuote, isWord } from './grammar.ts'

const EVERYWHERE = '.,'
/** Marks that French writes with a space before them. */
const NOT_FRENCH = ';:!?'

/** Finds a space before a mark that closes up to its word: “threatening” . */
export const spaceBeforePunctuation: StructureCheck = (input) => {
  if (input.unit.kind === 'table-cell') return []
  const { tokens } = input
  let matches: StructureMatch[] | undefined
  for (let i = 1; i < tokens.count; i++) {
    if (((tokens.flags[i] as number) & (TokenFlag.word | TokenFlag.spaceBefore)) !== TokenFlag.spaceBefore) continue
    const match = matchAt(input, i)
    if (match !== undefined) (matches ??= []).push(match)
  }
  return matches === undefined || isTokenized(input, matches.length) ? [] : matches
}

function matchAt(input: StructureInput, token: number): StructureMatch | undefined {
  const { tokens, text } = input
  const at = tokens.start[token] as number
  const mark = text.charAt(at)
  if (!marksOf(input.language).includes(mark) || !isWord(input, token - 1)) return undefined
  if (((tokens.flags[token] as number) & TokenFlag.newlineBefore) !== 0 || !endsThere(text, at)) return undefined
  let end = at
  while (end > 0 && /[ \u00A0\u2009\u202F]/.test(text[end - 1] as string)) end--
  if (end === at || at - end > 2 || !closesWord(input, token, end) || !isSure(input, token, mark)) return undefined
  const start = startOf(text, tokens.start[token - 1] as number, end)
  return { span: { start, end: at + 1 }, suggestion: text.slice(start, end) + mark }
}

function marksOf(language: string): string {
  if (language === 'fr' || language === '' || language === 'br') return EVERYWHERE
  return EVERYWHERE + NOT_FRENCH
}

/** Whether white space, a closing mark or nothing follows: not “.NET”, “.5”, “:)” or “...”. */
function endsThere(text: string, at: number): boolean {
  const next = text[at + 1]
  return next === undefined || /[\s"”’»)\]]/.test(next)
}

/** Whether the text before the space is the word, or the word with a closing quotation mark. */
function closesWord(input: StructureInput, token: number, end: number): boolean {
  const wordEnd = input.tokens.end[token - 1] as number
  if (wordEnd === end) return true
  return wordEnd === end - 1 && isQuote(input.text[end - 1])
}

/** Whether the mark cannot be a separator, an emoticon or one of several dots. */
function isSure(input: StructureInput, token: number, mark: string): boolean {
  const { tokens, text } = input
  const at = tokens.start[token] as number
  if (mark === '.' || mark === '!' || mark === '?') return !/^.?\s*[.!?:;=<&|]/.test(text.slice(at + 1, at + 4)) || mark === '?'
  const before = flagsAt(input, token - 1)
  const numbers = (before & TokenFlag.number) !== 0
  if (mark === ':') return !numbers && input.unit.kind === 'paragraph' && !text.slice(0, at).includes(':') && isFollowedByText(text, at)
  return mark === ',' || isFollowedByText(text, at)
}

function isFollowedByText(text: string, at: number): boolean {
  return /^\s["“„«]?\p{L}{2}/u.test(text.slice(at + 1, at + 8))
}

/** The word's beginning, an opening quotation mark that is closed behind it included. */
function startOf(text: string, wordStart: number, end: number): number {
  return isQuote(text[end - 1]) && isQuote(text[wordStart - 1]) ? wordStart - 1 : wordStart
}

/** Whether the unit is text cut into tokens, where every mark has its space. */
function isTokenized(input: StructureInput, spaced: number): boolean {
  const { text } = input
  const closed = text.match(/[^\s.,;:!?][.,;:!?](?=\s|$|["”’])/g)?.length ?? 0
  if (spaced > 1 && spaced >= closed) return true
  if (spaced > 2) return true
  return /(?:^|\s)(?:n't|'s|'re|``|''|-LRB-|@-@)(?:\s|$)/.test(text)
}
