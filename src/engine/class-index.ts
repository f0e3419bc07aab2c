import type { Mention } from '../analysis/mention.ts'
import { firstFrom } from '../analysis/mentions.ts'
import type { PersonMention } from '../analysis/persons.ts'
import type { EntityKind, FormRole } from '../knowledge/entity.ts'
import type { World } from '../knowledge/world.ts'
import type { Vocabulary } from '../nlp/vocabulary.ts'
import { TokenFlag, type Tokens } from '../nlp/tokens.ts'
import { classNumber } from './program.ts'
import type { CapturedClass, ClassSpan } from './scan.ts'
import type { Capture } from './capture.ts'

const ROLE_CLASSES: Partial<Record<FormRole, readonly ReturnType<typeof classNumber>[]>> = {
  demonym: [classNumber('demonym')],
  people: [classNumber('people')],
  capital: [classNumber('capital'), classNumber('city')],
  city: [classNumber('city')],
  currency: [classNumber('currency')],
  acronym: [classNumber('acronym'), classNumber('organisation')],
}
const NAME_CLASSES: Partial<Record<EntityKind, number>> = {
  country: classNumber('country'),
  organisation: classNumber('organisation'),
  product: classNumber('product'),
  place: classNumber('place'),
  office: classNumber('office'),
}
const PERSON = classNumber('person')
const NUMBER = classNumber('number')
const NAME = classNumber('name')
const NUMBER_WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion'
const NO_CLASSES: readonly ClassSpan[] = []

/** Vocabulary ids of the English number words, which are added where missing. */
export function numberWords(vocabulary: Vocabulary): ReadonlySet<number> {
  return new Set(NUMBER_WORDS.split(' ').map((word) => vocabulary.add(word)))
}

/** Knows which classes begin at each token of one unit. */
export class ClassIndex {
  private readonly tokens: Tokens
  private readonly mentions: readonly Mention[]
  private readonly persons: readonly PersonMention[]
  private readonly world: World
  private readonly numbers: ReadonlySet<number>
  private readonly personsByToken: ReadonlyMap<number, number>

  constructor(tokens: Tokens, mentions: readonly Mention[], persons: readonly PersonMention[], world: World, numbers: ReadonlySet<number>) {
    this.numbers = numbers
    this.tokens = tokens
    this.mentions = mentions
    this.persons = persons
    this.world = world
    this.personsByToken = new Map(persons.map((person, index) => [person.firstToken, index]))
  }

  /** The classes that begin at a token. */
  at(token: number): readonly ClassSpan[] {
    const flags = this.tokens.flags[token] as number
    const isNumber = (flags & TokenFlag.number) !== 0 || this.numbers.has(this.tokens.word[token] as number)
    const isName = (flags & TokenFlag.capital) !== 0
    const first = firstFrom(this.mentions, token)
    const isMention = this.mentions[first]?.firstToken === token
    const person = this.personsByToken.get(token)
    if (!isNumber && !isName && !isMention && person === undefined) return NO_CLASSES
    const spans: ClassSpan[] = []
    for (let value = first; this.mentions[value]?.firstToken === token; value++) {
      const mention = this.mentions[value] as Mention
      for (const symbol of this.classesOf(mention)) spans.push({ class: symbol, lastToken: mention.lastToken, value })
    }
    if (person !== undefined) spans.push({ class: PERSON, lastToken: this.persons[person]?.lastToken ?? token + 1, value: person })
    if (isNumber) spans.push({ class: NUMBER, lastToken: token + 1, value: -1 })
    if (isName) spans.push({ class: NAME, lastToken: token + 1, value: -1 })
    return spans
  }

  /** The captures of a hit, with the names that its pattern gives them. */
  captures(names: readonly string[], captured: readonly CapturedClass[]): readonly Capture[] {
    return captured.map(({ span, name: number }) => {
      const name = names[number] ?? ''
      const person = span.class === PERSON ? this.persons[span.value] : undefined
      const mention = span.class !== PERSON ? this.mentions[span.value] : undefined
      const end = this.tokens.end[span.lastToken - 1] ?? 0
      const start = person?.start ?? mention?.start ?? this.tokens.start[span.lastToken - 1] ?? end
      return { name, start, end, ...(mention === undefined ? {} : { mention }), ...(person === undefined ? {} : { person }) }
    })
  }

  private classesOf(mention: Mention): ReadonlySet<number> {
    const symbols = new Set<number>()
    for (const { kind, entity, role } of mention.readings) {
      const organisation = kind === 'organisation' ? this.world.data.organisations[entity] : undefined
      if (organisation?.kind === 'term') {
        if (role === 'acronym') symbols.add(classNumber('acronym'))
        continue
      }
      for (const symbol of ROLE_CLASSES[role] ?? []) symbols.add(symbol)
      const byName = role === 'name' ? NAME_CLASSES[kind] : undefined
      if (byName !== undefined) symbols.add(byName)
      if (role !== 'name' && role !== 'acronym') continue
      if (organisation?.kind === 'media') symbols.add(classNumber('media'))
      if (organisation?.kind === 'bloc' || organisation?.kind === 'international') symbols.add(classNumber('bloc'))
    }
    return symbols
  }
}
