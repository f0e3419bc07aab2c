import type { Mention } from '../../../analysis/mention.ts'
import type { Confidence, Severity, Suggestion } from '../../../core/finding.ts'
import type { Document, Unit } from '../../../core/document.ts'
import type { Span } from '../../../core/span.ts'
import type { Tokens } from '../../../nlp/tokens.ts'

/** What a transfer check sees of one unit that has source text. */
export interface TransferInput {
  readonly document: Document
  /** Index of the unit in the document. */
  readonly index: number
  readonly unit: Unit
  /** The unit's decoded target text. */
  readonly text: string
  /** The unit's decoded source text; not empty. */
  readonly source: string
  /** Primary subtag of the target language; '' if unknown. */
  readonly language: string
  /** Primary subtag of the source language; '' if unknown. */
  readonly sourceLanguage: string
  /** Tokens of the target text. */
  readonly tokens: Tokens
  /** Names in the target text. */
  readonly mentions: readonly Mention[]
}

/** One place where the target says something else than its source. Spans are UTF-16 offsets in the decoded texts. */
export interface TransferMatch {
  /** In the target text. */
  readonly span: Span
  /** What of the source has been lost or changed. */
  readonly source?: string
  readonly suggestions?: readonly Suggestion[]
  /** Values for placeholders of the rule's message, beside {match} and {source}. */
  readonly values?: Readonly<Record<string, string>>
  /** In place of the rule's own, where the evidence says more. */
  readonly confidence?: Confidence
  readonly severity?: Severity
}

/** Compares one unit with its source in one respect. */
export type TransferCheck = (input: TransferInput) => readonly TransferMatch[]
