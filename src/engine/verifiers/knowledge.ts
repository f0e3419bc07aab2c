import type { KnowledgeRule } from '../../pack/generated/schema-types.ts'
import type { Candidate } from '../candidate.ts'
import { type DocumentContext, ruleOf } from '../context.ts'
import { conditionsHold } from '../verify-conditions.ts'
import { checkAcronyms } from './knowledge/acronym.ts'
import { checkBorder } from './knowledge/border.ts'
import { checkCapital } from './knowledge/capital.ts'
import { checkCity } from './knowledge/city.ts'
import type { KnowledgeCheck } from './knowledge/check.ts'
import { checkCurrency } from './knowledge/currency.ts'
import { checkGender } from './knowledge/gender.ts'
import { checkHead } from './knowledge/head.ts'
import { checkOffice } from './knowledge/office.ts'
import { checkOrganisationHead } from './knowledge/organisation-head.ts'

const CHECKS: Record<Exclude<KnowledgeRule['check'], 'acronym' | 'gender'>, KnowledgeCheck> = {
  border: checkBorder,
  capital: checkCapital,
  city: checkCity,
  head: checkHead,
  currency: checkCurrency,
  office: checkOffice,
  'organisation-head': checkOrganisationHead,
}

/** Findings of a knowledge rule. */
export function verifyKnowledge(context: DocumentContext, rule: number): readonly Candidate[] {
  const { rule: definition } = ruleOf(context.program, rule)
  if (definition.kind !== 'knowledge') return []
  const found = findAll(context, rule, definition.check)
  return found.filter(({ unit, span }) => conditionsHold(context, rule, unit, span))
}

function findAll(context: DocumentContext, rule: number, check: KnowledgeRule['check']): readonly Candidate[] {
  if (check === 'acronym') return checkAcronyms(context, rule)
  if (check === 'gender') return checkGender(context, rule)
  return contradictions(context, rule, CHECKS[check])
}

function contradictions(context: DocumentContext, rule: number, check: KnowledgeCheck): readonly Candidate[] {
  return context.hits.units(rule, 'match').flatMap(({ unit, hits }) =>
    hits.flatMap((hit) => {
      const contradiction = check(context, { unit, hit })
      return contradiction === undefined ? [] : [{ rule, unit, ...contradiction }]
    }),
  )
}
