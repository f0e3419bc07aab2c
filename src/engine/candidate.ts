import type { Confidence, Related, Severity, Suggestion } from '../core/finding.ts'
import type { Span } from '../core/span.ts'

/** What a verifier says of one place, before levels are known and overlaps resolved. */
export interface Candidate {
  /** Number of the rule in the program. */
  readonly rule: number
  /** Index of the unit in its document. */
  readonly unit: number
  readonly span: Span
  /** Values for the placeholders of the rule's message. */
  readonly values: Readonly<Record<string, string>>
  /** In place of the rule's own, where the evidence says more. */
  readonly confidence?: Confidence
  readonly severity?: Severity
  readonly suggestions: readonly Suggestion[]
  /** The source expression that explains the rendering. */
  readonly source?: string
  readonly related?: readonly Related[]
}
