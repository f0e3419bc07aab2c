import type { Directive } from '../core/document.ts'
import type { LineIndex } from '../core/line-index.ts'
import type { LocatedFinding } from '../core/result.ts'
import { type Entry, EntrySet, globsOf } from './entries.ts'

/** A directive that silenced nothing, in whole or in part. */
export interface Unused {
  readonly directive: Directive
  /** The names in it that silenced nothing; all of them where the directive names none. */
  readonly rules: readonly string[]
  /** Whether nothing in the directive was of use. */
  readonly whole: boolean
}

/** What directives leave of the findings. */
export interface Suppressed {
  readonly kept: readonly LocatedFinding[]
  /** How many findings were silenced. */
  readonly suppressed: number
  readonly unused: readonly Unused[]
}

/** How many blank lines may stand between a disable-next-line comment and the line it speaks of. */
const BLANK_LINES = 2

/**
 * Silences findings by the directives of their file. Findings are only taken away, never changed.
 *
 * A finding stands on the line where it begins. `disable-next-line` speaks of the next line that is not blank
 * (formatters put a blank line after a comment), `disable` and `enable` of what comes after them, the later one winning.
 */
export function suppress(findings: readonly LocatedFinding[], directives: readonly Directive[], lines: LineIndex): Suppressed {
  if (directives.length === 0) return { kept: findings, suppressed: 0, unused: [] }
  const entries = new Map<Directive, Entry[]>()
  const sorted = [...directives].sort((a, b) => a.span.start - b.span.start)
  const file = new EntrySet()
  const byLine = new Map<number, EntrySet>()
  for (const directive of sorted) {
    const set = setFor(directive, lines, file, byLine)
    if (set !== undefined) entries.set(directive, addAll(set, directive))
  }
  const blocks = new Blocks(sorted)
  const order = findings.map((_, index) => index).sort((a, b) => startOf(findings, a) - startOf(findings, b))
  const silenced = new Set<number>()
  for (const index of order) {
    const finding = findings[index] as LocatedFinding
    const line = byLine.get(lines.position(finding.range.start).line)
    const hits = [
      ...file.matching(finding.ruleId),
      ...(line?.matching(finding.ruleId) ?? []),
      ...blocks.at(finding.range.start, finding.ruleId),
    ]
    for (const hit of hits) hit.used = true
    if (hits.length > 0) silenced.add(index)
  }
  blocks.finish()
  const unused = sorted.flatMap((directive) => unusedOf(directive, entries.get(directive) ?? blocks.entries.get(directive) ?? []))
  return { kept: findings.filter((_, index) => !silenced.has(index)), suppressed: silenced.size, unused }
}

function startOf(findings: readonly LocatedFinding[], index: number): number {
  return findings[index]?.range.start ?? 0
}

/** Where the names of a directive for a file or a line go; undefined for block directives. */
function setFor(directive: Directive, lines: LineIndex, file: EntrySet, byLine: Map<number, EntrySet>): EntrySet | undefined {
  if (directive.kind === 'disable-file') return file
  if (directive.kind === 'disable' || directive.kind === 'enable') return undefined
  const last = lines.position(directive.span.end).line
  const line = directive.kind === 'disable-line' ? last : nextLine(lines, last)
  let set = byLine.get(line)
  if (set === undefined) {
    set = new EntrySet()
    byLine.set(line, set)
  }
  return set
}

function nextLine(lines: LineIndex, line: number): number {
  for (let next = line + 1; next <= line + 1 + BLANK_LINES; next++) if (lines.lineText(next).trim() !== '') return next
  return line + 1
}

function addAll(set: EntrySet, directive: Directive): Entry[] {
  const added: Entry[] = []
  for (const glob of globsOf(directive)) {
    const entry: Entry = { directive, glob, order: 0, used: false }
    if (set.get(glob) === undefined) set.set(entry)
    added.push(entry)
  }
  return added
}

function unusedOf(directive: Directive, entries: readonly Entry[]): Unused[] {
  const idle = entries.filter((entry) => !entry.used)
  if (idle.length === 0) return []
  return [{ directive, rules: directive.rules.length === 0 ? [] : idle.map((entry) => entry.glob), whole: idle.length === entries.length }]
}

/** The disable and enable comments of a file, read from top to bottom. */
class Blocks {
  /** The names of every block directive that has taken effect. */
  readonly entries = new Map<Directive, Entry[]>()
  private readonly directives: readonly Directive[]
  private next = 0
  private order = 0
  private lastEnable = 0
  private disabled = new EntrySet()
  private enabled = new EntrySet()

  constructor(sorted: readonly Directive[]) {
    this.directives = sorted.filter((directive) => directive.kind === 'disable' || directive.kind === 'enable')
  }

  /** The entries that silence a rule at an offset; offsets have to be asked for in ascending order. */
  at(offset: number, ruleId: string): Entry[] {
    while ((this.directives[this.next]?.span.start ?? Infinity) <= offset) this.step(this.directives[this.next++] as Directive)
    if (this.disabled.empty) return []
    const enabledAt = Math.max(0, ...this.enabled.matching(ruleId).map((entry) => entry.order))
    return this.disabled.matching(ruleId).filter((entry) => entry.order > enabledAt)
  }

  /** Takes the directives after the last finding into account. */
  finish(): void {
    while (this.next < this.directives.length) this.step(this.directives[this.next++] as Directive)
  }

  private step(directive: Directive): void {
    const order = ++this.order
    if (directive.kind === 'enable') this.enable(directive, order)
    else
      this.entries.set(
        directive,
        globsOf(directive).map((glob) => this.disable(directive, glob, order)),
      )
  }

  private disable(directive: Directive, glob: string, order: number): Entry {
    const entry: Entry = { directive, glob, order, used: false }
    const open = this.disabled.get(glob)
    if (open === undefined || open.order < this.lastEnable) this.disabled.set(entry)
    return entry
  }

  /** An enable is of use when something is disabled at all; with no names it ends everything. */
  private enable(directive: Directive, order: number): void {
    const useful = !this.disabled.empty
    this.entries.set(
      directive,
      globsOf(directive).map((glob) => ({ directive, glob, order, used: useful })),
    )
    this.lastEnable = order
    if (directive.rules.length === 0) {
      this.disabled = new EntrySet()
      this.enabled = new EntrySet()
    } else for (const glob of directive.rules) this.enabled.set({ directive, glob, order, used: true })
  }
}
