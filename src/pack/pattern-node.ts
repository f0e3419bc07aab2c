/** One step of a pattern in the language of docs/patterns.md. */
export type PatternNode =
  | { readonly type: 'word'; readonly word: string; readonly written: string }
  | { readonly type: 'inflected'; readonly word: string }
  | { readonly type: 'gap'; readonly min: number; readonly max: number }
  | { readonly type: 'class'; readonly name: ClassName; readonly capture?: string }
  | { readonly type: 'sequence'; readonly items: readonly PatternNode[] }
  | { readonly type: 'choice'; readonly options: readonly PatternNode[] }

/** A pattern that parsed. */
export interface Pattern {
  readonly text: string
  readonly root: PatternNode
}

const CLASS_NAMES = [
  'country',
  'demonym',
  'people',
  'city',
  'capital',
  'person',
  'office',
  'organisation',
  'media',
  'bloc',
  'acronym',
  'currency',
  'product',
  'place',
  'number',
  'name',
] as const

/** A class of words that a pattern may name in angle brackets. */
export type ClassName = (typeof CLASS_NAMES)[number]

/** All class names. */
export const classNames: ReadonlySet<string> = new Set(CLASS_NAMES)
