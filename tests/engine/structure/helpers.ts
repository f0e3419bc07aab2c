import { createRequire } from 'node:module'
import type { Mention } from '../../../src/analysis/mention.ts'
import type { UnitKind } from '../../../src/core/document.ts'
import { verbatimText } from '../../../src/core/source-map.ts'
import type { Span } from '../../../src/core/span.ts'
import type { StructureCheck, StructureInput } from '../../../src/engine/verifiers/structure/check.ts'
import { CharTable } from '../../../src/nlp/characters.ts'
import { sentences } from '../../../src/nlp/segment.ts'
import { Tokenizer } from '../../../src/nlp/tokenize.ts'
import { type Tokens, tokenText } from '../../../src/nlp/tokens.ts'
import { Vocabulary } from '../../../src/nlp/vocabulary.ts'
import { englishWordClasses } from '../../../src/nlp/word-classes.ts'

const load = createRequire(import.meta.url)
const lexicon = load('natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json') as Record<string, string[]>
const vocabulary = new Vocabulary()
const classes: number[] = [0]
for (const [word, bits] of englishWordClasses(lexicon)) classes[vocabulary.add(word)] = bits
const chars = new CharTable()

/** What of an input a test sets; the rest is an English paragraph without names. */
export interface Setting {
  readonly language?: string
  readonly sourceLanguage?: string
  readonly kind?: UnitKind
  /** Names of persons, each of a country of its own. */
  readonly persons?: readonly string[]
}

/** The input of a check for one text. */
export function inputFor(text: string, setting: Setting = {}): StructureInput {
  const tokens = new Tokenizer(chars, vocabulary).tokenize(text)
  const language = setting.language ?? 'en'
  let found: readonly Span[] | undefined
  return {
    unit: { id: '1', kind: setting.kind ?? 'paragraph', target: verbatimText(text, 0) },
    text,
    language,
    sourceLanguage: setting.sourceLanguage ?? '',
    tokens,
    mentions: mentionsOf(tokens, setting.persons ?? []),
    partsOfSpeech: (token) => classes[tokens.word[token] as number] ?? 0,
    areDifferentPersons: (a, b) => a.readings[0]?.entity !== b.readings[0]?.entity,
    sentences: () => {
      found ??= sentences(text, language)
      return found
    },
  }
}

function mentionsOf(tokens: Tokens, persons: readonly string[]): Mention[] {
  const mentions: Mention[] = []
  for (let i = 0; i < tokens.count; i++) {
    for (const [entity, person] of persons.entries()) {
      const words = person.split(' ')
      if (!words.every((word, k) => tokenText(tokens, i + k) === word)) continue
      const lastToken = i + words.length
      const role = words.length > 1 ? 'name' : 'family'
      const [start, end] = [tokens.start[i] as number, tokens.end[lastToken - 1] as number]
      mentions.push({ firstToken: i, lastToken, start, end, readings: [{ kind: 'person', entity, role }] })
    }
  }
  return mentions
}

/** What a check finds in a text: the flagged words, with ` → ` and the suggestion where there is one. */
export function run(check: StructureCheck, text: string, setting?: Setting): string[] {
  return check(inputFor(text, setting)).map(({ span, suggestion }) => {
    const flagged = text.slice(span.start, span.end)
    return suggestion === undefined ? flagged : `${flagged} → ${suggestion}`
  })
}
