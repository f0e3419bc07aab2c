import type { Person } from '../../../pack/generated/schema-types.ts'
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
/** Words for the head of anything, which are no office of their own. */
const HEAD_WORD = /^(?:chief|head|boss|leader)$/i
/** The office was another's by then, or is one of many. */
const OTHER = /\b(?:deputy|vice|former|ex|future|designate|candidate|acting|regional|special|envoy|spokes\w+|nominee|contender)\b/i

/**
 * A person ({person}) called the head ({office}) of an organisation ({organisation}) that others are known to have
 * headed, while they are only known as the head of another. Only full names: a family name may be somebody else’s.
 */
export const checkOrganisationHead: KnowledgeCheck = (context, { unit, hit }) => {
  const organisation = captured(hit, 'organisation')
  const office = captured(hit, 'office')
  const person = captured(hit, 'person')?.person
  if (organisation?.mention === undefined || office === undefined || person === undefined) return undefined
  const text = unitText(context, unit)
  const named = officeIds(context, office.mention)
  if (named.length === 0 && !HEAD_WORD.test(text.slice(office.start, office.end))) return undefined
  const ids = organisation.mention.readings.flatMap(({ kind, entity }) =>
    kind === 'organisation' ? (context.world.data.organisations[entity]?.id ?? []) : [],
  )
  const people = person.candidates.flatMap(({ person: index, fit }) => (fit === 'exact' ? (context.world.data.people[index] ?? []) : []))
  const [known] = people
  if (known === undefined || people.length < person.candidates.length) return undefined
  const headed = people.flatMap((one) => headships(one))
  const [right] = headed
  if (right === undefined || people.some((one) => hasToDoWith(one, ids)) || !isHeaded(context, ids, named)) return undefined
  const span = { start: Math.min(organisation.start, office.start), end: Math.max(organisation.end, office.end) }
  const sentence = sentenceAt(context, unit, span.start)
  if (OTHER.test(text.slice(Math.max(sentence.start, span.start - 12), span.end))) return undefined
  return {
    span,
    confidence: 'high',
    values: {
      match: text.slice(span.start, span.end),
      person: known.name,
      office: text.slice(office.start, office.end),
      organisation: text.slice(organisation.start, organisation.end),
      expected: context.world.organisation(right)?.name ?? right,
    },
    suggestions: [],
  }
}

/** The organisations that a person headed. */
function headships({ offices = [] }: Person): readonly string[] {
  return offices.flatMap(({ office, of }) => (TOP.has(office) && of !== undefined && /[a-z]/.test(of) ? [of] : []))
}

/** Whether a person is known to have had any part in an organisation. */
function hasToDoWith({ offices = [], organisations = [] }: Person, ids: readonly string[]): boolean {
  return ids.some((id) => organisations.includes(id) || offices.some(({ of }) => of === id))
}

/** Whether another person is known to have headed one of the organisations, in an office that is called so. */
function isHeaded({ world }: DocumentContext, ids: readonly string[], named: readonly string[]): boolean {
  return world.data.people.some(({ offices = [] }) =>
    offices.some(
      ({ office, of }) => of !== undefined && ids.includes(of) && TOP.has(office) && (named.length === 0 || named.includes(office)),
    ),
  )
}

function officeIds(
  { world }: DocumentContext,
  mention: { readonly readings: readonly { readonly kind: string; readonly entity: number }[] } | undefined,
): readonly string[] {
  return (mention?.readings ?? []).flatMap(({ kind, entity }) => (kind === 'office' ? (world.data.offices[entity]?.id ?? []) : []))
}
