import type { Languages } from '../../core/document.ts'
import type { Problem } from '../../core/problem.ts'
import type { LevelSettings } from '../../engine/linter.ts'
import type { FieldNames } from '../../readers/read.ts'

/** What a config may say of some files. */
export interface ConfigOverride {
  /** Patterns in the manner of .gitignore, from the folder of the config. */
  readonly files: readonly string[]
  readonly rules?: LevelSettings
  readonly languages?: Languages
  readonly packs?: readonly string[]
}

/** A config file, checked; lists may be written as a single text. */
export interface ConfigFile {
  /** Paths or npm packages of configs that lie below this one, the first lowest. */
  readonly extends?: readonly string[]
  /** Paths or npm packages of rule packs. */
  readonly packs?: readonly string[]
  /** Levels by rule id or glob; a later entry wins. */
  readonly rules?: LevelSettings
  readonly languages?: Languages
  readonly overrides?: readonly ConfigOverride[]
  /** Patterns of files to leave alone, in the manner of .gitignore. */
  readonly ignore?: readonly string[]
  /** Names of the fields of JSON Lines records. */
  readonly fields?: FieldNames
}

/** What holds for a file, or, before its overrides are applied, for a folder. */
export interface Settings {
  /** Files and folders of packs, absolute, without repetition. */
  readonly packs: readonly string[]
  readonly rules: LevelSettings
  readonly languages: Languages
  readonly fields: FieldNames
}

/** A config with all it extends. */
export interface ResolvedConfig extends Settings {
  /** The file; undefined where there is none. */
  readonly path: string | undefined
  /** The folder that patterns count from. */
  readonly root: string
  readonly overrides: readonly (Partial<Settings> & { readonly files: readonly string[] })[]
  readonly ignore: readonly string[]
  /** What is wrong in it and in what it extends. */
  readonly problems: readonly Problem[]
}
