import type { Organisation } from '../../../pack/generated/schema-types.ts'
import type { Mention } from '../../../analysis/mention.ts'
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
      const candidate = wrongExpansion(context, tokens, mention)
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

function wrongExpansion(context: DocumentContext, tokens: Tokens, mention: Mention): Omit<Candidate, 'rule' | 'unit'> | undefined {
  const expansion = wordsInBrackets(tokens, mention.lastToken) ?? wordsBefore(tokens, mention)
  const acronym = tokens.text.slice(mention.start, mention.end)
  if (expansion === undefined || spells(expansion.words, acronym)) return undefined
  const organisations = organisationsOf(context, mention)
  const names = organisations.flatMap(({ name, variants }) => [name, ...(variants ?? [])])
  if (names.some((name) => holdsWords(contentWords(expansion.words), contentWords(name.split(/[\s-]+/))))) return undefined
  const [best] = names.map((name) => ({ name, shared: sharedWords(name, expansion.words) })).sort((a, b) => b.shared - a.shared)
  if (best === undefined || best.shared === 0) return undefined
  const expected = best.name
  const start = tokens.start[expansion.first] ?? 0
  const end = tokens.end[expansion.last - 1] ?? start
  return {
    span: { start, end },
    values: { match: tokens.text.slice(start, end), acronym, expected },
    confidence: best.shared >= 2 ? 'high' : 'low',
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

/** Words of the Expansion (ACR) */
function wordsBefore(tokens: Tokens, mention: Mention): Expansion | undefined {
  if (tokenText(tokens, mention.firstToken - 1) !== '(' || tokenText(tokens, mention.lastToken) !== ')') return undefined
  const last = mention.firstToken - 1
  let first = last
  while (first > 0 && last - first < LONGEST_EXPANSION && isPartOfTitle(tokens, first - 1)) first -= 1
  while (first < last && !hasFlag(tokens, first, TokenFlag.capital)) first += 1
  if (first < last && MINOR.has(tokenText(tokens, first).toLowerCase())) first += 1
  return expansionOf(tokens, first, last)
}

function isPartOfTitle(tokens: Tokens, token: number): boolean {
  if (!hasFlag(tokens, token, TokenFlag.word)) return false
  return hasFlag(tokens, token, TokenFlag.capital) || MINOR.has(tokenText(tokens, token).toLowerCase())
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
  const held = [...initials].filter((initial) => letters.includes(initial)).length
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
  return words.map((word) => word.toLowerCase().replace(/[’']s$/, '')).filter((word) => word !== '' && !MINOR.has(word))
}

/** Enough of a word to know it again through plural, -ise and -ize, bank and banking. */
function trunk(word: string): string {
  return word.replace(/(?:ations?|ization|isation|ings?|s|ional|al)$/, '').replace(/is(?=e|$)/, 'iz')
}

/** Whether all words of a known name stand among those of an expansion, which may say more (… Regional Office). */
function holdsWords(expansion: readonly string[], name: readonly string[]): boolean {
  const trunks = new Set(expansion.map(trunk))
  return name.length > 1 && name.every((word) => trunks.has(trunk(word)))
}

function sharedWords(name: string, words: readonly string[]): number {
  const trunks = new Set(contentWords(words).map(trunk))
  return contentWords(name.split(/[\s-]+/)).filter((word) => trunks.has(trunk(word))).length
}
