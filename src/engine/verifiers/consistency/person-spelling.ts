import type { Candidate } from '../../candidate.ts'
import { type DocumentContext, unitText } from '../../context.ts'

interface Use {
  readonly unit: number
  readonly start: number
  readonly end: number
  readonly family: string
}

/** One known person under two spellings of the family name, both accepted: the rarer is flagged where it first stands. */
export function findPersonSpellings(context: DocumentContext, rule: number): readonly Candidate[] {
  const uses = new Map<number, Use[]>()
  context.scans.forEach(({ persons }, unit) => {
    for (const { candidates, start, end } of persons) {
      const [only] = candidates
      if (only === undefined || candidates.length > 1 || (only.fit !== 'exact' && only.fit !== 'family')) continue
      const family = unitText(context, unit).slice(start, end).split(/\s+/).at(-1) ?? ''
      const known = uses.get(only.person)
      if (known === undefined) uses.set(only.person, [{ unit, start, end, family }])
      else known.push({ unit, start, end, family })
    }
  })
  return [...uses.values()].flatMap((list) => rarer(context, rule, list))
}

function rarer(context: DocumentContext, rule: number, uses: readonly Use[]): readonly Candidate[] {
  const counts = new Map<string, number>()
  for (const { family } of uses) counts.set(family.toLowerCase(), (counts.get(family.toLowerCase()) ?? 0) + 1)
  if (counts.size < 2) return []
  const usual = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
  const example = uses.find(({ family }) => family.toLowerCase() === usual)
  const odd = uses.find(({ family }) => family.toLowerCase() !== usual)
  if (example === undefined || odd === undefined) return []
  const match = unitText(context, odd.unit).slice(odd.start, odd.end)
  const related = [{ unit: example.unit, span: { start: example.start, end: example.end }, message: `“${example.family}” here` }]
  return [
    { rule, unit: odd.unit, span: { start: odd.start, end: odd.end }, values: { match, other: example.family }, suggestions: [], related },
  ]
}
