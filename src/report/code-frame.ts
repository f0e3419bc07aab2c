import pc from 'picocolors'
import stringWidth from 'string-width'
import { LineIndex } from '../core/line-index.ts'
import type { Span } from '../core/span.ts'
import { escapeTerminal } from './escape.ts'

/** How a code frame is drawn. */
export interface CodeFrameOptions {
  /** Lines shown before and after the first line of the span. Default 0. */
  readonly context?: number
  /** Columns of text shown of a line at the most. Default 160. */
  readonly width?: number
  /** Whether the carets are red. Default false. */
  readonly colour?: boolean
  /** The text’s lines, where they are at hand. */
  readonly lines?: LineIndex
}

/** A character as people see it, with its columns and its place in the line. */
interface Cell {
  readonly shown: string
  readonly width: number
  readonly start: number
  readonly end: number
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** How much of a line is cut into characters, to either side of the span’s ends: longer than any frame is wide. */
const REACH = 500

/**
 * The line in which a span begins, with its number and carets below the span, without a line end at its end:
 *
 *     4 | severity: bogus
 *       |           ^^^^^
 *
 * Carets stand right under wide characters; tabs stay, control characters and marks of direction are escaped, a long line
 * is cut around the span. A span of no length gets one caret, one over several lines is marked to the end of the first.
 */
export function codeFrame(text: string, span: Span, options: CodeFrameOptions = {}): string {
  const { context = 0, width = 160, colour = false, lines = new LineIndex(text) } = options
  const paint = pc.createColors(colour)
  const { line } = lines.position(span.start)
  const first = Math.max(1, line - context)
  const last = Math.min(lines.lineCount, line + context)
  const gutter = String(last).length
  const frame: string[] = []
  for (let number = first; number <= last; number++) {
    const start = lines.lineStart(number)
    const marked = number === line ? { start: span.start - start, end: Math.max(span.end, span.start + 1) - start } : { start: 0, end: 0 }
    const cells = cutLine(lines.lineText(number), marked, width)
    const content = cells.map((cell) => cell.shown).join('')
    frame.push(`${String(number).padStart(gutter)} | ${content}`.trimEnd())
    if (number === line) frame.push(`${' '.repeat(gutter)} | ${caretLine(cells, marked).replace(/\^.*$/, paint.red)}`)
  }
  return frame.join('\n')
}

function caretLine(cells: readonly Cell[], marked: Span): string {
  let carets = ''
  let count = 0
  for (const cell of cells) {
    if (cell.start >= marked.end) break
    const within = cell.end > marked.start
    if (within) count += 1
    // A tab is as wide as its place makes it: another tab keeps what follows in line.
    if (cell.shown === '\t' && !(within && cell.end >= marked.end)) carets += '\t'
    else carets += (within ? '^' : ' ').repeat(within ? Math.max(1, cell.width) : cell.width)
  }
  return count === 0 ? `${carets}^` : carets
}

/** The cells of a line, or those around a span with … where the rest was. */
function cutLine(line: string, marked: Span, width: number): Cell[] {
  const from = snap(line, marked.start - REACH)
  const to = snap(line, Math.min(marked.end, marked.start + REACH) + REACH)
  const cells = cellsOf(line.slice(from, to), from)
  const total = cells.reduce((sum, cell) => sum + cell.width, 0)
  if (from === 0 && to === line.length && total <= width) return cells
  let first = cells.findIndex((cell) => cell.end > marked.start)
  if (first < 0) first = cells.length
  for (let room = Math.floor(width / 3); first > 0; first--) {
    room -= cells[first - 1]?.width ?? 0
    if (room < 0) break
  }
  let last = first
  for (let room = width - 2; last < cells.length; last++) {
    room -= cells[last]?.width ?? 0
    if (room < 0) break
  }
  const kept = cells.slice(first, last)
  if (first > 0 || from > 0) kept.unshift(ellipsis(-1))
  if (last < cells.length || to < line.length) kept.push(ellipsis(line.length))
  return kept
}

/** Stands for what was cut; its place keeps carets off it. */
function ellipsis(at: number): Cell {
  return { shown: '…', width: 1, start: at, end: at }
}

/** An offset of a line, clamped, and not in the middle of a character. */
function snap(line: string, offset: number): number {
  const at = Math.max(0, Math.min(offset, line.length))
  const splits = at > 0 && at < line.length && /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(line.slice(at - 1, at + 1))
  return splits ? at - 1 : at
}

function cellsOf(text: string, offset: number): Cell[] {
  const cells: Cell[] = []
  for (const { segment, index } of graphemes.segment(text)) {
    const start = offset + index
    // The byte order mark at the head of a file is nothing that anybody wrote.
    const shown = start === 0 && segment === '\uFEFF' ? '' : segment === '\t' ? segment : escapeTerminal(segment)
    cells.push({ shown, width: shown === '\t' ? 1 : stringWidth(shown), start, end: start + segment.length })
  }
  return cells
}
