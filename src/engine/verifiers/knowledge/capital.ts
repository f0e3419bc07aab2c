import { type DocumentContext, unitText } from '../../context.ts'
import type { Capture } from '../../capture.ts'
import { captureCountries, captured, inPlaceOf, type KnowledgeCheck, withReplaced } from './check.ts'
import { speaksOfThePast } from './past.ts'

/**
 * A city ({city}) called the capital of a country ({country}) in which it does not lie, or where it is a lesser namesake
 * of another country’s capital.
 */
export const checkCapital: KnowledgeCheck = (context, { unit, hit }) => {
  const country = captured(hit, 'country')
  const city = captured(hit, 'city')
  const named = captureCountries(context, country)
  const capitalOf = capitalsIn(context, city)
  const cityOf = capitalOf.length > 0 ? capitalOf : captureCountries(context, city)
  if (country === undefined || city === undefined || named.length === 0 || cityOf.length === 0) return undefined
  if (named.some((code) => cityOf.includes(code))) return undefined
  const text = unitText(context, unit)
  const match = text.slice(hit.start, hit.end)
  const likely = cityOf.find((code) =>
    named.some((one) => context.world.confusedWith(one, context.sourceLanguage).some((other) => other.code === code)),
  )
  const right = context.world.country(named[0] ?? '')?.capital?.[0]
  if (right === undefined) return undefined
  const replacement =
    likely === undefined ? withReplaced(text, hit, city, right) : withReplaced(text, hit, country, inPlaceOf(context, country, likely))
  return {
    span: hit,
    confidence: speaksOfThePast(context, unit, hit) ? 'low' : likely === undefined ? 'medium' : 'high',
    values: { match, city: text.slice(city.start, city.end), country: context.world.country(named[0] ?? '')?.name ?? '', expected: right },
    suggestions: [{ text: replacement, replaces: true }],
  }
}

/** Codes of the countries whose capital a capture may be. */
function capitalsIn({ world }: DocumentContext, city: Capture | undefined): readonly string[] {
  return (city?.mention?.readings ?? []).flatMap(({ kind, entity, role }) =>
    kind === 'country' && role === 'capital' ? (world.data.countries[entity]?.id ?? []) : [],
  )
}
