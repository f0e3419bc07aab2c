import type { WriteStream } from 'node:tty'

/** Where the command writes; tests put in their own. */
export interface Io {
  /** Writes results. Resolves when all of it has left the process, also into a slow pipe. */
  readonly out: (text: string) => Promise<void>
  /** Writes anything that is no result: problems, progress. */
  readonly err: (text: string) => Promise<void>
  /** Whether colours may be used on each. */
  readonly colour: { readonly out: boolean; readonly err: boolean }
  /** Width of the terminal that stdout is; undefined where it is none. */
  readonly columns?: number | undefined
  /** Whether a person watches stderr. */
  readonly interactive: boolean
  /** All that comes in on stdin. */
  readonly stdin: () => Promise<Uint8Array>
}

/** Writes to a stream and waits until it is through; a reader that has gone away (`| head`) is no error. */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (text === '') return Promise.resolve()
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error === null || error === undefined || ('code' in error && error.code === 'EPIPE')) resolve()
      else reject(error)
    })
  })
}

/**
 * Whether to colour what goes to a stream: --color and --no-color first, then NO_COLOR and FORCE_COLOR
 * (any value but an empty one; FORCE_COLOR=0 means no), else only on a terminal that can.
 */
export function wantsColour(flag: boolean | undefined, env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (flag !== undefined) return flag
  if ((env['NO_COLOR'] ?? '') !== '') return false
  const force = env['FORCE_COLOR']
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false'
  return isTerminal && env['TERM'] !== 'dumb'
}

/** The streams of the process. */
export function processIo(colourFlag: boolean | undefined): Io {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreBrokenPipe)
  return {
    out: (text) => write(process.stdout, text),
    err: (text) => write(process.stderr, text),
    colour: {
      out: wantsColour(colourFlag, process.env, isTerminal(process.stdout)),
      err: wantsColour(colourFlag, process.env, isTerminal(process.stderr)),
    },
    columns: isTerminal(process.stdout) ? process.stdout.columns : undefined,
    interactive: isTerminal(process.stderr) && process.env['CI'] === undefined && process.env['TERM'] !== 'dumb',
    stdin: readStdin,
  }
}

function isTerminal(stream: Partial<WriteStream>): boolean {
  return stream.isTTY === true
}

function ignoreBrokenPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}
