import { familyNames, givenNames } from '../knowledge/forms.ts'
import type { KnowledgeData } from '../knowledge/knowledge.ts'
import type { World } from '../knowledge/world.ts'
import { damerauLevenshtein, jaroWinkler } from '../nlp/distance.ts'
import { PartOfSpeech } from '../nlp/lexicon.ts'
import { hasFlag, TokenFlag, tokenText, type Tokens } from '../nlp/tokens.ts'
import type { Mention } from './mention.ts'
import { mentionsAt, mentionsOver } from './mentions.ts'
import { NearNames } from './near-names.ts'

/** How the words of a text fit a known person: the full name, the family name alone, or a name one slip away. */
export type NameFit = 'exact' | 'family' | 'near-given' | 'near-family' | 'near-both'

/** A stretch of text that names a person, with who may be meant. */
export interface PersonMention {
  readonly firstToken: number
  readonly lastToken: number
  readonly start: number
  readonly end: number
  readonly candidates: readonly { readonly person: number; readonly fit: NameFit }[]
}

/** What finding persons needs to know of a text. */
export interface PersonInput {
  readonly tokens: Tokens
  readonly mentions: readonly Mention[]
  readonly world: World
  partsOfSpeech(token: number): number
}

/** Roles of words that may as well be part of a name that knowledge does not know. */
const HINTS: ReadonlySet<string> = new Set(['given', 'transliterated', 'romanised', 'foreign-spelling'])
const FUNCTION_WORD =
  PartOfSpeech.determiner | PartOfSpeech.preposition | PartOfSpeech.pronoun | PartOfSpeech.conjunction | PartOfSpeech.modal
const TITLE =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|president|chairman|chairwoman|premier|minister|chancellor|secretary|senator|congressman|governor|mayor|general|colonel|major|captain|admiral|marshal|judge|justice|king|queen|prince|princess|emperor|pope|saint|st|sheikh|imam|ayatollah|comrade|candidate|director|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/i

/**
 * The persons a text names. A family name behind another given name is another person and no mention, unless the given
 * name is a slip away from the known one; so is a family name in front of more capitalised words.
 */
export function findPersons(input: PersonInput): readonly PersonMention[] {
  const persons: PersonMention[] = []
  for (const mention of input.mentions) {
    const found = personAt(input, mention)
    if (found !== undefined) persons.push(found)
  }
  const near = nearMentions(input, persons)
  return near.length === 0 ? persons : [...persons, ...near].sort((a, b) => a.firstToken - b.firstToken)
}

const PARTICLE = /^(?:von|van|der|den|de|da|di|du|dos|la|le|al|el|bin|ibn|ter)$/
/** Tokens of the longest name that is looked for. */
const LONGEST = 4

const nearNames = new WeakMap<KnowledgeData, NearNames>()

/** Full names that no mention begins, a slip or two away from a known one. */
function nearMentions(input: PersonInput, persons: readonly PersonMention[]): readonly PersonMention[] {
  const { tokens, world } = input
  const found: PersonMention[] = []
  let done = 0
  for (let first = 0; first < tokens.count - 1; first++) {
    if (first < done || !hasFlag(tokens, first, TokenFlag.word | TokenFlag.capital)) continue
    if (!mayGoOn(tokens, first + 1) || !isNamePart(input, first) || isNamePart(input, first - 1)) continue
    const last = nameEnd(input, first)
    if (last - first < 2 || persons.some((person) => person.firstToken < last && first < person.lastToken)) continue
    const known = nearNames.get(world.data) ?? new NearNames(world.data)
    nearNames.set(world.data, known)
    const words = Array.from({ length: last - first }, (_, i) => tokenText(tokens, first + i))
    const mention = withCandidates(
      tokens,
      first,
      last,
      known.near(words).map((person) => ({ person, fit: 'near-both' })),
    )
    if (mention !== undefined) found.push(mention)
    done = last
  }
  return found
}

/** Whether a token may go on with a name: cheaper to ask than {@link nameEnd}. */
function mayGoOn(tokens: Tokens, token: number): boolean {
  return hasFlag(tokens, token, TokenFlag.word | TokenFlag.capital) || PARTICLE.test(tokenText(tokens, token))
}

/** Behind the last token of the name that begins at `first`: capitalised words, with particles between them. */
function nameEnd(input: PersonInput, first: number): number {
  const { tokens } = input
  let end = first + 1
  let last = end
  while (last < tokens.count && last - first < LONGEST && !hasFlag(tokens, last, TokenFlag.newlineBefore | TokenFlag.quoteBefore)) {
    if (isNamePart(input, last)) end = last + 1
    else if (!PARTICLE.test(tokenText(tokens, last))) break
    if (hasFlag(tokens, last, TokenFlag.possessive)) break
    last += 1
  }
  return end
}

function personAt(input: PersonInput, mention: Mention): PersonMention | undefined {
  const of = (role: string): readonly number[] =>
    mention.readings.filter((reading) => reading.kind === 'person' && reading.role === role).map((reading) => reading.entity)
  const full = of('name')
  if (full.length > 0) return personMention(input.tokens, mention, mention.firstToken, mention.lastToken, full, 'exact')
  const family = of('family')
  if (family.length > 0) return familyMention(input, mention, family)
  const given = of('given')
  return given.length > 0 ? nearFamilyMention(input, mention, given) : undefined
}

