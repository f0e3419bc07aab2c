import type { NameRule } from '../../pack/generated/schema-types.ts'
import type { Candidate } from '../candidate.ts'
import { type DocumentContext, ruleOf } from '../context.ts'
import { conditionsHold } from '../verify-conditions.ts'
import { findDeclined } from './name/declined.ts'
import { findDoubtfulNames } from './name/doubtful-name.ts'
import { findForeignAcronyms } from './name/foreign-acronym.ts'
import { findForeignSpellings } from './name/foreign-spelling.ts'
import { findGarbled } from './name/garbled.ts'
import { findLiteral } from './name/literal.ts'
import { findNearMisses } from './name/near-miss.ts'
import { findOfficeSlots } from './name/office-slot.ts'
import { findRomanised } from './name/romanised.ts'
import { findPlacesBySound } from './name/place-by-sound.ts'
import { findTransliterated } from './name/transliterated.ts'

/** Findings of a name rule. */
export function verifyName(context: DocumentContext, rule: number): readonly Candidate[] {
  const { rule: definition } = ruleOf(context.program, rule)
  if (definition.kind !== 'name') return []
  return find(context, rule, definition).filter(({ unit, span }) => conditionsHold(context, rule, unit, span))
}

function find(context: DocumentContext, rule: number, definition: NameRule): readonly Candidate[] {
  switch (definition.check) {
    case 'garbled':
    case 'doubtful':
      return findGarbled(context, rule, definition.check, definition.classes)
    case 'doubtful-name':
      return findDoubtfulNames(context, rule, definition.classes)
    case 'place-by-sound':
      return findPlacesBySound(context, rule)
    case 'literal':
      return findLiteral(context, rule)
    case 'transliterated':
      return findTransliterated(context, rule)
    case 'foreign-acronym':
      return findForeignAcronyms(context, rule)
    case 'foreign-spelling':
      return findForeignSpellings(context, rule)
    case 'office-slot':
      return findOfficeSlots(context, rule)
    case 'romanised':
      return findRomanised(context, rule)
    case 'declined':
      return findDeclined(context, rule)
    case 'near-miss':
      return findNearMisses(context, rule)
  }
}
