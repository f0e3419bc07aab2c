import type { Problem } from './problem.ts'
import type { MappedText } from './source-map.ts'
import type { Span } from './span.ts'

/** What part of a document a unit is; structure rules read only prose. */
export type UnitKind = 'paragraph' | 'heading' | 'list-item' | 'table-cell' | 'caption' | 'message' | 'attribute'

/** Stands in a unit's text for something that is not prose: a code span, an image, an autolink. */
export const OPAQUE = '\uFFFC'

/** One piece of target text, with its source where known. */
export interface Unit {
  /** Stable within its file: the record's id, the catalogue key, or the number of the unit. */
  readonly id: string
  /** Catalogue key, where the format has keys. */
  readonly key?: string
  readonly kind: UnitKind
  /** The text that is read, decoded, with where it stands in the file. */
  readonly target: MappedText
  /** The source text, decoded. */
  readonly source?: string
}

/** Languages as BCP 47 tags; unknown ones are left out. */
export interface Languages {
  readonly source?: string
  readonly target?: string
}

/** Units that belong together, in reading order. What the linter learns of names it learns per document. */
export interface Document {
  /** Name of the document; unique within its file. */
  readonly id: string
  readonly languages: Languages
  readonly units: readonly Unit[]
}

/** A comment in the text that speaks to the linter. */
export interface Directive {
  readonly kind: 'disable' | 'enable' | 'disable-line' | 'disable-next-line' | 'disable-file'
  /** Rule ids or globs; empty: all rules. */
  readonly rules: readonly string[]
  /** What follows `--`. */
  readonly reason?: string
  /** Where the comment stands in the file. */
  readonly span: Span
}

/** What a reader makes of a file. Offsets count from the first character of the text, a byte order mark included. */
export interface ReadResult {
  readonly documents: readonly Document[]
  readonly directives: readonly Directive[]
  /** What could not be read; the rest was. */
  readonly problems: readonly Problem[]
}
