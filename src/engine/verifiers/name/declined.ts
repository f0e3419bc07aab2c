import { ADJECTIVE_CASE, agree, type BaseForm, baseForms, cityForms, isUsualName, isWomansName } from '../../../knowledge/case-endings.ts'
import { familyNames } from '../../../knowledge/forms.ts'
import { SLAVIC } from '../../../knowledge/native-names.ts'
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
  type NameWindow,
  nameWindows,
  sentenceHolds,
  windowSpan,
  windowText,
} from './name-window.ts'
import { isNamedInDocument, sentenceIdentifies, sentenceNames } from './witness.ts'

interface Found {
  /** What stands there. */
  readonly name: string
  /** What to write; undefined where nobody knows. */
  readonly right?: string
  readonly confidence: Confidence
}

const PLACE_PREPOSITIONS = new Set(['in', 'of', 'from', 'to', 'near', 'at', 'around', 'outside', 'into', 'for', 'through', 'between'])
const OBLIQUE = new Set(['of', 'by', 'with', 'from', 'to', 'for', 'against', 'about', 'on', 'against', 'under'])
/** The genitive of a man’s family name that is no woman’s: Seiferta, not Ivanova, Horáková, Kaliny. */
const MANS_GENITIVE = /(?<!ov|ev|in|n|sk|ck|[aeiou])a$/
/** What English calls streets and schools after: there the genitive is part of the address. */
const NAMED_AFTER = new Set(['ul', 'ulica', 'ulitsa', 'vulytsia', 'street', 'plac', 'aleja', 'im', 'imeni', 'prospekt', 'rondo', 'most'])
/** Letters that a city has to keep. */
const CITY_STEM = 4

/** Names with a case ending of a Slavic language left on, given name and family name together, or a city: in Gdańsku. */
export function findDeclined(context: DocumentContext, rule: number): readonly Candidate[] {
  const found: Candidate[] = []
  let until = { unit: -1, token: 0 }
  for (const window of nameWindows(context, 2)) {
    if (window.unit === until.unit && window.first < until.token) continue
    const alone = window.last - window.first === 1
    const name = alone ? (city(context, window) ?? familyAlone(context, window)) : fullName(context, window)
    if (name === undefined) continue
    until = { unit: window.unit, token: window.last }
    found.push({
      rule,
      unit: window.unit,
      span: windowSpan(window),
      values: { match: windowText(window), name: name.name },
      confidence: name.confidence,
      suggestions: name.right === undefined ? [] : [{ text: name.right, replaces: true }],
    })
  }
  return found
}

function rightly(name: string): Pick<Found, 'name' | 'right'> {
  return { name, right: name }
}

function before({ tokens, first }: NameWindow): string {
  return tokenText(tokens, first - 1).toLowerCase()
}

function city(context: DocumentContext, window: NameWindow): Found | undefined {
  if (!PLACE_PREPOSITIONS.has(before(window)) || context.partsOfSpeech(window.tokens, window.first) !== 0) return undefined
  const { slavicCities, exonyms, capitals } = context.world.nativeNames
  const key = keyAt(context, window.tokens, window.first)
  if (slavicCities.has(key) || capitals.has(key)) return undefined
  const slavic = isFromSlavic(context)
  const nameOf = (form: string): string | undefined =>
    slavicCities.get(form) ?? (slavic ? (exonyms.get(form) ?? capitals.get(form)) : undefined)
  const base = cityForms(key).find((form) => form.length >= (slavic ? CITY_STEM : CITY_STEM + 1) && nameOf(form) !== undefined)
  const name = base === undefined ? undefined : nameOf(base)
  if (name === undefined || isKnownName(context, window) || isPartOfLongerName(context, window)) return undefined
  return { name, right: name, confidence: isFromSlavic(context) ? 'high' : 'medium' }
}

