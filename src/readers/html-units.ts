import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { OPAQUE, type UnitKind } from '../core/document.ts'
import { primaryLanguage } from '../core/language.ts'
import type { Span } from '../core/span.ts'
import { FlowText } from './flow-text.ts'
import { HtmlAttributes } from './html-attributes.ts'
import { BLOCK, endedBy, FORGETTABLE, INVISIBLE, KINDS, NOT_PROSE, PROSE_ATTRIBUTES, VOID } from './html-elements.ts'
import type { Found } from './reading.ts'

/** Where units and comments go. Spans count in the file. */
export interface HtmlSink {
  unit(found: Found): void
  comment(comment: string, span: Span): void
}

interface Element {
  readonly name: string
  readonly kind: UnitKind
  /** Where an element that is not read begins; -1 for one that is read. */
  readonly skippedFrom: number
  /** Whether OPAQUE stands for it in the sentence. */
  readonly opaque: boolean
}

/**
 * Reads HTML that begins at `base` of its file into units. Block elements part units, inline ones are transparent.
 * Returns the language that the html or body element names, where `language` is undefined.
 *
 * Only the tokenizer of htmlparser2 is used: its parser hides where attribute values stand, and its stack makes
 * deep nesting quadratic.
 */
export function readHtmlUnits(html: string, base: number, language: string | undefined, sink: HtmlSink): string | undefined {
  const units = new HtmlUnits(html, base, language, sink)
  const tokenizer = new Tokenizer({}, units)
  tokenizer.write(html)
  tokenizer.end()
  units.flush()
  return units.language
}

class HtmlUnits implements TokenizerCallbacks {
  language: string | undefined
  private readonly html: string
  private readonly base: number
  private readonly sink: HtmlSink
  private readonly attributes: HtmlAttributes
  private readonly stack: Element[] = []
  /** How many elements of each name are open, so that a stray end tag costs nothing. */
  private readonly open = new Map<string, number>()
  private flow: FlowText
  private waiting: Found[] = []
  /** Depth of the outermost element that is not read; 0 while text is read. */
  private skipDepth = 0
  private tag = ''
  private tagStart = 0
  /** Offset after the last event. */
  private at = 0
  private lastEntity: Span = { start: -1, end: -1 }

  constructor(html: string, base: number, language: string | undefined, sink: HtmlSink) {
    this.html = html
    this.base = base
    this.language = language
    this.sink = sink
    this.flow = new FlowText(base)
    this.attributes = new HtmlAttributes(html, base)
  }

  /** Ends the unit that is being read; the attributes met in it follow it. */
  flush(): void {
    const target = this.flow.finish()
    if (target !== undefined) this.sink.unit({ kind: this.stack.at(-1)?.kind ?? 'paragraph', target })
    if (!this.flow.isUntouched) this.flow = new FlowText(this.base)
    for (const found of this.waiting) this.sink.unit(found)
    this.waiting = []
  }

  ontext(start: number, end: number): void {
    // The tokenizer tells of a tag that the end of the file cuts short as text from -1.
    if (start < 0) return
    if (this.skipDepth === 0) this.flow.text(this.html.slice(start, end), start)
    this.at = end
  }

  ontextentity(codePoint: number, end: number): void {
    const start = this.lastEntity.end === end ? this.lastEntity.start : this.at
    this.lastEntity = { start, end }
    if (this.skipDepth === 0) this.flow.replace(String.fromCodePoint(codePoint), this.lastEntity)
    this.at = end
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.html.slice(start, end).toLowerCase()
    this.tagStart = start - 1
    this.attributes.clear()
  }

  onattribname(start: number, end: number): void {
    this.attributes.begin(start, end)
  }

  onattribdata(start: number, end: number): void {
    this.attributes.data(start, end)
  }

  onattribentity(codePoint: number): void {
    this.attributes.entity(codePoint)
  }

  onattribend(): void {
    this.attributes.end()
  }

  onopentagend(end: number): void {
    this.at = end + 1
    this.startTag()
  }

  onselfclosingtag(end: number): void {
    this.at = end + 1
    this.startTag()
    // Elsewhere the slash means nothing, and `<div />` stays open.
    if (this.isInForeignContext() && this.stack.at(-1)?.name === this.tag) this.pop()
  }

  onclosetag(start: number, end: number): void {
    this.at = end + 1
    const name = this.html.slice(start, end).toLowerCase()
    if (name === 'br') this.lineBreak(start - 2)
    else if ((this.open.get(name) ?? 0) > 0) while (this.pop() !== name);
    else if (BLOCK.has(name) && this.skipDepth === 0) this.flush()
  }

