import { mentionsOver } from '../../../analysis/mentions.ts'
import type { PersonMention } from '../../../analysis/persons.ts'
import { familyNames } from '../../../knowledge/forms.ts'
import { damerauLevenshtein } from '../../../nlp/distance.ts'
import { PartOfSpeech } from '../../../nlp/lexicon.ts'
import { hasFlag, TokenFlag, tokenText, type Tokens } from '../../../nlp/tokens.ts'
import type { Person } from '../../../pack/generated/schema-types.ts'
import type { Candidate } from '../../candidate.ts'
import type { DocumentContext } from '../../context.ts'
import type { RuleHit } from '../../unit-scan.ts'
import { captureCountries, captured } from '../knowledge/check.ts'
import { foreignForm } from './entities.ts'
import { bareName, isSpellingOnly, isTranscribed, soundClasses } from './spelling.ts'

interface Slot {
  readonly start: number
  readonly end: number
  readonly words: readonly string[]
}

interface Likely {
  readonly person: Person
  readonly likeness: number
}

const PARTICLES = new Set(['von', 'van', 'der', 'den', 'de', 'da', 'di', 'du', 'dos', 'la', 'le', 'al', 'el', 'bin', 'ibn', 'fon', 'ter'])
/** Monarchs and popes are called by another form of the name in every language. */
const REGNAL = new Set([
  'king',
  'queen',
  'monarch',
  'emperor',
  'pope',
  'sultan',
  'emir',
  'prince',
  'princess',
  'grand-duke',
  'crown-prince',
])
const FUNCTION_WORD =
  PartOfSpeech.determiner | PartOfSpeech.preposition | PartOfSpeech.pronoun | PartOfSpeech.conjunction | PartOfSpeech.modal
const ALIKE = 0.75
/** Names that Chinese, Japanese and Korean carry over by their characters, not by their sound. */
const EAST_ASIAN = new Set(['CN', 'TW', 'HK', 'MO', 'SG', 'JP', 'KR', 'KP'])
const SURE = 0.9

/**
 * Names right behind an office that sound like one who held it, and are no way to spell the name: “French President
 * Makeurong”, “German Chancellor Olaf Schultz”. The office says who is meant, so the sound may be far off.
 */
export function findOfficeSlots(context: DocumentContext, rule: number): readonly Candidate[] {
  return context.hits.units(rule, 'match').flatMap(({ unit, hits }) => {
    const tokens = context.tokensOf(unit)
    return hits.flatMap((hit) => {
      const slot = slotAfter(context, tokens, unit, hit.lastToken)
      const best = slot === undefined ? undefined : likeliest(holders(context, hit), slot)
      return slot === undefined || best === undefined ? [] : [candidateOf(context, rule, unit, tokens, slot, best)]
    })
  })
}

/** Up to four capitalised words behind the office, if knowledge does not know whom they name. */
function slotAfter(context: DocumentContext, tokens: Tokens, unit: number, first: number): Slot | undefined {
  const { mentions = [], persons = [] } = context.scans[unit] ?? {}
  let last = first
  while (last - first < 4 && isNameWord(context, tokens, last, last > first)) last += 1
  while (last > first && PARTICLES.has(tokenText(tokens, last - 1).toLowerCase())) last -= 1
  if (last === first || persons.some((person) => isKnown(person) && person.firstToken < last && first < person.lastToken)) return undefined
  for (let i = first; i < last; i++) {
    const others = mentionsOver(mentions, i).flatMap(({ readings }) => readings)
    if (others.some(({ kind }) => kind !== 'person')) return undefined
  }
  const words = Array.from({ length: last - first }, (_, i) => tokenText(tokens, first + i))
  return { start: tokens.start[first] ?? 0, end: tokens.end[last - 1] ?? 0, words }
}

/** Whether a person is more than a likeness of a whole name, which the office tells better. */
function isKnown({ candidates }: PersonMention): boolean {
  return candidates.some(({ fit }) => fit !== 'near-both')
}

function isNameWord(context: DocumentContext, tokens: Tokens, token: number, inside: boolean): boolean {
  const apart = TokenFlag.quoteBefore | TokenFlag.newlineBefore | TokenFlag.possessive
  if (!hasFlag(tokens, token, TokenFlag.word) || ((tokens.flags[token] ?? 0) & apart) !== 0) return false
  if (inside && PARTICLES.has(tokenText(tokens, token))) return true
  return hasFlag(tokens, token, TokenFlag.capital) && (context.partsOfSpeech(tokens, token) & FUNCTION_WORD) === 0
}

