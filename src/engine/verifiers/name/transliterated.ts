import type { Mention, Reading } from '../../../analysis/mention.ts'
import { countriesAround } from '../../../analysis/document-facts.ts'
import { mentionsOver } from '../../../analysis/mentions.ts'
import type { Confidence } from '../../../core/finding.ts'
import { familyNames } from '../../../knowledge/forms.ts'
import type { Person } from '../../../pack/generated/schema-types.ts'
import { hasFlag, TokenFlag, tokenText, type Tokens } from '../../../nlp/tokens.ts'
import type { Candidate } from '../../candidate.ts'
import { type DocumentContext, unitText } from '../../context.ts'
import { foreignForm } from './entities.ts'
import { isNamedBeside, isNamedInDocument, mentionsInSentence, sentenceIdentifies, sentenceNames, sentenceNamesCountry } from './witness.ts'

interface Weighed {
  readonly person: Person
  readonly confidence: Confidence
}

const FORM_ROLES: ReadonlySet<string> = new Set(['transliterated', 'romanised'])

/**
 * Pinyin (and the like) of a foreigner's Chinese name: Mu Xin for Mukhin. Such a form may be a Chinese person's true
 * name, so something has to say who is meant: the person named rightly in the document, an office or organisation in the
 * sentence, or at the least the person's country.
 */
export function findTransliterated(context: DocumentContext, rule: number): readonly Candidate[] {
  const romanised = context.mentions.of('romanised').filter(({ mention }) => !mention.readings.some(isTransliterated))
  return [...context.mentions.of('transliterated'), ...romanised].flatMap(({ unit, mention }) => {
    const people = mention.readings.flatMap(({ kind, entity, role }) => (kind === 'person' && FORM_ROLES.has(role) ? [entity] : []))
    const candidate = people.length === 0 ? undefined : weigh(context, rule, unit, mention, people)
    return candidate === undefined ? [] : [candidate]
  })
}

function isTransliterated({ role }: Reading): boolean {
  return role === 'transliterated'
}

function weigh(context: DocumentContext, rule: number, unit: number, mention: Mention, people: readonly number[]): Candidate | undefined {
  if (mention.readings.some(({ role }) => !FORM_ROLES.has(role)) || !standsAlone(context, unit, mention)) return undefined
  const weighed = people.flatMap((index) => {
    const person = context.world.data.people[index]
    const confidence = person === undefined ? undefined : confidenceOf(context, unit, mention, index, person)
    return person === undefined || confidence === undefined ? [] : [{ person, confidence }]
  })
  const [best] = weighed.sort(
    (a, b) => rank(b.confidence) - rank(a.confidence) || offices(b.person) - offices(a.person),
  ) as readonly Weighed[]
  if (best === undefined) return undefined
  const match = unitText(context, unit).slice(mention.start, mention.end)
  const throughChinese = mention.readings.some(({ role }) => role === 'transliterated')
  const source = foreignForm(best.person, throughChinese ? 'zh' : (context.sourceLanguage ?? 'ja'))
  return {
    rule,
    unit,
    span: { start: mention.start, end: mention.end },
    values: { match, name: best.person.name, ...(source === undefined ? {} : { source }) },
    confidence: best.confidence,
    suggestions: [{ text: nameLike(best.person), replaces: true }],
    ...(source === undefined ? {} : { source }),
  }
}

/** Letters a form of one word needs: shorter ones (Ali, Nana) are names of many peoples. */
const LONG_ENOUGH = 6

/** Whether the form is no ordinary word and no part of a longer name. */
function standsAlone(context: DocumentContext, unit: number, { firstToken, lastToken }: Mention): boolean {
  const tokens = context.tokensOf(unit)
  if (lastToken - firstToken === 1) {
    if (tokenText(tokens, firstToken).length < LONG_ENOUGH || context.partsOfSpeech(tokens, firstToken) !== 0) return false
  }
  return !goesOn(context, unit, tokens, firstToken - 1, firstToken) && !goesOn(context, unit, tokens, lastToken, lastToken)
}

/** Whether an unknown capitalised word stands beside the form; `joint` is the right one of the two tokens. */
function goesOn(context: DocumentContext, unit: number, tokens: Tokens, token: number, joint: number): boolean {
  const isKnown = mentionsOver(context.scans[unit]?.mentions ?? [], token).some(({ readings }) =>
    readings.some(({ kind }) => kind !== 'person'),
  )
  if (isKnown) return false
  const isName = hasFlag(tokens, token, TokenFlag.word | TokenFlag.capital) && hasFlag(tokens, joint, TokenFlag.word)
  return isName && !hasFlag(tokens, joint, TokenFlag.possessive) && context.partsOfSpeech(tokens, token) === 0
}

function confidenceOf(context: DocumentContext, unit: number, mention: Mention, index: number, person: Person): Confidence | undefined {
  if (OWN_CHARACTERS.has(person.country)) return ownCharacters(context, unit, mention, index, person)
  if (person.country === 'CN') return sentenceNames(context, unit, mention, person) ? 'high' : undefined
  const isNear = context.facts.nearPeople.has(index)
  if (isNear || isNamedInDocument(context, index) || sentenceIdentifies(context, unit, mention, person)) return 'high'
  const syllables = mention.lastToken - mention.firstToken
  const chinese = (context.facts.countries.get('CN') ?? 0) >= (context.facts.countries.get(person.country) ?? 0)
  if (chinese || !context.facts.countries.has(person.country)) return undefined
  return syllables === 2 && sentenceNamesCountry(context, unit, mention, person) ? 'medium' : 'low'
}

/**
 * Names that are written in Chinese characters at home too look like a Chinese person's in pinyin, and may be: only an
 * office or the country in the sentence tells, and China in it speaks against.
 */
function ownCharacters(context: DocumentContext, unit: number, mention: Mention, index: number, person: Person): Confidence | undefined {
  if (isNamedBeside(context, unit, mention, index)) return undefined
  const codes = mentionsInSentence(context, unit, mention).flatMap((other) => countriesAround(other, context.world))
  if (codes.includes('CN') && !standsBehindOffice(context, unit, mention)) return undefined
  if (sentenceIdentifies(context, unit, mention, person)) return 'high'
  return codes.includes(person.country) ? 'medium' : undefined
}

/** Whether an office stands right before a mention. */
function standsBehindOffice(context: DocumentContext, unit: number, { firstToken }: Mention): boolean {
  const before = mentionsOver(context.scans[unit]?.mentions ?? [], firstToken - 1)
  return before.some(({ readings }) => readings.some(({ kind }) => kind === 'office'))
}

const OWN_CHARACTERS = new Set(['JP', 'KR', 'KP', 'VN', 'TW', 'HK', 'MO', 'SG'])

/**
 * What the form stands for. Where names are written in Chinese characters at home too, it is the whole name; otherwise
 * the Chinese rendering of a family name, as texts call the person.
 */
function nameLike(person: Person): string {
  return person.country === 'CN' || OWN_CHARACTERS.has(person.country) ? person.name : (familyNames(person)[0] ?? person.name)
}

/** How many offices a person held: of namesakes the news means the one who held most. */
function offices(person: Person): number {
  return person.offices?.length ?? 0
}

function rank(confidence: Confidence): number {
  return confidence === 'high' ? 2 : confidence === 'medium' ? 1 : 0
}
