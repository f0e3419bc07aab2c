import type { Problem } from '../core/problem.ts'
import { matchesGlob } from '../engine/glob.ts'
import type { LevelSettings } from '../engine/linter.ts'
import type { PackRule } from '../pack/types.ts'
import { nearest } from '../pack/words.ts'
import { UNUSED_SUPPRESSION } from '../suppress/unused.ts'

/** Notices about settings that speak of no rule there is. */
export function unknownRules(settings: LevelSettings, rules: readonly PackRule[]): Problem[] {
  const ids = [...rules.map((rule) => rule.id), UNUSED_SUPPRESSION]
  return Object.keys(settings)
    .filter((glob) => !ids.some((id) => matchesGlob(glob, id)))
    .map((glob): Problem => {
      const meant = nearest(glob, ids)
      const advice = meant === undefined ? '`mtlint rules` lists those there are' : `did you mean “${meant}”?`
      return { code: 'CONFIG_RULE', message: `a level is set for “${glob}”, but there is no such rule`, advice, failure: false }
    })
}
