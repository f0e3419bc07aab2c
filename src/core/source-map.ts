import type { Span } from './span.ts'

/**
 * Where each character of a decoded text stands in the file.
 *
 * A map is a list of runs in ascending order. A run copied as it stands has the same length on both sides;
 * a run that decodes something (an entity, an escape, a code span shown as one mark) maps as a whole.
 * All offsets are UTF-16.
 */
export interface SourceMap {
  /** Offset of each run in the decoded text. */
  readonly decoded: readonly number[]
  /** Offset of each run in the file. */
  readonly source: readonly number[]
  /** Length of each run in the file. */
  readonly sourceLength: readonly number[]
  /** Whether a run was copied character by character. */
  readonly verbatim: readonly boolean[]
  /** Length of the decoded text. */
  readonly length: number
}

/** A decoded text with its map. */
export interface MappedText {
  readonly text: string
  readonly map: SourceMap
}

/** Builds a decoded text piece by piece, in file order. */
export class MappedTextBuilder {
  private text = ''
  private readonly decoded: number[] = []
  private readonly source: number[] = []
  private readonly sourceLength: number[] = []
  private readonly verbatim: boolean[] = []

  /** Length of the decoded text so far. */
  get length(): number {
    return this.text.length
  }

  /** The decoded text so far. */
  get current(): string {
    return this.text
  }

  /** Adds `text`, which stands letter for letter at `sourceStart` of the file. */
  copy(text: string, sourceStart: number): void {
    if (text === '') return
    const last = this.source.length - 1
    const continues = last >= 0 && this.verbatim[last] === true && (this.source[last] ?? 0) + (this.sourceLength[last] ?? 0) === sourceStart
    if (continues) this.sourceLength[last] = (this.sourceLength[last] ?? 0) + text.length
    else this.push(sourceStart, text.length, true)
    this.text += text
  }

  /** Adds `text`, which stands for the whole of `sourceSpan` (an entity, an escape, a code span). */
  replace(text: string, sourceSpan: Span): void {
    if (text === '') return
    this.push(sourceSpan.start, sourceSpan.end - sourceSpan.start, false)
    this.text += text
  }

  /** The text and its map. */
  build(): MappedText {
    const { decoded, source, sourceLength, verbatim } = this
    return { text: this.text, map: { decoded, source, sourceLength, verbatim, length: this.text.length } }
  }

  private push(start: number, length: number, verbatim: boolean): void {
    this.decoded.push(this.text.length)
    this.source.push(start)
    this.sourceLength.push(length)
    this.verbatim.push(verbatim)
  }
}

/** A text that stands letter for letter at `sourceStart` of its file. */
export function verbatimText(text: string, sourceStart: number): MappedText {
  const builder = new MappedTextBuilder()
  builder.copy(text, sourceStart)
  return builder.build()
}

/**
 * The stretch of the file that a stretch of decoded text stands for.
 *
 * Ends inside a decoded run reach to the run's border, so an entity is never cut in two.
 * An empty span maps to an empty span at the file offset of the character that follows it.
 */
export function toSource(map: SourceMap, span: Span): Span {
  if (map.source.length === 0) return { start: 0, end: 0 }
  const start = sourceOf(map, span.start, false)
  return { start, end: span.end > span.start ? Math.max(start, sourceOf(map, span.end - 1, true)) : start }
}

function sourceOf(map: SourceMap, offset: number, after: boolean): number {
  const run = runAt(map, offset)
  const start = map.source[run] ?? 0
  const length = map.sourceLength[run] ?? 0
  if (map.verbatim[run] === true) return Math.min(start + length, start + offset - (map.decoded[run] ?? 0) + (after ? 1 : 0))
  const end = map.decoded[run + 1] ?? map.length
  return after || offset >= end ? start + length : start
}

/** Index of the last run that begins at or before `offset`. */
function runAt(map: SourceMap, offset: number): number {
  let low = 0
  let high = map.decoded.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((map.decoded[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
