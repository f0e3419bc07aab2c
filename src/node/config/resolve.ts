import { dirname, isAbsolute, relative, resolve } from 'node:path'
import type { LevelSetting } from '../../core/finding.ts'
import type { Problem } from '../../core/problem.ts'
import type { LevelSettings } from '../../engine/linter.ts'
import { isFolder, locate, shownPath, slashed } from '../paths.ts'
import { configIn, findConfig, loadConfigFile } from './load.ts'
import type { ConfigFile, ResolvedConfig, Settings } from './types.ts'

/** No settings at all. */
export const NO_SETTINGS: Settings = { packs: [], rules: {}, languages: {}, fields: {} }

/** Finds the config for files, each loaded once. */
export class Configs {
  private readonly byFolder = new Map<string, string | undefined>()
  private readonly byPath = new Map<string, Promise<ResolvedConfig>>()
  private readonly cwd: string
  private readonly fixed: string | false | undefined

  /** `config` names the one file to use; false: none. */
  constructor(cwd: string, config: string | false | undefined) {
    this.cwd = cwd
    this.fixed = typeof config === 'string' ? resolve(cwd, config) : config
  }

  /** The config for the files of a folder. */
  forFolder(folder: string): Promise<ResolvedConfig> {
    if (this.fixed === false) return this.load(undefined)
    if (this.fixed !== undefined) return this.load(this.fixed)
    if (!this.byFolder.has(folder)) this.byFolder.set(folder, findConfig(folder))
    return this.load(this.byFolder.get(folder))
  }

  /** What is wrong with any config loaded so far. */
  async problems(): Promise<Problem[]> {
    const loaded = await Promise.all(this.byPath.values())
    return loaded.flatMap((config) => config.problems)
  }

  private load(path: string | undefined): Promise<ResolvedConfig> {
    const key = path ?? ''
    let config = this.byPath.get(key)
    if (config === undefined) {
      config =
        path === undefined
          ? Promise.resolve({ ...NO_SETTINGS, path, root: this.cwd, overrides: [], ignore: [], problems: [] })
          : resolveConfig(path, this.cwd)
      this.byPath.set(key, config)
    }
    return config
  }
}

/** Loads a config with all it extends. */
export async function resolveConfig(path: string, cwd: string): Promise<ResolvedConfig> {
  const merged = await withBases(path, cwd, [])
  return { ...merged, path, root: dirname(path) }
}

type Layers = Omit<ResolvedConfig, 'path' | 'root'>

async function withBases(path: string, cwd: string, chain: readonly string[]): Promise<Layers> {
  const { config, problems } = await loadConfigFile(path, cwd)
  let below: Layers = { ...NO_SETTINGS, overrides: [], ignore: [], problems: [] }
  const missing: Problem[] = []
  for (const base of config.extends ?? []) {
    const found = baseOf(base, dirname(path))
    if (found === undefined)
      missing.push(baseProblem(`there is no config “${base}” to extend`, 'give a path from this file, or install the package', path, cwd))
    else if (found === path || chain.includes(found))
      missing.push(baseProblem(`“${base}” extends itself`, 'take it out of one of the files', path, cwd))
    else below = over(below, await withBases(found, cwd, [...chain, path]))
  }
  return over(below, layerOf(config, path, cwd, [...problems, ...missing]))
}

function baseOf(spec: string, from: string): string | undefined {
  const found = locate(spec, from)
  return found !== undefined && isFolder(found) ? configIn(found) : found
}

function baseProblem(message: string, advice: string, path: string, cwd: string): Problem {
  return { code: 'CONFIG_EXTENDS', message, advice, path: shownPath(path, cwd), failure: true }
}

function layerOf(config: ConfigFile, path: string, cwd: string, problems: readonly Problem[]): Layers {
  const missing: Problem[] = []
  const packsOf = (specs: readonly string[] = []): string[] =>
    specs.flatMap((spec) => {
      const found = locate(spec, dirname(path))
      if (found !== undefined) return [found]
      missing.push(packProblem(spec, shownPath(path, cwd)))
      return []
    })
  const packs = packsOf(config.packs)
  const overrides = (config.overrides ?? []).map(({ packs: own, ...override }) => ({
    ...override,
    ...(own === undefined ? {} : { packs: packsOf(own) }),
  }))
  const { rules = {}, languages = {}, fields = {}, ignore = [] } = config
  return { packs, rules, languages, fields, overrides, ignore, problems: [...problems, ...missing] }
}

/** A pack that is named but not there. */
export function packProblem(spec: string, path?: string): Problem {
  const where = path === undefined ? {} : { path }
  const advice = 'give the path of a folder of rules, or install the npm package'
  return { code: 'PACK_MISSING', message: `there is no pack “${spec}”`, advice, ...where, failure: true }
}

function over(below: Layers, above: Layers): Layers {
  return {
    ...mergeSettings(below, above),
    overrides: [...below.overrides, ...above.overrides],
    ignore: [...below.ignore, ...above.ignore],
    problems: [...below.problems, ...above.problems],
  }
}

/** Lays settings over others. */
export function mergeSettings(below: Settings, above: Partial<Settings>): Settings {
  return {
    packs: [...new Set([...below.packs, ...(above.packs ?? [])])],
    rules: mergeLevels(below.rules, above.rules ?? {}),
    languages: { ...below.languages, ...above.languages },
    fields: { ...below.fields, ...above.fields },
  }
}

/** Lays levels over others; those of `above` come after, and so win over, all of `below`. */
export function mergeLevels(below: LevelSettings, above: LevelSettings): LevelSettings {
  const merged = new Map<string, LevelSetting>(Object.entries(below))
  for (const [rule, level] of Object.entries(above)) {
    merged.delete(rule)
    merged.set(rule, level)
  }
  return Object.fromEntries(merged)
}

/** What a config says of one file: its own settings under those of every override whose patterns the path fits. */
export async function settingsFor(config: ResolvedConfig, path: string): Promise<Settings> {
  let settings: Settings = config
  if (config.overrides.length === 0) return settings
  const name = slashed(relative(config.root, path))
  if (name === '' || name.startsWith('..') || isAbsolute(name)) return settings
  const { default: ignore } = await import('ignore')
  for (const override of config.overrides) {
    if (ignore().add(override.files).ignores(name)) settings = mergeSettings(settings, override)
  }
  return settings
}
