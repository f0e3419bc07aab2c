import type { RE2JS } from 're2js'
import type { RegexRule } from '../../pack/generated/schema-types.ts'
import type { Candidate } from '../candidate.ts'
import { type DocumentContext, ruleOf, unitText } from '../context.ts'
import { requiredWords } from '../regex-words.ts'
import { replacements } from '../suggestions.ts'
import { conditionsHold } from '../verify-conditions.ts'
import type { RuleHit } from '../unit-scan.ts'
import { withSource } from './phrase.ts'

/** RE2 with the expressions compiled so far. */
export interface RegexEngine {
  readonly RE2JS: typeof RE2JS
  readonly compiled: Map<string, RE2JS>
}

/** Loads RE2; programs without regex rules do without it. */
export async function loadRegexEngine(): Promise<RegexEngine> {
  const engine = await import('re2js')
  return { RE2JS: engine.RE2JS, compiled: new Map() }
}

/** Findings of a regex rule. RE2 runs in linear time, and only over units that hold the words a match must have. */
export function verifyRegex(context: DocumentContext, rule: number, engine: RegexEngine): readonly Candidate[] {
  const { rule: definition } = ruleOf(context.program, rule)
  if (definition.kind !== 'regex') return []
  return definition.match.flatMap((source, index) => {
    const isWaking = ({ hits }: { hits: readonly RuleHit[] }): boolean => hits.some((hit) => hit.output.index === index)
    const woken = context.hits.units(rule, 'trigger').filter(isWaking)
    const units = requiredWords(source).length === 0 ? [...context.scans.keys()] : woken.map(({ unit }) => unit)
    return units.flatMap((unit) => matchesIn(context, rule, definition, compiled(source, definition, engine), unit))
  })
}

function compiled(source: string, definition: RegexRule, engine: RegexEngine): RE2JS {
  const flags = engine.RE2JS.MULTILINE | (definition.match_case === false ? engine.RE2JS.CASE_INSENSITIVE : 0)
  const key = `${flags}/${source}`
  const known = engine.compiled.get(key)
  if (known !== undefined) return known
  const expression = engine.RE2JS.compile(source, flags)
  engine.compiled.set(key, expression)
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
