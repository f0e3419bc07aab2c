import type { Span } from '../core/span.ts'
import { type MappedText, MappedTextBuilder, verbatimText } from '../core/source-map.ts'

const QUOTE = 34
const BACKSLASH = 92

/** Offset after the string literal that begins at `start`; the end of the text where it is not closed. */
function afterString(text: string, start: number): number {
  let at = start + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return text.length
    let slashes = 0
    while (quote - slashes > at && text.charCodeAt(quote - slashes - 1) === BACKSLASH) slashes++
    at = quote + 1
    if (slashes % 2 === 0) return at
  }
}

/** Offset after the value that begins at `start`, at the comma or bracket that ends it. */
function afterValue(text: string, start: number): number {
  let depth = 0
  let at = start
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) {
      at = afterString(text, at)
      continue
    }
    if (code === 123 || code === 91) depth++
    else if (code === 125 || code === 93) {
      if (depth === 0) return at
      depth--
    } else if (code === 44 && depth === 0) return at
    at++
  }
  return at
}

function skipBlank(text: string, start: number): number {
  let at = start
  while (at < text.length && text.charCodeAt(at) <= 32) at++
  return at
}

function keyOf(text: string, start: number, end: number): string {
  const inner = text.slice(start + 1, end - 1)
  return inner.includes('\\') ? (JSON.parse(text.slice(start, end)) as string) : inner
}

/**
 * Where the string value of a top-level key stands in the text of a JSON object, quotes included.
 * The text must be valid JSON; of a key given twice the last counts, as for `JSON.parse`.
 * Undefined where the object has no such key or its value is no string.
 */
export function locateString(text: string, key: string): Span | undefined {
  let found: Span | undefined
  let at = skipBlank(text, 0) + 1
  while (at < text.length) {
    at = skipBlank(text, at)
    if (text.charCodeAt(at) !== QUOTE) return found
    const keyEnd = afterString(text, at)
    const wanted = keyOf(text, at, keyEnd) === key
    const start = skipBlank(text, skipBlank(text, keyEnd) + 1)
    const isString = text.charCodeAt(start) === QUOTE
    const end = isString ? afterString(text, start) : afterValue(text, start)
    if (wanted) found = isString ? { start, end } : undefined
    at = skipBlank(text, end) + 1
  }
  return found
}

const ESCAPE = /\\(?:u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|u[\da-fA-F]{4}|[^u])/g

/**
 * Decodes a JSON string literal that stands, quotes included, at `sourceStart` of its file.
 * A surrogate pair written as two escapes is one run.
 */
export function decodeJsonString(literal: string, sourceStart: number): MappedText {
  if (!literal.includes('\\')) return verbatimText(literal.slice(1, -1), sourceStart + 1)
  const builder = new MappedTextBuilder()
  let from = 1
  for (const escape of literal.matchAll(ESCAPE)) {
    const start = escape.index
    const end = start + escape[0].length
    builder.copy(literal.slice(from, start), sourceStart + from)
    builder.replace(JSON.parse(`"${escape[0]}"`) as string, { start: sourceStart + start, end: sourceStart + end })
    from = end
  }
  builder.copy(literal.slice(from, -1), sourceStart + from)
  return builder.build()
}
