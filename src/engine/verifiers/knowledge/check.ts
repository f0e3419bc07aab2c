import type { Confidence, Suggestion } from '../../../core/finding.ts'
import type { Span } from '../../../core/span.ts'
import { countriesOf } from '../../../analysis/document-facts.ts'
import type { DocumentContext } from '../../context.ts'
import type { Capture } from '../../capture.ts'
import type { RuleHit } from '../../unit-scan.ts'

/** A hit of a knowledge rule's pattern with the unit it stands in. */
export interface KnowledgeHit {
  readonly unit: number
  readonly hit: RuleHit
}

/** A contradiction. */
export interface Contradiction {
  readonly span: Span
  readonly confidence: Confidence
  readonly values: Readonly<Record<string, string>>
  readonly suggestions: readonly Suggestion[]
  readonly source?: string
}

/** Compares what a pattern's classes stand for with what is known; undefined where nothing speaks against it. */
export type KnowledgeCheck = (context: DocumentContext, found: KnowledgeHit) => Contradiction | undefined

/** The capture of a name. */
export function captured(hit: RuleHit, name: string): Capture | undefined {
  return hit.captures.find((capture) => capture.name === name)
}

/** Codes of the countries that a capture may mean. */
export function captureCountries(context: DocumentContext, capture: Capture | undefined): readonly string[] {
  return capture?.mention === undefined ? [] : countriesOf(capture.mention, context.world)
}

/** How a country is called in the same way as a mention calls another: Uzbek → Ukrainian, Uzbekistan → Ukraine. */
export function inPlaceOf(context: DocumentContext, capture: Capture, code: string): string {
  const country = context.world.country(code)
  const isAdjective = capture.mention?.readings.some((reading) => reading.role === 'demonym') ?? false
  return (isAdjective ? country?.demonym[0] : country?.name) ?? code
}

/** The text of a hit with one capture replaced. */
export function withReplaced(text: string, hit: RuleHit, capture: Capture, replacement: string): string {
  return text.slice(hit.start, capture.start) + replacement + text.slice(capture.end, hit.end)
}
