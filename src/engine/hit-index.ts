import type { RuleHit, UnitScan } from './unit-scan.ts'

/** Hits of a document by rule and unit, so that a rule costs what it meets. */
export class HitIndex {
  private readonly byRule = new Map<number, Map<number, RuleHit[]>>()

  /** Sorts the hits of all units. */
  constructor(scans: readonly UnitScan[]) {
    scans.forEach((scan, unit) => {
      for (const hit of scan.hits) this.add(unit, hit)
    })
  }

  /** Rules that anything was found of. */
  get rules(): Iterable<number> {
    return this.byRule.keys()
  }

  /** Units in which a rule has a hit of a role, with those hits, in order. */
  units(rule: number, role: RuleHit['output']['role']): readonly { readonly unit: number; readonly hits: readonly RuleHit[] }[] {
    return [...(this.byRule.get(rule) ?? [])].flatMap(([unit, all]) => {
      const hits = all.filter((hit) => hit.output.role === role)
      return hits.length === 0 ? [] : [{ unit, hits }]
    })
  }

  /** Hits of a rule in one unit. */
  in(rule: number, unit: number, role: RuleHit['output']['role']): readonly RuleHit[] {
    return (this.byRule.get(rule)?.get(unit) ?? []).filter((hit) => hit.output.role === role)
  }

  private add(unit: number, hit: RuleHit): void {
    const units = this.byRule.get(hit.output.rule) ?? new Map<number, RuleHit[]>()
    this.byRule.set(hit.output.rule, units)
    const hits = units.get(unit)
    if (hits === undefined) units.set(unit, [hit])
    else hits.push(hit)
  }
}
