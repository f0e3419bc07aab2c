import { decodeString } from 'micromark-util-decode-string'
import { OPAQUE, type UnitKind } from '../core/document.ts'
import type { Span } from '../core/span.ts'
import { FlowText } from './flow-text.ts'
import { readFrontMatter } from './front-matter.ts'
import { NOT_PROSE } from './html-elements.ts'
import { readHtmlUnits } from './html-units.ts'
import type { MarkdownEvent, MarkdownToken } from './markdown-events.ts'
import type { Found, Reading } from './reading.ts'

/** A text that is being read: a paragraph, or an image's alternative text within one. */
interface Sink {
  readonly kind: UnitKind
  readonly flow: FlowText
  /** Where the token ends. */
  readonly end: number
  /** Text before this offset stands in an inline HTML element that is not prose. */
  mutedUntil: number
}

/** Tokens that hold a text of their own. */
const TEXTS: Readonly<Record<string, UnitKind>> = {
  paragraph: 'paragraph',
  atxHeadingText: 'heading',
  setextHeadingText: 'heading',
  tableContent: 'table-cell',
  resourceTitleString: 'attribute',
  definitionTitleString: 'attribute',
}

/** Containers and the kind of the paragraphs in them. */
const CONTAINERS: Readonly<Record<string, UnitKind>> = {
  listOrdered: 'list-item',
  listUnordered: 'list-item',
  blockQuote: 'paragraph',
  gfmFootnoteDefinition: 'paragraph',
}

/** Tokens of a text that are not part of it. */
const SILENT: ReadonlySet<string> = new Set(['resource', 'reference', 'gfmFootnoteCall', 'taskListCheck'])
/** Tokens for which OPAQUE stands in the text. */
const MARKED: ReadonlySet<string> = new Set(['codeText', 'autolink', 'literalAutolink', 'image'])

/** Turns the events of micromark for the text that begins at `base` of the file into units. */
export class MarkdownUnits {
  /** The target language: the one given, else what the front matter says. */
  language: string | undefined
  private readonly text: string
  private readonly base: number
  private readonly reading: Reading
  private readonly isMdx: boolean
  /** Sinks of the open texts; undefined where text is not read. */
  private readonly sinks: (Sink | undefined)[] = []
  private readonly containers: UnitKind[] = []
  /** Open links and images, innermost last. */
  private readonly labels: string[] = []
  private waiting: Found[] = []
  /** The raw HTML block being read, with what the containers put before its lines blanked out. */
  private html: { readonly start: number; text: string; at: number } | undefined

  constructor(text: string, base: number, language: string | undefined, isMdx: boolean, reading: Reading) {
    this.text = text
    this.base = base
    this.language = language
    this.isMdx = isMdx
    this.reading = reading
  }

  /** Takes the next event. */
  event([phase, token]: MarkdownEvent): void {
    if (this.html !== undefined) this.inHtml(phase, token)
    else if (phase === 'enter') this.enter(token)
    else this.exit(token)
  }

  private enter(token: MarkdownToken): void {
    const { type } = token
    const container = CONTAINERS[type]
    if (container !== undefined) this.containers.push(container)
    else if (MARKED.has(type)) this.opaque(token)
    else if (SILENT.has(type)) this.sinks.push(undefined)
    else if (type === 'link') this.labels.push(type)
    else if (type === 'labelText' && this.labels.at(-1) === 'image') this.open('attribute', token)
    else if (type === 'htmlFlow') this.html = { start: token.start.offset, text: '', at: token.start.offset }
    else if (type === 'yaml') this.frontMatter(token)
    else if (TEXTS[type] !== undefined) {
      this.open(type === 'paragraph' ? (this.containers.at(-1) ?? 'paragraph') : TEXTS[type], token)
    } else this.content(token)
  }

  private exit(token: MarkdownToken): void {
    const { type } = token
    if (CONTAINERS[type] !== undefined) this.containers.pop()
    else if (MARKED.has(type) || SILENT.has(type)) this.sinks.pop()
    else if (TEXTS[type] !== undefined || (type === 'labelText' && this.labels.at(-1) === 'image')) this.close()
    if (type === 'link' || type === 'image') this.labels.pop()
  }

  private open(kind: UnitKind, token: MarkdownToken): void {
    this.sinks.push({ kind, flow: new FlowText(this.base), end: token.end.offset, mutedUntil: 0 })
  }

  /** Ends the innermost text; units found within it follow it. */
  private close(): void {
    const sink = this.sinks.pop()
    const target = sink?.flow.finish()
    const found = sink === undefined || target === undefined ? [] : [{ kind: sink.kind, target }]
    if (this.isMdx && sink?.kind === 'paragraph' && /^(?:import\s|export\s|\{[\s\S]*\}$)/.test(target?.text ?? '')) found.pop()
    if (this.sinks.some((each) => each !== undefined)) this.waiting.push(...found)
    else {
      for (const each of [...found, ...this.waiting]) this.reading.unit(each)
      this.waiting = []
    }
  }

