import { EVENT_ID, type Event, getScalarValue, type ScalarEvent } from 'js-yaml'
import type { Span } from '../core/span.ts'
import type { Issue, NodeSpan } from './issue.ts'
import { childPointer } from './pointer.ts'

/** Values that aliases may unfold to in one file. */
const MAX_UNFOLDED = 100_000
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype'])
const SCALAR_PLAIN = 1
const STYLE_FLOW = 2
const BLOCK_STYLES = new Set<number>([4, 5])

/** What a walk over the events of a file gives. */
export interface YamlIndex {
  /** Places by JSON pointer, of the first document. */
  readonly index: ReadonlyMap<string, NodeSpan>
  /** Entries that are to be taken out of the data: keys that are refused. */
  readonly refused: readonly Issue[]
  /** Keys that stand twice. */
  readonly duplicates: readonly Issue[]
  /** Aliases that must not be followed; the file cannot be used. */
  readonly fatal: readonly Issue[]
  /** Where each document begins. */
  readonly documents: readonly number[]
}

/** A list or object that is open. */
interface Frame {
  readonly type: 'document' | 'sequence' | 'mapping'
  /** Undefined within a key that is a collection, and behind one. */
  readonly pointer: string | undefined
  readonly key: Span | undefined
  readonly start: number
  readonly flow: boolean
  readonly anchor: string | undefined
  readonly seen: Map<string, Span>
  /** Entries so far; in an object keys and values both count. */
  count: number
  /** Values within, aliases unfolded. */
  size: number
  /** The key that waits for its value: its text where it is a scalar. */
  keyText: string | undefined
  keySpan: Span | undefined
}

/** Where the node that begins now belongs. */
interface Slot {
  readonly pointer: string | undefined
  readonly key: Span | undefined
  readonly isKey: boolean
}

/** Finds the place of every value of a parsed YAML file. */
export function indexEvents(text: string, events: readonly Event[]): YamlIndex {
  const walk = new EventWalk(text)
  for (const event of events) walk.step(event)
  return walk
}

