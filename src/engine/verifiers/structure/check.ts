import type { Unit } from '../../../core/document.ts'
import type { Span } from '../../../core/span.ts'
import type { Mention } from '../../../analysis/mention.ts'
import type { Tokens } from '../../../nlp/tokens.ts'

/** What a structure check sees of one unit. Everything but `tokens` and `mentions` is computed when first asked for. */
export interface StructureInput {
  readonly unit: Unit
  /** The unit's decoded target text. */
  readonly text: string
  /** Primary subtag of the target language; '' if unknown. */
  readonly language: string
  /** Primary subtag of the source language; '' if unknown. */
  readonly sourceLanguage: string
  readonly tokens: Tokens
  /** Names in the text, in order of their first token; a longer name hides the shorter ones inside it. */
  readonly mentions: readonly Mention[]
  /** Parts of speech (bits of PartOfSpeech) that the token's word can have; 0 if unknown. */
  partsOfSpeech(token: number): number
  /** Whether two mentions can only mean persons of different countries (for adjacent names). */
  areDifferentPersons(a: Mention, b: Mention): boolean
  /** Sentences of the text, in order; together they cover it but for white space. */
  sentences(): readonly Span[]
}

/** One place a structure check points at. */
export interface StructureMatch {
  readonly span: Span
  /** Text that can take the place of the span. */
  readonly suggestion?: string
  /** Values for placeholders of the rule's message, beside {match}. */
  readonly values?: Readonly<Record<string, string>>
}

/** Finds one kind of mistake in the build of a text. */
export type StructureCheck = (input: StructureInput) => readonly StructureMatch[]
