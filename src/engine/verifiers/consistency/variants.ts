import type { Candidate } from '../../candidate.ts'
import { type DocumentContext, unitText } from '../../context.ts'
import { longest } from '../phrase.ts'

interface Place {
  readonly unit: number
  readonly start: number
  readonly end: number
  readonly variant: number
}

/** Renderings that a rule lists as one thing: where a document uses two, the rarer one is flagged where it first stands. */
export function findVariants(context: DocumentContext, rule: number): readonly Candidate[] {
  const places: Place[] = context.hits
    .units(rule, 'variant')
    .flatMap(({ unit, hits }) => longest(hits).map(({ start, end, output }) => ({ unit, start, end, variant: output.index })))
  const sets = new Map<number, Place[]>()
  for (const place of places) {
    const set = Math.floor(place.variant / 100)
    const known = sets.get(set)
    if (known === undefined) sets.set(set, [place])
    else known.push(place)
  }
  return [...sets.values()].flatMap((set) => rarer(context, rule, set))
}

function rarer(context: DocumentContext, rule: number, places: readonly Place[]): readonly Candidate[] {
  const counts = new Map<number, number>()
  for (const { variant } of places) counts.set(variant, (counts.get(variant) ?? 0) + 1)
  if (counts.size < 2) return []
  const usual = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0]
  const example = places.find((place) => place.variant === usual)
  if (example === undefined) return []
  const other = unitText(context, example.unit).slice(example.start, example.end)
  return [...counts.keys()].flatMap((variant) => {
    const first = places.find((place) => place.variant === variant)
    if (variant === usual || first === undefined) return []
    const match = unitText(context, first.unit).slice(first.start, first.end)
    const related = [{ unit: example.unit, span: { start: example.start, end: example.end }, message: `“${other}” here` }]
    return [
      {
        rule,
        unit: first.unit,
        span: { start: first.start, end: first.end },
        values: { match, other },
        suggestions: [{ text: other, replaces: true }],
        related,
      },
    ]
  })
}
