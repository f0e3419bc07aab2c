import { Buffer, isUtf8 } from 'node:buffer'
import type { Problem } from '../core/problem.ts'

/** A decoded file: its text, a byte order mark included, or why there is none. */
export interface Decoded {
  /** Undefined where the file cannot be read as text. */
  readonly text: string | undefined
  readonly problems: readonly Problem[]
}

/** Longest line that is read, in bytes. A line is at most one unit, and all rules look at a unit at once. */
export const MAX_LINE_BYTES: number = 16 * 1024 * 1024
/** Largest file that is read whole: what fits into one string of V8. */
export const MAX_FILE_BYTES: number = 500 * 1024 * 1024

/** How far to look for a NUL byte, as git does. */
const BINARY_PROBE = 8000

/**
 * Decodes a file: UTF-8, with or without byte order mark, or UTF-16 with one.
 * Invalid bytes become U+FFFD, which is told once; a binary file or one with an enormous line is refused.
 */
export function decode(bytes: Uint8Array, path: string): Decoded {
  const utf16 = utf16Of(bytes)
  if (utf16 === undefined && bytes.subarray(0, BINARY_PROBE).includes(0)) {
    return refused(path, 'READ_BINARY', 'this is not a text file: it holds NUL bytes', 'leave it out in .mtlintignore, or save it as UTF-8')
  }
  const longest = longestLine(bytes, utf16)
  if (longest > MAX_LINE_BYTES) {
    const limit = `${MAX_LINE_BYTES / 1024 / 1024} MB`
    const size = `${Math.round(longest / 1024 / 1024)} MB`
    return refused(
      path,
      'READ_LINE',
      `a line of ${size} is too long; at most ${limit} are read`,
      'break the text into lines, or give it as JSON Lines with a record a paragraph',
    )
  }
  if (utf16 !== undefined) return checked(new TextDecoder(utf16, { ignoreBOM: true }).decode(bytes), bytes, path, utf16)
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return isUtf8(bytes) ? { text, problems: [] } : checked(text, bytes, path, undefined)
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** Bytes of the longest line. In UTF-16 the byte 10 also stands in other characters, which only makes lines shorter. */
function longestLine(bytes: Uint8Array, utf16: string | undefined): number {
  if (bytes.length <= MAX_LINE_BYTES) return bytes.length
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const feed = utf16 === undefined ? '\n' : utf16 === 'utf-16le' ? '\n\0' : '\0\n'
  let longest = 0
  let start = 0
  while (start < buffer.length) {
    const found = buffer.indexOf(feed, start, 'latin1')
    const end = found < 0 ? buffer.length : found
    longest = Math.max(longest, end - start)
    start = end + feed.length
  }
  return longest
}

/** Tells where the first character stands that could not be decoded. */
function checked(text: string, bytes: Uint8Array, path: string, utf16: string | undefined): Decoded {
  const at = utf16 === undefined ? firstInvalid(text, bytes) : text.indexOf('\uFFFD')
  if (at < 0) return { text, problems: [] }
  const name = utf16 === undefined ? 'UTF-8' : 'UTF-16'
  const problem: Problem = {
    code: 'READ_ENCODING',
    message: `the file is not valid ${name}; bytes that mean nothing are read as “\uFFFD”`,
    advice: 'save the file as UTF-8',
    path,
    span: { start: at, end: at + 1 },
    text,
    failure: false,
  }
  return { text, problems: [problem] }
}

/** The first U+FFFD that stands for invalid bytes, not for itself; -1 if there is none. */
function firstInvalid(text: string, bytes: Uint8Array): number {
  let offset = 0
  let from = 0
  for (;;) {
    const at = text.indexOf('\uFFFD', from)
    if (at < 0) return -1
    offset += Buffer.byteLength(text.slice(from, at))
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) return at
    offset += 3
    from = at + 1
  }
}

function refused(path: string, code: string, message: string, advice: string): Decoded {
  return { text: undefined, problems: [{ code, message, advice, path, failure: true }] }
}
