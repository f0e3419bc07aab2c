import { type Finding, type Level, mqmScore } from '../core/finding.ts'
import type { FileResult } from '../core/result.ts'

/** How many findings of each level there are. */
export interface LevelCounts {
  readonly error: number
  readonly warning: number
  readonly info: number
}

/** What linting all files gave, in numbers. */
export interface Summary extends LevelCounts {
  readonly files: number
  /** Files of which nothing could be read. */
  readonly unread: number
  /** Files with a finding. */
  readonly filesWithFindings: number
  readonly words: number
  readonly suppressed: number
  /** MQM penalty per 1,000 words over all files. */
  readonly score: number
}

/** Counts findings by level. */
export function countLevels(findings: readonly { readonly level: Level }[]): LevelCounts {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const finding of findings) counts[finding.level]++
  return counts
}

/** Sums up the results of several files. */
export function summarise(results: readonly FileResult[]): Summary {
  const sum = { error: 0, warning: 0, info: 0, filesWithFindings: 0, unread: 0, words: 0, suppressed: 0 }
  const scored: Pick<Finding, 'severity' | 'level'>[] = []
  for (const result of results) {
    const counts = countLevels(result.findings)
    sum.error += counts.error
    sum.warning += counts.warning
    sum.info += counts.info
    sum.words += result.words
    sum.suppressed += result.suppressed
    if (result.findings.length > 0) sum.filesWithFindings++
    if (result.text === '' && result.problems.some((problem) => problem.failure)) sum.unread++
    for (const finding of result.findings) if (!isOwn(finding.ruleId)) scored.push(finding)
  }
  return { ...sum, files: results.length, score: mqmScore(scored, sum.words) }
}

/** `1 error`, `2 errors`, `1,234 words`: a number with its noun in the right form. */
export function counted(count: number, noun: string): string {
  return `${groupThousands(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** A count with commas between groups of three digits. */
export function groupThousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** Findings about the use of mtlint itself say nothing of the translation. */
function isOwn(ruleId: string): boolean {
  return ruleId.startsWith('mtlint/')
}
