import type { Confidence } from '../../../core/finding.ts'
import type { PersonMention } from '../../../analysis/persons.ts'
import { type DocumentContext, unitText } from '../../context.ts'
import type { Capture } from '../../capture.ts'
import type { RuleHit } from '../../unit-scan.ts'
import { captureCountries, captured, inPlaceOf, type KnowledgeCheck, withReplaced } from './check.ts'

interface Judged {
  readonly person: number
  readonly country: string
  readonly sameOffice: boolean
  readonly confused: string | undefined
  readonly fit: PersonMention['candidates'][number]['fit']
}

/**
 * A person ({person}) given an office ({office}) of a country ({country}) that is not theirs.
 *
 * Silent as soon as one of those who may be meant is of that country or ever held an office of it: what is not known is
 * not wrong.
 */
export const checkOffice: KnowledgeCheck = (context, { unit, hit }) => {
  const country = captured(hit, 'country')
  const person = captured(hit, 'person')
  const codes = captureCountries(context, country)
  if (country === undefined || person?.person === undefined || codes.length === 0) return undefined
  const judged = judge(context, hit, codes, person.person)
  const best = judged?.toSorted((a, b) => strength(b) - strength(a))[0]
  if (best === undefined || strength(best) === 0) return undefined
  const text = unitText(context, unit)
  const known = context.world.data.people[best.person]
  const span = {
    start: Math.min(country.start, officeOf(hit)?.start ?? country.start),
    end: Math.max(country.end, officeOf(hit)?.end ?? country.end),
  }
  const expected = inPlaceOf(context, country, best.country)
  const whole = withReplaced(text, { ...hit, ...span }, country, expected)
  return {
    span,
    confidence: confidenceOf(best),
    values: {
      match: text.slice(span.start, span.end),
      person: known?.name ?? '',
      country: context.world.country(codes[0] ?? '')?.name ?? '',
      office: textOf(text, officeOf(hit)),
      expected: context.world.country(best.country)?.name ?? best.country,
    },
    suggestions: [{ text: whole, replaces: true }],
    ...(best.confused === undefined ? {} : { source: best.confused }),
  }
}

/** What speaks against each of the people who may be meant; undefined if nothing does against one of them. */
function judge(context: DocumentContext, hit: RuleHit, codes: readonly string[], mention: PersonMention): readonly Judged[] | undefined {
  const offices = officeIds(hit)
  const judged: Judged[] = []
  for (const { person, fit } of mention.candidates) {
    const known = context.world.data.people[person]
    if (known === undefined || codes.some((code) => context.world.belongsTo(known, code))) return undefined
    if (codes.every((code) => context.world.country(code) === undefined)) return undefined
    const sameOffice = offices.some((office) => holdsOffice(context, known.offices ?? [], office))
    if (!isSure(fit) && !sameOffice) return undefined
    const confused = codes
      .flatMap((code) => context.world.confusedWith(code, context.sourceLanguage))
      .find((other) => other.code === known.country)
    judged.push({ person, country: known.country, sameOffice, confused: confused?.form, fit })
  }
  return judged
}

/** A misspelt name alone says too little of who is meant. */
function isSure(fit: Judged['fit']): boolean {
  return fit === 'exact' || fit === 'family'
}

function holdsOffice(context: DocumentContext, held: readonly { readonly office: string }[], office: number): boolean {
  const named = context.world.data.offices[office]
  const fitting = [named?.id, ...(named?.like ?? [])]
  return held.some((one) => fitting.includes(one.office))
}

function strength({ sameOffice, confused, fit }: Judged): number {
  if (sameOffice && confused !== undefined) return 4
  if (sameOffice && fit === 'exact') return 4
  if (sameOffice && fit !== 'exact') return 2
  return fit === 'exact' ? (confused === undefined ? 1 : 3) : 0
}

function confidenceOf(judged: Judged): Confidence {
  const points = strength(judged)
  return points >= 4 ? 'high' : points >= 2 ? 'medium' : 'low'
}

function officeOf(hit: RuleHit): Capture | undefined {
  return captured(hit, 'office')
}

function officeIds(hit: RuleHit): readonly number[] {
  return (officeOf(hit)?.mention?.readings ?? []).filter((reading) => reading.kind === 'office').map((reading) => reading.entity)
}

function textOf(text: string, capture: Capture | undefined): string {
  return capture === undefined ? '' : text.slice(capture.start, capture.end)
}
