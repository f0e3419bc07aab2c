/** Paragraphs with fewer marks than this take linear time in practice. */
const FREE_MARKS = 1000
/** Paragraphs with fewer lines than this take linear time. */
const FREE_LINES = 10_000
/** A line costs less than a mark, by this factor. */
const LINES_PER_MARK = 28
/** Marks times length, summed over paragraphs with more marks or lines; about two seconds of parsing. */
const MAX_WORK = 2e8
/** Nested quotes and lists at the head of one line. */
const MAX_DEPTH = 60

const HEAD = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/
const STARTS_BLOCK = /^[\s>]*(?:[-*+][ \t]|#{1,6}[ \t]|0*1[.)][ \t]|$)/
const TABLE_RULE = /^[\s>:|-]+$/

/**
 * Why Markdown would take the parser too long: micromark is quadratic in the marks of a paragraph and in
 * nested containers. Undefined for text that is safe to parse.
 */
export function tooCostly(text: string): string | undefined {
  let work = 0
  let marks = 0
  let lines = 0
  let length = 0
  let table = false
  const close = (): void => {
    if (marks > FREE_MARKS) work += marks * length
    if (lines > FREE_LINES) work += (lines * length) / LINES_PER_MARK
    marks = 0
    lines = 0
    length = 0
  }
  for (let start = 0; start <= text.length; ) {
    const end = lineEnd(text, start)
    const line = text.slice(start, end)
    if (line.trim() === '') table = false
    else if (TABLE_RULE.test(line) && line.includes('-')) table = true
    if (STARTS_BLOCK.test(line) || (table && /^[\s>]*\|/.test(line))) close()
    if (depthOf(line) > MAX_DEPTH) return 'quotes or lists are nested too deep'
    marks += marksIn(line)
    length += line.length
    lines++
    start = end + 1
  }
  close()
  return work > MAX_WORK ? 'a paragraph has too many marks or lines' : undefined
}

function lineEnd(text: string, start: number): number {
  const feed = text.indexOf('\n', start)
  return feed < 0 ? text.length : feed
}

function depthOf(line: string): number {
  const head = HEAD.exec(line)?.[0] ?? ''
  if (head.length <= MAX_DEPTH) return 0
  return head.match(/[>*+.)-]/g)?.length ?? 0
}

function marksIn(line: string): number {
  let marks = 0
  for (let i = 0; i < line.length; i++) {
    switch (line.charCodeAt(i)) {
      case 42: // *
      case 95: // _
      case 126: // ~
      case 91: // [
      case 93: // ]
      case 60: // <
      case 96: // `
        marks++
    }
  }
  return marks
}
