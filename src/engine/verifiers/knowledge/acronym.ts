import type { Organisation } from '../../../pack/generated/schema-types.ts'
import { countriesOf } from '../../../analysis/document-facts.ts'
import type { Mention } from '../../../analysis/mention.ts'
import { mentionsOver } from '../../../analysis/mentions.ts'
import { hasFlag, TokenFlag, tokenText, type Tokens } from '../../../nlp/tokens.ts'
import type { Candidate } from '../../candidate.ts'
import type { DocumentContext } from '../../context.ts'
import { compareExpansion, type Reckoning } from './expansion.ts'
import { contentWords, isAlike, isMinorWord } from './organisation-words.ts'

const LONGEST_EXPANSION = 14

interface Expansion {
  readonly first: number
  readonly last: number
  readonly text: string
}

/**
 * Known acronyms beside words in brackets that are not their expansion, though they share words with it: a translation
 * back from another language, as in SWIFT (World Banking and Financial Telecommunications Association).
 */
export function checkAcronyms(context: DocumentContext, rule: number): readonly Candidate[] {
  return context.scans.flatMap(({ mentions }, unit) => {
    const acronyms = mentions.filter((mention) => organisationsOf(context, mention).length > 0)
    if (acronyms.length === 0) return []
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
  const named = organisationsOf(context, mention).flatMap(({ name, variants = [], country }) =>
    [name, ...variants].map((one) => ({ name: one, country })),
  )
  const acronym = tokens.text.slice(mention.start, mention.end)
  const expansion =
    wordsInBrackets(tokens, mention.lastToken) ??
    wordsBefore(
      tokens,
      mention,
      named.map(({ name }) => name),
    )
  if (expansion === undefined || isKnownName(context, unit, expansion) || hasAcronym(expansion, named)) return undefined
  const places = countriesIn(context, unit, expansion)
  const likely = named.filter(({ country }) => country === undefined || places.length === 0 || places.includes(country))
  const best = closest(context, likely, expansion.text, acronym)
  if (best === undefined) return undefined
  const start = tokens.start[expansion.first] ?? 0
  return {
    span: { start, end: start + expansion.text.length },
    values: { match: expansion.text, acronym, expected: best.name },
    confidence: best.confidence,
    suggestions: [{ text: best.name, replaces: true }],
  }
}

interface Named {
  readonly name: string
  readonly country: string | undefined
}

/** Whether a part of the expansion is itself cut down to letters: Mission in the DRC. */
function hasAcronym({ text }: Expansion, named: readonly Named[]): boolean {
  const words = text.match(/(?<![\p{L}.])\p{Lu}{3,}(?!\p{L})/gu) ?? []
  return words.some((word) => named.every(({ name }) => !name.includes(word)))
}

/** Countries that the expansion names: the agency of another country is another body. */
function countriesIn({ scans, world }: DocumentContext, unit: number, { first, last }: Expansion): readonly string[] {
  const inside = (scans[unit]?.mentions ?? []).filter(({ firstToken, lastToken }) => firstToken >= first && lastToken <= last)
  return inside.flatMap((mention) => countriesOf(mention, world))
}

interface Closest extends Reckoning {
  readonly name: string
}

/** The known name that the expansion comes nearest to; undefined if it is one of them, or none is near. */
function closest(context: DocumentContext, named: readonly Named[], expansion: string, acronym: string): Closest | undefined {
  let best: Closest | undefined
  for (const { name, country } of named) {
    const verdict = compareExpansion(name, expansion, acronym, country !== undefined)
    if (verdict === 'right') return undefined
    if (verdict === undefined || (best !== undefined && verdict.shared <= best.shared)) continue
    const isElsewhere = country !== undefined && !verdict.telling && speaksOfOthers(context, country)
    best = { name, ...verdict, confidence: isElsewhere ? 'low' : verdict.confidence }
  }
  return best
}

/** Whether the document names other countries and never this one, but for the acronym. */
function speaksOfOthers({ facts }: DocumentContext, country: string): boolean {
  return (facts.countries.get(country) ?? 0) <= 1 && facts.countries.size > 1
}

/** ACR (Words of the Expansion) */
function wordsInBrackets(tokens: Tokens, open: number): Expansion | undefined {
  if (tokenText(tokens, open) !== '(') return undefined
  const first = tokenText(tokens, open + 1).toLowerCase() === 'the' ? open + 2 : open + 1
  let close = first
  while (close - open <= LONGEST_EXPANSION && isPartOfTitle(tokens, close)) close += 1
  return [')', ',', ';'].includes(tokenText(tokens, close)) ? expansionOf(tokens, first, close) : undefined
}

/**
 * Words of the Expansion (ACR), Words of the Expansion, or ACR: back to the first word that the name or the acronym can
 * begin with, unless all the words are no more than the name has.
 */
function wordsBefore(tokens: Tokens, mention: Mention, names: readonly string[]): Expansion | undefined {
  const last = endOfWordsBefore(tokens, mention)
  if (last === undefined) return undefined
  let first = last
  while (first > 0 && last - first < LONGEST_EXPANSION && isPartOfTitle(tokens, first - 1)) first -= 1
  const known = names.map(contentWords)
  const initial = tokenText(tokens, mention.firstToken)[0]
  const canBegin = (word: string): boolean => word[0] === initial || known.flat().some((other) => isAlike(word.toLowerCase(), other))
  while (first < last && (!hasFlag(tokens, first, TokenFlag.capital) || isMinorWord(tokenText(tokens, first)))) first += 1
  const whole = expansionOf(tokens, first, last)
  const length = whole === undefined ? 0 : contentWords(whole.text).length
  if (known.some((words) => words.length >= length)) return whole
  const begin = first
  while (first < last && !canBegin(tokenText(tokens, first))) first += 1
  if (first === last || !hasFlag(tokens, first, TokenFlag.capital)) first = begin
  return expansionOf(tokens, first, last)
}

/** Where the words end that an acronym in brackets or behind a comma stands for. */
function endOfWordsBefore(tokens: Tokens, mention: Mention): number | undefined {
  let at = mention.firstToken - 1
  const isOr = ['or', 'the'].includes(tokenText(tokens, at).toLowerCase())
  if (isOr) at -= 1
  const before = tokenText(tokens, at)
  const behind = tokenText(tokens, mention.lastToken)
  if (before === '(' && [')', ',', ';'].includes(behind)) return at
  return before === ',' && tokenText(tokens, at + 1) === 'or' && [',', '.', ')'].includes(behind) ? at : undefined
}

function isPartOfTitle(tokens: Tokens, token: number): boolean {
  if (!hasFlag(tokens, token, TokenFlag.word)) return false
  return hasFlag(tokens, token, TokenFlag.capital) || hasFlag(tokens, token, TokenFlag.possessive) || isMinorWord(tokenText(tokens, token))
}

function expansionOf(tokens: Tokens, first: number, last: number): Expansion | undefined {
  const text = tokens.text.slice(tokens.start[first] ?? 0, tokens.end[last - 1] ?? 0)
  const capitals = text.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0
  return last - first >= 2 && capitals >= 2 ? { first, last, text } : undefined
}
