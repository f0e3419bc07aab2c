import { createMtlint } from '../node/mtlint.ts'
import type { PackRule } from '../pack/types.ts'
import { listOf, nearest } from '../pack/words.ts'
import { type RuleOptions, toApiOptions } from './options.ts'
import type { Io } from './output.ts'
import { explainRule } from './explain-text.ts'
import { printProblems } from './problems.ts'

/** Options of `mtlint explain`. */
export type ExplainOptions = RuleOptions

/** Explains the rule of a name. Gives the exit code. */
export async function explainCommand(name: string, options: ExplainOptions, io: Io): Promise<number> {
  const mtlint = createMtlint(toApiOptions({ ...options, ignore: true }))
  const ready = await mtlint.linterFor()
  const problems = await mtlint.problems()
  await printProblems(problems, io, [])
  const rules = ready.allRules()
  const found = rulesNamed(name, rules)
  const [rule] = found
  if (rule === undefined || found.length > 1) {
    await io.err(`mtlint: ${found.length > 1 ? several(name, found) : unknown(name, rules)}\n`)
    return 2
  }
  await io.out(explainRule(rule, ready.levelOf(rule), io.colour.out))
  return problems.some((problem) => problem.failure) && options.allowBadRules !== true ? 2 : 0
}

function rulesNamed(name: string, rules: readonly PackRule[]): readonly PackRule[] {
  return name.includes('/') ? rules.filter((rule) => rule.id === name) : rules.filter((rule) => rule.rule.id === name)
}

function several(name: string, found: readonly PackRule[]): string {
  return `several packs have a rule “${name}”: ${listOf(found.map((rule) => rule.id))}?`
}

function unknown(name: string, rules: readonly PackRule[]): string {
  const meant = name.includes('/')
    ? nearest(
        name,
        rules.map((rule) => rule.id),
      )
    : nearest(
        name,
        rules.map((rule) => rule.rule.id),
      )
  const advice = meant === undefined ? '`mtlint rules` lists those there are.' : `Did you mean “${meant}”?`
  return `there is no rule “${name}”. ${advice}`
}
