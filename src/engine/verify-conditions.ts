import { overlaps, type Span } from '../core/span.ts'
import type { ConditionHit } from './condition-hits.ts'
import { conditionsOf, type RuleCondition } from './conditions.ts'
import { type DocumentContext, ruleOf, sentenceAt } from './context.ts'

/** Whether the conditions of a rule (unless, near, not_near) allow a finding at a place. */
export function conditionsHold(context: DocumentContext, rule: number, unit: number, span: Span): boolean {
  const { rule: definition } = ruleOf(context.program, rule)
  if (definition.unless !== undefined && context.hits.conditionsIn(rule, unit, 'unless').some((hit) => overlaps(hit, span))) return false
  const isNear = (role: 'near' | 'not-near') => (condition: RuleCondition, index: number) =>
    holds(context, rule, unit, span, condition, role, index)
  return conditionsOf(definition.near).every(isNear('near')) && !conditionsOf(definition.not_near).some(isNear('not-near'))
}

function holds(
  context: DocumentContext,
  rule: number,
  unit: number,
  span: Span,
  condition: RuleCondition,
  role: 'near' | 'not-near',
  index: number,
): boolean {
  const isOther = (hit: ConditionHit): boolean => hit.index === index && !overlaps(hit, span)
  const { within } = condition
  if (within === 'document') {
    const elsewhere = (at: number, hit: ConditionHit): boolean => (at === unit ? isOther(hit) : hit.index === index)
    return context.hits.conditions(rule, role).some((found) => found.hits.some((hit) => elsewhere(found.unit, hit)))
  }
  const here = context.hits.conditionsIn(rule, unit, role).filter(isOther)
  if (within === 'paragraph' || here.length === 0) return here.length > 0
  if (within === 'sentence') {
    const sentence = sentenceAt(context, unit, span.start)
    return here.some((hit) => sentence.start <= hit.start && hit.start < sentence.end)
  }
  return here.some((hit) => wordsBetween(context, unit, span, hit) <= within)
}

function wordsBetween(context: DocumentContext, unit: number, a: Span, b: Span): number {
  const text = context.document.units[unit]?.target.text ?? ''
  const [from, to] = a.end <= b.start ? [a.end, b.start] : [b.end, a.start]
  return [...text.slice(from, to).matchAll(/[\p{L}\p{N}]+/gu)].length + 1
}
