import type { Mention } from '../analysis/mention.ts'
import type { PersonMention } from '../analysis/persons.ts'

/** What a class in a pattern stood for. */
export interface Capture {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly mention?: Mention
  readonly person?: PersonMention
}
