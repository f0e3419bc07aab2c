import type { Person } from '../../../pack/generated/schema-types.ts'
import { type DocumentContext, unitText } from '../../context.ts'
import type { RuleHit } from '../../unit-scan.ts'
import { captureCountries, captured, type KnowledgeCheck } from './check.ts'

/** Offices of which a person seldom held two, and which languages without articles and gender mix up. */
const HEADS = new Set(['president', 'prime-minister', 'premier', 'chancellor'])
const TITLES: Record<string, string> = {
  president: 'president',
  'prime-minister': 'prime minister',
  premier: 'premier',
  chancellor: 'chancellor',
}

/**
 * A person ({person}) called president, prime minister or chancellor ({office}) of the country they headed, but in
 * another of these offices. Only full names: a family name may be a predecessor's.
 */
export const checkHead: KnowledgeCheck = (context, { unit, hit }) => {
  const office = captured(hit, 'office')
  const mention = captured(hit, 'person')?.person
  const codes = captureCountries(context, captured(hit, 'country'))
  const named = officeIds(context, hit).filter((id) => HEADS.has(id))
  if (office === undefined || mention === undefined || named.length === 0 || codes.length === 0) return undefined
  const people = mention.candidates.flatMap(({ person, fit }) => (fit === 'exact' ? (context.world.data.people[person] ?? []) : []))
  if (people.length === 0 || people.length < mention.candidates.length) return undefined
  const held = people.flatMap((person) => headships(person, codes))
  const [right] = held
  if (right === undefined || held.some((id) => named.includes(id))) return undefined
  const text = unitText(context, unit)
  const written = text.slice(office.start, office.end)
  const title = TITLES[right] ?? right
  const suggestion = /^\p{Lu}/u.test(written) ? title.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase()) : title
  return {
    span: { start: office.start, end: office.end },
    confidence: 'high',
    values: {
      match: written,
      person: people[0]?.name ?? '',
      office: written,
      expected: title,
      country: context.world.country(codes[0] ?? '')?.name ?? '',
    },
    suggestions: [{ text: suggestion, replaces: true }],
  }
}

/** The head offices of the countries that a person held, offices that go by each other's names both. */
function headships(person: Person, codes: readonly string[]): readonly string[] {
  const held = (person.offices ?? [])
    .filter(({ office, of }) => HEADS.has(office) && codes.includes(of ?? person.country))
    .map(({ office }) => office)
  return held.flatMap((id) => (id === 'premier' || id === 'prime-minister' ? ['prime-minister', 'premier'] : [id]))
}

function officeIds(context: DocumentContext, hit: RuleHit): readonly string[] {
  const readings = captured(hit, 'office')?.mention?.readings ?? []
  return readings.flatMap(({ kind, entity }) => (kind === 'office' ? (context.world.data.offices[entity]?.id ?? []) : []))
}