/** A family name alone: an adjective’s ending tells enough, others need a text that says who is meant. */
function familyAlone(context: DocumentContext, window: NameWindow): Found | undefined {
  const { tokens, first, unit } = window
  const key = keyAt(context, tokens, first)
  const adjective = ADJECTIVE_CASE.test(key)
  if ((!adjective && !isFromSlavic(context)) || key.length < 5 || context.partsOfSpeech(tokens, first) !== 0) return undefined
  const names = context.world.nativeNames
  if (names.ofFamily(key).length > 0) return undefined
  for (const form of baseForms(key)) {
    if (form.feminine || form.ending === 'e' || (adjective && !form.key.endsWith('i'))) continue
    for (const index of names.ofFamily(form.key)) {
      const known = context.world.data.people[index]
      if (known === undefined || (adjective && !SLAVIC.has(known.country)) || NAMED_AFTER.has(before(window))) continue
      const sure = adjective || isNamedInDocument(context, index) || sentenceIdentifies(context, unit, windowSpan(window), known)
      if (!sure || isKnownName(context, window) || isPartOfLongerName(context, window)) continue
      return { ...rightly(familyNames(known)[0] ?? known.name), confidence: adjective ? 'high' : 'medium' }
    }
  }
  return undefined
}

function fullName(context: DocumentContext, window: NameWindow): Found | undefined {
  const { tokens, first, last } = window
  const given = keyAt(context, tokens, first)
  const family = keyAt(context, tokens, last - 1)
  return knownPerson(context, window, given, family) ?? anyone(context, window, given, family)
}

/** A man nobody knows: his given name in a case that is no other name, and a family name in the same case. */
function anyone(context: DocumentContext, window: NameWindow, given: string, family: string): Found | undefined {
  const { tokens, first, last } = window
  if ((context.partsOfSpeech(tokens, first) | context.partsOfSpeech(tokens, last - 1)) !== 0) return undefined
  const names = context.world.nativeNames
  const woman = names.isGiven(given) || isWomansName(given)
  if (woman && !(isFromSlavic(context) && OBLIQUE.has(before(window)) && MANS_GENITIVE.test(family))) return undefined
  if (isPartOfLongerName(context, window) || isKnownName(context, window)) return undefined
  const man = baseForms(given).find(
    ({ key, ending }) => given.startsWith(key.slice(0, -1)) && (names.slavicMen.has(key) || isUsualName(key)) && agree(ending, family),
  )
  if (man === undefined) return undefined
  return { name: 'a name', confidence: isFromSlavic(context) ? 'high' : 'medium' }
}

function knownPerson(context: DocumentContext, window: NameWindow, given: string, family: string): Found | undefined {
  const names = context.world.nativeNames
  const families: readonly (BaseForm | string)[] = [family, ...baseForms(family)].filter((form) => names.ofFamily(keyText(form)).length > 0)
  if (families.length === 0 || names.ofFamily(family).some((index) => names.hasGiven(index, given))) return undefined
  const givens = [given, ...baseForms(given)]
  for (const lastName of families) {
    for (const index of names.ofFamily(keyText(lastName))) {
      const firstName = givens.findLast((form) => names.hasGiven(index, keyText(form)))
      const confidence = firstName === undefined ? undefined : weigh(context, window, index, firstName, lastName, given)
      const known = context.world.data.people[index]
      if (
        confidence !== undefined &&
        known !== undefined &&
        !isInsideKnownName(context, window) &&
        !sentenceHolds(context, window, known.name)
      )
        return { ...rightly(known.name), confidence }
    }
  }
  return undefined
}

function keyText(form: BaseForm | string): string {
  return typeof form === 'string' ? form : form.key
}

/** How sure a case of the whole name is; strings are names without an ending. */
function weigh(
  context: DocumentContext,
  window: NameWindow,
  index: number,
  given: BaseForm | string,
  family: BaseForm | string,
  written: string,
): Confidence | undefined {
  const known = context.world.data.people[index]
  if (known === undefined) return undefined
  const slavic = isFromSlavic(context)
  if (typeof given === 'string') {
    if (typeof family === 'string' || family.feminine || family.ending === 'e' || !slavic) return undefined
    return family.ending.length > 1 ? 'high' : 'medium'
  }
  const woman = isWomansName(written)
  if (typeof family === 'string') {
    const own = SLAVIC.has(known.country) && given.ending !== 'e' && !woman
    return own && (slavic || !/[a-z]a$/.test(given.ending)) ? 'medium' : undefined
  }
  const fromO = family.ending === 'a' && family.key.endsWith('o')
  if (fromO && !SLAVIC.has(known.country) && !slavic) return undefined
  if (given.ending === 'e' && family.ending === 'e' && !slavic) return undefined
  if (!family.feminine || !woman) return 'high'
  return slavic && OBLIQUE.has(before(window)) && sentenceNames(context, window.unit, windowSpan(window), known) ? 'medium' : undefined
}
