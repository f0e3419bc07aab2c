import type { Document, Languages, ReadResult, Unit } from '../core/document.ts'
import type { Problem } from '../core/problem.ts'
import type { Span } from '../core/span.ts'
import { decodeJsonString, locateString } from './json-scan.ts'
import type { FieldNames, Reader, ReadOptions } from './reader.ts'

/** Problems told one by one; the rest of a badly damaged file is only counted. */
const MAX_PROBLEMS = 100

type JsonObject = Readonly<Record<string, unknown>>

/** Gathers records into documents in the order in which the documents first appear. */
class Records {
  private readonly documents = new Map<string, Unit[]>()
  private readonly problems: Problem[] = []
  private readonly fields: Required<FieldNames>
  private readonly text: string
  private readonly path: string
  private untold = 0

  constructor(text: string, options: ReadOptions) {
    this.text = text
    this.path = options.path
    this.fields = { id: 'id', doc: 'doc', source: 'source', target: 'target', ...options.fields }
  }

  /** Reads the line that stands at `start` of the file; a blank line is skipped. */
  line(line: string, start: number, number: number): void {
    const bare = line.trimEnd()
    const indent = bare.length - bare.trimStart().length
    if (indent === bare.length) return
    const span = { start: start + indent, end: start + bare.length }
    const record = this.parse(bare.slice(indent), span, number)
    if (record !== undefined) this.record(record, bare.slice(indent), span, number)
  }

  result(languages: Languages): ReadResult {
    const documents: Document[] = []
    for (const [id, units] of this.documents) documents.push({ id, languages, units })
    const { problems, path, text, untold } = this
    if (untold > 0)
      problems.push({ code: 'READ_JSONL', message: `${untold} more problems of this kind are not shown`, path, text, failure: true })
    return { documents, directives: [], problems }
  }

  private parse(json: string, span: Span, number: number): JsonObject | undefined {
    let value: unknown
    try {
      value = JSON.parse(json)
    } catch {
      this.problem(span, `line ${number} is not valid JSON`, 'Write one whole JSON object a line.')
      return undefined
    }
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject
    this.problem(span, `line ${number} is not a JSON object`, 'Write one JSON object a line, such as {"target": "…"}.')
    return undefined
  }

  private record(record: JsonObject, json: string, span: Span, number: number): void {
    const { fields } = this
    const literal = locateString(json, fields.target)
    if (literal === undefined) {
      const state = field(record, fields.target) === undefined ? 'has no' : 'has something other than a string in its'
      this.problem(
        span,
        `line ${number} ${state} field “${fields.target}”`,
        'Give the target text as a string, or name the field that holds it.',
      )
      return
    }
    const source = field(record, fields.source)
    if (source !== undefined && typeof source !== 'string') {
      this.problem(
        span,
        `line ${number} has something other than a string in its field “${fields.source}”`,
        'Give the source text as a string; the target is read without it.',
      )
    }
    this.unitsOf(name(field(record, fields.doc)) ?? this.path).push({
      id: name(field(record, fields.id)) ?? String(number),
      kind: 'paragraph',
      target: decodeJsonString(json.slice(literal.start, literal.end), span.start + literal.start),
      ...(typeof source === 'string' ? { source } : {}),
    })
  }

  private unitsOf(document: string): Unit[] {
    let units = this.documents.get(document)
    if (units === undefined) this.documents.set(document, (units = []))
    return units
  }

  private problem(span: Span, message: string, advice: string): void {
    const { path, text } = this
    if (this.problems.length >= MAX_PROBLEMS) this.untold++
    else this.problems.push({ code: 'READ_JSONL', message, advice, path, span, text, failure: true })
  }
}

/** A field of the record's own; null counts as left out. */
function field(record: JsonObject, key: string): unknown {
  return Object.hasOwn(record, key) ? (record[key] ?? undefined) : undefined
}

/** An id as text; undefined for what cannot be an id. */
function name(value: unknown): string | undefined {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined
}

/**
 * Reads JSON Lines: a record a line, `{"id", "doc", "source", "target"}`, all but `target` optional.
 * Records with the same `doc`, adjacent or not, are one document; those without are one named by the path.
 */
export const readJsonl: Reader = (text, options) => {
  const records = new Records(text, options)
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  for (let number = 1; start < text.length; number++) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    records.line(text.slice(start, end), start, number)
    start = end + 1
  }
  return records.result(options.languages)
}
