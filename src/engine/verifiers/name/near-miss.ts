import type { PersonMention } from '../../../analysis/persons.ts'
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

/**
 * Whether the slip is one of spelling (Oleksi) rather than another name (Jack for Jake). Names from other scripts are
 * spelt in many ways: there only the consonants count.
 */
function isSpellingOnly(person: Person, match: string): boolean {
  const sounds = isTranscribed(person) ? consonants : squeezed
  return [person.name, ...(person.variants ?? [])].some((name) => sounds(name) === sounds(match))
}

/** Whether the name is at home in another script, and so has no one spelling in Latin letters. */
function isTranscribed({ country }: Person): boolean {
  return TRANSCRIBED.has(country)
}

const TRANSCRIBED = new Set(
  (
    'RU UA BY BG RS MK ME KZ KG TJ UZ TM AZ MN GR CY AM GE IL PS LB SY JO IQ IR SA YE OM AE QA BH KW EG LY TN DZ MA SD MR SO DJ KM AF PK IN BD LK NP BT MV MM TH LA KH ' +
    'CN TW HK MO JP KR KP ET ER SUHH'
  ).split(' '),
)

/** Letters with doubled ones once and y and i alike, for spellings of one name. */
function squeezed(name: string): string {
  return plain(name)
    .replace(/[yj]/g, 'i')
    .replace(/(\p{L})\1+/gu, '$1')
}

/** Consonants with the ways to transcribe them made alike: kh and h, x and ks, ck and k, w and v. */
function consonants(name: string): string {
  return plain(name)
    .replace(/x/g, 'ks')
    .replace(/ck|q/g, 'k')
    .replace(/kh|gh/g, 'h')
    .replace(/w/g, 'v')
    .replace(/zh|dj|dzh/g, 'j')
    .replace(/[aeiouyjh’' -]/g, '')
    .replace(/(\p{L})\1+/gu, '$1')
}

/** Small letters without their marks. */
function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'dj').replaceAll('ł', 'l').replaceAll('ø', 'o')
}
