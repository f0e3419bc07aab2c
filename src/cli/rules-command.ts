import pc from 'picocolors'
import { languageFits } from '../core/language.ts'
import type { LevelSetting } from '../core/finding.ts'
import type { PackRule } from '../pack/types.ts'
import { createMtlint } from '../node/mtlint.ts'
import { escapeTerminal } from '../report/escape.ts'
import { counted } from '../report/summary.ts'
import { type RuleOptions, toApiOptions } from './options.ts'
import type { Io } from './output.ts'
import { printProblems } from './problems.ts'

/** Options of `mtlint rules`. */
export interface RulesOptions extends RuleOptions {
  readonly pack?: readonly string[]
  readonly kind?: readonly string[]
  readonly level?: LevelSetting
  readonly counts?: boolean
  readonly format: 'text' | 'json'
}

/** A rule as the list shows it. */
interface Row {
  readonly id: string
  readonly pack: string
  readonly kind: string
  readonly level: LevelSetting
  readonly severity: string
  readonly confidence: string
  readonly category: string
  readonly languages: { readonly source?: readonly string[]; readonly target?: readonly string[] }
  readonly message: string
  readonly path: string
}

/** Lists the rules that fit the filters. Gives the exit code. */
export async function rulesCommand(options: RulesOptions, io: Io): Promise<number> {
  const mtlint = createMtlint(toApiOptions({ ...options, ignore: true }))
  const ready = await mtlint.linterFor()
  const problems = await mtlint.problems()
  await printProblems(problems, io, [])
  const rows = ready
    .allRules()
    .map((rule) => rowOf(rule, ready.levelOf(rule)))
    .filter((row) => fits(row, options))
  await io.out(
    options.counts === true
      ? countsText(rows, options)
      : options.format === 'json'
        ? `${JSON.stringify(rows, null, 2)}\n`
        : listText(rows, io),
  )
  return problems.some((problem) => problem.failure) && options.allowBadRules !== true ? 2 : 0
}

function rowOf({ id, rule, path }: PackRule, level: LevelSetting): Row {
  const { kind, severity, confidence, category, languages, message } = rule
  return { id, pack: id.slice(0, id.indexOf('/')), kind, level, severity, confidence, category, languages, message, path }
}

function fits(row: Row, options: RulesOptions): boolean {
  return (
    (options.pack?.includes(row.pack) ?? true) &&
    (options.kind?.includes(row.kind) ?? true) &&
    (options.level === undefined || options.level === row.level) &&
    languageFits(row.languages.source, options.sourceLang) &&
    languageFits(row.languages.target, options.targetLang)
  )
}

function listText(rows: readonly Row[], io: Io): string {
  const paint = pc.createColors(io.colour.out)
  const columns = ['level', 'severity', 'confidence', 'kind', 'category', 'id'] as const
  const widths = columns.map((column) => Math.max(column.length, ...rows.map((row) => row[column].length)))
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd()
  const paints = { error: paint.red, warning: paint.yellow, info: paint.cyan, off: paint.dim }
  const lines = rows.map((row) => {
    const [level = '', ...rest] = columns.map((column, index) => escapeTerminal(row[column]).padEnd(widths[index] ?? 0))
    return `${paints[row.level](level)}  ${rest.join('  ').trimEnd()}`
  })
  return [...(rows.length === 0 ? [] : [paint.dim(line(columns))]), ...lines, `${counted(rows.length, 'rule')}`, ''].join('\n')
}

function countsText(rows: readonly Row[], options: RulesOptions): string {
  const count = (key: 'pack' | 'kind' | 'level'): Record<string, number> => {
    const counts = new Map<string, number>()
    for (const row of rows) counts.set(row[key], (counts.get(row[key]) ?? 0) + 1)
    return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
  }
  const counts = { rules: rows.length, pack: count('pack'), kind: count('kind'), level: count('level') }
  if (options.format === 'json') return `${JSON.stringify(counts, null, 2)}\n`
  const block = (title: string, of: Record<string, number>): string =>
    [title, ...Object.entries(of).map(([name, number]) => `${String(number).padStart(7)}  ${escapeTerminal(name)}`)].join('\n')
  return `${counted(rows.length, 'rule')}\n\n${block('by pack', counts.pack)}\n\n${block('by kind', counts.kind)}\n\n${block('by level', counts.level)}\n`
}
