import type { DocumentContext } from '../../context.ts'
import { unitText } from '../../context.ts'
import type { Capture } from '../../capture.ts'
import { captureCountries, captured, inPlaceOf, type KnowledgeCheck, withReplaced } from './check.ts'

/** Names that more countries share (dollar, peso, euro) say little of any of them: “Indian dollar reserves”. */
const SHARED = 3

/** A currency ({currency}) said to be that of a country ({country}) that never had it. */
export const checkCurrency: KnowledgeCheck = (context, { unit, hit }) => {
  const country = captured(hit, 'country')
  const currency = captured(hit, 'currency')
  const named = captureCountries(context, country)
  const issuers = currency === undefined ? [] : issuersOf(context, currency)
  if (country === undefined || currency === undefined || named.length === 0 || issuers.length === 0 || issuers.length > SHARED)
    return undefined
  if (named.some((code) => issuers.includes(code) || context.world.country(code)?.currency === undefined)) return undefined
  const likely = issuers.find((code) =>
    named.some((one) => context.world.confusedWith(one, context.sourceLanguage).some((other) => other.code === code)),
  )
  if (likely === undefined) return undefined
  const text = unitText(context, unit)
  return {
    span: hit,
    confidence: 'high',
    values: {
      match: text.slice(hit.start, hit.end),
      currency: text.slice(currency.start, currency.end),
      country: context.world.country(named[0] ?? '')?.name ?? '',
      expected: context.world.country(likely)?.name ?? likely,
    },
    suggestions: [{ text: withReplaced(text, hit, country, inPlaceOf(context, country, likely)), replaces: true }],
  }
}

function issuersOf(context: DocumentContext, currency: Capture): readonly string[] {
  return (currency.mention?.readings ?? []).flatMap((reading) => {
    const country = reading.role === 'currency' ? context.world.data.countries[reading.entity] : undefined
    return country === undefined ? [] : [country.id]
  })
}
