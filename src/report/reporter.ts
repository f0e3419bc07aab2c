import type { FileResult } from '../core/result.ts'

/** What a reporter may know of where its output goes. */
export interface ReportOptions {
  /** Whether escape sequences for colours may be used. */
  readonly colour: boolean
}

/** Turns results into the whole output, its last line ended; '' for nothing to say. */
export type Reporter = (results: readonly FileResult[], options: ReportOptions) => string
