import { mentionsOver } from '../../../analysis/mentions.ts'
import { damerauLevenshtein } from '../../../nlp/distance.ts'
import { hasFlag, TokenFlag, tokenText, type Tokens } from '../../../nlp/tokens.ts'
import type { Candidate } from '../../candidate.ts'
import type { DocumentContext } from '../../context.ts'
import { keyOf } from '../name/name-window.ts'
import { bareName, isTranscribed } from '../name/spelling.ts'

/** A family name in the text: behind a given name, or alone. */
interface FamilyUse {
  readonly unit: number
  readonly start: number
  readonly end: number
  readonly text: string
  /** The key of the given name; undefined for a family name alone. */
  readonly given: string | undefined
  readonly keys: Keys
  /** Known persons of that family name; undefined for a word that knowledge does not know. */
  readonly people: readonly number[] | undefined
  readonly arabic: boolean
}

/** Letters a family name needs: short ones differ by a letter from many others. */
const LONG_ENOUGH = 5
/** Letters in which two accepted spellings of one person’s name may differ. */
const SLIGHT = 3
const ARTICLE = /^(?:al|el)$/i
/** An Arabic article that is written in one word with the name. */
const CLOSED_ARTICLE = /^(?:[Aa]l|[Ee]l)-?(?=\p{Lu})/u

/**
 * A person introduced by the full name and then called by the family name in another romanisation: Maria Zakharova …
 * Zaharova. Accents and capitals are no other spelling, and a name with a given name of its own is another person.
 */
export function findNameSpellings(context: DocumentContext, rule: number): readonly Candidate[] {
  const uses: FamilyUse[] = []
  for (const unit of context.scans.keys()) familyUses(context, unit, uses)
  const full = new Map<string, FamilyUse[]>()
  const byPerson = new Map<number, FamilyUse[]>()
  const introduced = new Set<string>()
  const seen = new Set<string>()
  const found: Candidate[] = []
  for (const use of uses) if (use.given !== undefined) introduced.add(use.keys.bare)
  for (const use of uses) {
    const { bare, loose, shadeless } = use.keys
    const keys = loose === shadeless ? [loose] : [loose, shadeless]
    if (use.given !== undefined) {
      for (const person of use.people ?? []) enter(byPerson, person, use)
      for (const key of keys) enter(full, key, use)
      continue
    }
    if (introduced.has(bare) || seen.has(bare)) continue
    const known = (use.people ?? []).flatMap((person) => byPerson.get(person) ?? [])
    const other = keys
      .flatMap((key) => full.get(key) ?? [])
      .concat(known)
      .find((one) => isOneName(context, one, use))
    if (other === undefined) continue
    seen.add(bare)
    found.push({
      rule,
      unit: use.unit,
      span: { start: use.start, end: use.end },
      values: { match: use.text, other: other.text },
      suggestions: [{ text: other.text, replaces: true }],
      related: [{ unit: other.unit, span: { start: other.start, end: other.end }, message: `“${other.text}” here` }],
    })
  }
  return found
}

function enter<K>(uses: Map<K, FamilyUse[]>, key: K, use: FamilyUse): void {
  const known = uses.get(key)
  if (known === undefined) uses.set(key, [use])
  else known.push(use)
}

function isOneName(context: DocumentContext, full: FamilyUse, alone: FamilyUse): boolean {
  if (full.keys.bare === alone.keys.bare) return false
  if (alone.people !== undefined) {
    const isSame = alone.people.some((person) => full.people?.includes(person))
    return isSame && damerauLevenshtein(full.keys.bare, alone.keys.bare) <= SLIGHT
  }
  if (full.keys.loose === alone.keys.loose) return true
  const isFree =
    full.arabic ||
    (full.people ?? []).some((index) => {
      const known = context.world.data.people[index]
      return known !== undefined && isTranscribed(known)
    })
  return isFree && full.keys.shadeless === alone.keys.shadeless
}

/** Adds the family names of a unit to `uses`. */
function familyUses(context: DocumentContext, unit: number, uses: FamilyUse[]): void {
  const tokens = context.tokensOf(unit)
  for (let i = 0; i < tokens.count; i++) {
    if (!isName(context, tokens, i) || goesOn(context, tokens, i + 1)) continue
    const people = peopleAt(context, unit, i)
    if (people === null || tokenText(tokens, i - 1) === '(') continue
    const article = hasFlag(tokens, i, TokenFlag.hyphenBefore) && ARTICLE.test(tokenText(tokens, i - 1))
    if (!article && hasFlag(tokens, i, TokenFlag.hyphenBefore)) continue
    const first = article ? i - 1 : i
    const hasGiven = isJoined(tokens, first) && hasFlag(tokens, first - 1, TokenFlag.word | TokenFlag.capital)
    const given = hasGiven && isGivenName(context, tokens, unit, first - 1) ? keyOf(tokenText(tokens, first - 1)) : undefined
    if (hasGiven && given === undefined && context.partsOfSpeech(tokens, first - 1) === 0) continue
    const word = tokenText(tokens, i)
    const text = word.replace(CLOSED_ARTICLE, '')
    if (text.length < LONG_ENOUGH) continue
    const [start, end] = [tokens.start[first] ?? 0, tokens.end[i] ?? 0]
    uses.push({ unit, start, end, text, given, keys: keysOf(text), people, arabic: article || text !== word })
  }
}

