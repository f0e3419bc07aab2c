import type { MappedText } from '../core/source-map.ts'
import { PLAIN_ATTRIBUTES, PROSE_ATTRIBUTES } from './html-elements.ts'
import { FlowText } from './flow-text.ts'

/** The attributes of one start tag that matter, fed by the tokenizer's events. */
export class HtmlAttributes {
  private readonly values = new Map<string, MappedText>()
  private readonly html: string
  private readonly base: number
  private name = ''
  private flow: FlowText | undefined
  /** Characters decoded from entities that stand at `at`. */
  private decoded = ''
  /** Offset after what was read last: the name, then plain stretches of the value. */
  private at = 0

  constructor(html: string, base: number) {
    this.html = html
    this.base = base
  }

  /** Forgets the attributes of the tag before. */
  clear(): void {
    this.values.clear()
  }

  /** The value of an attribute, decoded; undefined where the tag has none or it is empty. */
  get(name: string): string | undefined {
    return this.values.get(name)?.text
  }

  /** The value of an attribute with where it stands. */
  mapped(name: string): MappedText | undefined {
    return this.values.get(name)
  }

  /** An attribute's name was read; names that do not matter are passed over. */
  begin(start: number, end: number): void {
    this.name = this.html.slice(start, end).toLowerCase()
    const matters = (PROSE_ATTRIBUTES.has(this.name) || PLAIN_ATTRIBUTES.has(this.name)) && !this.values.has(this.name)
    this.flow = matters ? new FlowText(this.base) : undefined
    this.decoded = ''
    this.at = end
  }

  /** A plain stretch of the value was read. */
  data(start: number, end: number): void {
    this.writeDecoded(start)
    this.flow?.text(this.html.slice(start, end), start)
    this.at = end
  }

  /** An entity of the value was read; the tokenizer does not say where, so it reaches to what follows. */
  entity(codePoint: number): void {
    if (this.decoded === '') this.at = Math.max(this.at, this.html.indexOf('&', this.at))
    this.decoded += String.fromCodePoint(codePoint)
  }

  /** The value is whole. The tokenizer has told of a plain stretch, if an empty one, after the last entity. */
  end(): void {
    const value = this.flow?.finish()
    if (value !== undefined) this.values.set(this.name, value)
    this.flow = undefined
  }

  private writeDecoded(end: number): void {
    if (this.decoded !== '') this.flow?.replace(this.decoded, { start: this.at, end })
    this.decoded = ''
  }
}
