import { familyNames, givenNames } from '../../../knowledge/forms.ts'
import { damerauLevenshtein } from '../../../nlp/distance.ts'
import type { Person } from '../../../pack/generated/schema-types.ts'
import { tokenText } from '../../../nlp/tokens.ts'
import type { Confidence } from '../../../core/finding.ts'
import type { Candidate } from '../../candidate.ts'
import type { DocumentContext } from '../../context.ts'
import {
  isFromSlavic,
  isInsideKnownName,
  isKnownName,
  isPartOfLongerName,
  keyAt,
  keyOf,
  type NameWindow,
  nameWindows,
  PARTICLES,
  sentenceHolds,
  windowSpan,
  windowText,
} from './name-window.ts'
import { bareName, isSpellingOnly, isTranscribed, soundClasses } from './spelling.ts'
import { isNamedInDocument, sentenceIdentifies, sentenceNames } from './witness.ts'

interface Found {
  readonly name: string
  readonly confidence: Confidence
}

/** Words in the longest names that are looked up. */
const LONGEST = 4
/** Letters that a family name alone needs. */
const LONG_ENOUGH = 5
/** Letters that a family name needs behind a given name that is only told by its sound. */
const FAMILY_LETTERS = 3
/** Sounds that a given name needs to be told by them. */
const LONG_SOUND = 4
/** Where Russian or Ukrainian forms are native, or how English spells the name too. */
const CYRILLIC = new Set('RU UA BY BG RS MK ME BA KZ KG TJ UZ TM AZ AM GE MD MN SUHH'.split(' '))
/** Where a Cyrillic form without its telltale letters may be pinyin or another usual spelling of somebody. */
const EAST_ASIA = new Set('CN TW HK MO KR KP VN SG'.split(' '))
/** Letters that romanised Cyrillic is full of. */
const TELLTALE = /kh|zh|dz|ts|shch|y[aeou]|[aeiuy]y(?![aeiou])|^g/i

/**
 * Western and East Asian names by the sound of their Cyrillic or Korean form: Gamburg for Hamburg, Khillari Klinton, Si
 * Tszinpin. Every standard of romanisation counts, for names are compared by key.
 */
export function findRomanised(context: DocumentContext, rule: number): readonly Candidate[] {
  const found: Candidate[] = []
  let until = { unit: -1, token: 0 }
  for (const window of nameWindows(context, LONGEST)) {
    if ((window.unit === until.unit && window.first < until.token) || !mayBeName(context, window)) continue
    const name = exonym(context, window) ?? person(context, window)
    if (name === undefined) continue
    until = { unit: window.unit, token: window.last }
    found.push({
      rule,
      unit: window.unit,
      span: windowSpan(window),
      values: { match: windowText(window), name: name.name },
      confidence: name.confidence,
      suggestions: [{ text: name.name, replaces: true }],
    })
  }
  return found
}

/** Whether the first or the last word says that it pays to look the window up. */
function mayBeName(context: DocumentContext, { tokens, first, last }: NameWindow): boolean {
  const { nativeNames } = context.world
  const key = keyAt(context, tokens, first)
  if (last - first === 1) return nativeNames.exonyms.has(key) || nativeNames.ofFamily(key).length > 0
  return nativeNames.mayBegin(key) || nativeNames.ofFamily(keyAt(context, tokens, last - 1)).length > 0
}

/** A place abroad or a person of history under the Russian name. */
function exonym(context: DocumentContext, window: NameWindow): Found | undefined {
  const text = windowText(window)
  const key = keyOf(text)
  const name = context.world.nativeNames.exonyms.get(key)
  // With one key they only differ in kh for h.
  if (name === undefined || (key === keyOf(name) && (!/kh/i.test(text) || /kh/i.test(name)))) return undefined
  if (isInsideKnownName(context, window) || sentenceHolds(context, window, name)) return undefined
  if (window.last - window.first > 1) return { name, confidence: 'high' }
  if (context.partsOfSpeech(window.tokens, window.first) !== 0 || isPartOfLongerName(context, window)) return undefined
  return { name, confidence: isFromSlavic(context) ? 'high' : 'medium' }
}

/** Whether all between the first and the last word are particles (Ursula fon der Lyayen), or the person has as many words. */
function isGivenAndFamily(context: DocumentContext, { tokens, first, last }: NameWindow, index: number): boolean {
  if (last - first > 2 && context.world.data.people[index]?.name.split(' ').length === last - first) return true
  for (let token = first + 1; token < last - 1; token++) if (!PARTICLES.has(tokenText(tokens, token))) return false
  return (tokens.end[last - 1] ?? 0) - (tokens.start[last - 1] ?? 0) > 1
}

