import { type MappedText, MappedTextBuilder } from '../core/source-map.ts'
import type { Span } from '../core/span.ts'

/** White space that must change to become one blank; one regular blank stays as it is. */
const RUN = /[ \t\n\f\r]{2,}|[\t\n\f\r]/g

interface Gap {
  readonly text: ' ' | '\n'
  readonly start: number
  end: number
  /** Whether it stands in the file as it is. */
  verbatim: boolean
}

/**
 * Builds the text of a unit as a browser shows it: runs of white space become one blank, the ends are trimmed.
 * Offsets passed in count within a slice that begins at `base` of the file.
 */
export class FlowText {
  private readonly base: number
  private readonly builder = new MappedTextBuilder()
  private gap: Gap | undefined

  constructor(base: number) {
    this.base = base
  }

  /** Whether nothing was added that has left a trace. */
  get isUntouched(): boolean {
    return this.builder.length === 0 && this.gap === undefined
  }

  /** Whether a line break waits to be written. */
  get endsInBreak(): boolean {
    return this.builder.length > 0 && this.gap?.text === '\n'
  }

  /** Adds `value`, which stands letter for letter at `start`. */
  text(value: string, start: number): void {
    let from = 0
    for (const run of value.matchAll(RUN)) {
      this.words(value.slice(from, run.index), start + from)
      from = run.index + run[0].length
      this.space(' ', start + run.index, start + from)
    }
    this.words(from === 0 ? value : value.slice(from), start + from)
  }

  /** Adds `value` for the whole of `span`: an entity, an escape, a mark for what is not prose. */
  replace(value: string, span: Span): void {
    if (/^[ \t\n\f\r]*$/.test(value)) {
      if (value !== '') this.space(' ', span.start, span.end)
      return
    }
    this.writeGap()
    this.builder.replace(value, { start: span.start + this.base, end: span.end + this.base })
  }

  /** Adds a line break, which wins over blanks around it; `verbatim` where the file has a line feed there. */
  lineBreak(span: Span, verbatim = false): void {
    this.space('\n', span.start, span.end, verbatim)
  }

  /** The text, undefined where it is empty. */
  finish(): MappedText | undefined {
    return this.builder.length === 0 ? undefined : this.builder.build()
  }

  /** Adds text in which only a single blank may stand at either end. */
  private words(value: string, start: number): void {
    if (value === '') return
    const from = value.startsWith(' ') ? 1 : 0
    if (from === 1) this.space(' ', start, start + 1, true)
    const to = value.length > from && value.endsWith(' ') ? value.length - 1 : value.length
    if (to > from) {
      this.writeGap()
      this.builder.copy(from === 0 && to === value.length ? value : value.slice(from, to), start + from + this.base)
    }
    if (to < value.length) this.space(' ', start + to, start + value.length, true)
  }

  private space(text: ' ' | '\n', start: number, end: number, verbatim = false): void {
    const gap = this.gap
    if (gap === undefined || (text === '\n' && gap.text === ' ')) this.gap = { text, start, end, verbatim }
    else if (gap.end === start && gap.text === text) {
      gap.end = end
      gap.verbatim = false
    }
  }

  private writeGap(): void {
    const gap = this.gap
    this.gap = undefined
    if (gap === undefined || this.builder.length === 0) return
    const start = gap.start + this.base
    if (gap.verbatim) this.builder.copy(gap.text, start)
    else this.builder.replace(gap.text, { start, end: gap.end + this.base })
  }
}
