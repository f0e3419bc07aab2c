import type { Finding, Related } from './finding.ts'
import type { Problem } from './problem.ts'
import type { Span } from './span.ts'

/** A related place with its offsets in the file. */
export interface LocatedRelated extends Related {
  readonly range: Span
}

/** A finding with its place in the file. */
export interface LocatedFinding extends Omit<Finding, 'unit' | 'related'> {
  /** Offsets in the file's text, a byte order mark included. */
  readonly range: Span
  /** The decoded text that is flagged. */
  readonly excerpt: string
  /** The unit, by its id and key; `span` counts within its decoded text. */
  readonly unitId: string
  readonly unitKey?: string
  readonly documentId: string
  /** Whether the flagged text stands letter for letter in the file, so that a suggestion can replace it. */
  readonly verbatim: boolean
  readonly related: readonly LocatedRelated[]
}

/** What linting one file gives. */
export interface FileResult {
  readonly path: string
  /** The file's text, for code frames; '' where it could not be read. */
  readonly text: string
  /** Sorted by place, then rule id; suppressed ones left out. */
  readonly findings: readonly LocatedFinding[]
  readonly problems: readonly Problem[]
  /** Words of target text read. */
  readonly words: number
  /** MQM penalty per 1,000 words. */
  readonly score: number
  /** How many findings directives have silenced. */
  readonly suppressed: number
}
