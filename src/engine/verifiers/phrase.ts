import type { Span } from '../../core/span.ts'
import type { Candidate } from '../candidate.ts'
import { type DocumentContext, ruleOf, unitText } from '../context.ts'
import { replacements } from '../suggestions.ts'
import type { RuleHit } from '../unit-scan.ts'
import { conditionsHold } from '../verify-conditions.ts'

/** Findings of a phrase rule: its longest matches, where its conditions hold and the source does not speak against it. */
export function verifyPhrase(context: DocumentContext, rule: number): readonly Candidate[] {
  const { rule: definition } = ruleOf(context.program, rule)
  if (definition.kind !== 'phrase') return []
  return context.hits.units(rule, 'match').flatMap(({ unit, hits }) =>
    longest(hits).flatMap((hit) => {
      if (!conditionsHold(context, rule, unit, hit)) return []
      return withSource(context, rule, unit, definition.source, candidateOf(context, rule, unit, hit, definition.suggest ?? []))
    }),
  )
}

/**
 * With source text at hand a rule that names its source expression is certain where the source holds it and silent where
 * the source shows that something else was meant.
 */
export function withSource(
  context: DocumentContext,
  rule: number,
  unit: number,
  expressions: readonly string[] | undefined,
  candidate: Candidate,
): readonly Candidate[] {
  const [expression] = expressions ?? []
  if (expression === undefined) return [candidate]
  const sourceText = context.document.units[unit]?.source
  if (sourceText === undefined) return [{ ...candidate, source: expression }]
  const place = context.sources[unit]?.get(rule)
  return place === undefined ? [] : [{ ...candidate, confidence: 'high', source: sourceText.slice(place.start, place.end) }]
}

/** Matches that no other match of the rule reaches over: earliest first, then longest. */
export function longest(hits: readonly RuleHit[]): readonly RuleHit[] {
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: RuleHit[] = []
  for (const hit of sorted) if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit)
  return kept
}

/** The values that a match gives to message and suggestions: {match} and its named classes. */
export function valuesOf(text: string, hit: RuleHit): Record<string, string> {
  const values: Record<string, string> = { match: text.slice(hit.start, hit.end) }
  for (const capture of hit.captures) if (capture.name !== '') values[capture.name] = text.slice(capture.start, capture.end)
  return values
}

function candidateOf(context: DocumentContext, rule: number, unit: number, hit: RuleHit, suggest: readonly string[]): Candidate {
  const values = valuesOf(unitText(context, unit), hit)
  const span: Span = { start: hit.start, end: hit.end }
  return { rule, unit, span, values, suggestions: replacements(suggest, values['match'] ?? '', values) }
}
