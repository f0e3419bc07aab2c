import type { Problem } from '../core/problem.ts'
import type { Io } from './output.ts'

/** Names that are commands, and so likely meant where no file of a like name is found. */
const COMMANDS: readonly string[] = ['rules', 'explain', 'test', 'knows', 'help']

/** Prints problems on stderr, each with a frame where there is one. `paths` are the arguments, for what a slip may have meant. */
export async function printProblems(problems: readonly Problem[], io: Io, paths: readonly string[]): Promise<void> {
  if (problems.length === 0) return
  const { formatProblem } = await import('../report/problems.ts')
  for (const problem of problems) await io.err(`${formatProblem(await meant(problem, paths), { colour: io.colour.err })}\n`)
}

async function meant(problem: Problem, paths: readonly string[]): Promise<Problem> {
  if (problem.code !== 'READ_MISSING' || paths[0] === undefined || problem.path !== paths[0]) return problem
  const { nearest } = await import('../pack/words.ts')
  const command = nearest(paths[0], COMMANDS)
  return command === undefined ? problem : { ...problem, advice: `did you mean the command \`mtlint ${command}\`?` }
}
