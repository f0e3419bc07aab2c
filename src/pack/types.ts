import type { LevelSetting, RuleId } from '../core/finding.ts'
import type { Problem } from '../core/problem.ts'
import type { Span } from '../core/span.ts'
import type {
  Category,
  Confidence,
  Confusable,
  Country,
  Languages,
  Manifest,
  Office,
  Organisation,
  Person,
  Place,
  Product,
  Rule,
  Severity,
} from './generated/schema-types.ts'

/** One file of a pack folder, decoded. */
export interface PackSource {
  /** Path as people are to see it, in problems and in `PackRule.path`. */
  readonly path: string
  readonly text: string
}

/** A rule with what its file and its pack give to every rule; never without message, severity, category, confidence, languages. */
export type CompleteRule = Rule & {
  readonly message: string
  readonly severity: Severity
  readonly category: Category
  readonly confidence: Confidence
  readonly languages: Languages
}

/** A sound rule of a pack. */
export interface PackRule {
  /** `pack/rule`, as users see and configure it. */
  readonly id: RuleId
  /** The rule’s kind and languages, also at hand where reading the rule itself is put off. */
  readonly kind: Rule['kind']
  readonly languages: Languages
  readonly rule: CompleteRule
  /** The file the rule stands in. */
  readonly path: string
  /** The whole entry in that file, UTF-16 offsets. */
  readonly span: Span
}

/** The entities a pack brings, in the order of its files; empty lists where it has none. */
export interface PackKnowledge {
  readonly countries: readonly Country[]
  readonly confusables: readonly Confusable[]
  readonly offices: readonly Office[]
  readonly people: readonly Person[]
  readonly organisations: readonly Organisation[]
  readonly products: readonly Product[]
  readonly places: readonly Place[]
}

/** What is sound in the files of one pack. */
export interface Pack {
  /** First half of its rules' ids. */
  readonly name: string
  readonly title: string
  readonly manifest: Manifest
  readonly rules: readonly PackRule[]
  /** Levels by rule id or glob, for this pack's rules and others'. */
  readonly levels: Readonly<Record<string, LevelSetting>>
  readonly knowledge: PackKnowledge
  /** The folder its files lie in: what their paths have in common; '' where that is nothing. */
  readonly root: string
}

/** A pack with what is wrong in its files. */
export interface LoadedPack {
  /** Undefined where no file of the pack could be used. */
  readonly pack: Pack | undefined
  /** In the order of the files, then of the places. */
  readonly problems: readonly Problem[]
}
