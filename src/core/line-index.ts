/** A place for people: 1-based line, 1-based column in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Finds the line and column of any offset of one text. */
export class LineIndex {
  /** The text that positions are found in. */
  readonly text: string
  private readonly starts: number[]

  /** Lines end at LF, CRLF or a lone CR, as editors count them. */
  constructor(text: string) {
    const starts = [0]
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
    }
    this.text = text
    this.starts = starts
  }

  /** The position of a UTF-16 offset; an offset past the end is the end. */
  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length))
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.starts[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: at - (this.starts[low] ?? 0) + 1 }
  }

  /** How many lines there are. */
  get lineCount(): number {
    return this.starts.length
  }

  /** Offset of the first character of a 1-based line; lines outside the text are clamped. */
  lineStart(line: number): number {
    return this.starts[Math.max(0, Math.min(line - 1, this.starts.length - 1))] ?? 0
  }

  /** The text of a 1-based line without its line end; '' for a line that does not exist. */
  lineText(line: number): string {
    const start = this.starts[line - 1]
    if (start === undefined) return ''
    return this.text.slice(start, this.starts[line] ?? this.text.length).replace(/\r?\n$|\r$/, '')
  }
}
