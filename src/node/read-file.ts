import { open } from 'node:fs/promises'
import type { Problem } from '../core/problem.ts'
import { type Decoded, decode, MAX_FILE_BYTES } from './decode.ts'

/** Reads and decodes a file; `shown` is the path as people are to see it. Never rejects. */
export async function readTextFile(path: string, shown: string): Promise<Decoded> {
  try {
    const file = await open(path, 'r')
    try {
      const { size } = await file.stat()
      if (size > MAX_FILE_BYTES) return tooLarge(size, shown)
      const bytes = await file.readFile()
      return bytes.length > MAX_FILE_BYTES ? tooLarge(bytes.length, shown) : decode(bytes, shown)
    } finally {
      await file.close()
    }
  } catch (error) {
    return { text: undefined, problems: [fileProblem(error, shown)] }
  }
}

function tooLarge(size: number, path: string): Decoded {
  const problem: Problem = {
    code: 'READ_SIZE',
    message: `a file of ${Math.round(size / 1024 / 1024)} MB is too large; at most ${MAX_FILE_BYTES / 1024 / 1024} MB are read`,
    advice: 'split the file',
    path,
    failure: true,
  }
  return { text: undefined, problems: [problem] }
}

const REASONS: Readonly<Record<string, readonly [code: string, message: string, advice?: string]>> = {
  ENOENT: ['READ_MISSING', 'no such file', 'check the name'],
  EACCES: ['READ_ACCESS', 'the file may not be read', 'check its permissions'],
  EPERM: ['READ_ACCESS', 'the file may not be read', 'check its permissions'],
  EISDIR: ['READ_FOLDER', 'this is a folder, not a file'],
  ELOOP: ['READ_LOOP', 'the link leads back to itself', 'remove the link'],
  EMFILE: ['READ_ERROR', 'too many files are open'],
}

/** Why the file system refused, for people. */
export function fileProblem(error: unknown, path: string): Problem {
  const code = errorCode(error)
  const known = REASONS[code]
  if (known === undefined) return { code: 'READ_ERROR', message: `the file cannot be read: ${messageOf(error)}`, path, failure: true }
  const [name, message, advice] = known
  return { code: name, message, ...(advice === undefined ? {} : { advice }), path, failure: true }
}

/** The code of a system error, such as ENOENT; '' for any other error. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** The first line of an error's message. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.split('\n')[0] ?? ''
}
