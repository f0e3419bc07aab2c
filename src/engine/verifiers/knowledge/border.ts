import type { DocumentContext } from '../../context.ts'
import { unitText } from '../../context.ts'
import type { Capture } from '../../capture.ts'
import { captureCountries, captured, type Contradiction, inPlaceOf, type KnowledgeCheck, type KnowledgeHit, withReplaced } from './check.ts'
import { speaksOfThePast } from './past.ts'

interface Reading {
  readonly capture: Capture
  readonly code: string
  readonly form: string
  readonly named: number
}

/** Two countries, {a} and {b}, said to share a border that share none on land or sea. */
export const checkBorder: KnowledgeCheck = (context, found) => {
  const a = captured(found.hit, 'a')
  const b = captured(found.hit, 'b')
  const ofA = captureCountries(context, a)
  const ofB = captureCountries(context, b)
  if (a === undefined || b === undefined || ofA.length === 0 || ofB.length === 0) return undefined
  const share = ofA.flatMap((one) => ofB.map((other) => context.world.shareBorder(one, other)))
  if (share.some((known) => known !== false)) return undefined
  return contradiction(context, found, [...readings(context, a, ofA, ofB), ...readings(context, b, ofB, ofA)])
}

function contradiction(context: DocumentContext, found: KnowledgeHit, likely: readonly Reading[]): Contradiction {
  const { hit, unit } = found
  const text = unitText(context, unit)
  const [best] = [...likely].sort((one, other) => other.named - one.named)
  const past = speaksOfThePast(context, unit, hit)
  const values = { match: text.slice(hit.start, hit.end), a: countryName(context, found, 'a'), b: countryName(context, found, 'b') }
  if (best === undefined) return { span: hit, confidence: past ? 'low' : 'medium', values, suggestions: [] }
  const replacement = withReplaced(text, hit, best.capture, inPlaceOf(context, best.capture, best.code))
  return {
    span: hit,
    confidence: past ? 'low' : best.named > 0 || best.form.length <= 1 ? 'high' : 'medium',
    values: { ...values, expected: context.world.country(best.code)?.name ?? best.code },
    suggestions: [{ text: replacement, replaces: true }],
    source: best.form,
  }
}

/** Countries that may be meant by `capture` in place of the one it names, since they do border the other side. */
function readings(context: DocumentContext, capture: Capture, codes: readonly string[], others: readonly string[]): readonly Reading[] {
  return codes.flatMap((code) =>
    context.world
      .confusedWith(code, context.sourceLanguage)
      .filter((likely) => others.some((other) => other !== likely.code && context.world.shareBorder(likely.code, other) === true))
      .map((likely) => ({ capture, code: likely.code, form: likely.form, named: context.facts.countries.get(likely.code) ?? 0 })),
  )
}

function countryName(context: DocumentContext, { hit }: KnowledgeHit, capture: 'a' | 'b'): string {
  const [code = ''] = captureCountries(context, captured(hit, capture))
  return context.world.country(code)?.name ?? code
}
