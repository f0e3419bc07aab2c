import type { Candidate } from '../candidate.ts'
import { type DocumentContext, ruleOf } from '../context.ts'
import { conditionsHold } from '../verify-conditions.ts'
import { findNameSpellings } from './consistency/name-spelling.ts'
import { findPersonSpellings } from './consistency/person-spelling.ts'
import { findPinyinShadows } from './consistency/pinyin-shadow.ts'
import { findRespelt } from './consistency/respelt.ts'
import { findVariants } from './consistency/variants.ts'

/** Findings of a consistency rule. */
export function verifyConsistency(context: DocumentContext, rule: number): readonly Candidate[] {
  const { rule: definition } = ruleOf(context.program, rule)
  if (definition.kind !== 'consistency') return []
  const find = {
    'person-spelling': findPersonSpellings,
    'name-spelling': findNameSpellings,
    'pinyin-shadow': findPinyinShadows,
    respelt: findRespelt,
    variants: findVariants,
  }[definition.check]
  return find(context, rule).filter(({ unit, span }) => conditionsHold(context, rule, unit, span))
}
