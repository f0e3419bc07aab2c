import type { Finding, Related } from '../core/finding.ts'
import { levelRank } from '../core/finding.ts'
import { overlaps } from '../core/span.ts'
import type { Rule } from '../pack/generated/schema-types.ts'

/** A finding with the kind of its rule. */
export interface KindedFinding {
  readonly finding: Finding
  readonly kind: Rule['kind']
}

/** How much evidence a kind of rule weighs: knowledge of the world most, the build of a sentence least. */
const WEIGHT: Record<Rule['kind'], number> = {
  knowledge: 5,
  name: 4,
  pair: 4,
  transfer: 4,
  phrase: 3,
  gloss: 3,
  regex: 2,
  consistency: 1,
  structure: 0,
}

/**
 * One finding for one mistake: of findings that overlap, the most certain stays, then the one with the most evidence,
 * then the longest; the others are named in its `related`. The build of a sentence is another matter than its words:
 * structure findings only make way for, and only take in, their like.
 */
export function resolveOverlaps(findings: readonly KindedFinding[]): readonly Finding[] {
  const ranked = [...findings].sort(compare)
  const kept: { kinded: KindedFinding; related: Related[] }[] = []
  const byUnit = new Map<number, typeof kept>()
  for (const kinded of ranked) {
    const others = byUnit.get(kinded.finding.unit) ?? []
    byUnit.set(kinded.finding.unit, others)
    const winner = others.find((other) => isSameMistake(other.kinded, kinded))
    if (winner === undefined) {
      const entry = { kinded, related: [...kinded.finding.related] }
      kept.push(entry)
      others.push(entry)
    } else if (winner.kinded.finding.ruleId !== kinded.finding.ruleId) {
      const { unit, span, message, ruleId } = kinded.finding
      winner.related.push({ unit, span, message: `${message} [${ruleId}]` })
    }
  }
  return kept.map(({ kinded, related }) => ({ ...kinded.finding, related })).sort(byPlace)
}

function isSameMistake(a: KindedFinding, b: KindedFinding): boolean {
  return (a.kind === 'structure') === (b.kind === 'structure') && overlaps(a.finding.span, b.finding.span)
}

function compare(a: KindedFinding, b: KindedFinding): number {
  const length = ({ finding }: KindedFinding): number => finding.span.end - finding.span.start
  return (
    levelRank(b.finding.level) - levelRank(a.finding.level) ||
    WEIGHT[b.kind] - WEIGHT[a.kind] ||
    length(b) - length(a) ||
    byPlace(a.finding, b.finding)
  )
}

/** Order of findings in a document: unit, start, rule id. */
function byPlace(a: Finding, b: Finding): number {
  return (
    a.unit - b.unit || a.span.start - b.span.start || a.span.end - b.span.end || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
  )
}
