import pc from 'picocolors'
import { LineIndex } from '../core/line-index.ts'
import type { Problem } from '../core/problem.ts'
import { codeFrame } from './code-frame.ts'
import { escapeTerminal } from './escape.ts'

/** How a problem is written. */
export interface ProblemOptions {
  /** Whether to use ANSI colours. */
  readonly colour: boolean
}

/**
 * A problem for a terminal, without a line end at its end:
 *
 *     rules/en/calques.yaml:4:11 PACK_ENUM severity "bogus" is not allowed; use critical, major, minor or neutral
 *     4 | severity: bogus
 *       |           ^^^^^
 *
 * Place and frame are left out where the problem has none. Nothing that stands in a file can steer the terminal.
 */
export function formatProblem(problem: Problem, { colour }: ProblemOptions): string {
  const paint = pc.createColors(colour)
  const { code, message, advice, span, text } = problem
  const lines = new LineIndex(text ?? '')
  const place = placeOf(problem, lines)
  const said = escapeTerminal(advice === undefined ? message : `${message}; ${advice}`)
  const head = `${place === '' ? '' : `${paint.bold(escapeTerminal(place))} `}${paint.red(code)} ${said}`
  if (span === undefined || text === undefined || text === '') return head
  return `${head}\n${codeFrame(text, span, { colour, lines })}`
}

/** `path:line:col`, as much of it as is known. */
function placeOf({ path, span, text }: Problem, lines: LineIndex): string {
  if (path === undefined) return ''
  if (span === undefined || text === undefined) return path
  const { line, column } = lines.position(span.start)
  return `${path}:${line}:${column}`
}
