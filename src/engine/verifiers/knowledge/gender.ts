import { mentionsOver } from '../../../analysis/mentions.ts'
import type { PersonMention } from '../../../analysis/persons.ts'
import type { Span } from '../../../core/span.ts'
import { hasFlag, TokenFlag, tokenAt, tokenText, type Tokens } from '../../../nlp/tokens.ts'
import type { Candidate } from '../../candidate.ts'
import type { DocumentContext } from '../../context.ts'

type Gender = 'f' | 'm'

interface Named {
  readonly name: string
  readonly gender: Gender
  readonly mention: PersonMention
}

const PRONOUNS: Record<string, Gender> = { he: 'm', him: 'm', his: 'm', himself: 'm', she: 'f', her: 'f', hers: 'f', herself: 'f' }
const OTHERS =
  /\b(?:wife|husband|mother|father|mum|mom|dad|parent|son|daughter|sister|brother|aunt|uncle|niece|nephew|cousin|widow(?:er)?|man|woman|boys?|girls?|lady|gentleman|king|queen|prince|princess|spokes(?:wo)?man|actress|nun|bride|groom|fianc[eé]e?|girlfriend|boyfriend|businessm[ae]n|businesswom[ae]n|candidate|colleague|rival|predecessor|successor|counterpart|lawyer|doctor|victim|partner|someone|anyone|everyone|person|mr|mrs|ms|she or he|he or she|his or her|her or his)\b/i

/** Capitalised words that name an award or a contest, and nobody. */
const AWARD =
  /^(?:nobel|oscars?|grammys?|emmys?|tonys?|pulitzer|booker|goncourt|bafta|golden|globes?|olympics?|paralympics?|olympiad|wimbledon|roland|garros|palme|eurovision|grand|slam|cup|ballon|fields|medal|prize|award)$/i
/** Words behind which a capitalised word is a place. */
const PLACE_BEFORE = /^(?:in|at|near|into|across)$/i
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/i

/**
 * He, him or his for a woman whom knowledge knows, she or her for a man: where the sentence names that one person and
 * nobody else, in it or at the beginning of the next.
 */
export function checkGender(context: DocumentContext, rule: number): readonly Candidate[] {
  return [...context.scans.entries()].flatMap(([unit, { persons }]) => {
    if (persons.length === 0 || !/\b(?:s?he|his|him|hers?)\b/i.test(context.document.units[unit]?.target.text ?? '')) return []
    const tokens = context.tokensOf(unit)
    const sentences = context.sentencesOf(unit)
    return sentences.flatMap((sentence, index) => {
      const named = onlyPerson(context, tokens, unit, sentence)
      if (named === undefined) return []
      const wrong = wrongInside(context, tokens, unit, named, sentence) ?? wrongSubject(context, tokens, unit, named, sentences[index + 1])
      return wrong === undefined ? [] : [candidateOf(rule, unit, tokens, named, wrong)]
    })
  })
}

/** The one person a sentence names, if nobody else can be meant in it. */
function onlyPerson(context: DocumentContext, tokens: Tokens, unit: number, sentence: Span): Named | undefined {
  const inside = (context.scans[unit]?.persons ?? []).filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
  const [mention] = inside
  // A family name alone may be a namesake's: President Monroe, Marilyn Monroe.
  if (mention === undefined || !mention.candidates.every(({ fit }) => fit === 'exact')) return undefined
  const people = inside.flatMap(({ candidates }) => candidates.map(({ person }) => context.world.data.people[person]))
  const [known] = people
  if (known?.gender === undefined || people.some((person) => person?.gender !== known.gender)) return undefined
  const isOne = inside.every(({ candidates }) => candidates.some(({ person }) => mention.candidates.some((own) => own.person === person)))
  if (!isOne || namesOthers(context, tokens, unit, sentence, inside)) return undefined
  return { name: known.name, gender: known.gender, mention }
}

