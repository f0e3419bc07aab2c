import type { Problem } from './core/problem.ts'
import type { FileResult } from './core/result.ts'
import { createMtlint, type LintReport, type MtlintOptions, type TextOptions } from './node/mtlint.ts'
import { type PacksRead, readPacks } from './node/packs.ts'
import { locate } from './node/paths.ts'
import { packProblem } from './node/config/resolve.ts'
import { loadReporter } from './report/index.ts'
import type { ReportOptions } from './report/reporter.ts'
import { resolve } from 'node:path'

export type { Confidence, Level, LevelSetting, RuleId, Severity, Suggestion } from './core/finding.ts'
export type { Languages } from './core/document.ts'
export type { Problem } from './core/problem.ts'
export type { FileResult, LocatedFinding, LocatedRelated } from './core/result.ts'
export type { Span } from './core/span.ts'
export type { LevelSettings, Linter } from './engine/linter.ts'
export type { ConfigFile, ConfigOverride } from './node/config/types.ts'
export type { ReadyLinter } from './node/linters.ts'
export type { LintReport, Mtlint, MtlintOptions, OnProgress, TextOptions } from './node/mtlint.ts'
export type { PacksRead } from './node/packs.ts'
export type { Pack, PackRule } from './pack/types.ts'
export type { FieldNames, Format } from './readers/read.ts'
export type { JsonFile, JsonMessage, JsonProblem } from './report/json.ts'
export type { ReportOptions } from './report/reporter.ts'
export type { Summary } from './report/summary.ts'
export { jsonFile } from './report/json.ts'
export { formatNames } from './report/index.ts'
export { formatProblem } from './report/problems.ts'
export { summarise } from './report/summary.ts'
export { createMtlint } from './node/mtlint.ts'

/** A text's result, with what is wrong with config and packs among its problems. */
export type TextResult = FileResult

/**
 * Lints one text with the shipped rules, the config found from `path` on, and the options given.
 * Loads the rules on every call: for many texts keep one {@link createMtlint}.
 *
 * @example
 * const result = await lintText('Russia did not encounter a financial card neck.', { languages: { source: 'zh', target: 'en' } })
 * for (const finding of result.findings) console.log(finding.ruleId, finding.excerpt, finding.message)
 */
export async function lintText(text: string, options: MtlintOptions & TextOptions = {}): Promise<TextResult> {
  const mtlint = createMtlint(options)
  const result = await mtlint.lintText(text, { path: options.path, format: options.format })
  return { ...result, problems: [...(await mtlint.problems()), ...result.problems] }
}

/**
 * Lints files, folders and glob patterns as the command does. Never rejects because of a file: what could not be read
 * is among the problems.
 */
export async function lintFiles(paths: readonly string[], options: MtlintOptions = {}): Promise<LintReport> {
  return await createMtlint(options).lintFiles(paths)
}

/** Reads rule packs, by path or name of an npm package, and checks them. Runs no code. */
export async function loadPacks(specs: readonly string[], options: Pick<MtlintOptions, 'cwd'> = {}): Promise<PacksRead> {
  const cwd = resolve(options.cwd ?? process.cwd())
  const packs: PacksRead['packs'][number][] = []
  const problems: Problem[] = []
  for (const spec of specs) {
    const path = locate(spec, cwd)
    if (path === undefined) {
      problems.push(packProblem(spec))
      continue
    }
    const read = await readPacks(path, cwd)
    packs.push(...read.packs)
    problems.push(...read.problems)
  }
  return { packs, problems }
}

/** Results as the text of an output format (`stylish`, `compact`, `json`); throws for a format there is not. */
export async function formatResults(
  results: readonly FileResult[],
  format: string,
  options: ReportOptions = { colour: false },
): Promise<string> {
  const reporter = await loadReporter(format)
  if (reporter === undefined) throw new RangeError(`mtlint knows no format “${format}”`)
  return await reporter(results, options)
}
