import { RE2JS } from 're2js'
import type { RegexRule } from '../../pack/generated/schema-types.ts'
import type { Candidate } from '../candidate.ts'
import { type DocumentContext, ruleOf, unitText } from '../context.ts'
import { requiredWords } from '../regex-words.ts'
import { replacements } from '../suggestions.ts'
import { conditionsHold } from '../verify-conditions.ts'
import type { RuleHit } from '../unit-scan.ts'
import { withSource } from './phrase.ts'

/** Compiled expressions of a program, made when first needed. */
export type RegexCache = Map<string, RE2JS>

/** Findings of a regex rule. RE2 runs in linear time, and only over units that hold the words a match must have. */
export function verifyRegex(context: DocumentContext, rule: number, cache: RegexCache): readonly Candidate[] {
  const { rule: definition } = ruleOf(context.program, rule)
  if (definition.kind !== 'regex') return []
  return definition.match.flatMap((source, index) => {
    const isWaking = ({ hits }: { hits: readonly RuleHit[] }): boolean => hits.some((hit) => hit.output.index === index)
    const woken = context.hits.units(rule, 'trigger').filter(isWaking)
    const units = requiredWords(source).length === 0 ? [...context.scans.keys()] : woken.map(({ unit }) => unit)
    return units.flatMap((unit) => matchesIn(context, rule, definition, compiled(source, definition, cache), unit))
  })
}

function compiled(source: string, definition: RegexRule, cache: RegexCache): RE2JS {
  const flags = RE2JS.MULTILINE | (definition.match_case === false ? RE2JS.CASE_INSENSITIVE : 0)
  const key = `${flags}/${source}`
  const known = cache.get(key)
  if (known !== undefined) return known
  const expression = RE2JS.compile(source, flags)
  cache.set(key, expression)
  return expression
}

function matchesIn(context: DocumentContext, rule: number, definition: RegexRule, expression: RE2JS, unit: number): readonly Candidate[] {
  const text = unitText(context, unit)
  const matcher = expression.matcher(text)
  const hasSpanGroup = 'at' in expression.namedGroups()
  const candidates: Candidate[] = []
  while (matcher.find()) {
    const inner = hasSpanGroup && matcher.group('at') !== null
    const span = inner ? { start: matcher.start('at'), end: matcher.end('at') } : { start: matcher.start(), end: matcher.end() }
    if (span.end <= span.start || !conditionsHold(context, rule, unit, span)) continue
    const values = { match: text.slice(span.start, span.end) }
    const suggestions = replacements(definition.suggest ?? [], values.match, values)
    candidates.push(...withSource(context, rule, unit, definition.source, { rule, unit, span, values, suggestions }))
  }
  return candidates
}