/** Whether capitalised words stand in the sentence that knowledge does not know: they may be somebody's name. */
function namesOthers(context: DocumentContext, tokens: Tokens, unit: number, sentence: Span, persons: readonly PersonMention[]): boolean {
  const { mentions = [] } = context.scans[unit] ?? {}
  for (let i = tokenAt(tokens, sentence.start) + 1; i < tokens.count && (tokens.start[i] ?? 0) < sentence.end; i++) {
    if (!hasFlag(tokens, i, TokenFlag.word | TokenFlag.capital) || hasFlag(tokens, i, TokenFlag.possessive)) continue
    if (persons.some(({ firstToken, lastToken }) => firstToken <= i && i < lastToken)) continue
    const over = mentionsOver(mentions, i).flatMap(({ readings }) => readings)
    if (over.some(({ kind }) => kind === 'person')) return true
    const before = tokenText(tokens, i - 1)
    if (PLACE_BEFORE.test(before) || AWARD.test(tokenText(tokens, i)) || isPeople(before, tokenText(tokens, i))) continue
    if (over.length === 0 && context.partsOfSpeech(tokens, i) === 0 && !CALENDAR.test(tokenText(tokens, i))) return true
  }
  return false
}

/** Whether an article and a plural name many: the Kurds. */
function isPeople(before: string, word: string): boolean {
  return before.toLowerCase() === 'the' && word.endsWith('s')
}

/**
 * The first pronoun behind the person, if it is of the other gender and nobody of that gender has been spoken of before
 * it. Nouns behind the pronoun do not count: “his Nobel prize after dinner with her son”.
 */
function wrongInside(context: DocumentContext, tokens: Tokens, unit: number, named: Named, sentence: Span): number | undefined {
  const found = wrongPronoun(tokens, named, { start: named.mention.end, end: sentence.end })
  if (found === undefined || OTHERS.test(tokens.text.slice(sentence.start, tokens.start[found]))) return undefined
  return speaksOfOther(context, tokens, unit, named, sentence.start) ? undefined : found
}

/** Whether the unit speaks of somebody of the other gender before a place. */
function speaksOfOther(context: DocumentContext, tokens: Tokens, unit: number, { gender }: Named, place: number): boolean {
  for (let i = 0; i < tokens.count && (tokens.start[i] ?? 0) < place; i++) {
    const pronoun = PRONOUNS[tokenText(tokens, i).toLowerCase()]
    if (pronoun !== undefined && pronoun !== gender) return true
  }
  return (context.scans[unit]?.persons ?? []).some(
    ({ end, candidates }) => end <= place && candidates.some(({ person }) => context.world.data.people[person]?.gender !== gender),
  )
}

/** The first pronoun of a stretch, if it is of the other gender. */
function wrongPronoun(tokens: Tokens, { gender }: Named, stretch: Span): number | undefined {
  for (let i = tokenAt(tokens, stretch.start); i < tokens.count && (tokens.start[i] ?? 0) < stretch.end; i++) {
    const found = PRONOUNS[tokenText(tokens, i).toLowerCase()]
    if (found !== undefined) return found === gender ? undefined : i
  }
  return undefined
}

/** He or She at the beginning of the next sentence, which names nobody. */
function wrongSubject(context: DocumentContext, tokens: Tokens, unit: number, named: Named, next: Span | undefined): number | undefined {
  if (next === undefined || OTHERS.test(tokens.text.slice(named.mention.start, next.start))) return undefined
  const first = tokenAt(tokens, next.start)
  const isSubject = /^(?:She|He)$/.test(tokenText(tokens, first)) && !hasFlag(tokens, first, TokenFlag.quoteBefore)
  if (!isSubject || OTHERS.test(tokens.text.slice(next.start, next.end)) || namesOthers(context, tokens, unit, next, [])) return undefined
  return PRONOUNS[tokenText(tokens, first).toLowerCase()] === named.gender ? undefined : first
}

function candidateOf(rule: number, unit: number, tokens: Tokens, { name, gender }: Named, token: number): Candidate {
  const match = tokenText(tokens, token)
  const right = counterpart(match.toLowerCase(), hasFlag(tokens, token + 1, TokenFlag.word))
  const text = /^\p{Lu}/u.test(match) ? right.charAt(0).toUpperCase() + right.slice(1) : right
  return {
    rule,
    unit,
    span: { start: tokens.start[token] ?? 0, end: tokens.end[token] ?? 0 },
    values: { match, person: name, expected: gender === 'f' ? 'a woman' : 'a man' },
    suggestions: [{ text, replaces: true }],
  }
}

/** The same pronoun of the other gender; “her” is “his” before a word. */
function counterpart(pronoun: string, wordFollows: boolean): string {
  const others: Record<string, string> = {
    he: 'she',
    him: 'her',
    his: 'her',
    himself: 'herself',
    she: 'he',
    hers: 'his',
    herself: 'himself',
  }
  return others[pronoun] ?? (wordFollows ? 'his' : 'him')
}
