import type { UnitKind } from '../core/document.ts'
import { type MappedText, MappedTextBuilder, verbatimText } from '../core/source-map.ts'
import { blocksOf, endsSentence, groupsOf, type LineGroup } from './lines.ts'
import type { Reader } from './reader.ts'
import { Reading } from './reading.ts'

/** Longest heading, in characters. */
const MAX_HEADING = 80

interface Piece extends LineGroup {
  /** Whether it is a block of its own. */
  readonly alone: boolean
}

/**
 * Reads plain text: paragraphs, headings, list items without their markers.
 * Lines of one paragraph stay parted by `\n`; see lines.ts for what makes a paragraph.
 */
export const readText: Reader = (text, options) => {
  const reading = new Reading(text, options.path)
  const pieces: Piece[] = []
  for (const block of blocksOf(text)) {
    const groups = groupsOf(block)
    for (const group of groups) pieces.push({ ...group, alone: groups.length === 1 })
  }
  const kinds = kindsOf(pieces)
  for (const [index, piece] of pieces.entries()) reading.unit({ kind: kinds[index] ?? 'paragraph', target: mapped(text, piece) })
  return reading.result(options.languages)
}

/**
 * A heading is one short line without end punctuation that something longer follows; in a block with other
 * lines only directly above a line that ends a sentence. So the last line of a text is none.
 */
function kindsOf(pieces: readonly Piece[]): UnitKind[] {
  const kinds: UnitKind[] = pieces.map(() => 'paragraph')
  for (let index = pieces.length - 1; index >= 0; index--) {
    const piece = pieces[index]
    if (piece === undefined) continue
    if (piece.item) kinds[index] = 'list-item'
    else if (isHeading(piece, pieces[index + 1], kinds[index + 1])) kinds[index] = 'heading'
  }
  return kinds
}

function isHeading(piece: Piece, next: Piece | undefined, nextKind: UnitKind | undefined): boolean {
  const line = piece.lines[0]
  if (line === undefined || next === undefined || piece.lines.length > 1) return false
  if (line.text.length > MAX_HEADING || endsSentence(line.text)) return false
  if (piece.alone && nextKind !== 'paragraph') return true
  const last = next.lines.at(-1)
  const length = next.lines.reduce((sum, each) => sum + each.text.length, 0)
  return last !== undefined && endsSentence(last.text) && length > line.text.length
}

/** The text of a piece: line ends become `\n`, the white space around them is left out. */
function mapped(text: string, piece: Piece): MappedText {
  const [first] = piece.lines
  if (first === undefined || piece.lines.length === 1) return verbatimText(first?.text ?? '', first?.start ?? 0)
  const builder = new MappedTextBuilder()
  let before = first.start
  for (const line of piece.lines) {
    if (line !== first) {
      if (text.slice(before, line.start) === '\n') builder.copy('\n', before)
      else builder.replace('\n', { start: before, end: line.start })
    }
    builder.copy(line.text, line.start)
    before = line.end
  }
  return builder.build()
}