  oncomment(start: number, end: number, endOffset: number): void {
    this.at = Math.min(end + 1, this.html.length)
    if (!this.html.startsWith('<!--', start - 4)) return
    this.sink.comment(this.html.slice(start, end - endOffset), { start: start - 4 + this.base, end: this.at + this.base })
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.ontext(start, end - endOffset)
    this.at = end + 1
  }

  ondeclaration(_start: number, end: number): void {
    this.at = end + 1
  }

  onprocessinginstruction(_start: number, end: number): void {
    this.at = end + 1
  }

  onend(): void {}

  isInForeignContext(): boolean {
    return (this.open.get('svg') ?? 0) + (this.open.get('math') ?? 0) > 0
  }

  private startTag(): void {
    const name = this.tag
    const ended = endedBy(name)
    while (ended?.has(this.stack.at(-1)?.name ?? '')) this.pop()
    const block = BLOCK.has(name)
    if (block && this.skipDepth === this.stack.length && FORGETTABLE.has(this.stack.at(-1)?.name ?? '')) this.pop()
    if (this.skipDepth > 0) return VOID.has(name) ? undefined : this.push(name, this.tagStart, false)
    if (name === 'br') return this.lineBreak(this.tagStart)
    if (block) this.flush()
    if (name === 'html' || name === 'body') this.language ??= this.ownLanguage()
    const excluded = this.isExcluded(name)
    if (!excluded) this.readAttributes(name)
    const skipped = excluded || INVISIBLE.has(name) || NOT_PROSE.has(name) || this.isNoteMark(name)
    if (VOID.has(name)) {
      if (name === 'img' || name === 'input') this.flow.replace(OPAQUE, { start: this.tagStart, end: this.at })
    } else this.push(name, skipped ? this.tagStart : -1, skipped && !block && !INVISIBLE.has(name) && !this.isNoteMark(name))
  }

  private push(name: string, skippedFrom: number, opaque: boolean): void {
    const kind = (Object.hasOwn(KINDS, name) ? KINDS[name] : undefined) ?? this.stack.at(-1)?.kind ?? 'paragraph'
    this.stack.push({ name, kind, skippedFrom, opaque })
    this.open.set(name, (this.open.get(name) ?? 0) + 1)
    if (skippedFrom >= 0 && this.skipDepth === 0) this.skipDepth = this.stack.length
  }

  private pop(): string | undefined {
    const element = this.stack.at(-1)
    if (element === undefined) return undefined
    const depth = this.stack.length
    if (this.skipDepth === 0 && BLOCK.has(element.name)) this.flush()
    this.stack.pop()
    this.open.set(element.name, (this.open.get(element.name) ?? 1) - 1)
    if (this.skipDepth === depth) {
      this.skipDepth = 0
      if (element.opaque) this.flow.replace(OPAQUE, { start: element.skippedFrom, end: this.at })
    }
    return element.name
  }

  /** Two breaks in a row part units as a blank line would. */
  private lineBreak(start: number): void {
    if (this.skipDepth > 0) return
    if (this.flow.endsInBreak) this.flush()
    else this.flow.lineBreak({ start, end: this.at })
  }

  /** Whether the element says that it is not to be translated or is in another language. */
  private isExcluded(name: string): boolean {
    const { attributes } = this
    if (attributes.get('translate')?.toLowerCase() === 'no') return true
    if (attributes.get('class')?.split(' ').includes('notranslate') === true) return true
    if (name === 'html' || name === 'body') return false
    const own = this.ownLanguage()
    return own !== undefined && this.language !== undefined && primaryLanguage(own) !== primaryLanguage(this.language)
  }

  /** A footnote's number, `<sup><a href="#note">1</a></sup>`, is no part of the sentence. */
  private isNoteMark(name: string): boolean {
    return name === 'a' && this.stack.at(-1)?.name === 'sup' && this.attributes.get('href')?.startsWith('#') === true
  }

  private ownLanguage(): string | undefined {
    return this.attributes.get('lang') ?? this.attributes.get('xml:lang')
  }

  private readAttributes(name: string): void {
    for (const attribute of PROSE_ATTRIBUTES) this.await(attribute)
    if (name === 'meta' && this.attributes.get('name')?.toLowerCase() === 'description') this.await('content')
  }

  private await(attribute: string): void {
    const target = this.attributes.mapped(attribute)
    if (target !== undefined) this.waiting.push({ kind: 'attribute', target })
  }
}
