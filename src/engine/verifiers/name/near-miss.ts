import type { PersonMention } from '../../../analysis/persons.ts'
import type { Candidate } from '../../candidate.ts'
import { type DocumentContext, unitText } from '../../context.ts'
import { foreignForm } from './entities.ts'
import { isSpellingOnly, isTranscribed } from './spelling.ts'
import { isNamedBeside, isNamedInDocument, mentionsInSentence, sentenceIdentifies, sentenceNames } from './witness.ts'

/** Known persons whose name is a slip off, where the sentence tells by office or organisation who is meant. */
export function findNearMisses(context: DocumentContext, rule: number): readonly Candidate[] {
  return context.scans.flatMap(({ persons }, unit) =>
    persons.flatMap((mention) => {
      const candidate = nearMiss(context, rule, unit, mention)
      return candidate === undefined ? [] : [candidate]
    }),
  )
}

/** Whether the sentence names an office of any kind. */
function namesOffice(context: DocumentContext, unit: number, mention: PersonMention): boolean {
  return mentionsInSentence(context, unit, mention).some(({ readings }) => readings.some(({ kind }) => kind === 'office'))
}

function nearMiss(context: DocumentContext, rule: number, unit: number, mention: PersonMention): Candidate | undefined {
  if (mention.candidates.some(({ fit }) => fit === 'exact' || fit === 'family')) return undefined
  const identified = mention.candidates.flatMap(({ person, fit }) => {
    const known = context.world.data.people[person]
    if (known === undefined || isNamedBeside(context, unit, mention, person)) return []
    const bySentence = sentenceIdentifies(context, unit, mention, known)
    // The right given name, one letter off in the family name, and the country beside it: Greta Tunberg, the Swedish activist.
    // A slip in both, or in the given name with some office beside it, needs the country too.
    const isSlip = fit !== 'near-given' || namesOffice(context, unit, mention)
    const byCountry = isSlip && sentenceNames(context, unit, mention, known)
    return bySentence || byCountry || isNamedInDocument(context, person) ? [{ known, bySentence }] : []
  })
  const [best] = identified.sort((a, b) => Number(b.bySentence) - Number(a.bySentence))
  if (best === undefined) return undefined
  const match = unitText(context, unit).slice(mention.start, mention.end)
  const source = foreignForm(best.known, context.sourceLanguage)
  const spelling = isSpellingOnly(best.known, match)
  return {
    rule,
    unit,
    span: { start: mention.start, end: mention.end },
    values: { match, name: best.known.name },
    confidence: spelling && isTranscribed(best.known) ? 'low' : best.bySentence ? 'high' : 'medium',
    severity: spelling ? 'minor' : 'major',
    suggestions: [{ text: best.known.name, replaces: true }],
    ...(source === undefined ? {} : { source }),
  }
}