function familyMention(input: PersonInput, mention: Mention, family: readonly number[]): PersonMention | undefined {
  const { tokens, world } = input
  if (isNumeral(tokens, mention.lastToken)) return undefined
  if (isNamePart(input, mention.lastToken) && !hasFlag(tokens, mention.lastToken, TokenFlag.possessive)) return undefined
  const first = firstGivenToken(input, mention.firstToken)
  if (first === mention.firstToken) return personMention(tokens, mention, first, mention.lastToken, family, 'family')
  const given = tokenText(tokens, first)
  const candidates = family.flatMap((person) => {
    const known = world.data.people[person]
    const fit = known === undefined ? undefined : givenFit(given, givenNames(known))
    return fit === undefined ? [] : [{ person, fit }]
  })
  return withCandidates(tokens, first, mention.lastToken, candidates)
}

function givenFit(given: string, known: readonly string[]): NameFit | undefined {
  const fits = known.map((name) => {
    if (name.toLowerCase() === given.toLowerCase() || (given.length === 1 && name.startsWith(given))) return 'exact'
    return name[0] === given[0] && given.length > 2 && jaroWinkler(name.toLowerCase(), given.toLowerCase()) >= 0.85
      ? 'near-given'
      : undefined
  })
  return fits.includes('exact') ? 'exact' : fits.includes('near-given') ? 'near-given' : undefined
}

/** A known given name before a word that is a slip away from the family name of a person so called. */
function nearFamilyMention(input: PersonInput, mention: Mention, given: readonly number[]): PersonMention | undefined {
  const { tokens, world } = input
  const next = mention.lastToken
  if (!isNamePart(input, next) || isNamePart(input, next + 1) || isNumeral(tokens, next + 1)) return undefined
  const word = tokenText(tokens, next)
  const candidates = given.flatMap((person) => {
    const known = world.data.people[person]
    const near = known !== undefined && familyNames(known).some((family) => isNearFamily(family, word))
    return near ? [{ person, fit: 'near-family' as const }] : []
  })
  return withCandidates(tokens, mention.firstToken, next + 1, candidates)
}

function isNearFamily(family: string, word: string): boolean {
  if (family.length < 5 || word.length < 5 || family[0] !== word[0] || family === word) return false
  const distance = damerauLevenshtein(family.toLowerCase(), word.toLowerCase())
  return distance <= (family.length >= 8 ? 2 : 1)
}

/** The first token of the given names that stand before a family name; the family name's own if there are none. */
function firstGivenToken(input: PersonInput, familyToken: number): number {
  const { tokens } = input
  let first = familyToken
  for (let steps = 0; steps < 3; steps++) {
    const before = isInitial(tokens, first - 2) && tokenText(tokens, first - 1) === '.' ? first - 2 : first - 1
    if (before < 0 || (before === first - 1 && !isNamePart(input, before))) break
    if (hasFlag(tokens, first, TokenFlag.newlineBefore)) break
    if (isSentenceStart(tokens, before) && isOrdinaryWord(input, before)) break
    first = before
  }
  return first
}

/** The number of a monarch or pope, who is then known by more than the name. */
function isNumeral(tokens: Tokens, token: number): boolean {
  return /^[IVX]+$/.test(tokenText(tokens, token))
}

function isInitial(tokens: Tokens, token: number): boolean {
  return hasFlag(tokens, token, TokenFlag.capital) && tokenText(tokens, token).length === 1
}

/** Whether a token may be part of a name that no mention covers. */
function isNamePart(input: PersonInput, token: number): boolean {
  const { tokens } = input
  if (!hasFlag(tokens, token, TokenFlag.word | TokenFlag.capital)) return false
  const text = tokenText(tokens, token)
  if (text.length > 1 && hasFlag(tokens, token, TokenFlag.allCapitals)) return false
  if (TITLE.test(text) || (input.partsOfSpeech(token) & FUNCTION_WORD) !== 0) return false
  return !mentionsOver(input.mentions, token).some(({ readings }) => readings.some(({ role }) => !HINTS.has(role)))
}

function isSentenceStart(tokens: Tokens, token: number): boolean {
  return token === 0 || !hasFlag(tokens, token - 1, TokenFlag.word) || hasFlag(tokens, token, TokenFlag.quoteBefore)
}

function isOrdinaryWord(input: PersonInput, token: number): boolean {
  const isGiven = mentionsAt(input.mentions, token).some(({ readings }) => readings.some(({ role }) => role === 'given'))
  return !isGiven && input.partsOfSpeech(token) !== 0
}

function personMention(
  tokens: Tokens,
  mention: Mention,
  first: number,
  last: number,
  people: readonly number[],
  fit: NameFit,
): PersonMention {
  const candidates = [...new Set(people)].map((person) => ({ person, fit }))
  return {
    firstToken: first,
    lastToken: last,
    start: tokens.start[first] ?? mention.start,
    end: tokens.end[last - 1] ?? mention.end,
    candidates,
  }
}

function withCandidates(tokens: Tokens, first: number, last: number, candidates: PersonMention['candidates']): PersonMention | undefined {
  if (candidates.length === 0) return undefined
  return { firstToken: first, lastToken: last, start: tokens.start[first] ?? 0, end: tokens.end[last - 1] ?? 0, candidates }
}
