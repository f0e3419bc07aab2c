import type { Languages, ReadResult } from '../core/document.ts'

/** The formats that can be read. */
export type Format = 'text' | 'markdown' | 'html' | 'jsonl'

/** Names of the fields of a JSON Lines record, where they are not `id`, `doc`, `source` and `target`. */
export interface FieldNames {
  readonly id?: string
  readonly doc?: string
  readonly source?: string
  readonly target?: string
}

/** What a reader needs to know besides the text. */
export interface ReadOptions {
  /** Names the file in documents and problems; it is not opened. */
  readonly path: string
  /** Languages known from outside; they win over what the file says. */
  readonly languages: Languages
  readonly fields?: FieldNames
}

/** Reads one format: pure, never throws, gives a problem for what it cannot read. */
export type Reader = (text: string, options: ReadOptions) => ReadResult
