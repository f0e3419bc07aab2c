import { dirname, resolve } from 'node:path'
import type { Languages } from '../core/document.ts'
import type { Problem } from '../core/problem.ts'
import type { FileResult } from '../core/result.ts'
import type { LevelSettings } from '../engine/linter.ts'
import { lintText } from '../lint-text.ts'
import type { FieldNames, Format } from '../readers/read.ts'
import { Configs, mergeSettings, packProblem, settingsFor } from './config/resolve.ts'
import type { ResolvedConfig, Settings } from './config/types.ts'
import { detectLanguage } from './detect-language.ts'
import { type Discovered, discover } from './discover.ts'
import { Ignored } from './ignored.ts'
import { Linters, type MakeLinter, makeLinter, type ReadyLinter } from './linters.ts'
import { locate } from './paths.ts'
import { readTextFile } from './read-file.ts'

/** What mtlint is to work with; everything may be left out. */
export interface MtlintOptions {
  /** Folder that paths count from. Default: the working folder of the process. */
  readonly cwd?: string | undefined
  /** The one config file to use; false: none. Default: the nearest one upward from each file. */
  readonly config?: string | false | undefined
  /** Paths or npm packages of rule packs, on top of those that are shipped and configured. */
  readonly packs?: readonly string[] | undefined
  /** Levels by rule id or glob; they win over those of the config. */
  readonly rules?: LevelSettings | undefined
  /** Languages of the texts; they win over those of the config and the files. */
  readonly languages?: Languages | undefined
  /** Names of the fields of JSON Lines records. */
  readonly fields?: FieldNames | undefined
  /** Whether .mtlintignore and the config's ignore are obeyed. Default: true. */
  readonly ignore?: boolean | undefined
  /** Endings of the files that are looked for in folders. */
  readonly endings?: readonly string[] | undefined
}

/** What is known of a text beside itself. */
export interface TextOptions {
  /** Path that the result carries, by which config and format are found. Default: `<text>`, plain text. */
  readonly path?: string | undefined
  readonly format?: Format | undefined
  readonly languages?: Languages | undefined
}

/** What linting files gave. */
export interface LintReport {
  /** A result for each file, also for those that could not be read; ignored files have none. */
  readonly results: readonly FileResult[]
  /** What is wrong outside the files: arguments, config, packs. */
  readonly problems: readonly Problem[]
}

/** Told before each file: how many are done, of how many. */
export type OnProgress = (done: number, total: number, path: string) => void

/** mtlint, set up. Configs, packs and linters are loaded when first needed and kept. */
export interface Mtlint {
  /** Lints a text. What is wrong with config and packs is in `problems()`. */
  lintText(text: string, options?: TextOptions): Promise<FileResult>
  /** Lints files, folders and patterns. */
  lintFiles(paths: readonly string[], onProgress?: OnProgress): Promise<LintReport>
  /** The rules that would read a file, with their linter. Default: any file of the working folder. */
  linterFor(path?: string): Promise<ReadyLinter>
  /** What is wrong with the configs and packs loaded so far. */
  problems(): Promise<readonly Problem[]>
}

/** Sets mtlint up, in the way of the command. `make` is for tests. */
export function createMtlint(options: MtlintOptions = {}, make: MakeLinter = makeLinter): Mtlint {
  return new Workspace(options, make)
}

const NO_TEXT = '<text>'

class Workspace implements Mtlint {
  private readonly options: MtlintOptions
  private readonly cwd: string
  private readonly configs: Configs
  private readonly linters: Linters
  private readonly ignored: Ignored
  private readonly own: Partial<Settings>
  private readonly missingPacks: readonly Problem[]

  constructor(options: MtlintOptions, make: MakeLinter) {
    this.options = options
    this.cwd = resolve(options.cwd ?? process.cwd())
    this.configs = new Configs(this.cwd, options.config)
    this.linters = new Linters(this.cwd, make)
    this.ignored = new Ignored(this.cwd)
    const located = (options.packs ?? []).map((spec) => ({ spec, path: locate(spec, this.cwd) }))
    this.missingPacks = located.filter((pack) => pack.path === undefined).map((pack) => packProblem(pack.spec))
    const packs = located.flatMap((pack) => (pack.path === undefined ? [] : [pack.path]))
    this.own = { packs, rules: options.rules ?? {}, languages: options.languages ?? {}, fields: options.fields ?? {} }
  }

  async lintText(text: string, options: TextOptions = {}): Promise<FileResult> {
    const path = options.path ?? NO_TEXT
    const settings = await this.settings(resolve(this.cwd, path))
    return await this.lint(text, path, { ...settings, languages: { ...settings.languages, ...options.languages } }, options.format)
  }

  async lintFiles(paths: readonly string[], onProgress?: OnProgress): Promise<LintReport> {
    const found = await discover(paths, { cwd: this.cwd, endings: this.options.endings })
    const results: FileResult[] = []
    const notices: Problem[] = found.empty.map(emptyFolder)
    for (const [done, file] of found.files.entries()) {
      onProgress?.(done, found.files.length, file.shown)
      const config = await this.configs.forFolder(dirname(file.path))
      const reason = this.options.ignore === false ? undefined : await this.ignored.reason(file.path, config)
      if (reason === undefined) results.push(await this.lintFile(file, config))
      else if (file.named) notices.push(ignoredFile(file.shown, reason))
    }
    onProgress?.(found.files.length, found.files.length, '')
    return { results, problems: [...found.problems, ...notices, ...(await this.problems())] }
  }

  async linterFor(path = 'text.txt'): Promise<ReadyLinter> {
    return await this.linters.get(await this.settings(resolve(this.cwd, path)))
  }

  async problems(): Promise<readonly Problem[]> {
    return [...(await this.configs.problems()), ...this.missingPacks, ...this.linters.problems]
  }

  private async settings(path: string): Promise<Settings> {
    const config = await this.configs.forFolder(dirname(path))
    return mergeSettings(await settingsFor(config, path), this.own)
  }

  private async lintFile(file: Discovered, config: ResolvedConfig): Promise<FileResult> {
    const settings = mergeSettings(await settingsFor(config, file.path), this.own)
    const { text, problems } = await readTextFile(file.path, file.shown)
    if (text === undefined) return { path: file.shown, text: '', findings: [], problems, words: 0, score: 0, suppressed: 0 }
    const result = await this.lint(text, file.shown, settings, undefined)
    return problems.length === 0 ? result : { ...result, problems: [...problems, ...result.problems] }
  }

  private async lint(text: string, path: string, settings: Settings, format: Format | undefined): Promise<FileResult> {
    const { linter, unusedSuppressions } = await this.linters.get(settings)
    const { languages, fields } = settings
    return await lintText(text, { path, format, languages, linter, fields, detect: detectLanguage, unusedSuppressions })
  }
}

function emptyFolder(path: string): Problem {
  return {
    code: 'READ_NOTHING',
    message: 'this folder holds no file to lint',
    advice: 'name the files, or give --ext',
    path,
    failure: false,
  }
}

function ignoredFile(path: string, reason: string): Problem {
  return {
    code: 'READ_IGNORED',
    message: `the file is left alone because of ${reason}`,
    advice: 'use --no-ignore to lint it',
    path,
    failure: false,
  }
}
