import { countriesAround, countriesOf } from '../../../analysis/document-facts.ts'
import type { Mention, Reading } from '../../../analysis/mention.ts'
import { mentionsOver } from '../../../analysis/mentions.ts'
import type { Confidence } from '../../../core/finding.ts'
import { overlaps, type Span } from '../../../core/span.ts'
import { hasFlag, TokenFlag, tokenText, type Tokens } from '../../../nlp/tokens.ts'
import type { Candidate } from '../../candidate.ts'
import { type DocumentContext, sentenceAt } from '../../context.ts'
import type { UnitMention } from '../../mentions-by-role.ts'
import { entityCountries, entityOf, foreignForm } from './entities.ts'
import { kindNouns } from './kind-nouns.ts'

/** Words of a noun phrase that may stand between country and kind: the Turin daily newspaper. */
const PHRASE = 5
/** Words of an apposition behind a name: The Vanguard, a conservative Barcelona daily. */
const APPOSITION = 7
/** Words between the plural of a kind and a name further on in the list: the newspapers Le Figaro and Liberation. */
const LIST = 6

/** Words behind which a name goes on. */
const PARTS: ReadonlySet<string> = new Set(['of', 'for', 'pan'])

/** A literal rendering with its article; `words` is the first token behind that. */
interface Place {
  readonly unit: number
  readonly tokens: Tokens
  readonly mention: Mention
  readonly first: number
  readonly words: number
  readonly last: number
}

/**
 * Names rendered word for word in ordinary words: the Turin newspaper The Press. They count where they stand in capitals
 * as a name of their own, words beside them say what kind of thing it is, and the country is the thing's own.
 */
export function findLiteral(context: DocumentContext, rule: number): readonly Candidate[] {
  return context.mentions
    .of('literal')
    .filter(isLongest)
    .flatMap(({ unit, mention }) => candidatesOf(context, rule, placeOf(context.tokensOf(unit), unit, mention)))
}

/** With and without its article a rendering is met twice. */
function isLongest({ unit, mention }: UnitMention, at: number, all: readonly UnitMention[]): boolean {
  for (let before = at - 1; before >= 0 && all[before]?.unit === unit; before--)
    if (all[before]?.mention.lastToken === mention.lastToken) return false
  return true
}

function placeOf(tokens: Tokens, unit: number, mention: Mention): Place {
  const hasArticle = wordAt(tokens, mention.firstToken) === 'the'
  return { unit, tokens, mention, first: mention.firstToken, words: mention.firstToken + (hasArticle ? 1 : 0), last: mention.lastToken }
}

function candidatesOf(context: DocumentContext, rule: number, place: Place): readonly Candidate[] {
  const { tokens, mention, unit } = place
  if (!isCapitalised(place)) return []
  if (place.last - place.words === 1 && isCountryWord(context, place)) return []
  const judged = mention.readings.flatMap((reading) => {
    const confidence = reading.role === 'literal' ? confidenceOf(context, place, reading) : undefined
    return confidence === undefined ? [] : [{ reading, confidence }]
  })
  const best = judged.find(({ confidence }) => confidence === 'high') ?? judged[0]
  const entity = best && entityOf(context.world, best.reading.kind, best.reading.entity)
  if (best === undefined || entity === undefined) return []
  const start = tokens.start[hasFlag(tokens, place.first, TokenFlag.capital) ? place.first : place.words] ?? mention.start
  const source = foreignForm(entity, context.sourceLanguage)
  const candidate: Candidate = {
    rule,
    unit,
    span: { start, end: mention.end },
    values: { match: tokens.text.slice(start, mention.end), name: entity.name },
    confidence: best.confidence,
    suggestions: [{ text: entity.name, replaces: true }],
    ...(source === undefined ? {} : { source }),
  }
  return [candidate]
}

function isCapitalised({ tokens, words, last }: Place): boolean {
  return hasFlag(tokens, words, TokenFlag.capital) && hasFlag(tokens, last - 1, TokenFlag.capital | TokenFlag.word)
}

/** How sure it is that the entity is meant; undefined where the words may be anything. */
function confidenceOf(context: DocumentContext, place: Place, { kind, entity }: Reading): Confidence | undefined {
  const nouns = kindNouns(context.world, kind, entity)
  const own = entityCountries(context.world, kind, entity)
  const isNoun = nouns.includes(wordAt(place.tokens, place.last)) && follows(place.tokens, place.last)
  const hasOwnNoun = isNoun && nouns.includes('newspaper') && isTitle(context, place)
  const last = hasOwnNoun ? place.last + 1 : place.last
  if (isPartOfLongerName(context, place, last, nouns) || isRightlyNamed(context, place, own)) return undefined
  const owner = ownerBefore(context, place)
  const phrase = phraseAround(place, nouns, last, hasOwnNoun)
  if (phrase === undefined && owner.length === 0) return undefined
  const words = place.last - place.words
  if (phrase === undefined) return owner.some((code) => own.includes(code)) && (words > 1 || hasOwnNoun) ? 'medium' : undefined
  if (own.length === 0) return 'medium'
  const near = [...countriesIn(context, place, phrase), ...owner]
  if (near.length > 0) return near.some((code) => own.includes(code)) ? 'high' : undefined
  const sentence = sentenceAt(context, place.unit, place.mention.start)
  const around = countriesIn(context, place, sentence)
  const isOther = place.mention.readings.some(({ role }) => role === 'name' || role === 'acronym')
  return !isOther && around.some((code) => own.includes(code)) ? 'medium' : undefined
}

