import type { Mention } from '../../../analysis/mention.ts'
import { mentionsOver } from '../../../analysis/mentions.ts'
import type { Confidence } from '../../../core/finding.ts'
import { familyNames, givenNames } from '../../../knowledge/forms.ts'
import { PartOfSpeech } from '../../../nlp/lexicon.ts'
import { hasFlag, TokenFlag, tokenText, type Tokens } from '../../../nlp/tokens.ts'
import type { Person } from '../../../pack/generated/schema-types.ts'
import type { Candidate } from '../../candidate.ts'
import { type DocumentContext } from '../../context.ts'
import { soundClasses } from './spelling.ts'
import { isNamedInDocument, sentenceIdentifies, sentenceNames } from './witness.ts'

interface Found {
  readonly person: Person
  readonly first: number
  readonly confidence: Confidence
}

const FUNCTION_WORD =
  PartOfSpeech.determiner | PartOfSpeech.preposition | PartOfSpeech.pronoun | PartOfSpeech.conjunction | PartOfSpeech.modal
/** Titles that stand right before a family name, and say nothing of a given one. */
const TITLE = /^(?:mr|mrs|ms|president|premier|minister|chancellor|leader|secretary|dictator|general|marshal|ayatollah|comrade)$/i

/**
 * Names as other languages of Latin letters spell them: Michail Gorbatschow. A given name that sounds like the known one
 * tells who is meant; behind any other name the family name is somebody else's, and alone it needs a witness.
 */
export function findForeignSpellings(context: DocumentContext, rule: number): readonly Candidate[] {
  return context.mentions.of('foreign-spelling').flatMap(({ unit, mention }) => {
    const { readings } = mention
    if (readings.some(({ role }) => STRONG.has(role))) return []
    const tokens = context.tokensOf(unit)
    const found = readings.flatMap(({ entity, role }) =>
      role === 'foreign-spelling' ? (weigh(context, tokens, unit, mention, entity) ?? []) : [],
    )
    const [best] = found.sort((a, b) => Number(b.confidence === 'high') - Number(a.confidence === 'high'))
    return best === undefined ? [] : [candidateOf(rule, unit, tokens, mention, best)]
  })
}

const STRONG: ReadonlySet<string> = new Set(['name', 'family', 'acronym', 'garbled', 'city', 'capital', 'demonym', 'people', 'given'])

function weigh(context: DocumentContext, tokens: Tokens, unit: number, mention: Mention, index: number): Found | undefined {
  const person = context.world.data.people[index]
  const { firstToken, lastToken } = mention
  if (person === undefined || (isName(context, tokens, unit, lastToken) && !hasFlag(tokens, lastToken, TokenFlag.possessive)))
    return undefined
  if (lastToken - firstToken > 1) return { person, first: firstToken, confidence: 'high' }
  if (isName(context, tokens, unit, firstToken - 1) && hasFlag(tokens, firstToken, TokenFlag.word)) {
    const sound = givenSound(tokenText(tokens, firstToken - 1))
    const fits = givenNames(person).some((given) => givenSound(given) === sound)
    return fits ? { person, first: firstToken - 1, confidence: 'high' } : undefined
  }
  if (isNamedInDocument(context, index) || sentenceIdentifies(context, unit, mention, person))
    return { person, first: firstToken, confidence: 'high' }
  return sentenceNames(context, unit, mention, person) ? { person, first: firstToken, confidence: 'medium' } : undefined
}

/** The sound of a given name with the ways to write х alike, and without a half-vowel at the end: Michail, Mijail; Sergej. */
function givenSound(name: string): string {
  return soundClasses(
    name
      .toLowerCase()
      .replace(/[ijy]+$/, '')
      .replace(/kh|ch|j|h/g, 'k'),
  )
}

/** Whether a token may be part of a person's name: a capitalised word that is no title and names nothing else. */
function isName(context: DocumentContext, tokens: Tokens, unit: number, token: number): boolean {
  if (token < 0 || !hasFlag(tokens, token, TokenFlag.word | TokenFlag.capital) || TITLE.test(tokenText(tokens, token))) return false
  if ((context.partsOfSpeech(tokens, token) & FUNCTION_WORD) !== 0) return false
  const over = mentionsOver(context.scans[unit]?.mentions ?? [], token).flatMap(({ readings }) => readings)
  return over.every(({ kind }) => kind === 'person')
}

function candidateOf(rule: number, unit: number, tokens: Tokens, { end, lastToken, firstToken }: Mention, found: Found): Candidate {
  const { person, first, confidence } = found
  const start = tokens.start[first] ?? 0
  const isFull = first < firstToken || lastToken - firstToken > 1
  return {
    rule,
    unit,
    span: { start, end },
    values: { match: tokens.text.slice(start, end), name: person.name },
    confidence,
    suggestions: [{ text: isFull ? person.name : (familyNames(person)[0] ?? person.name), replaces: true }],
  }
}
