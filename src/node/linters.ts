import type { LevelSetting } from '../core/finding.ts'
import type { Problem } from '../core/problem.ts'
import type { LevelSettings, Linter } from '../engine/linter.ts'
import type { Pack, PackRule } from '../pack/types.ts'
import { UNUSED_SUPPRESSION } from '../suppress/unused.ts'
import type { Settings } from './config/types.ts'
import { ruleLevel, settingFor } from './levels.ts'
import type { PacksRead } from './packs.ts'

/** A linter with what else is known of its rules. */
export interface ReadyLinter {
  readonly linter: Linter
  /** Every rule, also those that are off, in order of id. */
  readonly allRules: () => readonly PackRule[]
  /** The level at which a rule reports. */
  readonly levelOf: (rule: PackRule) => LevelSetting
  /** Level of suppressions that silence nothing. */
  readonly unusedSuppressions: LevelSetting
}

/** The shipped rules with packs of the user's own and levels, made into a linter. */
export interface Made {
  readonly linter: Linter
  /** Rules of the shipped packs, also those that are off. */
  readonly shipped: readonly PackRule[]
  /** Levels that the shipped packs set. */
  readonly levels: readonly LevelSettings[]
}

/** Makes a linter; tests put in their own. */
export type MakeLinter = (packs: readonly Pack[], levels: LevelSettings) => Promise<Made>

/** Linters by packs and levels, each made once; packs are read once. */
export class Linters {
  private readonly made = new Map<string, Promise<ReadyLinter>>()
  private readonly read = new Map<string, Promise<PacksRead>>()
  private readonly found: Problem[] = []
  private readonly cwd: string
  private readonly make: MakeLinter

  constructor(cwd: string, make: MakeLinter) {
    this.cwd = cwd
    this.make = make
  }

  /** What is wrong with the packs and levels of the linters made so far. */
  get problems(): readonly Problem[] {
    return this.found
  }

  /** The linter for some settings. */
  get(settings: Pick<Settings, 'packs' | 'rules'>): Promise<ReadyLinter> {
    const key = JSON.stringify([settings.packs, Object.entries(settings.rules)])
    let ready = this.made.get(key)
    if (ready === undefined) {
      ready = this.build(settings)
      this.made.set(key, ready)
    }
    return ready
  }

  /** The packs at a path, read once. */
  packsAt(path: string): Promise<PacksRead> {
    let read = this.read.get(path)
    if (read === undefined) {
      read = this.readPacks(path)
      this.read.set(path, read)
    }
    return read
  }

  private async readPacks(path: string): Promise<PacksRead> {
    const { readPacks } = await import('./packs.ts')
    const packs = await readPacks(path, this.cwd)
    this.tell(packs.problems)
    return packs
  }

  private async build(settings: Pick<Settings, 'packs' | 'rules'>): Promise<ReadyLinter> {
    const packs: Pack[] = []
    for (const path of settings.packs) packs.push(...(await this.packsAt(path)).packs)
    const { linter, shipped, levels } = await this.make(packs, settings.rules)
    const layers = [...levels, ...packs.map((pack) => pack.levels), settings.rules]
    const allRules = (): PackRule[] => {
      const own = packs.flatMap((pack) => pack.rules)
      return [...new Map([...own, ...shipped].map((rule) => [rule.id, rule])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
    }
    this.tell(linter.problems)
    if (Object.keys(settings.rules).length > 0) {
      const { unknownRules } = await import('./unknown-rules.ts')
      this.tell(unknownRules(settings.rules, allRules()))
    }
    const unusedSuppressions = settingFor(layers, UNUSED_SUPPRESSION) ?? 'warning'
    return { linter, allRules, levelOf: (rule) => ruleLevel(rule, layers), unusedSuppressions }
  }

  /** Several linters may meet the same problem; it is told once. */
  private tell(problems: readonly Problem[]): void {
    for (const problem of problems) {
      const known = this.found.some(
        (one) =>
          one.code === problem.code &&
          one.path === problem.path &&
          one.message === problem.message &&
          one.span?.start === problem.span?.start,
      )
      if (!known) this.found.push(problem)
    }
  }
}

/** The shipped packs, those given and levels as a linter. */
export const makeLinter: MakeLinter = async (packs, levels) => {
  const [{ loadShipped }, { createLinter }] = await Promise.all([import('./shipped.ts'), import('../engine/create-linter.ts')])
  const compiled = await loadShipped()
  const shipped = compiled.program.packRules
  const romanisers = async () => (await import('../knowledge/romanise.ts')).loadRomanisers()
  const linter = await createLinter({ compiled, packs, levels, romanisers })
  return { linter, shipped, levels: compiled.packs.map((pack) => pack.levels) }
}
