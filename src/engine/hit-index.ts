import type { ConditionHit, ConditionRole } from './condition-hits.ts'
import type { RuleHit, UnitScan } from './unit-scan.ts'

type Role = Exclude<RuleHit['output']['role'], ConditionRole>
/** Hits by unit. */
type UnitHits = Map<number, RuleHit[]>

/** Hits of one rule in one unit, in order. */
export interface HitsOfUnit {
  readonly unit: number
  readonly hits: readonly RuleHit[]
}

/** Conditions of one rule met in one unit, in order. */
export interface ConditionsOfUnit {
  readonly unit: number
  readonly hits: readonly ConditionHit[]
}

const NO_HITS: readonly RuleHit[] = []

/** Hits of a document by rule, role and unit, so that a rule costs what it meets. */
export class HitIndex {
  private readonly byRule = new Map<number, Map<Role, UnitHits>>()
  private readonly conditionUnits = new Map<string, readonly ConditionsOfUnit[]>()
  private readonly scans: readonly UnitScan[]

  /** Sorts the hits of all units. */
  constructor(scans: readonly UnitScan[]) {
    this.scans = scans
    scans.forEach((scan, unit) => {
      for (const hit of scan.hits) this.add(unit, hit)
    })
  }

  /** Rules that a match, or a word that may begin one, was found of; conditions alone wake no rule. */
  get rules(): readonly number[] {
    return [...this.byRule].flatMap(([rule, roles]) => (roles.has('match') || roles.has('trigger') || roles.has('variant') ? [rule] : []))
  }

  /** Units in which a rule has a hit of a role, with those hits, in order. */
  units(rule: number, role: Role): readonly HitsOfUnit[] {
    return [...(this.byRule.get(rule)?.get(role) ?? [])].map(([unit, hits]) => ({ unit, hits }))
  }

  /** Hits of a rule in one unit. */
  in(rule: number, unit: number, role: Role): readonly RuleHit[] {
    return this.byRule.get(rule)?.get(role)?.get(unit) ?? NO_HITS
  }

  /** Conditions of a rule met in one unit. */
  conditionsIn(rule: number, unit: number, role: ConditionRole): readonly ConditionHit[] {
    return this.scans[unit]?.conditions.of(rule, role) ?? []
  }

  /** Units in which a condition of a rule is met, with the hits, in order. */
  conditions(rule: number, role: ConditionRole): readonly ConditionsOfUnit[] {
    const key = `${rule} ${role}`
    const known = this.conditionUnits.get(key)
    if (known !== undefined) return known
    const found = this.scans.flatMap(({ conditions }, unit) => {
      const hits = conditions.of(rule, role)
      return hits.length === 0 ? [] : [{ unit, hits }]
    })
    this.conditionUnits.set(key, found)
    return found
  }

  private add(unit: number, hit: RuleHit): void {
    const { rule, role } = hit.output
    const roles = this.byRule.get(rule) ?? new Map<Role, UnitHits>()
    this.byRule.set(rule, roles)
    const units = roles.get(role) ?? new Map<number, RuleHit[]>()
    roles.set(role, units)
    const hits = units.get(unit)
    if (hits === undefined) units.set(unit, [hit])
    else hits.push(hit)
  }
}
