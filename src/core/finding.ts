import type { Span } from './span.ts'

/** MQM severity: how bad it is if true. */
export type Severity = 'critical' | 'major' | 'minor' | 'neutral'
/** How likely it is true. */
export type Confidence = 'high' | 'medium' | 'low'
/** What the user and CI see. */
export type Level = 'error' | 'warning' | 'info'
/** A level as the configuration sets it. */
export type LevelSetting = Level | 'off'

/** A stable id `pack/rule`. */
export type RuleId = `${string}/${string}`

/** One way to mend a finding. */
export interface Suggestion {
  readonly text: string
  /** Whether `text` can take the place of the finding's span as it is. */
  readonly replaces: boolean
}

/** Another place that belongs to a finding. */
export interface Related {
  readonly unit: number
  readonly span: Span
  readonly message: string
}

/** A likely mistranslation, with offsets in the decoded text of its unit. */
export interface Finding {
  readonly ruleId: RuleId
  /** Index of the unit in its document. */
  readonly unit: number
  readonly span: Span
  readonly message: string
  readonly severity: Severity
  readonly confidence: Confidence
  readonly category: string
  readonly level: Level
  readonly suggestions: readonly Suggestion[]
  /** The evidence in the source text, or the source expression that explains the rendering. */
  readonly source?: string
  readonly related: readonly Related[]
}

/** The level of a finding by its severity and confidence. */
export function levelOf(severity: Severity, confidence: Confidence): Level {
  const serious = severity === 'critical' || severity === 'major'
  if (serious && confidence === 'high') return 'error'
  if (serious && confidence === 'medium') return 'warning'
  if (severity === 'minor' && confidence !== 'low') return 'warning'
  return 'info'
}

/** Order of levels for thresholds: info 0, warning 1, error 2. */
export function levelRank(level: Level): number {
  return level === 'error' ? 2 : level === 'warning' ? 1 : 0
}

const PENALTY: Record<Severity, number> = { critical: 25, major: 5, minor: 1, neutral: 0 }

/**
 * MQM penalty per 1,000 words (critical 25, major 5, minor 1); 0 for a text without words.
 * Findings at info level are guesses and do not count.
 */
export function mqmScore(findings: readonly Pick<Finding, 'severity' | 'level'>[], words: number): number {
  if (words === 0) return 0
  let penalty = 0
  for (const finding of findings) if (finding.level !== 'info') penalty += PENALTY[finding.severity]
  return Math.round((penalty * 100_000) / words) / 100
}
