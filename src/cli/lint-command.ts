import { writeFile } from 'node:fs/promises'
import { levelRank } from '../core/finding.ts'
import type { Problem } from '../core/problem.ts'
import type { FileResult } from '../core/result.ts'
import { decode } from '../node/decode.ts'
import { createMtlint, type LintReport, type Mtlint } from '../node/mtlint.ts'
import { fileProblem } from '../node/read-file.ts'
import { loadReporter } from '../report/index.ts'
import type { Reporter } from '../report/reporter.ts'
import { counted, summarise } from '../report/summary.ts'
import { type LintOptions, toApiOptions } from './options.ts'
import { type Io, wantsColour } from './output.ts'
import { printProblems } from './problems.ts'
import { progressBar } from './progress.ts'

const NOTHING = `Nothing to lint: name files or folders, such as

  mtlint article.txt
  mtlint docs

or give a text on stdin with --stdin. See mtlint --help.
`

/** Lints and prints. Gives the exit code: 0 clean, 1 findings at or above the failing level, 2 the work could not be done. */
export async function lintCommand(
  paths: readonly string[],
  options: LintOptions,
  io: Io,
  colourFlag: boolean | undefined,
): Promise<number> {
  const fromStdin = options.stdin === true || (paths.length === 1 && paths[0] === '-')
  if (fromStdin && paths.some((path) => path !== '-')) {
    await io.err('mtlint: give either files or --stdin, not both\n')
    return 2
  }
  if (!fromStdin && paths.length === 0) {
    await io.err(NOTHING)
    return 2
  }
  const reporter = await loadReporter(options.format)
  if (reporter === undefined) throw new Error(`no reporter ${options.format}`)
  const mtlint = createMtlint(toApiOptions(options))
  const report = fromStdin ? await lintStdin(mtlint, options, io) : await mtlint.lintFiles(paths, progressBar(io))
  const problems = [...report.problems, ...report.results.flatMap((result) => result.problems)]
  await printProblems(problems, io, paths)
  const written = await print(report.results, reporter, options, io, colourFlag)
  if (!written || problems.some((problem) => isFatal(problem, options))) return 2
  return await verdict(report.results, options, io)
}

async function lintStdin(mtlint: Mtlint, options: LintOptions, io: Io): Promise<LintReport> {
  const path = options.stdinFilename ?? '<stdin>'
  const { text, problems } = decode(await io.stdin(), path)
  const result: FileResult =
    text === undefined
      ? { path, text: '', findings: [], problems: [], words: 0, score: 0, suppressed: 0 }
      : await mtlint.lintText(text, { path })
  return { results: [{ ...result, problems: [...problems, ...result.problems] }], problems: await mtlint.problems() }
}

/** Whether a problem makes the run a failure. */
function isFatal(problem: Problem, options: LintOptions): boolean {
  return problem.failure && !(options.allowBadRules === true && problem.code.startsWith('PACK_') && problem.code !== 'PACK_MISSING')
}

async function print(
  results: readonly FileResult[],
  reporter: Reporter,
  options: LintOptions,
  io: Io,
  colourFlag: boolean | undefined,
): Promise<boolean> {
  const kept =
    options.quiet === true
      ? results.map((result) => ({ ...result, findings: result.findings.filter((one) => one.level === 'error') }))
      : results
  if (options.outputFile === undefined) {
    await io.out(await reporter(kept, { colour: io.colour.out, columns: io.columns }))
    return true
  }
  try {
    await writeFile(options.outputFile, await reporter(kept, { colour: wantsColour(colourFlag, {}, false) }))
    return true
  } catch (error) {
    await printProblems(
      [{ ...fileProblem(error, options.outputFile), code: 'WRITE_ERROR', message: 'the output file cannot be written' }],
      io,
      [],
    )
    return false
  }
}

async function verdict(results: readonly FileResult[], options: LintOptions, io: Io): Promise<number> {
  const sum = summarise(results)
  const limits: string[] = []
  if (options.maxWarnings !== undefined && sum.warning > options.maxWarnings) {
    limits.push(`${counted(sum.warning, 'warning')}, at most ${options.maxWarnings} are allowed`)
  }
  if (options.maxPenalty !== undefined && sum.score > options.maxPenalty) {
    limits.push(`an MQM penalty of ${sum.score} per 1,000 words, at most ${options.maxPenalty} is allowed`)
  }
  for (const limit of limits) await io.err(`mtlint: ${limit}\n`)
  return limits.length > 0 || reaches(results, options.failOn) ? 1 : 0
}

function reaches(results: readonly FileResult[], failOn: LintOptions['failOn']): boolean {
  if (failOn === 'never') return false
  return results.some((result) => result.findings.some((finding) => levelRank(finding.level) >= levelRank(failOn)))
}