function person(context: DocumentContext, window: NameWindow): Found | undefined {
  const { tokens, first, last } = window
  const names = context.world.nativeNames
  const text = windowText(window)
  const alone = last - first === 1
  const family = names.ofFamily(keyOf(tokenText(tokens, last - 1)))
  const given = keyOf(tokenText(tokens, first))
  const named = alone
    ? family
    : family.filter(
        (index) => isGivenAndFamily(context, window, index) && (names.hasGiven(index, given) || soundsLikeGiven(context, window, index)),
      )
  const whole = alone ? [] : names.ofWhole(keyOf(text))
  if (named.length + whole.length === 0 || isKnownName(context, window)) return undefined
  if (isPartOfLongerName(context, window) || PARTICLES.has(tokenText(tokens, first - 1))) return undefined
  if (alone && (text.length < LONG_ENOUGH || context.partsOfSpeech(tokens, first) !== 0)) return undefined
  for (const index of [...whole, ...named]) {
    const confidence = alone ? weighFamily(context, window, index) : weighFull(context, window, index, whole.includes(index))
    const known = context.world.data.people[index]
    if (confidence !== undefined && known !== undefined)
      return { name: alone ? (familyNames(known)[0] ?? known.name) : known.name, confidence }
  }
  return undefined
}

/**
 * Whether the first word sounds like a given name of the person, for those of whom only the family name is noted in the
 * other script. Behind the English family name that says something only in a text from a language that writes so.
 */
function soundsLikeGiven(context: DocumentContext, { tokens, first, last }: NameWindow, index: number): boolean {
  const known = context.world.data.people[index]
  if (known === undefined) return false
  const [given, family] = [tokenText(tokens, first), bareName(tokenText(tokens, last - 1))]
  const isEnglish = familyNames(known).some((name) => bareName(name) === family)
  if (isEnglish && context.sourceLanguage !== 'ko' && !isFromSlavic(context)) return false
  if (family.length < FAMILY_LETTERS) return false
  const sounds = soundClasses(given)
  const alike = givenNames(known).some(
    (name) => soundClasses(name) === soundClasses(asInitial(name, given)) && bareName(name) !== bareName(given),
  )
  return alike && (!isEnglish || TELLTALE.test(given) || sounds.length >= LONG_SOUND)
}

/** A romanised given name with the initial of the English one, where Russian has г for its h or х for its j. */
function asInitial(name: string, given: string): string {
  if (name.startsWith('H') && given.startsWith('G')) return `H${given.slice(1)}`
  return name.startsWith('J') && given.startsWith('Kh') ? `J${given.slice(2)}` : given
}

/** Whether the Cyrillic form is the person’s own, which English romanises too; a text from Korean has none. */
function isNativeForm({ sourceLanguage }: DocumentContext, { country }: Person): boolean {
  return sourceLanguage !== 'ko' && CYRILLIC.has(country)
}

/** How far the words are from the nearest accepted name, in letters. */
function distanceTo(text: string, names: readonly string[]): number {
  const bare = bareName(text)
  return Math.min(...names.map((name) => damerauLevenshtein(bareName(name), bare)))
}

/** A full name: nobody else has it if it is far enough from how English spells names. */
function weighFull(context: DocumentContext, window: NameWindow, index: number, eastAsian: boolean): Confidence | undefined {
  const known = context.world.data.people[index]
  if (known === undefined || isNativeForm(context, known) || sentenceHolds(context, window, known.name)) return undefined
  const text = windowText(window)
  const distance = distanceTo(text, [
    known.name,
    ...(known.variants ?? []),
    `${known.name.split(' ')[0] ?? ''} ${familyNames(known)[0] ?? ''}`,
  ])
  if (distance === 0) return undefined
  const place = windowSpan(window)
  const identified = isNamedInDocument(context, index) || sentenceIdentifies(context, window.unit, place, known)
  const named = identified || sentenceNames(context, window.unit, place, known)
  const telltale = TELLTALE.test(text)
  if (isTranscribed(known) && (eastAsian ? !telltale : isSpellingOnly(known, text))) {
    const foreign = context.sourceLanguage === 'ko' || isFromSlavic(context)
    if (eastAsian || known.country === 'JP')
      return foreign && (named || distance >= (known.country === 'JP' ? 1 : 3)) ? 'medium' : undefined
    return named && foreign && (telltale || /i[aou]/.test(text)) && distance >= 2 ? 'medium' : undefined
  }
  if (distance >= 3 || (distance >= 2 && telltale)) return identified || telltale ? 'high' : 'medium'
  return named || isFromSlavic(context) || context.sourceLanguage === 'ko' ? 'medium' : undefined
}

/** A family name alone: only where the text tells who is meant. */
function weighFamily(context: DocumentContext, window: NameWindow, index: number): Confidence | undefined {
  const known = context.world.data.people[index]
  if (known === undefined || isNativeForm(context, known) || sentenceHolds(context, window, known.name)) return undefined
  const text = windowText(window)
  const distance = distanceTo(text, familyNames(known))
  if (EAST_ASIA.has(known.country) && !TELLTALE.test(text)) return undefined
  if (distance < (TELLTALE.test(text) ? 1 : 2)) return undefined
  if (isTranscribed(known) && isSpellingOnly(known, `${known.name.split(' ')[0] ?? ''} ${text}`)) return undefined
  const place = windowSpan(window)
  if (sentenceIdentifies(context, window.unit, place, known)) return 'high'
  if (isNamedInDocument(context, index)) return 'medium'
  return isFromSlavic(context) && sentenceNames(context, window.unit, place, known) ? 'medium' : undefined
}
