import type { DocumentFacts } from '../analysis/document-facts.ts'
import type { Document, Unit } from '../core/document.ts'
import { languageFits, primaryLanguage } from '../core/language.ts'
import type { Span } from '../core/span.ts'
import type { World } from '../knowledge/world.ts'
import type { Tokens } from '../nlp/tokens.ts'
import type { PackRule } from '../pack/types.ts'
import type { Program } from './program.ts'
import type { HitIndex } from './hit-index.ts'
import type { MentionsByRole } from './mentions-by-role.ts'
import type { UnitScan } from './unit-scan.ts'

/** Everything verifiers may ask about one document. */
export interface DocumentContext {
  readonly document: Document
  readonly program: Program
  readonly world: World
  readonly facts: DocumentFacts
  /** What was found in each unit, by the unit's index. */
  readonly scans: readonly UnitScan[]
  readonly hits: HitIndex
  /** Mentions in the roles that rules look for. */
  readonly mentions: MentionsByRole
  /** For each unit with source text: where the source expressions of rules stand in it, by rule number. */
  readonly sources: readonly (ReadonlyMap<number, Span> | undefined)[]
  /** Primary subtags; undefined if unknown. */
  readonly sourceLanguage: string | undefined
  readonly targetLanguage: string | undefined
  /** Tokens of a unit's target text. */
  tokensOf(unit: number): Tokens
  /** Sentences of a unit's target text, in order. */
  sentencesOf(unit: number): readonly Span[]
  /** Numbers of the lemmas of the target language that a token is a form of. */
  lemmasOf(tokens: Tokens, token: number): readonly number[]
  /** Parts of speech that a token's word can have. */
  partsOfSpeech(tokens: Tokens, token: number): number
}

/** The decoded target text of a unit. */
export function unitText(context: DocumentContext, unit: number): string {
  return context.document.units[unit]?.target.text ?? ''
}

/** The sentence that holds a place; the whole unit if there is none. */
export function sentenceAt(context: DocumentContext, unit: number, offset: number): Span {
  const sentences = context.sentencesOf(unit)
  const found = sentences.findLast((sentence) => sentence.start <= offset)
  return found ?? { start: 0, end: unitText(context, unit).length }
}

/** The primary languages of a document. */
export function documentLanguages(document: Document): { readonly source: string | undefined; readonly target: string | undefined } {
  const { source, target } = document.languages
  return { source: source && primaryLanguage(source), target: target && primaryLanguage(target) }
}

/** Whether a rule reads documents in the given languages (BCP 47; undefined: unknown). */
export function readsLanguages({ languages }: PackRule, source: string | undefined, target: string | undefined): boolean {
  return languageFits(languages.target, target) && languageFits(languages.source, source)
}

/** A rule of the program; throws if there is none of that number. */
export function ruleOf(program: Program, rule: number): PackRule {
  const found = program.packRules[rule]
  if (found === undefined) throw new Error(`no rule ${rule}`)
  return found
}

/** A unit of the document; throws if there is none of that index. */
export function unitOf(document: Document, unit: number): Unit {
  const found = document.units[unit]
  if (found === undefined) throw new Error(`no unit ${unit}`)
  return found
}
