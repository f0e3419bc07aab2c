import { LineIndex } from '../core/line-index.ts'
import type { FileResult } from '../core/result.ts'
import { escapeTerminal } from './escape.ts'
import type { Reporter } from './reporter.ts'

/** One finding a line: `path:line:col: level message [rule]`. Nothing where there is no finding. */
export const compact: Reporter = (results) => results.map(compactFile).join('')

function compactFile(result: FileResult): string {
  if (result.findings.length === 0) return ''
  const lines = new LineIndex(result.text)
  const path = escapeTerminal(result.path)
  return result.findings
    .map((finding) => {
      const { line, column } = lines.position(finding.range.start)
      return `${path}:${line}:${column}: ${finding.level} ${escapeTerminal(finding.message)} [${escapeTerminal(finding.ruleId)}]\n`
    })
    .join('')
}
