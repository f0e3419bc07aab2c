import type { Mention } from '../../../analysis/mention.ts'
import { countriesAround } from '../../../analysis/document-facts.ts'
import type { Place } from '../../../pack/generated/schema-types.ts'
import type { Candidate } from '../../candidate.ts'
import { type DocumentContext, unitText } from '../../context.ts'
import { foreignForm } from './entities.ts'
import { mentionsInSentence } from './witness.ts'

/**
 * Pinyin of a place outside the mainland that is written in Chinese characters at home or has long had a Chinese name:
 * Beijiang for Bac Giang, Jiulong for Kowloon. China may have a place of that name too, so the text has to speak of the
 * other country, and more than of China unless the sentence itself names it.
 */
export function findPlacesBySound(context: DocumentContext, rule: number): readonly Candidate[] {
  return context.mentions.of('transliterated').flatMap(({ unit, mention }) => {
    if (mention.readings.some(({ role }) => role !== 'transliterated')) return []
    const places = mention.readings.flatMap(({ kind, entity }) => (kind === 'place' ? (context.world.data.places[entity] ?? []) : []))
    const place = places.find((one) => isMeant(context, unit, mention, one))
    return place === undefined ? [] : [candidateOf(context, rule, unit, mention, place)]
  })
}

function isMeant(context: DocumentContext, unit: number, mention: Mention, { countries = [] }: Place): boolean {
  const { facts, world } = context
  const spoken = Math.max(0, ...countries.map((code) => facts.countries.get(code) ?? 0))
  if (spoken === 0) return false
  const near = mentionsInSentence(context, unit, mention).flatMap((other) => countriesAround(other, world))
  if (near.includes('CN')) return false
  return spoken > (facts.countries.get('CN') ?? 0) || countries.some((code) => near.includes(code))
}

function candidateOf(context: DocumentContext, rule: number, unit: number, mention: Mention, place: Place): Candidate {
  const match = unitText(context, unit).slice(mention.start, mention.end)
  const source = foreignForm(place, 'zh')
  return {
    rule,
    unit,
    span: { start: mention.start, end: mention.end },
    values: { match, name: place.name, ...(source === undefined ? {} : { source }) },
    suggestions: [{ text: place.name, replaces: true }],
    ...(source === undefined ? {} : { source }),
  }
}
