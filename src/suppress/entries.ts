import type { Directive } from '../core/document.ts'
import { ruleGlobFits } from './rule-glob.ts'

/** One name in one directive, and whether it has silenced anything. */
export interface Entry {
  readonly directive: Directive
  readonly glob: string
  /** When a block directive took effect; 0 for the others. */
  readonly order: number
  used: boolean
}

/** Entries by name. The cost of a lookup grows with the number of different names that hold a `*`, not with that of directives. */
export class EntrySet {
  private readonly exact = new Map<string, Entry>()
  private readonly globs = new Map<string, Entry>()

  /** The entry with this very name. */
  get(glob: string): Entry | undefined {
    return this.exact.get(glob) ?? this.globs.get(glob)
  }

  /** Adds an entry; one of the same name gives way. */
  set(entry: Entry): void {
    const entries = entry.glob.includes('*') ? this.globs : this.exact
    entries.set(entry.glob, entry)
  }

  /** Whether there is none. */
  get empty(): boolean {
    return this.exact.size === 0 && this.globs.size === 0
  }

  /** All entries that speak of a rule. */
  matching(ruleId: string): Entry[] {
    const found: Entry[] = []
    for (const name of [ruleId, ruleId.slice(0, ruleId.indexOf('/'))]) {
      const exact = this.exact.get(name)
      if (exact !== undefined) found.push(exact)
    }
    for (const entry of this.globs.values()) if (ruleGlobFits(entry.glob, ruleId)) found.push(entry)
    return found
  }
}

/** The names of a directive; no name means every rule. */
export function globsOf(directive: Directive): readonly string[] {
  return directive.rules.length === 0 ? ['*'] : directive.rules
}
