import type { Capture } from '../../capture.ts'
import { unitText } from '../../context.ts'
import { captureCountries, captured, inPlaceOf, type KnowledgeCheck, withReplaced } from './check.ts'
import { speaksOfThePast } from './past.ts'

/**
 * A city ({city}) said to lie in a country ({country}) that translators take for the city's own. Other cities of that
 * name may lie anywhere, so a country that nobody confuses is left alone.
 */
export const checkCity: KnowledgeCheck = (context, { unit, hit }) => {
  const country = captured(hit, 'country')
  const city = captured(hit, 'city')
  const named = captureCountries(context, country)
  const cityOf = captureCountries(context, city)
  if (country === undefined || city === undefined || named.some((code) => cityOf.includes(code))) return undefined
  const isConfused = (code: string): boolean =>
    named.some((one) => context.world.confusedWith(one, context.sourceLanguage).some((other) => other.code === code))
  const likely = cityOf.find(isConfused)
  if (likely === undefined || speaksOfThePast(context, unit, hit)) return undefined
  const text = unitText(context, unit)
  const span = joined(city, country)
  const replacement = withReplaced(text, { ...hit, ...span }, country, inPlaceOf(context, country, likely))
  return {
    span,
    confidence: 'high',
    values: {
      match: text.slice(span.start, span.end),
      city: text.slice(city.start, city.end),
      country: context.world.country(named[0] ?? '')?.name ?? '',
      expected: context.world.country(likely)?.name ?? likely,
    },
    suggestions: [{ text: replacement, replaces: true }],
  }
}

/** From the first of two captures to the last. */
function joined(a: Capture, b: Capture): { readonly start: number; readonly end: number } {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}
