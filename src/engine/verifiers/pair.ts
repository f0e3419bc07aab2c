import type { Span } from '../../core/span.ts'
import type { Candidate } from '../candidate.ts'
import { type DocumentContext, ruleOf, unitText } from '../context.ts'
import { replacements } from '../suggestions.ts'
import type { RuleHit } from '../unit-scan.ts'
import { conditionsHold } from '../verify-conditions.ts'
import { longest, valuesOf } from './phrase.ts'

/** Findings of a pair rule: in units whose source holds its expression, wrong renderings, or the lack of a right one. */
export function verifyPair(context: DocumentContext, rule: number): readonly Candidate[] {
  const { rule: definition } = ruleOf(context.program, rule)
  if (definition.kind !== 'pair') return []
  return context.sources.flatMap((places, unit) => {
    const place = places?.get(rule)
    const source = context.document.units[unit]?.source
    if (place === undefined || source === undefined) return []
    if (definition.whole === true && !isWhole(source, place)) return []
    if (context.hits.in(rule, unit, 'expect').length > 0) return []
    const suggest = definition.suggest ?? []
    const candidate = (span: Span, values: Record<string, string>): Candidate => {
      const suggestions = replacements(suggest, values['match'] ?? '', values)
      return { rule, unit, span, values, suggestions, source: source.slice(place.start, place.end) }
    }
    const text = unitText(context, unit)
    if (definition.match === undefined) {
      const span = trimmed(text)
      const isMissing = span.end > span.start && conditionsHold(context, rule, unit, span)
      return isMissing ? [candidate(span, { match: text.slice(span.start, span.end) })] : []
    }
    const hits: readonly RuleHit[] = longest(context.hits.in(rule, unit, 'match'))
    return hits.filter((hit) => conditionsHold(context, rule, unit, hit)).map((hit) => candidate(hit, valuesOf(text, hit)))
  })
}

/** Whether a text is nothing but the place, marks and spaces around it aside. */
function isWhole(text: string, { start, end }: Span): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(0, start) + text.slice(end))
}

function trimmed(text: string): Span {
  const start = text.length - text.trimStart().length
  return { start, end: Math.max(start, text.trimEnd().length) }
}
