import type { Directive } from '../core/document.ts'
import type { Level, RuleId } from '../core/finding.ts'
import type { LocatedFinding } from '../core/result.ts'
import type { Unused } from './suppress.ts'

/** The id under which suppressions that silence nothing are reported. */
export const UNUSED_SUPPRESSION: RuleId = 'mtlint/unused-suppression'

/** The finding about a directive that silenced nothing; `text` is the text of the file. */
export function unusedFinding(unused: Unused, text: string, level: Level): LocatedFinding {
  const range = unused.directive.span
  return {
    ruleId: UNUSED_SUPPRESSION,
    span: range,
    range,
    message: messageOf(unused),
    severity: 'minor',
    confidence: 'high',
    category: 'design-and-markup/markup',
    level,
    suggestions: unused.whole ? [{ text: '', replaces: true }] : [],
    excerpt: text.slice(range.start, range.end),
    unitId: '',
    documentId: '',
    verbatim: true,
    related: [],
  }
}

const WHERE: Record<Exclude<Directive['kind'], 'enable'>, string> = {
  disable: 'after it',
  'disable-line': 'on its line',
  'disable-next-line': 'on the next line',
  'disable-file': 'in this file',
}

function messageOf(unused: Unused): string {
  const { kind } = unused.directive
  if (kind === 'enable') return 'This comment enables rules, but none is disabled here. Delete it.'
  const rules = unused.rules.map((rule) => `“${rule}”`).join(', ')
  const finds =
    unused.rules.length === 0 ? 'no rule finds anything' : unused.rules.length === 1 ? `${rules} finds nothing` : `${rules} find nothing`
  return `Nothing to silence: ${finds} ${WHERE[kind]}. Delete ${unused.whole ? 'the comment' : 'the name'}.`
}
