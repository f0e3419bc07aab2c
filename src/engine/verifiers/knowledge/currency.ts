import type { DocumentContext } from '../../context.ts'
import { unitText } from '../../context.ts'
import type { Capture } from '../../capture.ts'
import { captureCountries, captured, inPlaceOf, type KnowledgeCheck, withReplaced } from './check.ts'

/** Of a name that more countries share (peso) nobody can tell whose is meant; the country’s own currency is suggested. */
const SHARED = 3
/** What every country trades and borrows in: Saudi dollar deposits. */
const TRADED = /^(?:dollar|euro|pound|franc)s?$/i

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
  const text = unitText(context, unit)
  const written = text.slice(currency.start, currency.end)
  if (only === undefined && TRADED.test(written)) return undefined
  const own = context.world.country(named[0] ?? '')?.currency?.[0] ?? written
  const replaced =
    only === undefined ? withReplaced(text, hit, currency, own) : withReplaced(text, hit, country, inPlaceOf(context, country, only))
  const names = (only === undefined ? issuers : [only]).map((code) => context.world.country(code)?.name ?? code)
  return {
    span: hit,
    confidence: likely === undefined ? 'medium' : 'high',
    values: {
      match: text.slice(hit.start, hit.end),
      currency: written,
      country: context.world.country(named[0] ?? '')?.name ?? '',
      expected: names.slice(0, SHARED).join(' or '),
    },
    suggestions: [{ text: replaced, replaces: true }],
  }
}

function issuersOf(context: DocumentContext, currency: Capture): readonly string[] {
  return (currency.mention?.readings ?? []).flatMap((reading) => {
    const country = reading.role === 'currency' ? context.world.data.countries[reading.entity] : undefined
    return country === undefined ? [] : [country.id]
  })
}
