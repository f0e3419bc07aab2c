import { mentionsOver } from '../../../analysis/mentions.ts'
import { spellingKey } from '../../../knowledge/spelling-key.ts'
import { hasFlag, TokenFlag, tokenText, type Tokens } from '../../../nlp/tokens.ts'
import { type DocumentContext, sentenceAt, unitText } from '../../context.ts'

/** A few words in a row that may be a name. Tokens of the unit, `last` exclusive. */
export interface NameWindow {
  readonly unit: number
  readonly tokens: Tokens
  readonly first: number
  readonly last: number
}

/** Small words inside names. */
export const PARTICLES: ReadonlySet<string> = new Set([
  'da',
  'de',
  'der',
  'di',
  'du',
  'fon',
  'von',
  'van',
  'van’t',
  'la',
  'bin',
  'ben',
  'al',
  'el',
])
/** Readings that only say what a word might be. */
const WEAK = new Set(['given', 'transliterated', 'romanised', 'doubtful'])
/** Languages with cases and a way to write foreign names that English has not. */
const SLAVIC_SOURCES = new Set(['ru', 'uk', 'be', 'bg', 'mk', 'sr', 'hr', 'bs', 'sl', 'pl', 'cs', 'sk'])

/** Whether the document is known to come from a Slavic language. */
export function isFromSlavic({ sourceLanguage }: DocumentContext): boolean {
  return sourceLanguage !== undefined && SLAVIC_SOURCES.has(sourceLanguage)
}

/**
 * Windows of up to `longest` words at each capitalised word of the document, the longer first. A word that a lexicon
 * knows is no window by itself: most sentences begin with one.
 */
export function* nameWindows(context: DocumentContext, longest: number): Generator<NameWindow> {
  for (const unit of context.scans.keys()) {
    const tokens = context.tokensOf(unit)
    for (let first = 0; first < tokens.count; first++) {
      if (!isNameWord(tokens, first)) continue
      let last = first + 1
      while (last - first < longest && isJoined(tokens, last) && !hasFlag(tokens, last, TokenFlag.allCapitals)) last += 1
      const shortest = context.partsOfSpeech(tokens, first) === 0 ? first : first + 1
      for (; last > shortest; last--) if (isNameWord(tokens, last - 1)) yield { unit, tokens, first, last }
    }
  }
}

function isNameWord(tokens: Tokens, token: number): boolean {
  return hasFlag(tokens, token, TokenFlag.word | TokenFlag.capital) && !hasFlag(tokens, token, TokenFlag.allCapitals)
}

/** Whether a word goes on with the name in front of it. */
function isJoined(tokens: Tokens, token: number): boolean {
  const apart = TokenFlag.quoteBefore | TokenFlag.newlineBefore | TokenFlag.possessive
  const close = TokenFlag.spaceBefore | TokenFlag.hyphenBefore
  const flags = tokens.flags[token] ?? 0
  if (token >= tokens.count || (flags & apart) !== 0 || (flags & close) === 0) return false
  return hasFlag(tokens, token, TokenFlag.word | TokenFlag.capital) || PARTICLES.has(tokenText(tokens, token))
}

/** The words of a window as they stand. */
export function windowText({ tokens, first, last }: NameWindow): string {
  return tokens.text.slice(tokens.start[first], tokens.end[last - 1])
}

/** Where the window stands in the unit’s text. */
export function windowSpan({ tokens, first, last }: NameWindow): { readonly start: number; readonly end: number } {
  return { start: tokens.start[first] ?? 0, end: tokens.end[last - 1] ?? 0 }
}

/** Whether knowledge already knows what the window, or a word of it that is no part of a person’s name, names. */
export function isKnownName(context: DocumentContext, { unit, first, last }: NameWindow): boolean {
  const { mentions = [], persons = [] } = context.scans[unit] ?? {}
  for (let token = first; token < last; token++) {
    for (const mention of mentionsOver(mentions, token)) {
      const strong = mention.readings.filter(({ role }) => !WEAK.has(role))
      if (strong.some(({ kind, role }) => kind !== 'person' || role === 'name' || role === 'garbled')) return true
      if (strong.length > 0 && last - first === 1) return true
    }
  }
  return persons.some(
    (person) =>
      person.firstToken <= first && person.lastToken >= last && person.candidates.some(({ fit }) => fit === 'exact' || fit === 'family'),
  )
}

/** Whether one known name begins and ends with the window, or goes beyond. */
export function isInsideKnownName(context: DocumentContext, { unit, first, last }: NameWindow): boolean {
  const over = mentionsOver(context.scans[unit]?.mentions ?? [], first)
  return over.some((mention) => mention.lastToken >= last && mention.readings.some(({ role }) => !WEAK.has(role)))
}

/** Whether a word that no lexicon knows stands beside the window as if it belonged to the name. */
export function isPartOfLongerName(context: DocumentContext, { tokens, first, last }: NameWindow): boolean {
  const unknown = (token: number): boolean =>
    hasFlag(tokens, token, TokenFlag.word | TokenFlag.capital) && context.partsOfSpeech(tokens, token) === 0
  return (isJoined(tokens, first) && unknown(first - 1)) || (isJoined(tokens, last) && unknown(last))
}

/** Whether the sentence has the right name too: then the window names something else. */
export function sentenceHolds(context: DocumentContext, { unit, tokens, first }: NameWindow, name: string): boolean {
  const { start, end } = sentenceAt(context, unit, tokens.start[first] ?? 0)
  return unitText(context, unit).slice(start, end).includes(name)
}

/** Keys kept: names come back, in one document and the next; past it the memory is let go. */
const MEMORY = 100_000
const keys = new Map<string, string>()

/** The spelling key of a word, made once. */
export function keyOf(word: string): string {
  const known = keys.get(word)
  if (known !== undefined) return known
  if (keys.size > MEMORY) keys.clear()
  const key = spellingKey(word)
  keys.set(word, key)
  return key
}

const keysById = new WeakMap<DocumentContext['program'], string[]>()

/** The spelling key of a token's word; for a word of the vocabulary without building its text. */
export function keyAt({ program }: DocumentContext, tokens: Tokens, token: number): string {
  const id = tokens.word[token] ?? 0
  if (id === 0) return keyOf(tokenText(tokens, token))
  let known = keysById.get(program)
  if (known === undefined) keysById.set(program, (known = []))
  return (known[id] ??= spellingKey(tokenText(tokens, token)))
}
