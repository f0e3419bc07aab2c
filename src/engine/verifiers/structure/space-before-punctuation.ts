import { TokenFlag } from '../../../nlp/tokens.ts'
import type { StructureCheck, StructureInput, StructureMatch } from './check.ts'
import { flagsAt, isQuote, isWord } from './grammar.ts'

const EVERYWHERE = '.,'
/** Marks that French writes with a space before them. */
const NOT_FRENCH = ';:!?'

/** Languages with wide marks: plain ones stand there in code and quotations alone. */
const FULL_WIDTH = new Set(['zh', 'ja', 'th'])

/** Finds a space before a mark that closes up to its word: “threatening” . */
export const spaceBeforePunctuation: StructureCheck = (input) => {
  if (input.unit.kind === 'table-cell' || FULL_WIDTH.has(input.language)) return []
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
  return wordEnd === end - 1 && isQuote(input.text[wordEnd]) && input.text[wordEnd] !== '‘'
}

/** Whether the mark cannot be a separator, an emoticon, one of several dots, a person's habit, or the edge of lost markup. */
function isSure(input: StructureInput, token: number, mark: string): boolean {
  const { tokens, text } = input
  const at = tokens.start[token] as number
  const quoted = isQuote(text[tokens.end[token - 1] as number])
  if (mark === '.') return !/^.?\s*[.!?:;=<&|]/.test(text.slice(at + 1, at + 4))
  // People set “wow !” off for effect; who translates from French takes the space over.
  if (mark === '!' || mark === '?') return (quoted || input.sourceLanguage === 'fr') && !/[.!?:;=<&|]/.test(text.slice(at + 1, at + 3))
  if (quoted) return true
  return mark !== ':' && isPlainWord(input, token - 1) && (mark === ',' || isFollowedByText(text, at))
}

/** Whether an ordinary word of the text's language; a foreign one may have stood in italics with its own spaces. */
function isPlainWord(input: StructureInput, token: number): boolean {
  const length = (input.tokens.end[token] as number) - (input.tokens.start[token] as number)
  if (length < 4 || (flagsAt(input, token) & (TokenFlag.capital | TokenFlag.number)) !== 0) return false
  return input.language !== 'en' || input.partsOfSpeech(token) !== 0
}

function isFollowedByText(text: string, at: number): boolean {
  return /^\s["“„«]?\p{L}{2}/u.test(text.slice(at + 1, at + 8))
}

/** The word's beginning, an opening quotation mark that is closed behind it included. */
function startOf(text: string, wordStart: number, end: number): number {
  return isQuote(text[end - 1]) && isQuote(text[wordStart - 1]) ? wordStart - 1 : wordStart
}

/** Whether the unit may be text cut into tokens or dashed off, where marks have spaces as they fall: too few close up. */
function isTokenized(input: StructureInput, spaced: number): boolean {
  const { text } = input
  if (/^["“„«\s]*\p{Ll}|[([{] |\s[)\]}]|(?:^|\s)(?:n't|'s|'re|``|''|-LRB-|@-@|["“”])(?:\s|$)/u.test(text)) return true
  if ((text.match(/\s[.,;:!?](?=\s|$)/g)?.length ?? 0) > 2) return true
  const closed = text.match(/[^\s.,;:!?][.,;:!?](?=\s|$|["”’])|\p{L}['’]\p{L}|\S[”»](?=\s)/gu)?.length ?? 0
  return spaced * 2 > closed
}
