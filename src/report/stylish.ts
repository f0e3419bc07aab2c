import pc from 'picocolors'
import type { Level } from '../core/finding.ts'
import { LineIndex } from '../core/line-index.ts'
import type { FileResult, LocatedFinding } from '../core/result.ts'
import type { Span } from '../core/span.ts'
import { escapeTerminal } from './escape.ts'
import type { Reporter } from './reporter.ts'
import { counted, type Summary, summarise } from './summary.ts'

type Paint = ReturnType<typeof pc.createColors>

/** What a finding is shown with. */
interface Drawing {
  readonly paint: Paint
  readonly frame: (lines: LineIndex, span: Span) => string
}

const INDENT = '        '
/** Columns of text in a frame where the output is no terminal. */
const WIDTH = 160

/** For people: each file with its findings, a frame, what to write instead, and a line that sums up. */
export const stylish: Reporter = async (results, { colour, columns }) => {
  if (results.length === 0) return ''
  const paint = pc.createColors(colour)
  const found = results.filter((result) => result.findings.length > 0)
  const files: string[] = []
  if (found.length > 0) {
    // A clean text is told without what it takes to draw frames.
    const { codeFrame } = await import('./code-frame.ts')
    const frame: Drawing['frame'] = (lines, span) => codeFrame(lines.text, span, { colour, lines, width: widthFor(columns) })
    for (const result of found) files.push(fileBlock(result, { paint, frame }))
  }
  return `${[...files, summaryLine(summarise(results), paint)].join('\n')}\n`
}

/** Columns left for the text of a frame beside indent and line number. */
function widthFor(columns: number | undefined): number {
  return columns === undefined || columns === 0 ? WIDTH : Math.max(40, Math.min(WIDTH, columns - INDENT.length - 9))
}

function fileBlock(result: FileResult, drawing: Drawing): string {
  const lines = new LineIndex(result.text)
  const findings = result.findings.map((finding) => findingBlock(finding, lines, drawing))
  return `${drawing.paint.underline(escapeTerminal(result.path))}\n\n${findings.join('\n')}`
}

function findingBlock(finding: LocatedFinding, lines: LineIndex, { paint, frame }: Drawing): string {
  const place = placeOf(lines, finding.range.start)
  const level = levelPaint(finding.level, paint)(finding.level)
  const head = `  ${paint.dim(place)}  ${level}  ${escapeTerminal(finding.message)}  ${paint.dim(escapeTerminal(finding.ruleId))}`
  const drawn = frame(lines, finding.range)
    .split('\n')
    .map((line) => INDENT + line)
  return `${[head, ...drawn, ...notes(finding, lines, paint)].join('\n')}\n`
}

/** What to write instead, the source expression, and other places. */
function notes(finding: LocatedFinding, lines: LineIndex, paint: Paint): string[] {
  const made: string[] = []
  const instead = finding.suggestions.map((one) => (one.text === '' ? '(delete)' : escapeTerminal(one.text)))
  if (instead.length > 0) made.push(`${INDENT}${paint.dim('instead:')} ${instead.map((one) => paint.green(one)).join(paint.dim(' | '))}`)
  if (finding.source !== undefined) made.push(`${INDENT}${paint.dim('source:')} ${escapeTerminal(finding.source)}`)
  for (const one of finding.related) {
    made.push(`${INDENT}${paint.dim(`see ${placeOf(lines, one.range.start)}:`)} ${escapeTerminal(one.message)}`)
  }
  return made
}

function placeOf(lines: LineIndex, offset: number): string {
  const { line, column } = lines.position(offset)
  return `${line}:${column}`
}

function summaryLine(sum: Summary, paint: Paint): string {
  const unread = sum.unread === 0 ? '' : `, ${sum.unread} of them not read`
  const read = `${counted(sum.files, 'file')}${unread}, ${counted(sum.words, 'word')}`
  const silenced = sum.suppressed === 0 ? '' : `, ${sum.suppressed} suppressed`
  const total = sum.error + sum.warning + sum.info
  if (total === 0) return `${sum.unread > 0 ? paint.red('✖') : paint.green('✔')} no findings (${read}${silenced})`
  const mark = sum.error > 0 ? paint.red('✖') : sum.warning > 0 ? paint.yellow('⚠') : paint.cyan('ℹ')
  const levels = `${counted(sum.error, 'error')}, ${counted(sum.warning, 'warning')}, ${sum.info} info`
  return `${mark} ${paint.bold(counted(total, 'finding'))} (${levels}${silenced}) · ${read} · MQM penalty ${sum.score} per 1,000 words`
}

function levelPaint(level: Level, paint: Paint): (text: string) => string {
  return level === 'error' ? paint.red : level === 'warning' ? paint.yellow : paint.cyan
}
