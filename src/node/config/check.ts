import type { Problem } from '../../core/problem.ts'
import { type Issue, type PointerIndex, toProblem } from '../../pack/issue.ts'
import { childPointer, isRecord } from '../../pack/pointer.ts'
import type { PackSource } from '../../pack/types.ts'
import { kindOf, listOf, nearest } from '../../pack/words.ts'
import type { ConfigFile } from './types.ts'

/** A parsed config with the places of its values. */
export interface RawConfig {
  readonly value: unknown
  /** Where the config stands in the parsed data: '' or `/mtlint`. */
  readonly pointer: string
  /** Undefined for a module, whose values have no place. */
  readonly index: PointerIndex | undefined
  readonly source: PackSource
}

/** What is sound in a config, and what is not. */
export interface CheckedConfig {
  readonly config: ConfigFile
  readonly problems: readonly Problem[]
}

/** Checks a value and gives what of it can be used; undefined for nothing. */
type Check = (value: unknown, pointer: string, report: Report) => unknown
type Report = (issue: Issue) => void

const LEVELS = ['error', 'warning', 'info', 'off']
const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i

/** Checks a config by hand; unsound parts are told of and left out. */
export function checkConfig(raw: RawConfig): CheckedConfig {
  const problems: Problem[] = []
  const report: Report = (issue) => {
    problems.push(problemOf(issue, raw))
  }
  const config = fields(CONFIG)(raw.value, raw.pointer, report)
  return { config: (config ?? {}) as ConfigFile, problems }
}

function problemOf(issue: Issue, raw: RawConfig): Problem {
  if (raw.index !== undefined) return toProblem(issue, raw.source, raw.index)
  const place = issue.pointer === '' ? '' : ` (at ${issue.pointer})`
  return { code: issue.code, message: `${issue.message}${place}`, advice: issue.advice, path: raw.source.path, failure: true }
}

const text: Check = (value, pointer, report) => {
  if (typeof value === 'string' && value.trim() !== '') return value
  return wrong(value, 'a text', pointer, report)
}

/** A text or a list of texts, as a list. */
const texts: Check = (value, pointer, report) => {
  if (typeof value === 'string') return [value]
  if (!Array.isArray(value)) return wrong(value, 'a text or a list of texts', pointer, report)
  return value.map((entry, index) => text(entry, childPointer(pointer, index), report)).filter((entry) => entry !== undefined)
}

const level: Check = (value, pointer, report) => {
  // Of YAML 1.1, and so of many people, `off` is a truth value.
  if (value === false) return 'off'
  if (typeof value === 'string' && LEVELS.includes(value)) return value
  const meant = typeof value === 'string' ? (value === 'warn' ? 'warning' : nearest(value, LEVELS)) : undefined
  const advice = meant === undefined ? `use ${listOf(LEVELS)}` : `did you mean “${meant}”?`
  report({ code: 'CONFIG_LEVEL', message: `this is no level: ${show(value)}`, advice, pointer })
  return undefined
}

const levels: Check = (value, pointer, report) => {
  if (!isRecord(value)) return wrong(value, 'an object of rules and levels', pointer, report)
  const sound: Record<string, unknown> = {}
  for (const [rule, entry] of Object.entries(value)) {
    const checked = level(entry, childPointer(pointer, rule), report)
    if (checked !== undefined) sound[rule] = checked
  }
  return sound
}

const language: Check = (value, pointer, report) => {
  if (typeof value === 'string' && LANGUAGE.test(value)) return value
  if (value === false) {
    report({ code: 'CONFIG_LANGUAGE', message: 'YAML reads this as a truth value', advice: 'put the language in quotes: "no"', pointer })
    return undefined
  }
  report({
    code: 'CONFIG_LANGUAGE',
    message: `this is no language: ${show(value)}`,
    advice: 'write a BCP 47 tag such as en, zh or pt-BR',
    pointer,
  })
  return undefined
}

function fields(known: Readonly<Record<string, Check>>): Check {
  return (value, pointer, report) => {
    if (!isRecord(value)) return wrong(value, 'an object', pointer, report)
    const sound: Record<string, unknown> = {}
    for (const [key, entry] of Object.entries(value)) {
      const at = childPointer(pointer, key)
      const check = Object.hasOwn(known, key) ? known[key] : undefined
      if (check === undefined) unknownKey(key, Object.keys(known), at, report)
      else {
        const checked = check(entry, at, report)
        if (checked !== undefined) sound[key] = checked
      }
    }
    return sound
  }
}

const LANGUAGES = fields({ source: language, target: language })

const override = fields({ files: texts, rules: levels, languages: LANGUAGES, packs: texts })

const overrides: Check = (value, pointer, report) => {
  if (!Array.isArray(value)) return wrong(value, 'a list', pointer, report)
  return value.flatMap((entry, index) => {
    const at = childPointer(pointer, index)
    const checked = override(entry, at, report)
    if (!isRecord(checked)) return []
    if (checked['files'] !== undefined) return [checked]
    report({ code: 'CONFIG_FILES', message: 'this override does not say for which files', advice: 'add files: ["docs/**"]', pointer: at })
    return []
  })
}

const CONFIG: Readonly<Record<string, Check>> = {
  extends: texts,
  packs: texts,
  rules: levels,
  languages: LANGUAGES,
  overrides,
  ignore: texts,
  fields: fields({ id: text, doc: text, source: text, target: text }),
  $schema: () => undefined,
}

const KEYS = Object.keys(CONFIG).filter((key) => key !== '$schema')

function unknownKey(key: string, known: readonly string[], pointer: string, report: Report): void {
  const names = known.filter((name) => name !== '$schema')
  const meant = nearest(key, names)
  const top = names.length === KEYS.length
  const advice = meant === undefined ? `${top ? 'a config knows' : 'here stand'} ${listOf(names, 'and')}` : `did you mean “${meant}”?`
  report({ code: 'CONFIG_KEY', message: `“${key}” is not known`, advice, pointer, atKey: true })
}

function wrong(value: unknown, wanted: string, pointer: string, report: Report): undefined {
  report({
    code: 'CONFIG_TYPE',
    message: `${wanted} belongs here, this is ${value === '' ? 'empty' : kindOf(value)}`,
    advice: `write ${wanted}`,
    pointer,
  })
  return undefined
}

function show(value: unknown): string {
  return typeof value === 'string' ? `“${value}”` : kindOf(value)
}
