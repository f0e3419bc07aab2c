import type { Span } from './span.ts'

/** Something mtlint could not use: a broken pack, a damaged record, an unreadable file. Told to people, never thrown. */
export interface Problem {
  /** Stable upper-case code, such as PACK_YAML or READ_ENCODING. */
  readonly code: string
  /** What is wrong. */
  readonly message: string
  /** What to do about it. */
  readonly advice?: string
  /** The file it is about. */
  readonly path?: string
  /** Where in the file, UTF-16 offsets. */
  readonly span?: Span
  /** The file's text, where a code frame helps. */
  readonly text?: string
  /** A failure makes the exit code 2; a notice does not. */
  readonly failure: boolean
}