/** A capitalised word that no lexicon knows. */
function isName(context: DocumentContext, tokens: Tokens, token: number): boolean {
  const isCapital = hasFlag(tokens, token, TokenFlag.word | TokenFlag.capital) && !hasFlag(tokens, token, TokenFlag.allCapitals)
  return isCapital && context.partsOfSpeech(tokens, token) === 0
}

function isJoined(tokens: Tokens, token: number): boolean {
  const apart = TokenFlag.quoteBefore | TokenFlag.newlineBefore | TokenFlag.hyphenBefore
  const flags = tokens.flags[token] ?? 0
  return token > 0 && token < tokens.count && (flags & TokenFlag.spaceBefore) !== 0 && (flags & apart) === 0
}

function goesOn(context: DocumentContext, tokens: Tokens, token: number): boolean {
  const isHyphened = token < tokens.count && hasFlag(tokens, token, TokenFlag.hyphenBefore)
  return isHyphened || (isJoined(tokens, token) && isName(context, tokens, token))
}

/** Known persons whose family name a word is; undefined for an unknown word, null for a word that names something else. */
function peopleAt(context: DocumentContext, unit: number, token: number): readonly number[] | undefined | null {
  const readings = mentionsOver(context.scans[unit]?.mentions ?? [], token).flatMap((mention) => mention.readings)
  const strong = readings.filter(({ role }) => role !== 'transliterated' && role !== 'romanised' && role !== 'doubtful')
  if (strong.some(({ kind, role }) => kind !== 'person' || role === 'given' || role === 'garbled')) return null
  return strong.length === 0 ? undefined : strong.map(({ entity }) => entity)
}

/** Whether a word in front of a family name is a given name, and no title or name of something else. */
function isGivenName(context: DocumentContext, tokens: Tokens, unit: number, token: number): boolean {
  const readings = mentionsOver(context.scans[unit]?.mentions ?? [], token).flatMap((mention) => mention.readings)
  if (readings.length > 0) return readings.every(({ kind }) => kind === 'person')
  return context.partsOfSpeech(tokens, token) === 0
}

/** What names are compared by: their letters, and their sounds as {@link looseKey} and {@link withoutVowelShades} have them. */
interface Keys {
  readonly bare: string
  readonly loose: string
  readonly shadeless: string
}

/** Names kept with their keys, for they come back; past it the memory is let go. */
const MEMORY = 50_000
const keysByName = new Map<string, Keys>()

function keysOf(name: string): Keys {
  const known = keysByName.get(name)
  if (known !== undefined) return known
  if (keysByName.size > MEMORY) keysByName.clear()
  const loose = looseKey(name)
  const keys = { bare: bareName(name), loose, shadeless: withoutVowelShades(loose) }
  keysByName.set(name, keys)
  return keys
}

/** What is one in all romanisations, beyond {@link spellingKey}: ou and u, gh and g, -off and -ov, ts and tz, ck and k. */
function looseKey(name: string): string {
  const letters = name
    .replace(/[Öö]/g, 'o')
    .replace(/[Üü]/g, 'u')
    .replace(/^[Jj](?=[aeiou])/, 'zh')
  return keyOf(letters)
    .replaceAll('gh', 'g')
    .replaceAll('ou', 'u')
    .replaceAll('oe', 'o')
    .replaceAll('ue', 'u')
    .replaceAll('tch', 'ch')
    .replaceAll('tz', 'ts')
    .replaceAll('ck', 'k')
    .replaceAll('q', 'k')
    .replaceAll('x', 'ks')
    .replaceAll('ph', 'f')
    .replace(/([oe])f$/, '$1v')
    .replace(/([aeou])\1+/g, '$1')
}

/** The same for Arabic, Persian and the like, whose short vowels and whose h have no letters of their own. */
function withoutVowelShades(key: string): string {
  return key.replace(/e/g, 'a').replace(/ai/g, 'a').replace(/a+/g, 'a').replace(/o/g, 'u').replace(/h$/, '')
}
