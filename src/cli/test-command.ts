import pc from 'picocolors'
import type { Problem } from '../core/problem.ts'
import { createMtlint } from '../node/mtlint.ts'
import { locate } from '../node/paths.ts'
import type { PackRule } from '../pack/types.ts'
import { codeFrame } from '../report/code-frame.ts'
import { escapeTerminal } from '../report/escape.ts'
import { counted } from '../report/summary.ts'
import { type SelfTestFailure, selfTest } from '../self-test.ts'
import type { Io } from './output.ts'
import { printProblems } from './problems.ts'

/** Options of `mtlint test`. */
export interface TestOptions {
  readonly allowBadRules?: boolean
}

type Paint = ReturnType<typeof pc.createColors>

/** Runs the examples of packs and prints those that fail. Gives the exit code: 1 for a failure, 2 for an unsound pack. */
export async function testCommand(specs: readonly string[], options: TestOptions, io: Io): Promise<number> {
  const paths = specs.filter((spec) => locate(spec, process.cwd()) !== undefined)
  const mtlint = createMtlint({ config: false, packs: paths })
  const ready = await mtlint.linterFor()
  const { rules, problems } = await chosen(specs, ready.allRules(), paths)
  const all = [...(await mtlint.problems()), ...problems]
  await printProblems(all, io, [])
  const result = selfTest(rules, ready.linter)
  const paint = pc.createColors(io.colour.out)
  for (const failure of result.failures) await io.out(`${failureText(failure, paint, io.colour.out)}\n\n`)
  const ran = `${counted(result.rules, 'rule')}, ${counted(result.examples, 'example')}`
  const unsound = all.some((problem) => problem.failure && !(options.allowBadRules === true && problem.code.startsWith('PACK_')))
  const failures = result.failures.length === 0 ? 'all as promised' : counted(result.failures.length, 'failure')
  const mark = unsound || result.failures.length > 0 ? paint.red('✖') : paint.green('✔')
  await io.out(`${mark} ${ran}: ${failures}${unsound ? '; what is unsound was left out' : ''}\n`)
  if (unsound) return 2
  return result.failures.length === 0 ? 0 : 1
}

/** The rules to test: those of the packs at the paths, of shipped packs by name, or all. */
async function chosen(
  specs: readonly string[],
  all: readonly PackRule[],
  paths: readonly string[],
): Promise<{ rules: readonly PackRule[]; problems: readonly Problem[] }> {
  if (specs.length === 0) return { rules: all, problems: [] }
  const { readPacks } = await import('../node/packs.ts')
  const cwd = process.cwd()
  const names = new Set<string>()
  const problems: Problem[] = []
  for (const spec of specs) {
    const path = paths.includes(spec) ? locate(spec, cwd) : undefined
    if (path !== undefined) for (const pack of (await readPacks(path, cwd)).packs) names.add(pack.name)
    else if (all.some((rule) => rule.id.startsWith(`${spec}/`))) names.add(spec)
    else {
      const advice = 'give the path of a folder of rules, or the name of a shipped pack'
      problems.push({ code: 'PACK_MISSING', message: `there is no pack “${spec}”`, advice, failure: true })
    }
  }
  return { rules: all.filter((rule) => names.has(rule.id.slice(0, rule.id.indexOf('/')))), problems }
}

function failureText(failure: SelfTestFailure, paint: Paint, colour: boolean): string {
  const { rule, example, part, text, expected, found, message } = failure
  const head = `${paint.bold(rule.id)} ${paint.dim(`${rule.path}, example ${example + 1}, ${part}`)}\n  ${paint.red('✖')} ${escapeTerminal(message)}`
  const indent = (frame: string): string => frame.replace(/^/gm, '    ')
  const wanted = expected === undefined ? [] : [`  expected here:\n${indent(codeFrame(text, expected, { colour: false }))}`]
  const came = found.map(
    (one) => `  found by ${one.ruleId}: ${escapeTerminal(one.message)}\n${indent(codeFrame(text, one.span, { colour }))}`,
  )
  const shown = wanted.length + came.length === 0 ? [indent(codeFrame(text, { start: 0, end: 0 }, { colour: false }))] : []
  return [head, ...wanted, ...came, ...shown].join('\n')
}
