import type { Organisation } from '../../../pack/generated/schema-types.ts'
import type { Mention } from '../../../analysis/mention.ts'
import { mentionsOver } from '../../../analysis/mentions.ts'
import { hasFlag, TokenFlag, tokenText, type Tokens } from '../../../nlp/tokens.ts'
import type { Candidate } from '../../candidate.ts'
import type { DocumentContext } from '../../context.ts'

const MINOR = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'to', 'de', 'la', 'du', 'des', 'a', 'an', '&', '/'])
const LONGEST_EXPANSION = 14
const LONG_ACRONYM = 4

interface Expansion {
  readonly first: number
  readonly last: number
  readonly words: readonly string[]
}

/**
 * Known acronyms beside words in brackets that are not their expansion, though they share words with it: a translation
 * back from another language, as in SWIFT (World Banking and Financial Telecommunications Association).
 *
 * Words whose initials make the acronym, and words that share nothing with the known name, may be another body's name.
 */
export function checkAcronyms(context: DocumentContext, rule: number): readonly Candidate[] {
  return context.scans.flatMap(({ mentions }, unit) => {
    const acronyms = mentions.filter((mention) => organisationsOf(context, mention).length > 0)
    if (acronyms.length === 0 || !context.document.units[unit]?.target.text.includes('(')) return []
    const tokens = context.tokensOf(unit)
    return acronyms.flatMap((mention) => {
      const candidate = wrongExpansion(context, unit, tokens, mention)
      return candidate === undefined ? [] : [{ rule, unit, ...candidate }]
    })
  })
}

function organisationsOf(context: DocumentContext, mention: Mention): readonly Organisation[] {
  return mention.readings.flatMap((reading) => {
    const organisation = reading.role === 'acronym' ? context.world.data.organisations[reading.entity] : undefined
    return organisation === undefined ? [] : [organisation]
  })
}

/** Whether the words are the name of another known thing: South Sudan (UNMISS). */
function isKnownName({ scans }: DocumentContext, unit: number, { first, last }: Expansion): boolean {
  const over = mentionsOver(scans[unit]?.mentions ?? [], last - 1)
  return over.some((mention) => mention.firstToken <= first && mention.readings.some((reading) => reading.role === 'name'))
}

function wrongExpansion(
  context: DocumentContext,
  unit: number,
  tokens: Tokens,
  mention: Mention,
): Omit<Candidate, 'rule' | 'unit'> | undefined {
  const organisations = organisationsOf(context, mention)
  const names = organisations.flatMap(({ name, variants }) => [name, ...(variants ?? [])])
  const acronym = tokens.text.slice(mention.start, mention.end)
  const expansion = wordsInBrackets(tokens, mention.lastToken) ?? wordsBefore(tokens, mention, names)
  if (expansion === undefined || spells(expansion.words, acronym)) return undefined
  if (isKnownName(context, unit, expansion)) return undefined
  if (names.some((name) => sameOrPart(contentWords(expansion.words), contentWords(name.split(/[\s-]+/))))) return undefined
  const [best] = names.map((name) => ({ name, shared: sharedWords(name, expansion.words) })).sort((a, b) => b.shared - a.shared)
  if (best === undefined || best.shared === 0) return undefined
  const expected = best.name
  const start = tokens.start[expansion.first] ?? 0
  const end = tokens.end[expansion.last - 1] ?? start
  return {
    span: { start, end },
    values: { match: tokens.text.slice(start, end), acronym, expected },
    confidence:
      best.shared >= 2 && best.shared * 2 >= contentWords(best.name.split(/[\s-]+/)).length ? 'high' : best.shared >= 2 ? 'medium' : 'low',
    suggestions: [{ text: expected, replaces: true }],
  }
}

/** ACR (Words of the Expansion) */
function wordsInBrackets(tokens: Tokens, open: number): Expansion | undefined {
  if (tokenText(tokens, open) !== '(') return undefined
  let close = open + 1
  while (close < tokens.count && close - open <= LONGEST_EXPANSION && hasFlag(tokens, close, TokenFlag.word)) close += 1
  return tokenText(tokens, close) === ')' ? expansionOf(tokens, open + 1, close) : undefined
}

