import { EVENT_ID, getScalarValue, parseEvents, YAMLException } from 'js-yaml'
import type { UnitKind } from '../core/document.ts'
import { type MappedText, MappedTextBuilder, verbatimText } from '../core/source-map.ts'
import type { Span } from '../core/span.ts'
import type { Found } from './reading.ts'

/** What a front matter says that matters. */
export interface FrontMatter {
  readonly units: readonly Found[]
  /** The value of `lang` or `language`. */
  readonly language?: string
  /** Where and why the YAML could not be read. */
  readonly error?: { readonly span: Span; readonly reason: string }
}

type YamlEvent = ReturnType<typeof parseEvents>[number]
type Scalar = Extract<YamlEvent, { valueStart: number }>

const PROSE: Readonly<Record<string, UnitKind>> = { title: 'heading', description: 'paragraph', summary: 'paragraph', excerpt: 'paragraph' }

/** Reads the YAML that stands at `start` of the file: strings under top-level keys that are prose, and the language. */
export function readFrontMatter(yaml: string, start: number): FrontMatter {
  if (yaml.trim() === '') return { units: [] }
  let events: readonly YamlEvent[]
  try {
    events = parseEvents(yaml, {})
  } catch (error) {
    const mark = error instanceof YAMLException ? error.mark : undefined
    const at = start + Math.min(Math.max(mark?.position ?? 0, 0), yaml.length)
    const reason = error instanceof YAMLException ? error.reason : 'it cannot be parsed'
    return { units: [], error: { span: { start: at, end: at }, reason } }
  }
  const units: Found[] = []
  let language: string | undefined
  for (const [key, scalar] of topLevel(events, yaml)) {
    const kind = Object.hasOwn(PROSE, key) ? PROSE[key] : undefined
    if (kind !== undefined) units.push({ kind, target: mapScalar(yaml, scalar, start), key })
    else if (key === 'lang' || key === 'language') language ??= getScalarValue(yaml, scalar)
  }
  return { units, ...(language === undefined ? {} : { language }) }
}

/** The top-level keys whose values are scalars, in file order. */
function topLevel(events: readonly YamlEvent[], yaml: string): [string, Scalar][] {
  const pairs: [string, Scalar][] = []
  let depth = 0
  let inMapping = false
  let key: string | undefined
  let isKey = true
  for (const event of events) {
    if (event.type === EVENT_ID.POP) depth--
    const atTop = depth === 2 && inMapping
    if (event.type === EVENT_ID.MAPPING && depth === 1) inMapping = true
    if (atTop && event.type !== EVENT_ID.POP) {
      if (event.type === EVENT_ID.SCALAR) {
        if (isKey) key = getScalarValue(yaml, event)
        else if (key !== undefined) pairs.push([key, event])
      } else if (isKey) key = undefined
      isKey = !isKey
    }
    if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) depth++
  }
  return pairs
}

/**
 * The value of a scalar with its map. Words that stand in the YAML as they are map letter by letter; a word with
 * an escape, and white space that YAML folds, map as a whole; where words cannot be matched the whole value does.
 */
function mapScalar(yaml: string, scalar: Scalar, start: number): MappedText {
  const value = getScalarValue(yaml, scalar)
  const raw = yaml.slice(scalar.valueStart, scalar.valueEnd)
  const at = start + scalar.valueStart
  if (raw === value) return verbatimText(value, at)
  const trimmed = value.trim()
  const pieces = trimmed.match(/\s+|\S+/g) ?? []
  const rawPieces = [...raw.matchAll(/\s+|\S+/g)].filter(
    (piece, index, all) => (index > 0 && index < all.length - 1) || piece[0].trim() !== '',
  )
  const builder = new MappedTextBuilder()
  if (pieces.length !== rawPieces.length) builder.replace(trimmed, { start: at, end: at + raw.length })
  else {
    for (const [index, piece] of pieces.entries()) {
      const there = rawPieces[index]
      const from = at + (there?.index ?? 0)
      if (there?.[0] === piece) builder.copy(piece, from)
      else builder.replace(piece, { start: from, end: from + (there?.[0].length ?? 0) })
    }
  }
  return builder.build()
}
