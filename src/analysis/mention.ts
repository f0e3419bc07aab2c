import type { EntityKind, FormRole } from '../knowledge/entity.ts'

/** One reading of a mention. */
export interface Reading {
  readonly kind: EntityKind
  /** Index of the entity among those of its kind. */
  readonly entity: number
  readonly role: FormRole
}

/** A stretch of text that names one or more known entities. Tokens count from the unit's first, `lastToken` exclusive. */
export interface Mention {
  readonly firstToken: number
  readonly lastToken: number
  /** UTF-16 offsets in the unit's text. */
  readonly start: number
  readonly end: number
  /** All readings, the same words may name several entities. */
  readonly readings: readonly Reading[]
}