/** Words of the Expansion (ACR): back to the first word that the name or the acronym can begin with. */
function wordsBefore(tokens: Tokens, mention: Mention, names: readonly string[]): Expansion | undefined {
  if (tokenText(tokens, mention.firstToken - 1) !== '(' || tokenText(tokens, mention.lastToken) !== ')') return undefined
  const last = mention.firstToken - 1
  let first = last
  while (first > 0 && last - first < LONGEST_EXPANSION && isPartOfTitle(tokens, first - 1)) first -= 1
  const known = names.flatMap((name) => contentWords(name.split(/[\s-]+/)))
  const initial = tokenText(tokens, mention.firstToken)[0]
  const canBegin = (word: string): boolean => word[0] === initial || known.some((other) => isAlike(word.toLowerCase(), other))
  while (first < last && (!hasFlag(tokens, first, TokenFlag.capital) || MINOR.has(tokenText(tokens, first).toLowerCase()))) first += 1
  const begin = first
  while (first < last && !canBegin(tokenText(tokens, first))) first += 1
  if (first === last || !hasFlag(tokens, first, TokenFlag.capital)) first = begin
  return expansionOf(tokens, first, last)
}

function isPartOfTitle(tokens: Tokens, token: number): boolean {
  if (!hasFlag(tokens, token, TokenFlag.word)) return false
  return (
    hasFlag(tokens, token, TokenFlag.capital) ||
    hasFlag(tokens, token, TokenFlag.possessive) ||
    MINOR.has(tokenText(tokens, token).toLowerCase())
  )
}

function expansionOf(tokens: Tokens, first: number, last: number): Expansion | undefined {
  const words: string[] = []
  for (let i = first; i < last; i++) words.push(tokenText(tokens, i))
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
  return words.length >= 2 && capitals >= 2 ? { first, last, words } : undefined
}

/** Whether the initials of the words, small words counted or not, hold the letters of the acronym in their order. */
function spells(words: readonly string[], acronym: string): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, '').toLowerCase()
  const initials = contentWords(words)
    .map((word) => word[0] ?? '')
    .join('')
  const allInitials = words
    .map((word) => word[0] ?? '')
    .join('')
    .toLowerCase()
  if (initials === letters || allInitials === letters) return true
  return letters.length > LONG_ACRONYM && isSubsequence(letters, words.join('').toLowerCase(), initials)
}

/** Long acronyms may take more than initials (CENTCOM, Interpol), but begin with one and hold most of them. */
function isSubsequence(letters: string, joined: string, initials: string): boolean {
  const held = Array.from(initials).filter((initial) => letters.includes(initial)).length
  if (letters[0] !== initials[0] || held * 3 < initials.length * 2) return false
  let at = 0
  for (const letter of letters) {
    const found = joined.indexOf(letter, at)
    if (found < 0) return false
    at = found + 1
  }
  return true
}

function contentWords(words: readonly string[]): readonly string[] {
  return words.map((word) => word.toLowerCase().replace(/[’']s?$/, '')).filter((word) => word !== '' && !MINOR.has(word))
}

/** Whether two words are forms of one: Organisation and Organizations, Africa and African, Telecommunication(s). */
function isAlike(a: string, b: string): boolean {
  const [one, other] = [a.replaceAll('z', 's'), b.replaceAll('z', 's')]
  const length = Math.max(4, Math.min(one.length, other.length) - 2)
  return (
    one === other ||
    (one.length > 3 && other.length > 3 && one.slice(0, length) === other.slice(0, length) && Math.abs(one.length - other.length) <= 5)
  )
}

/** Whether all words of one stand in the other: a name cut short (Communist Party) or drawn out (… Regional Office) is no wrong one. */
function sameOrPart(expansion: readonly string[], name: readonly string[]): boolean {
  const isIn = (words: readonly string[]) => (word: string) => words.some((other) => isAlike(word, other))
  return name.length > 1 && (name.every(isIn(expansion)) || expansion.every(isIn(name)))
}

function sharedWords(name: string, words: readonly string[]): number {
  const others = contentWords(words)
  return contentWords(name.split(/[\s-]+/)).filter((word) => others.some((other) => isAlike(word, other))).length
}