/** Everyone who held the office of the country or organisation that the hit names. */
function holders(context: DocumentContext, hit: RuleHit): readonly Person[] {
  const { people, offices, organisations } = context.world.data
  const readings = captured(hit, 'office')?.mention?.readings ?? []
  const named = readings.flatMap(({ kind, entity }) => (kind === 'office' ? (offices[entity] ?? []) : []))
  const wanted = new Set(named.flatMap(({ id, like }) => [id, ...(like ?? [])]))
  if ([...wanted].some((id) => REGNAL.has(id))) return []
  const bodies = (captured(hit, 'organisation')?.mention?.readings ?? []).flatMap(({ kind, entity }) =>
    kind === 'organisation' ? (organisations[entity]?.id ?? []) : [],
  )
  const places = new Set([...captureCountries(context, captured(hit, 'country')), ...bodies])
  return people.filter((person) => (person.offices ?? []).some((held) => wanted.has(held.office) && places.has(held.of ?? person.country)))
}

/** The holder whose name the words sound like most; undefined if like none, or if they are a way to spell one. */
function likeliest(people: readonly Person[], slot: Slot): Likely | undefined {
  const bare = bareName(slot.words.join(''))
  const reversed = bareName([...slot.words].reverse().join(''))
  let best: Likely | undefined
  for (const person of people) {
    const names = slot.words.length === 1 ? familyNames(person) : [person.name, ...(person.variants ?? [])]
    if (names.some((name) => [bare, reversed].includes(bareName(name)) || isSpelling(person, name, bare))) return undefined
    const split = slot.words.length === 2 && familyNames(person).some((family) => isSplit(family, slot.words))
    const likeness = split ? SURE : Math.max(0, ...names.map((name) => likenessOf(name, slot.words)))
    if (likeness >= (EAST_ASIAN.has(person.country) ? SURE : ALIKE) && likeness > (best?.likeness ?? 0)) best = { person, likeness }
  }
  return best
}

/** Whether the words are another spelling of a name that English has to transcribe: Hafiz al-Asad, Hafez al-Assad. */
function isSpelling(person: Person, name: string, bare: string): boolean {
  const known = bareName(name)
  return isTranscribed(person) && known.length >= 8 && damerauLevenshtein(known, bare) <= 2
}

/** Whether two words are a family name cut as if its first syllable were a Chinese one, a letter off at most: Nei Tanyahu. */
function isSplit(family: string, words: readonly string[]): boolean {
  const known = bareName(family)
  return known.length >= 7 && (words[0] ?? '').length <= 4 && damerauLevenshtein(known, bareName(words.join(''))) <= 1
}

/** How alike a name and words sound, 0 to 1; names of one word need three sounds to tell anything. */
function likenessOf(name: string, words: readonly string[]): number {
  const [known, found] = [soundClasses(name), soundClasses(words.join(' '))]
  if (known.length < 2 || found.length < 2 || (known.length < 3 && known !== found)) return 0
  const whole = 1 - damerauLevenshtein(known, found) / Math.max(known.length, found.length)
  const initial = bareName(name)[0] === bareName(words[0] ?? '')[0]
  return initial || whole >= SURE || words.length > 1 ? whole : 0
}

function candidateOf(
  context: DocumentContext,
  rule: number,
  unit: number,
  tokens: Tokens,
  slot: Slot,
  { person, likeness }: Likely,
): Candidate {
  const match = tokens.text.slice(slot.start, slot.end)
  const name = slot.words.length === 1 ? (familyNames(person)[0] ?? person.name) : person.name
  const spelling = isTranscribed(person) && (isSpellingOnly(person, match) || damerauLevenshtein(bareName(match), bareName(name)) <= 2)
  const source = foreignForm(person, context.sourceLanguage)
  return {
    rule,
    unit,
    span: { start: slot.start, end: slot.end },
    values: { match, name: person.name },
    confidence: spelling ? 'low' : likeness >= SURE ? 'high' : 'medium',
    severity: spelling ? 'minor' : 'major',
    suggestions: [{ text: name, replaces: true }],
    ...(source === undefined ? {} : { source }),
  }
}
