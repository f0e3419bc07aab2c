import type { Document } from '../core/document.ts'
import type { Finding, LevelSetting } from '../core/finding.ts'
import type { Problem } from '../core/problem.ts'
import type { PackRule } from '../pack/types.ts'

/** Rules compiled once, ready to read any number of documents. */
export interface Linter {
  /** Every rule that is not switched off, in order of id. */
  readonly rules: readonly PackRule[]
  /** Rules that no word of a text wakes and so look at every document. */
  readonly alwaysRun: readonly PackRule[]
  /** What is wrong with rules or knowledge that only shows when all packs are seen together. */
  readonly problems: readonly Problem[]
  /** Findings of one document, in the order of units and offsets; one finding for one mistake. */
  lint(document: Document): readonly Finding[]
}

/** Levels by rule id or glob (`zh-en/*`); later entries win over earlier ones. */
export type LevelSettings = Readonly<Record<string, LevelSetting>>
