import { levelOf, type LevelSetting } from '../core/finding.ts'
import { matchesGlob } from '../engine/glob.ts'
import type { LevelSettings } from '../engine/linter.ts'
import type { PackRule } from '../pack/types.ts'

/** What settings say of a rule, the last entry that speaks of it; undefined where none does. */
export function settingFor(layers: readonly LevelSettings[], id: string): LevelSetting | undefined {
  for (const layer of layers.toReversed()) {
    const entry = Object.entries(layer).findLast(([glob]) => matchesGlob(glob, id))
    if (entry !== undefined) return entry[1]
  }
  return undefined
}

/** The level at which a rule reports under settings. */
export function ruleLevel(rule: PackRule, layers: readonly LevelSettings[]): LevelSetting {
  return settingFor(layers, rule.id) ?? levelOf(rule.rule.severity, rule.rule.confidence)
}
