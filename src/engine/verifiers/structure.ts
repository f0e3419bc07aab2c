import type { Mention } from '../../analysis/mention.ts'
import type { Candidate } from '../candidate.ts'
import { type DocumentContext, ruleOf, unitOf } from '../context.ts'
import { conditionsHold } from '../verify-conditions.ts'
import type { StructureInput } from './structure/check.ts'
import { structureChecks } from './structure/index.ts'

/** Findings of the structure rules of a document. All rules see a unit while its tokens are at hand. */
export function verifyStructure(context: DocumentContext, rules: readonly number[]): readonly Candidate[] {
  if (rules.length === 0) return []
  const candidates: Candidate[] = []
  for (const unit of context.scans.keys()) {
    const input = inputOf(context, unit)
    for (const rule of rules) candidates.push(...findingsOf(context, rule, unit, input))
  }
  return candidates
}

function findingsOf(context: DocumentContext, rule: number, unit: number, input: StructureInput): readonly Candidate[] {
  const { rule: definition } = ruleOf(context.program, rule)
  if (definition.kind !== 'structure') return []
  return structureChecks[definition.check](input).flatMap(({ span, suggestion, values }) => {
    if (!conditionsHold(context, rule, unit, span)) return []
    const match = input.text.slice(span.start, span.end)
    const suggestions = suggestion === undefined ? [] : [{ text: suggestion, replaces: true }]
    return [{ rule, unit, span, values: { match, ...values }, suggestions }]
  })
}

function inputOf(context: DocumentContext, unit: number): StructureInput {
  const tokens = context.tokensOf(unit)
  return {
    unit: unitOf(context.document, unit),
    text: tokens.text,
    language: context.targetLanguage ?? '',
    sourceLanguage: context.sourceLanguage ?? '',
    tokens,
    mentions: context.scans[unit]?.mentions ?? [],
    partsOfSpeech: (token) => context.partsOfSpeech(tokens, token),
    areDifferentPersons: (a, b) => !isGivenNameToo(context, a, tokens.text.slice(a.start, a.end)) && areDifferentPersons(context, a, b),
    sentences: () => context.sentencesOf(unit),
  }
}

function areDifferentPersons(context: DocumentContext, a: Mention, b: Mention): boolean {
  const [ofA, ofB] = [personCountries(context, a), personCountries(context, b)]
  return ofA.length > 0 && ofB.length > 0 && !ofA.some((country) => ofB.includes(country))
}

/** Whether a family name is what a person’s full name begins with, as Saddam is, and so may be a given name here. */
function isGivenNameToo(context: DocumentContext, mention: Mention, text: string): boolean {
  return mention.readings.some(({ kind, entity, role }) => {
    const name = kind === 'person' && role === 'family' ? context.world.data.people[entity]?.name : undefined
    return name?.startsWith(`${text} `) ?? false
  })
}

/** Countries of the people a mention may name; none where it may name something else too. */
function personCountries(context: DocumentContext, mention: Mention): readonly string[] {
  const people = mention.readings.filter((reading) => reading.kind === 'person' && (reading.role === 'family' || reading.role === 'name'))
  if (people.length < mention.readings.length) return []
  return people.flatMap((reading) => context.world.data.people[reading.entity]?.country ?? [])
}
