import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
/** The folder with the files of the command's tests. */
export const FIXTURES: string = fileURLToPath(new URL('../../fixtures/cli/', import.meta.url))

/** What a run of the command gave. */
export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** How the command is run. */
export interface RunOptions {
  readonly cwd?: string
  readonly stdin?: string | Uint8Array
  readonly env?: NodeJS.ProcessEnv
  /** Close its stdout after the first piece. */
  readonly hangUp?: boolean
}

/** Runs the built command as its users do; needs `npm run build` before. */
export function mtlint(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MAIN, ...args], { cwd: options.cwd ?? FIXTURES, env: { ...env, ...options.env } })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => {
      out.push(chunk)
      if (options.hangUp === true) child.stdout.destroy()
    })
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', reject)
    child.stdin.on('error', () => undefined)
    child.on('close', (code) => resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }))
    child.stdin.end(options.stdin ?? '')
  })
}

/** Options that leave only the rules of fixtures/cli/house. */
export const HOUSE_ONLY: readonly string[] = [
  '--no-config',
  '--packs',
  'house',
  '-r',
  '**: off',
  '-r',
  'house/make-photo: error',
  '-r',
  'house/actual-information: warning',
]
