/** A line without the white space around it. Offsets count in the whole text. */
export interface Line {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Characters of white space before it. */
  readonly indent: number
}

/** Lines that belong to one paragraph, heading or list item. */
export interface LineGroup {
  readonly item: boolean
  readonly lines: readonly Line[]
}

const BREAK = /\r\n|[\n\r\f\u2028\u2029]/g
const SEPARATOR = /^[-=_*~#.·•–—+|\s]{3,}$/u
const MARKER = /^(?:[-*+‣▪●○◦]\s+|•\s*|\(?\d{1,3}[.)]\s+|\d{1,3}[、．]\s*)(?=\S)/u
const TERMINAL = /[.!?:;…。！？；：][\s"'”’»)\]」』）]*$/u
const STARTS_LOW = /^[^\p{L}\p{N}]*\p{Ll}/u
const STARTS_HIGH = /^[^\p{L}\p{N}]*[\p{Lu}\p{Lt}]/u
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u

/** Longest line of a text that was wrapped by hand or by a mail program. */
const MAX_WRAPPED = 100
/** Below this, lines are verse, names or a list, not wrapped prose. */
const MIN_WRAPPED = 40
const MIN_WRAPPED_UNSPACED = 15
/** A line this long, as a share of the longest, is full. */
const FULL = 0.75

/** Whether a line ends as a sentence or a lead-in does. */
export function endsSentence(line: string): boolean {
  return TERMINAL.test(line)
}

/**
 * The blocks of a text: runs of lines that no blank line, form feed, U+2028, U+2029 or rule of dashes parts.
 */
export function blocksOf(text: string): Line[][] {
  const blocks: Line[][] = []
  let block: Line[] = []
  const close = (): void => {
    if (block.length > 0) blocks.push(block)
    block = []
  }
  let from = 0
  const add = (end: number): void => {
    const raw = text.slice(from, end)
    const bare = raw.trim()
    const indent = bare === '' ? 0 : raw.length - raw.trimStart().length
    if (bare === '' || SEPARATOR.test(bare)) close()
    else block.push({ text: bare, start: from + indent, end: from + indent + bare.length, indent })
  }
  for (const found of text.matchAll(BREAK)) {
    add(found.index)
    from = found.index + found[0].length
    if (found[0] === '\f' || found[0] === '\u2028' || found[0] === '\u2029') close()
  }
  add(text.length)
  close()
  return blocks
}

/**
 * Parts a block into list items, paragraphs and single lines.
 *
 * A marker (-, *, •, 1.) begins an item at the head of the block, after an item, and after a line that is not
 * full or ends a sentence; so a dash or number that wrapping has put at the head of a line does not.
 */
export function groupsOf(block: readonly Line[]): LineGroup[] {
  const groups: LineGroup[] = []
  const longest = longestOf(block)
  let plain: Line[] = []
  let item: Line[] | undefined
  const close = (): void => {
    if (item !== undefined) groups.push({ item: true, lines: item })
    for (const lines of paragraphsOf(plain)) groups.push({ item: false, lines })
    item = undefined
    plain = []
  }
  for (const [index, line] of block.entries()) {
    const marker = MARKER.exec(line.text)?.[0].length ?? 0
    const previous = block[index - 1]
    const mayBegin = previous === undefined || item !== undefined || endsSentence(previous.text) || !isFull(previous, line, longest)
    if (marker > 0 && mayBegin) {
      close()
      item = [{ ...line, text: line.text.slice(marker), start: line.start + marker }]
    } else if (item !== undefined && previous !== undefined && continuesItem(item, previous, line, longest)) item.push(line)
    else {
      if (item !== undefined) close()
      plain.push(line)
    }
  }
  close()
  return groups
}

function continuesItem(item: readonly Line[], previous: Line, line: Line, longest: number): boolean {
  return (
    line.indent > (item[0]?.indent ?? 0) || STARTS_LOW.test(line.text) || (isFull(previous, line, longest) && !endsSentence(previous.text))
  )
}

/**
 * Parts plain lines into paragraphs.
 *
 * Hard-wrapped lines are one paragraph: the longest has 40 to 100 characters, most of the others but the last
 * reach three quarters of it or had no room for the first word of the next line, and sentences run across line
 * ends. Within them a paragraph ends at an indented line, or at a short line after which a line starts anew.
 * Of other lines each is a paragraph, save one that goes on in lower case.
 */
export function paragraphsOf(lines: readonly Line[]): Line[][] {
  if (lines.length < 2) return lines.length === 0 ? [] : [[...lines]]
  const longest = longestOf(lines)
  const begins = isWrapped(lines, longest) ? beginsInWrapped(lines, longest) : beginsInLoose(longest)
  const paragraphs: Line[][] = []
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1]
    if (previous === undefined || begins(previous, line)) paragraphs.push([line])
    else paragraphs.at(-1)?.push(line)
  }
  return paragraphs
}

type Begins = (previous: Line, line: Line) => boolean

function beginsInWrapped(lines: readonly Line[], longest: number): Begins {
  const indented = lines.filter((line) => line.indent > 0).length
  const indentCounts = indented * 2 < lines.length
  return (previous, line) =>
    (indentCounts && line.indent > 0 && previous.indent === 0) || (previous.text.length < FULL * longest && !STARTS_LOW.test(line.text))
}

function beginsInLoose(longest: number): Begins {
  return (previous, line) =>
    longest < MIN_WRAPPED || previous.text.length < FULL * longest || endsSentence(previous.text) || !STARTS_LOW.test(line.text)
}

function isWrapped(lines: readonly Line[], longest: number): boolean {
  const unspaced = lines.every((line) => UNSPACED.test(line.text))
  if (longest > MAX_WRAPPED || longest < (unspaced ? MIN_WRAPPED_UNSPACED : MIN_WRAPPED)) return false
  let full = 0
  let flowing = 0
  let pairs = 0
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (next === undefined) break
    pairs++
    if (isFull(line, next, longest)) full++
    if (STARTS_LOW.test(next.text) || (!endsSentence(line.text) && !STARTS_HIGH.test(next.text))) flowing++
  }
  if (full < FULL * pairs) return false
  // Two lines of which neither runs into the other in lower case: the first must break off and leave no room.
  if (pairs === 1 && flowing === 0) return !endsSentence(lines[0]?.text ?? '') && longest >= 60
  return flowing >= pairs / 3
}

/** Whether a line is near the longest, or the first word of the next would not have fitted. */
function isFull(line: Line, next: Line, longest: number): boolean {
  if (line.text.length >= FULL * longest) return true
  const word = UNSPACED.test(next.text) ? 2 : next.text.search(/\s|$/) + 1
  return line.text.length + word > longest
}

function longestOf(lines: readonly Line[]): number {
  let longest = 0
  for (const line of lines) longest = Math.max(longest, line.text.length)
  return longest
}
