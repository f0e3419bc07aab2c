import type { Problem } from '../core/problem.ts'
import type { Span } from '../core/span.ts'
import { childPointer, parentPointer } from './pointer.ts'
import type { PackSource } from './types.ts'

/** Where a value stands in its file: without quotation marks, for a list or object from its first to its last entry. */
export interface NodeSpan {
  /** The key in front of it; list entries have none. */
  readonly key?: Span
  readonly value: Span
}

/** Places by JSON pointer. Values that an alias stands for have no place of their own. */
export type PointerIndex = ReadonlyMap<string, NodeSpan>

/** Something wrong with a pack file, at a node of it. */
export interface Issue {
  readonly code: string
  readonly message: string
  readonly advice: string
  /** The node it is about; what stands around it is unsound too. */
  readonly pointer: string
  /** The node to point at, where it is another. */
  readonly place?: string
  /** Point at the node's key rather than its value. */
  readonly atKey?: boolean
  /** The exact place, where it is not that of the node. */
  readonly span?: Span
}

/** Turns an issue into a problem with its place; a node without a place of its own gets that of the node around it. */
export function toProblem(issue: Issue, source: PackSource, index: PointerIndex): Problem {
  const { code, message, advice } = issue
  const span = issue.span ?? placeOf(index, issue.place ?? issue.pointer, issue.atKey === true)
  return { code, message, advice, path: source.path, text: source.text, span, failure: true }
}

/** The span of a node or its key; that of the nearest node around it where it has none. */
export function placeOf(index: PointerIndex, pointer: string, atKey: boolean): Span {
  const node = index.get(pointer)
  if (node !== undefined) return (atKey ? node.key : undefined) ?? node.value
  return pointer === '' ? { start: 0, end: 0 } : placeOf(index, parentPointer(pointer), false)
}

/** A text of a pack file and its node. */
export interface LocatedText {
  readonly text: string
  readonly pointer: string
}

/** The file that a text was read from. */
export interface PackContext {
  readonly source: PackSource
  readonly index: PointerIndex
}

/** The texts of a field: of a text itself, or of the texts in a list; all else is the schema's business. */
export function textsOf(value: unknown, pointer: string): LocatedText[] {
  if (typeof value === 'string') return [{ text: value, pointer }]
  if (!Array.isArray(value)) return []
  return value.flatMap((entry: unknown, at) => (typeof entry === 'string' ? [{ text: entry, pointer: childPointer(pointer, at) }] : []))
}

/** Where a part of a text stands in the file; the whole text where escapes or line folding stand between. */
export function partSpan(context: PackContext, { text, pointer }: LocatedText, offset: number, length: number): Span {
  const { start, end } = placeOf(context.index, pointer, false)
  const verbatim = context.source.text.slice(start, end) === text
  return verbatim ? { start: start + offset, end: start + offset + Math.max(1, length) } : { start, end }
}
