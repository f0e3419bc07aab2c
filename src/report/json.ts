import { LineIndex } from '../core/line-index.ts'
import type { Problem } from '../core/problem.ts'
import type { FileResult, LocatedFinding } from '../core/result.ts'
import type { Reporter } from './reporter.ts'
import { countLevels } from './summary.ts'

/** A place in a file: 1-based, columns in UTF-16 units. */
interface JsonPlace {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** One finding as the JSON format gives it. */
export interface JsonMessage extends JsonPlace {
  readonly ruleId: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly message: string
  readonly excerpt: string
  readonly unit: { readonly id: string; readonly key?: string; readonly start: number; readonly end: number }
  readonly mqm: { readonly category: string; readonly severity: string }
  readonly confidence: string
  readonly suggestions: readonly {
    readonly text: string
    readonly fix?: { readonly range: readonly [number, number]; readonly text: string }
  }[]
  readonly source?: string
  readonly related?: readonly (JsonPlace & { readonly file: string; readonly message: string })[]
}

/** Something that could not be read, as the JSON format gives it. */
export interface JsonProblem extends Partial<JsonPlace> {
  readonly code: string
  readonly message: string
  readonly advice?: string
  readonly failure: boolean
}

/** One file as the JSON format gives it. */
export interface JsonFile {
  readonly filePath: string
  readonly messages: readonly JsonMessage[]
  readonly errorCount: number
  readonly warningCount: number
  readonly infoCount: number
  readonly score: number
  readonly problems?: readonly JsonProblem[]
}

/** The ESLint-shaped array of files, on one line. */
export const json: Reporter = (results) => `[${results.map((result) => JSON.stringify(jsonFile(result))).join(',\n')}]\n`

/** The value the JSON format gives for one file. */
export function jsonFile(result: FileResult): JsonFile {
  const lines = new LineIndex(result.findings.length > 0 || result.problems.length > 0 ? result.text : '')
  const counts = countLevels(result.findings)
  return {
    filePath: result.path,
    messages: result.findings.map((finding) => jsonMessage(finding, result.path, lines)),
    errorCount: counts.error,
    warningCount: counts.warning,
    infoCount: counts.info,
    score: result.score,
    ...(result.problems.length === 0 ? {} : { problems: result.problems.map((problem) => jsonProblem(problem, lines)) }),
  }
}

function jsonMessage(finding: LocatedFinding, path: string, lines: LineIndex): JsonMessage {
  const { range, unitKey, source, related } = finding
  return {
    ruleId: finding.ruleId,
    severity: finding.level,
    message: finding.message,
    ...place(lines, range),
    excerpt: finding.excerpt,
    unit: { id: finding.unitId, ...(unitKey === undefined ? {} : { key: unitKey }), start: finding.span.start, end: finding.span.end },
    mqm: { category: finding.category, severity: finding.severity },
    confidence: finding.confidence,
    suggestions: finding.suggestions.map((one) =>
      one.replaces && finding.verbatim
        ? { text: one.text, fix: { range: [range.start, range.end] as const, text: one.text } }
        : { text: one.text },
    ),
    ...(source === undefined ? {} : { source }),
    ...(related.length === 0 ? {} : { related: related.map((one) => ({ file: path, ...place(lines, one.range), message: one.message })) }),
  }
}

function jsonProblem(problem: Problem, lines: LineIndex): JsonProblem {
  const { code, message, advice, span, failure } = problem
  return { code, message, ...(advice === undefined ? {} : { advice }), failure, ...(span === undefined ? {} : place(lines, span)) }
}

function place(lines: LineIndex, range: { readonly start: number; readonly end: number }): JsonPlace {
  const start = lines.position(range.start)
  const end = lines.position(range.end)
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}
