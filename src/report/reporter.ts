import type { FileResult } from '../core/result.ts'

/** What a reporter may know of where its output goes. */
export interface ReportOptions {
  /** Whether escape sequences for colours may be used. */
  readonly colour: boolean
  /** Columns of the terminal; undefined where there is none. */
  readonly columns?: number | undefined
}

/** Turns results into the whole output, its last line ended; '' for nothing to say. A promise where parts are loaded when needed. */
export type Reporter = (results: readonly FileResult[], options: ReportOptions) => string | Promise<string>
