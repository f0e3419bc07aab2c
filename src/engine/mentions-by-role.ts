import type { Mention } from '../analysis/mention.ts'
import type { FormRole } from '../knowledge/entity.ts'
import type { UnitScan } from './unit-scan.ts'

/** A mention with the unit it stands in. */
export interface UnitMention {
  readonly unit: number
  readonly mention: Mention
}

type SoughtRole = 'garbled' | 'doubtful' | 'literal' | 'transliterated' | 'romanised' | 'foreign-acronym' | 'foreign-spelling' | 'acronym'

/** Roles that some rule looks for: few mentions of a text have one. */
const SOUGHT: readonly SoughtRole[] = [
  'garbled',
  'doubtful',
  'literal',
  'transliterated',
  'romanised',
  'foreign-acronym',
  'foreign-spelling',
  'acronym',
]
const NONE: readonly UnitMention[] = []

/** Mentions of a document by the roles that rules look for, so that a rule only sees its own. */
export class MentionsByRole {
  private readonly byRole = new Map<FormRole, UnitMention[]>(SOUGHT.map((role) => [role, []]))

  /** Sorts the mentions of all units. */
  constructor(scans: readonly UnitScan[]) {
    scans.forEach(({ mentions }, unit) => {
      for (const mention of mentions) this.add(unit, mention)
    })
  }

  /** Mentions that have a reading of a role, in the order of the text. */
  of(role: SoughtRole): readonly UnitMention[] {
    return this.byRole.get(role) ?? NONE
  }

  private add(unit: number, mention: Mention): void {
    for (const { role } of mention.readings) {
      const list = this.byRole.get(role)
      if (list !== undefined && list.at(-1)?.mention !== mention) list.push({ unit, mention })
    }
  }
}