/** Whether words in front of a noun have their capital for being a name, and not for beginning a sentence. */
function isTitle(context: DocumentContext, { unit, tokens, first, last }: Place): boolean {
  return hasFlag(tokens, last, TokenFlag.capital) || !isSentenceStart(context, unit, tokens, first)
}

/** Whether the words are also the right name of something that the phrase may speak of. */
function isRightlyNamed({ world, facts }: DocumentContext, { mention }: Place, own: readonly string[]): boolean {
  return mention.readings.some(({ kind, entity, role }) => {
    if ((role !== 'name' && role !== 'acronym') || kind === 'place') return false
    const countries = entityCountries(world, kind, entity)
    return countries.length === 0 || countries.some((code) => own.includes(code)) || own.every((code) => !facts.countries.has(code))
  })
}

/** Capitalised words at either side make another name of it: Mirror Business Group. */
function isPartOfLongerName(
  context: DocumentContext,
  { unit, tokens, words, first }: Place,
  last: number,
  nouns: readonly string[],
): boolean {
  if (PARTS.has(wordAt(tokens, first - 1))) return true
  if (hasFlag(tokens, last, TokenFlag.capital | TokenFlag.word) && follows(tokens, last) && !isNamedThing(context, unit, last)) return true
  if (first < words || !hasFlag(tokens, first - 1, TokenFlag.capital | TokenFlag.word)) return false
  // One word behind a noun with a capital goes with it: Air Force Base.
  return (
    (!nouns.includes(wordAt(tokens, first - 1)) || last - words === 1) &&
    !isNamedThing(context, unit, first - 1) &&
    !isSentenceStart(context, unit, tokens, first - 1)
  )
}

function isSentenceStart(context: DocumentContext, unit: number, tokens: Tokens, token: number): boolean {
  return sentenceAt(context, unit, tokens.start[token] ?? 0).start === tokens.start[token]
}

function isNamedThing({ scans, world }: DocumentContext, unit: number, token: number): boolean {
  const { mentions = [], persons = [] } = scans[unit] ?? {}
  const covers = (one: { readonly firstToken: number; readonly lastToken: number }): boolean =>
    one.firstToken <= token && one.lastToken > token
  return persons.some(covers) || mentions.some((mention) => covers(mention) && countriesAround(mention, world).length > 0)
}

/** Whether the one word is that of a country: the Spanish daily is no paper of that name. */
function isCountryWord({ scans, world }: DocumentContext, { unit, words }: Place): boolean {
  const over = mentionsOver(scans[unit]?.mentions ?? [], words)
  return over.some((mention) => countriesOf(mention, world).length > 0)
}

/** Countries of the owner that stands before the name: Japan’s, Zelensky’s. */
function ownerBefore(context: DocumentContext, place: Place): readonly string[] {
  const { tokens, first } = place
  if (!hasFlag(tokens, first - 1, TokenFlag.possessive)) return []
  const start = tokens.start[first - 2] ?? 0
  return countriesIn(context, place, { start, end: start + 1 })
}

/** The noun phrase that says what the name is the name of; undefined if there is none. */
function phraseAround({ tokens, first, last: own }: Place, nouns: readonly string[], last: number, hasOwnNoun: boolean): Span | undefined {
  const end = tokens.end[last - 1] ?? 0
  const begin = (token: number): number => tokens.start[Math.max(0, token)] ?? 0
  const before = tokenText(tokens, first - 1) === ',' || tokenText(tokens, first - 1) === '(' ? first - 2 : first - 1
  if (nouns.includes(wordAt(tokens, before))) return { start: begin(clauseBack(tokens, before, PHRASE)), end }
  if (hasOwnNoun) return { start: begin(clauseBack(tokens, first, PHRASE)), end }
  const isInList = ['and', 'or'].includes(wordAt(tokens, first - 1)) || before < first - 1
  for (let at = before; isInList && at >= first - LIST && at >= 0; at--) {
    const word = wordAt(tokens, at)
    if (word.endsWith('s') && nouns.includes(word.slice(0, -1))) return { start: begin(clauseBack(tokens, at, PHRASE)), end }
  }
  if (tokenText(tokens, own) !== ',' && tokenText(tokens, own) !== '(') return undefined
  for (let at = own + 1; at <= own + APPOSITION && hasFlag(tokens, at, TokenFlag.word); at++) {
    if (nouns.includes(wordAt(tokens, at))) return { start: begin(first), end: tokens.end[Math.min(at + 3, tokens.count - 1)] ?? end }
  }
  return undefined
}

/** The token so many words before another, no mark between them. */
function clauseBack(tokens: Tokens, from: number, words: number): number {
  let at = from
  while (at > 0 && from - at < words && hasFlag(tokens, at - 1, TokenFlag.word)) at -= 1
  return at
}

function countriesIn({ scans, world }: DocumentContext, { unit, mention }: Place, span: Span): readonly string[] {
  const { mentions = [], persons = [] } = scans[unit] ?? {}
  const named = mentions.filter((one) => one !== mention && overlaps(one, span) && !overlaps(one, mention))
  const people = persons.filter((person) => overlaps(person, span) && !overlaps(person, mention))
  return [
    ...named.flatMap((one) => countriesAround(one, world)),
    ...people.flatMap(({ candidates }) => candidates.flatMap(({ person }) => world.data.people[person]?.country ?? [])),
  ]
}

/** Whether a token stands right behind the one before it, no mark between. */
function follows(tokens: Tokens, token: number): boolean {
  return hasFlag(tokens, token, TokenFlag.word)
}

function wordAt(tokens: Tokens, token: number): string {
  return tokenText(tokens, token).toLowerCase()
}
