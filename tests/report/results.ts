import type { RuleId } from '../../src/core/finding.ts'
import type { FileResult, LocatedFinding } from '../../src/core/result.ts'

/** A finding at the first place of `excerpt` in the text. */
export function findingIn(text: string, excerpt: string, more: Partial<LocatedFinding> = {}): LocatedFinding {
  const start = text.indexOf(excerpt)
  const range = { start, end: start + excerpt.length }
  return {
    ruleId: 'p/rule' as RuleId,
    span: range,
    range,
    message: `“${excerpt}” is wrong.`,
    severity: 'major',
    confidence: 'high',
    category: 'accuracy/mistranslation',
    level: 'error',
    suggestions: [],
    excerpt,
    unitId: '1',
    documentId: 'd',
    verbatim: true,
    related: [],
    ...more,
  }
}

/** A result with ten words for each finding. */
export function resultOf(path: string, text: string, findings: readonly LocatedFinding[], more: Partial<FileResult> = {}): FileResult {
  return { path, text, findings, problems: [], words: 10, score: 0, suppressed: 0, ...more }
}
