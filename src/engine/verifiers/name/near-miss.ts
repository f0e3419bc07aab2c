import type { PersonMention } from '../../../analysis/persons.ts'
import { familyNames } from '../../../knowledge/forms.ts'
import type { Person } from '../../../pack/generated/schema-types.ts'
import type { Candidate } from '../../candidate.ts'
import { type DocumentContext, unitText } from '../../context.ts'
import { foreignForm } from './entities.ts'
import { isNamedInDocument, sentenceIdentifies } from './witness.ts'

/** Known persons whose name is a slip off, where the sentence tells by office or organisation who is meant. */
export function findNearMisses(context: DocumentContext, rule: number): readonly Candidate[] {
  return context.scans.flatMap(({ persons }, unit) =>
    persons.flatMap((mention) => {
      const candidate = nearMiss(context, rule, unit, mention)
      return candidate === undefined ? [] : [candidate]
    }),
  )
}

function nearMiss(context: DocumentContext, rule: number, unit: number, mention: PersonMention): Candidate | undefined {
  if (mention.candidates.some(({ fit }) => fit === 'exact' || fit === 'family')) return undefined
  const identified = mention.candidates.flatMap(({ person }) => {
    const known = context.world.data.people[person]
    if (known === undefined) return []
    const bySentence = sentenceIdentifies(context, unit, mention, known)
    return bySentence || isNamedInDocument(context, person) ? [{ known, bySentence }] : []
  })
  const [best] = identified.sort((a, b) => Number(b.bySentence) - Number(a.bySentence))
  if (best === undefined) return undefined
  const match = unitText(context, unit).slice(mention.start, mention.end)
  const source = foreignForm(best.known, context.sourceLanguage)
  return {
    rule,
    unit,
    span: { start: mention.start, end: mention.end },
    values: { match, name: best.known.name },
    confidence: best.bySentence ? 'high' : 'medium',
    severity: isSpellingOnly(best.known, match) ? 'minor' : 'major',
    suggestions: [{ text: best.known.name, replaces: true }],
    ...(source === undefined ? {} : { source }),
  }
}

/** Whether the slip is one of spelling (Oleksi) rather than another name (Jack for Jake): same letters but for one left out or doubled. */
function isSpellingOnly(person: Person, match: string): boolean {
  const found = squeezed(match)
  return [person.name, ...(person.variants ?? [])].some((name) => squeezed(name) === found) && familyNames(person).length > 0
}

/** Letters with doubled ones once and y and i alike, for spellings of one name. */
function squeezed(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[yj]/g, 'i')
    .replace(/(\p{L})\1+/gu, '$1')
}
