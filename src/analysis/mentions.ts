import { hasFlag, TokenFlag, tokenText, type Tokens } from '../nlp/tokens.ts'
import type { Mention, Reading } from './mention.ts'

/** A form of an entity met in a text, before its capitals have been looked at. */
export interface FormHit {
  readonly firstToken: number
  readonly lastToken: number
  readonly reading: Reading
  /** For each token of the form whether it needs a capital: 0 no, 1 the first letter, 2 all; '' for none; or {@link TITLE_CASE}. */
  readonly capitals: string
}

/** Readings that say too little to hide a shorter name inside them. */
const WEAK_ROLES: ReadonlySet<string> = new Set([
  'given',
  'doubtful',
  'literal',
  'transliterated',
  'romanised',
  'foreign-spelling',
  'foreign-acronym',
])

/** In place of the capitals of a form: all its words but short ones need one. */
export const TITLE_CASE = '*'
/** Letters of words that are written small in a title. */
const SHORT = 3

/** Whether a stretch of tokens has the capitals that a form asks for. */
function hasCapitals(tokens: Tokens, { firstToken, lastToken, capitals }: FormHit): boolean {
  if (capitals === TITLE_CASE) return isTitle(tokens, firstToken, lastToken)
  for (let i = 0; i < capitals.length; i++) {
    const need = capitals.charCodeAt(i)
    if (need === 49 && !hasFlag(tokens, firstToken + i, TokenFlag.capital)) return false
    if (need === 50 && !hasFlag(tokens, firstToken + i, TokenFlag.allCapitals)) return false
  }
  return true
}

function isTitle(tokens: Tokens, firstToken: number, lastToken: number): boolean {
  for (let i = firstToken; i < lastToken; i++) {
    if (hasFlag(tokens, i, TokenFlag.capital)) continue
    const letters = /^\p{Ll}+/u.exec(tokenText(tokens, i))?.[0].length ?? 0
    if (letters > SHORT) return false
  }
  return true
}

/**
 * The mentions of a text: hits of one stretch joined, names without their capitals left out, and names inside a longer
 * name (the Washington of the Washington Post) left out too; an office only hides offices, so that the Kremlin's spokesman
 * speaks of the Kremlin. In order of first token, the longer first.
 */
export function resolveMentions(tokens: Tokens, hits: readonly FormHit[]): readonly Mention[] {
  const written = hits.filter((hit) => hasCapitals(tokens, hit))
  const sorted = written.length < 2 ? written : written.sort((a, b) => a.firstToken - b.firstToken || b.lastToken - a.lastToken)
  const mentions: Mention[] = []
  let hidingUntil = 0
  let officeUntil = 0
  for (let i = 0; i < sorted.length; ) {
    const { firstToken, lastToken } = sorted[i] as FormHit
    const readings: Reading[] = []
    for (; sorted[i]?.firstToken === firstToken && sorted[i]?.lastToken === lastToken; i++) readings.push((sorted[i] as FormHit).reading)
    const isOffice = readings.every(({ kind }) => kind === 'office')
    const until = isOffice ? Math.max(hidingUntil, officeUntil) : hidingUntil
    if (lastToken <= until && firstToken < until) continue
    const start = tokens.start[firstToken] ?? 0
    const end = tokens.end[lastToken - 1] ?? start
    mentions.push({ firstToken, lastToken, start, end, readings })
    if (isOffice) officeUntil = Math.max(officeUntil, lastToken)
    else if (readings.some((reading) => !WEAK_ROLES.has(reading.role))) hidingUntil = Math.max(hidingUntil, lastToken)
  }
  return mentions
}

/** Readings of a mention with one of the given roles. */
export function readingsAs(mention: Mention, ...roles: readonly Reading['role'][]): readonly Reading[] {
  return mention.readings.filter((reading) => roles.includes(reading.role))
}

/** No form of a name is longer than this many tokens, as far as looking back for one goes. */
const LONGEST = 24

/** Mentions that cover a token; `mentions` as {@link resolveMentions} returns them. */
export function mentionsOver(mentions: readonly Mention[], token: number): readonly Mention[] {
  const over: Mention[] = []
  for (let i = firstFrom(mentions, token + 1) - 1; i >= 0; i--) {
    const mention = mentions[i] as Mention
    if (mention.firstToken < token - LONGEST) break
    if (mention.lastToken > token) over.push(mention)
  }
  return over
}

/** Mentions that begin at a token. */
export function mentionsAt(mentions: readonly Mention[], token: number): readonly Mention[] {
  const at: Mention[] = []
  for (let i = firstFrom(mentions, token); i < mentions.length && mentions[i]?.firstToken === token; i++) at.push(mentions[i] as Mention)
  return at
}

/** Index of the first mention that begins at `token` or behind it. */
export function firstFrom(mentions: readonly Mention[], token: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle] as Mention).firstToken < token) low = middle + 1
    else high = middle
  }
  return low
}
