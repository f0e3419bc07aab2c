import pc from 'picocolors'
import type { Level } from '../core/finding.ts'
import { LineIndex } from '../core/line-index.ts'
import type { FileResult, LocatedFinding } from '../core/result.ts'
import { codeFrame } from './code-frame.ts'
import { escapeTerminal } from './escape.ts'
import type { Reporter } from './reporter.ts'
import { counted, type Summary, summarise } from './summary.ts'

type Paint = ReturnType<typeof pc.createColors>

const INDENT = '        '

/** For people: each file with its findings, a frame, what to write instead, and a line that sums up. */
export const stylish: Reporter = (results, options) => {
  if (results.length === 0) return ''
  const paint = pc.createColors(options.colour)
  const files = results.filter((result) => result.findings.length > 0).map((result) => fileBlock(result, paint, options.colour))
  return `${[...files, summaryLine(summarise(results), paint)].join('\n')}\n`
}

function fileBlock(result: FileResult, paint: Paint, colour: boolean): string {
  const lines = new LineIndex(result.text)
  const findings = result.findings.map((finding) => findingBlock(finding, lines, paint, colour))
  return `${paint.underline(escapeTerminal(result.path))}\n\n${findings.join('\n')}`
}

function findingBlock(finding: LocatedFinding, lines: LineIndex, paint: Paint, colour: boolean): string {
  const place = placeOf(lines, finding.range.start)
  const level = levelPaint(finding.level, paint)(finding.level)
  const head = `  ${paint.dim(place)}  ${level}  ${escapeTerminal(finding.message)}  ${paint.dim(escapeTerminal(finding.ruleId))}`
  const frame = codeFrame(lines.text, finding.range, { colour, lines })
    .split('\n')
    .map((line) => INDENT + line)
  return `${[head, ...frame, ...notes(finding, lines, paint)].join('\n')}\n`
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
