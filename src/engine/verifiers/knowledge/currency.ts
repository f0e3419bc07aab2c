import type { DocumentContext } from '../../context.ts'
import { unitText } from '../../context.ts'
import type { Capture } from '../../capture.ts'
import { captureCountries, captured, inPlaceOf, type KnowledgeCheck, withReplaced } from './check.ts'

/** A name that more countries share (dollar, peso) says nothing by itself, only where one of them is confused with the country named. */
const SHARED = 3

/** A currency ({currency}) said to be that of a country ({country}) that never had it. */
export const checkCurrency: KnowledgeCheck = (context, { unit, hit }) => {
  const country = captured(hit, 'country')
  const currency = captured(hit, 'currency')
  const named = captureCountries(context, country)
  const issuers = currency === undefined ? [] : issuersOf(context, currency)
  if (country === undefined || currency === undefined || named.length === 0 || issuers.length === 0) return undefined
  if (named.some((code) => issuers.includes(code) || context.world.country(code)?.currency === undefined)) return undefined
  const likely = issuers.find((code) =>
    named.some((one) => context.world.confusedWith(one, context.sourceLanguage).some((other) => other.code === code)),
  )
  const only = likely ?? (issuers.length <= SHARED ? issuers[0] : undefined)
  if (only === undefined) return undefined
  const text = unitText(context, unit)
  return {
    span: hit,
    confidence: likely === undefined ? 'medium' : 'high',
    values: {
      match: text.slice(hit.start, hit.end),
      currency: text.slice(currency.start, currency.end),
      country: context.world.country(named[0] ?? '')?.name ?? '',
      expected: context.world.country(only)?.name ?? only,
    },
    suggestions: [{ text: withReplaced(text, hit, country, inPlaceOf(context, country, only)), replaces: true }],
  }
}

function issuersOf(context: DocumentContext, currency: Capture): readonly string[] {
  return (currency.mention?.readings ?? []).flatMap((reading) => {
    const country = reading.role === 'currency' ? context.world.data.countries[reading.entity] : undefined
    return country === undefined ? [] : [country.id]
  })
}
