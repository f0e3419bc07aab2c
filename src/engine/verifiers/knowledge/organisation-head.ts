import type { Span } from '../../../core/span.ts'
import type { Person } from '../../../pack/generated/schema-types.ts'
import type { Capture } from '../../capture.ts'
import { type DocumentContext, sentenceAt, unitText } from '../../context.ts'
import { captured, type KnowledgeCheck } from './check.ts'

/** Offices that an organisation has one of at a time. */
const TOP: ReadonlySet<string> = new Set([
  'president',
  'secretary-general',
  'director-general',
  'managing-director',
  'high-representative',
  'high-commissioner',
  'director',
  'chairman',
  'chairperson',
])
/** Those of international bodies; of agencies and federations fewer heads are known. */
const SURE: ReadonlySet<string> = new Set(['secretary-general', 'director-general', 'managing-director', 'high-representative'])
/** Letters before the title in which a word may stand that makes it another’s by then, or one of many. */
const BEFORE = 12
const OTHER = /\b(?:deputy|vice|former|ex|future|designate|candidate|acting|regional|special|envoy|spokes\w+|nominee|contender)\b/i

/**
 * A person ({person}) called the head of an organisation ({organisation}) that others are known to have headed, while
 * they are only known as the head of another; {office} is left out where the text has a word such as chief. Only full
 * names: a family name may be somebody else’s.
 */
export const checkOrganisationHead: KnowledgeCheck = (context, { unit, hit }) => {
  const capture = captured(hit, 'person')
  const person = capture?.person
  if (capture === undefined || person === undefined) return undefined
  const people = person.candidates.flatMap(({ person: index, fit }) => (fit === 'exact' ? (context.world.data.people[index] ?? []) : []))
  const [known] = people
  if (known === undefined || people.length < person.candidates.length) return undefined
  const text = unitText(context, unit)
  const span = withoutPerson(text, hit, capture)
  const match = text.slice(span.start, span.end)
  const ids = organisationIds(context, captured(hit, 'organisation'), match)
  const named = officeIds(context, captured(hit, 'office'))
  const [right] = people.flatMap(headships)
  if (right === undefined || people.some((one) => hasToDoWith(one, ids, named)) || !isHeaded(context, ids, named)) return undefined
  const sentence = sentenceAt(context, unit, span.start)
  if (OTHER.test(text.slice(Math.max(sentence.start, span.start - BEFORE), span.end))) return undefined
  const organisation = context.world.organisation(ids[0] ?? '')
  return {
    span,
    confidence: named.some((office) => SURE.has(office)) ? 'high' : 'medium',
    values: {
      match,
      person: known.name,
      organisation: organisation?.name ?? match,
      expected: context.world.organisation(right)?.name ?? right,
    },
    suggestions: [],
  }
}

/** What a hit has before or behind its person, without marks and article. */
function withoutPerson(text: string, hit: Span, person: Span): Span {
  const isFirst = person.start - hit.start < hit.end - person.end
  const [from, to] = isFirst ? [person.end, hit.end] : [hit.start, person.start]
  const part = text.slice(from, to)
  const start = from + (/^[^\p{L}]*(?:the\s+)?/iu.exec(part)?.[0].length ?? 0)
  return { start, end: to - (/[^\p{L}]*$/u.exec(part)?.[0].length ?? 0) }
}

/** The organisations of a capture; without one those whose acronym begins the words: NATO chief is an office by itself. */
function organisationIds({ world }: DocumentContext, capture: Capture | undefined, match: string): readonly string[] {
  const { organisations } = world.data
  if (capture?.mention !== undefined)
    return capture.mention.readings.flatMap(({ kind, entity }) => (kind === 'organisation' ? (organisations[entity]?.id ?? []) : []))
  const acronym = /^[\p{L}.]+/u.exec(match)?.[0].replaceAll('.', '') ?? ''
  return organisations.filter((organisation) => organisation.acronym?.includes(acronym)).map(({ id }) => id)
}

/** The organisations that a person headed. */
function headships({ offices = [] }: Person): readonly string[] {
  return offices.flatMap(({ office, of }) => (TOP.has(office) && of !== undefined && /[a-z]/.test(of) ? [of] : []))
}

/** Whether a person is known to have had any part in an organisation; those of a bloc’s bodies are not its foreign policy chief. */
function hasToDoWith({ offices = [], organisations = [] }: Person, ids: readonly string[], named: readonly string[]): boolean {
  const isOwnOffice = named.includes('high-representative')
  return ids.some((id) => (!isOwnOffice && organisations.includes(id)) || offices.some(({ of }) => of === id))
}

/**
 * Whether another person is known to have headed one of the organisations, in an office that is called so. The chief of
 * a bloc may be the head of any of its bodies, and not only its foreign policy chief.
 */
function isHeaded({ world }: DocumentContext, ids: readonly string[], named: readonly string[]): boolean {
  const isCalled = (office: string): boolean =>
    named.length === 0 ? TOP.has(office) && office !== 'high-representative' : TOP.has(office) && named.includes(office)
  return world.data.people.some(({ offices = [] }) => offices.some(({ office, of = '' }) => ids.includes(of) && isCalled(office)))
}

function officeIds({ world }: DocumentContext, capture: Capture | undefined): readonly string[] {
  return (capture?.mention?.readings ?? []).flatMap(({ kind, entity }) => (kind === 'office' ? (world.data.offices[entity]?.id ?? []) : []))
}
