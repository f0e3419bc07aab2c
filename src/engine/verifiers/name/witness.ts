import type { Mention } from '../../../analysis/mention.ts'
import { countriesAround } from '../../../analysis/document-facts.ts'
import { overlaps, type Span } from '../../../core/span.ts'
import type { Person } from '../../../pack/generated/schema-types.ts'
import { type DocumentContext, sentenceAt } from '../../context.ts'

/** Mentions in the sentence around a place, those at the place itself left out. */
export function mentionsInSentence(context: DocumentContext, unit: number, place: Span): readonly Mention[] {
  const sentence = sentenceAt(context, unit, place.start)
  const { mentions = [] } = context.scans[unit] ?? {}
  return mentions.filter((mention) => mention.start >= sentence.start && mention.end <= sentence.end && !overlaps(mention, place))
}

/** Whether the sentence names an office or organisation of the person, and so tells who is meant. */
export function sentenceIdentifies(context: DocumentContext, unit: number, place: Span, person: Person): boolean {
  const mentions = mentionsInSentence(context, unit, place)
  const offices = new Set((person.offices ?? []).map((held) => held.office))
  const organisations = new Set([...(person.organisations ?? []), ...(person.offices ?? []).flatMap((held) => held.of ?? [])])
  const namesOffice = mentions.some((mention) =>
    mention.readings.some(({ kind, entity }) => kind === 'office' && offices.has(context.world.data.offices[entity]?.id ?? '')),
  )
  const namesOrganisation = mentions.some((mention) =>
    mention.readings.some(
      ({ kind, entity }) => kind === 'organisation' && organisations.has(context.world.data.organisations[entity]?.id ?? ''),
    ),
  )
  return namesOrganisation || (namesOffice && sentenceNamesCountry(context, unit, place, person))
}

/** Whether the sentence names a country of the person; true too if it names no country and the document does. */
export function sentenceNamesCountry(context: DocumentContext, unit: number, place: Span, person: Person): boolean {
  const codes = mentionsInSentence(context, unit, place).flatMap((mention) => countriesAround(mention, context.world))
  if (codes.some((code) => context.world.belongsTo(person, code))) return true
  return codes.length === 0 && context.facts.countries.has(person.country)
}

/** Whether the sentence itself names a country of the person. */
export function sentenceNames(context: DocumentContext, unit: number, place: Span, person: Person): boolean {
  const codes = mentionsInSentence(context, unit, place).flatMap((mention) => countriesAround(mention, context.world))
  return codes.some((code) => context.world.belongsTo(person, code))
}

/** Whether the document names the person rightly somewhere. */
export function isNamedInDocument(context: DocumentContext, person: number): boolean {
  return context.facts.people.has(person)
}

/** Whether the sentence also names the person rightly: then the other name is somebody else's. */
export function isNamedBeside(context: DocumentContext, unit: number, mention: Span, person: number): boolean {
  const sentence = sentenceAt(context, unit, mention.start)
  const { persons = [] } = context.scans[unit] ?? {}
  return persons.some(
    ({ start, end, candidates }) =>
      start >= sentence.start && end <= sentence.end && candidates.some((one) => one.person === person && one.fit === 'exact'),
  )
}
