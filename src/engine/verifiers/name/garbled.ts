import type { Mention, Reading } from '../../../analysis/mention.ts'
import type { EntityKind } from '../../../knowledge/entity.ts'
import type { Candidate } from '../../candidate.ts'
import { type DocumentContext, unitText } from '../../context.ts'
import { entityCountries, entityOf, foreignForm } from './entities.ts'
import { sentenceIdentifies } from './witness.ts'

/**
 * Machine renderings of names that packs list. A garbled one is flagged wherever it stands; a doubtful one only in a
 * document that names the entity rightly or speaks of its country, or beside a person's office.
 */
export function findGarbled(
  context: DocumentContext,
  rule: number,
  role: 'garbled' | 'doubtful',
  classes: readonly EntityKind[] | undefined,
): readonly Candidate[] {
  return context.mentions.of(role).flatMap(({ unit, mention }) => {
    const fits = (reading: Reading): boolean => reading.role === role && (classes === undefined || classes.includes(reading.kind))
    const readings = mention.readings.filter(
      (reading) => fits(reading) && (role === 'garbled' || hasWitness(context, unit, mention, reading)),
    )
    const hasRightReading = mention.readings.some((reading) => reading.role === 'name' || reading.role === 'acronym')
    return readings.length === 0 || hasRightReading ? [] : [candidateOf(context, rule, unit, mention, readings)]
  })
}

function hasWitness(context: DocumentContext, unit: number, mention: Mention, { kind, entity }: Reading): boolean {
  const person = kind === 'person' ? context.world.data.people[entity] : undefined
  if (person !== undefined && sentenceIdentifies(context, unit, mention, person)) return true
  if (context.facts.others.has(`${kind}:${entity}`)) return true
  return entityCountries(context.world, kind, entity).some((code) => context.facts.countries.has(code))
}

function candidateOf(context: DocumentContext, rule: number, unit: number, mention: Mention, readings: readonly Reading[]): Candidate {
  const match = unitText(context, unit).slice(mention.start, mention.end)
  const entities = readings.flatMap(({ kind, entity }) => entityOf(context.world, kind, entity) ?? [])
  const names = [...new Set(entities.map((entity) => entity.name))]
  const source = entities.map((entity) => foreignForm(entity, context.sourceLanguage)).find((form) => form !== undefined)
  return {
    rule,
    unit,
    span: { start: mention.start, end: mention.end },
    values: { match, name: names.join(' or '), ...(source === undefined ? {} : { source }) },
    suggestions: names.map((text) => ({ text, replaces: true })),
    ...(source === undefined ? {} : { source }),
  }
}