  private opaque(token: MarkdownToken): void {
    this.write(token, (flow, span) => flow.replace(OPAQUE, span))
    this.sinks.push(undefined)
    if (token.type === 'image') this.labels.push('image')
  }

  private content(token: MarkdownToken): void {
    switch (token.type) {
      case 'data':
        return this.write(token, (flow, { start, end }) => flow.text(this.text.slice(start, end), start))
      case 'characterEscape':
        return this.write(token, (flow, span) => flow.replace(this.text.slice(span.start + 1, span.end), span))
      case 'characterReference':
        return this.write(token, (flow, span) => flow.replace(decodeString(this.text.slice(span.start, span.end)), span))
      case 'lineEnding':
        return this.write(token, (flow, { start }) => this.lineEnding(flow, start))
      case 'htmlText':
        return this.inlineHtml(token)
    }
  }

  /** Micromark may stretch the token over the prefix of the next line, so only its start counts. */
  private lineEnding(flow: FlowText, start: number): void {
    const length = this.text.startsWith('\r\n', start) ? 2 : 1
    flow.lineBreak({ start, end: start + length }, this.text[start] === '\n')
  }

  private write(token: MarkdownToken, how: (flow: FlowText, span: Span) => void): void {
    const sink = this.sinks.at(-1)
    if (sink === undefined || token.start.offset < sink.mutedUntil) return
    how(sink.flow, { start: token.start.offset, end: token.end.offset })
  }

  private inlineHtml(token: MarkdownToken): void {
    const sink = this.sinks.at(-1)
    const span = { start: token.start.offset, end: token.end.offset }
    if (sink === undefined || span.start < sink.mutedUntil) return
    const html = this.text.slice(span.start, span.end)
    const name = /^<([a-z][a-z0-9-]*)/i.exec(html)?.[1]?.toLowerCase()
    if (name === 'br') sink.flow.lineBreak(span)
    else if (name === 'img') sink.flow.replace(OPAQUE, span)
    else if (name !== undefined && isNotProse(name, html)) this.mute(sink, name, span)
    if (html.includes('=') || html.startsWith('<!--')) this.readHtml(html, span.start)
  }

  /** Puts OPAQUE for an inline HTML element up to its end tag; without one in the same text it is read. */
  private mute(sink: Sink, name: string, span: Span): void {
    const rest = this.text.slice(span.end, sink.end).toLowerCase()
    const close = rest.indexOf(`</${name}`)
    if (close < 0) return
    const mark = rest.indexOf('>', close)
    sink.mutedUntil = mark < 0 ? sink.end : span.end + mark + 1
    sink.flow.replace(OPAQUE, { start: span.start, end: sink.mutedUntil })
  }

  private inHtml(phase: 'enter' | 'exit', token: MarkdownToken): void {
    const html = this.html
    if (html === undefined) return
    if (phase === 'enter' && token.type === 'htmlFlowData') {
      const { start, end } = { start: token.start.offset, end: token.end.offset }
      html.text += this.text.slice(html.at, start).replace(/[^\r\n]/g, ' ') + this.text.slice(start, end)
      html.at = end
    } else if (phase === 'exit' && token.type === 'htmlFlow') {
      this.html = undefined
      this.readHtml(html.text, html.start)
    }
  }

  /** Reads raw HTML; units within a text wait until it ends. */
  private readHtml(html: string, start: number): void {
    const inText = this.sinks.some((sink) => sink !== undefined)
    readHtmlUnits(html, this.base + start, this.language, {
      unit: (found) => (inText ? this.waiting.push(found) : this.reading.unit(found)),
      comment: (comment, span) => this.reading.comment(comment, span),
    })
  }

  private frontMatter(token: MarkdownToken): void {
    const fence = this.text.indexOf('\n', token.start.offset)
    const end = this.text.lastIndexOf('---', token.end.offset)
    if (fence < 0 || fence >= end) return
    const found = readFrontMatter(this.text.slice(fence + 1, end), this.base + fence + 1)
    for (const unit of found.units) this.reading.unit(unit)
    this.language ??= found.language
    if (found.error === undefined) return
    const { span, reason } = found.error
    this.reading.notice(
      'READ_FRONT_MATTER',
      span,
      `the front matter is not valid YAML: ${reason}`,
      'Mend the YAML; the text below it is read.',
    )
  }
}

function isNotProse(name: string, html: string): boolean {
  return (
    NOT_PROSE.has(name) ||
    /\stranslate\s*=\s*["']?no\b/i.test(html) ||
    /\sclass\s*=\s*(?:"[^"]*\bnotranslate\b|'[^']*\bnotranslate\b|notranslate\b)/i.test(html)
  )
}
