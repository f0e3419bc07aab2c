import { InvalidArgumentError } from 'commander'
import type { LevelSetting } from '../core/finding.ts'
import type { LevelSettings } from '../engine/linter.ts'
import type { MtlintOptions } from '../node/mtlint.ts'
import type { FieldNames } from '../readers/read.ts'

/** Options that every command that needs rules knows. */
export interface RuleOptions {
  /** false: --no-config. */
  readonly config?: string | boolean
  readonly packs?: readonly string[]
  readonly rule?: LevelSettings
  readonly sourceLang?: string
  readonly targetLang?: string
  readonly allowBadRules?: boolean
}

/** Options of linting. */
export interface LintOptions extends RuleOptions {
  readonly format: string
  readonly outputFile?: string
  readonly failOn: 'error' | 'warning' | 'info' | 'never'
  readonly maxWarnings?: number
  readonly maxPenalty?: number
  readonly quiet?: boolean
  readonly stdin?: boolean
  readonly stdinFilename?: string
  readonly ignore: boolean
  readonly ext?: readonly string[]
  readonly fields?: FieldNames
}

/** The options of a command as the API takes them. */
export function toApiOptions(options: RuleOptions & Partial<Pick<LintOptions, 'ignore' | 'ext' | 'fields'>>): MtlintOptions {
  const { sourceLang, targetLang } = options
  return {
    config: options.config === false ? false : typeof options.config === 'string' ? options.config : undefined,
    packs: options.packs,
    rules: options.rule,
    languages: { ...(sourceLang === undefined ? {} : { source: sourceLang }), ...(targetLang === undefined ? {} : { target: targetLang }) },
    fields: options.fields,
    ignore: options.ignore,
    endings: options.ext,
  }
}

const LEVELS = /^(error|warning|warn|info|off)$/

/** `id: level`, added to those given before. */
export function parseRule(value: string, previous: LevelSettings = {}): LevelSettings {
  const [, id, level] = /^\s*["']?(.+?)["']?\s*[:=]\s*["']?(\w+)["']?\s*$/.exec(value) ?? []
  if (id === undefined || level === undefined || !LEVELS.test(level)) {
    throw new InvalidArgumentError("write 'id: level', such as 'zh-en/*: off'; levels are error, warning, info and off.")
  }
  const { [id]: _, ...others } = previous
  return { ...others, [id]: (level === 'warn' ? 'warning' : level) as LevelSetting }
}

/** A name, added to those given before. */
export function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value]
}

/** Endings of files, parted by commas: `.txt,md`. */
export function parseEndings(value: string, previous: readonly string[] = []): readonly string[] {
  const endings = value
    .split(',')
    .map((ending) => ending.trim().toLowerCase())
    .filter((ending) => ending !== '')
  if (endings.length === 0 || endings.some((ending) => !/^\.?[\w.-]+$/.test(ending)))
    throw new InvalidArgumentError('write endings such as .txt,.md')
  return [...previous, ...endings.map((ending) => (ending.startsWith('.') ? ending : `.${ending}`))]
}

/** A whole number, 0 or more. */
export function parseCount(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('write a whole number.')
  return Number(value)
}

/** A number, 0 or more. */
export function parseAmount(value: string): number {
  if (!/^\d+(\.\d+)?$/.test(value)) throw new InvalidArgumentError('write a number such as 10 or 2.5.')
  return Number(value)
}

/** A BCP 47 language tag. */
export function parseLanguage(value: string): string {
  if (!/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(value)) throw new InvalidArgumentError('write a language tag such as en, zh or pt-BR.')
  return value
}

const FIELDS = ['id', 'doc', 'source', 'target'] as const

/** `id=…,target=…`: names of the fields of JSON Lines records. */
export function parseFields(value: string, previous: FieldNames = {}): FieldNames {
  const named: Partial<Record<(typeof FIELDS)[number], string>> = { ...previous }
  for (const part of value.split(',')) {
    const [, key, name] = /^\s*(\w+)\s*=\s*(.+?)\s*$/.exec(part) ?? []
    const field = FIELDS.find((known) => known === key)
    if (field === undefined || name === undefined)
      throw new InvalidArgumentError('write id=…,doc=…,source=…,target=…, as many of them as are needed.')
    named[field] = name
  }
  return named
}