class EventWalk implements YamlIndex {
  readonly index: Map<string, NodeSpan> = new Map()
  readonly refused: Issue[] = []
  readonly duplicates: Issue[] = []
  readonly fatal: Issue[] = []
  readonly documents: number[] = []
  private readonly stack: Frame[] = []
  /** Expanded size of each anchor’s value; undefined while it is open. */
  private readonly anchors = new Map<string, number | undefined>()
  /** End of what has been read. */
  private cursor = 0
  private unfolded = 0
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  step(event: Event): void {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        this.open('document', {}, this.documents.length === 0 ? '' : undefined, undefined)
        this.documents.push(-1)
        break
      case EVENT_ID.SEQUENCE:
      case EVENT_ID.MAPPING: {
        const slot = this.slot()
        this.began(event.start)
        this.cursor = Math.max(this.cursor, event.start)
        this.open(event.type === EVENT_ID.SEQUENCE ? 'sequence' : 'mapping', event, slot.isKey ? undefined : slot.pointer, slot.key)
        break
      }
      case EVENT_ID.SCALAR:
        this.scalar(event)
        break
      case EVENT_ID.ALIAS:
        this.alias({ start: event.anchorStart, end: event.anchorEnd })
        break
      case EVENT_ID.POP:
        this.close()
    }
  }

  private open(
    type: Frame['type'],
    event: { start?: number; style?: number; anchorStart?: number; anchorEnd?: number },
    pointer: string | undefined,
    key: Span | undefined,
  ): void {
    const { start = this.cursor, anchorStart = -1, anchorEnd = -1 } = event
    const anchor = anchorStart >= 0 ? this.text.slice(anchorStart, anchorEnd) : undefined
    if (anchor !== undefined) this.anchors.set(anchor, undefined)
    const state = { count: 0, size: 1, keyText: undefined, keySpan: undefined, seen: new Map<string, Span>() }
    this.stack.push({ type, pointer, key, start, flow: event.style === STYLE_FLOW, anchor, ...state })
  }

  private close(): void {
    const frame = this.stack.pop()
    if (frame === undefined || frame.type === 'document') return
    const span = { start: frame.start, end: this.endOf(frame) }
    this.cursor = Math.max(this.cursor, span.end)
    if (frame.anchor !== undefined) this.anchors.set(frame.anchor, frame.size)
    if (frame.pointer !== undefined)
      this.index.set(frame.pointer, frame.key === undefined ? { value: span } : { key: frame.key, value: span })
    this.finish(frame.size, undefined, span)
  }

  private scalar(event: ScalarEvent): void {
    const slot = this.slot()
    const span = this.scalarSpan(event, slot)
    this.began(span.start)
    const after = event.style === SCALAR_PLAIN || BLOCK_STYLES.has(event.style) ? span.end : span.end + 1
    this.cursor = Math.max(this.cursor, after)
    if (event.anchorStart >= 0) this.anchors.set(this.text.slice(event.anchorStart, event.anchorEnd), 1)
    if (!slot.isKey && slot.pointer !== undefined)
      this.index.set(slot.pointer, slot.key === undefined ? { value: span } : { key: slot.key, value: span })
    this.finish(1, slot.isKey ? getScalarValue(this.text, event) : undefined, span)
  }

  /** A value that is not there gets the place of its key, or an empty one where it would stand. */
  private scalarSpan(event: ScalarEvent, slot: Slot): Span {
    if (event.valueStart < 0) return slot.key ?? { start: this.cursor, end: this.cursor }
    const span = { start: event.valueStart, end: event.valueEnd }
    if (!BLOCK_STYLES.has(event.style)) return span
    const raw = this.text.slice(span.start, span.end)
    const trimmed = raw.trimStart()
    return { start: span.end - trimmed.length, end: span.end - trimmed.length + trimmed.trimEnd().length }
  }

  private alias(span: Span): void {
    const slot = this.slot()
    this.began(span.start)
    this.cursor = Math.max(this.cursor, span.end)
    if (!slot.isKey && slot.pointer !== undefined)
      this.index.set(slot.pointer, slot.key === undefined ? { value: span } : { key: slot.key, value: span })
    const name = this.text.slice(span.start, span.end)
    if (this.anchors.has(name) && this.anchors.get(name) === undefined) {
      this.fatal.push(aliasIssue(`the alias *${name} stands within what it names`, 'write the values out', span))
    }
    const size = this.anchors.get(name) ?? 1
    if (this.unfolded <= MAX_UNFOLDED && this.unfolded + size > MAX_UNFOLDED) {
      this.fatal.push(aliasIssue(`the aliases up to here stand for more than ${MAX_UNFOLDED} values`, 'write the values out', span))
    }
    this.unfolded += size
    this.finish(size, undefined, span)
  }

  private slot(): Slot {
    const frame = this.stack.at(-1)
    if (frame === undefined) return { pointer: undefined, key: undefined, isKey: false }
    const { pointer } = frame
    if (frame.type === 'document') return { pointer, key: undefined, isKey: false }
    if (frame.type === 'sequence')
      return { pointer: pointer === undefined ? undefined : childPointer(pointer, frame.count), key: undefined, isKey: false }
    if (frame.count % 2 === 0) return { pointer: undefined, key: undefined, isKey: true }
    const known = pointer !== undefined && frame.keyText !== undefined
    return { pointer: known ? childPointer(pointer, frame.keyText ?? '') : undefined, key: frame.keySpan, isKey: false }
  }

  /** Counts a node that is complete into the one around it. */
  private finish(size: number, keyText: string | undefined, span: Span): void {
    const frame = this.stack.at(-1)
    if (frame === undefined) return
    frame.size = Math.min(Number.MAX_SAFE_INTEGER, frame.size + size)
    if (frame.type === 'mapping' && frame.count % 2 === 0) {
      frame.keyText = keyText
      frame.keySpan = span
      if (keyText !== undefined) this.checkKey(frame, keyText, span)
    }
    frame.count += 1
  }

  private checkKey(frame: Frame, key: string, span: Span): void {
    const first = frame.seen.get(key)
    if (first !== undefined) {
      const message = `the key “${key}” stands twice here`
      this.duplicates.push({
        code: 'PACK_DUPLICATE_KEY',
        message,
        advice: 'keep one of them',
        pointer: childPointer(frame.pointer ?? '', key),
        span,
      })
    } else frame.seen.set(key, span)
    const pointer = childPointer(frame.pointer ?? '', key)
    if (FORBIDDEN_KEYS.has(key)) {
      this.refused.push({ code: 'PACK_KEY', message: `the key “${key}” is not allowed`, advice: 'take it out', pointer, span })
    } else if (key === '<<') {
      const message = 'merge keys (<<) are not read'
      this.refused.push({ code: 'PACK_KEY', message, advice: 'write the fields out', pointer, span })
    }
  }

  /** Notes where the first node of a document begins. */
  private began(offset: number): void {
    if (this.stack.length === 1 && this.documents.at(-1) === -1) this.documents[this.documents.length - 1] = offset
  }

  /** The end of a list or object: for one in brackets behind the bracket that closes it. */
  private endOf(frame: Frame): number {
    if (!frame.flow) return Math.max(frame.start, this.cursor)
    const close = frame.type === 'sequence' ? ']' : '}'
    let at = this.cursor === frame.start ? frame.start + 1 : this.cursor
    while (at < this.text.length && this.text[at] !== close) {
      at = this.text[at] === '#' ? lineEnd(this.text, at) : at + 1
    }
    return Math.min(at + 1, this.text.length)
  }
}

function aliasIssue(message: string, advice: string, span: Span): Issue {
  return { code: 'PACK_ALIAS', message, advice, pointer: '', span }
}

function lineEnd(text: string, from: number): number {
  const found = text.slice(from).search(/[\r\n]/)
  return found < 0 ? text.length : from + found
}
