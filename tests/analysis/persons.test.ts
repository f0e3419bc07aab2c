import { describe, expect, it } from 'vitest'
import { Program } from '../../src/engine/program.ts'
import { scanUnit } from '../../src/engine/unit-scan.ts'
import { entityForms } from '../../src/knowledge/forms.ts'
import { type KnowledgeData, NO_KNOWLEDGE } from '../../src/knowledge/knowledge.ts'
import type { Romanisers } from '../../src/knowledge/romanise.ts'
import { World } from '../../src/knowledge/world.ts'
import { CharTable } from '../../src/nlp/characters.ts'
import { PartOfSpeech } from '../../src/nlp/lexicon.ts'
import { Tokenizer } from '../../src/nlp/tokenize.ts'

const KNOWN: KnowledgeData = {
  ...NO_KNOWLEDGE,
  countries: [
    { id: 'US', name: 'United States', variants: ['US'], demonym: ['American'], capital: ['Washington'] },
    { id: 'RU', name: 'Russia', demonym: ['Russian'] },
  ],
  offices: [{ id: 'president', names: ['president'] }],
  organisations: [{ id: 'nato', name: 'North Atlantic Treaty Organization', acronym: ['NATO'], kind: 'bloc' }],
  people: [
    { id: 'putin', name: 'Vladimir Putin', country: 'RU' },
    { id: 'bush', name: 'George W. Bush', variants: ['George Bush'], country: 'US' },
    { id: 'bush-senior', name: 'George H. W. Bush', variants: ['George Bush'], country: 'US' },
    { id: 'reznikov', name: 'Oleksii Reznikov', country: 'UA' },
    { id: 'sullivan', name: 'Jake Sullivan', country: 'US' },
    { id: 'leyen', name: 'Ursula von der Leyen', family: 'von der Leyen', country: 'DE' },
    { id: 'louis', name: 'Joe Louis', country: 'US' },
    { id: 'may', name: 'Theresa May', country: 'GB' },
    { id: 'lula', name: 'Lula da Silva', family: '-', country: 'BR' },
    { id: 'han', name: 'Han Duck-soo', family: 'Han', country: 'KR' },
    { id: 'stoltenberg', name: 'Jens Stoltenberg', country: 'NO' },
  ],
}

const WORDS: ReadonlyMap<string, number> = new Map([
  ['then', PartOfSpeech.adverb],
  ['yesterday', PartOfSpeech.adverb],
  ['when', PartOfSpeech.adverb | PartOfSpeech.conjunction],
  ['the', PartOfSpeech.determiner],
  ['with', PartOfSpeech.preposition],
  ['critics', PartOfSpeech.pluralNoun],
  ['told', PartOfSpeech.verbPast],
  ['doctrine', PartOfSpeech.noun],
  ['foundation', PartOfSpeech.noun],
])

const romanisers: Romanisers = {
  pinyin: () => [],
  hepburn: () => '',
  hangul: () => '',
  cyrillic: () => '',
}
const program = new Program()
program.addForms(entityForms(KNOWN, romanisers))
program.addWordClasses(WORDS)
const setting = {
  program,
  world: new World(() => KNOWN),
  inflected: { lemmasOf: () => [] },
  numbers: new Set<number>(),
  isActive: () => true,
}
const tokenizer = new Tokenizer(new CharTable(), program.vocabulary)

/** Persons of a text as `[words] id fit …`. */
function personsIn(text: string): string[] {
  return scanUnit(setting, tokenizer.tokenize(text)).persons.map(({ start, end, candidates }) => {
    const meant = candidates.map(({ person, fit }) => `${KNOWN.people[person]?.id} ${fit}`)
    return `[${text.slice(start, end)}] ${meant.sort().join(', ')}`
  })
}

describe('who is meant', () => {
  it.each<[string, string, string[]]>([
    ['the full name', 'Then Vladimir Putin left.', ['[Vladimir Putin] putin exact']],
    ['a possessive', 'Vladimir Putin’s plane, Putin’s plane', ['[Vladimir Putin] putin exact', '[Putin] putin family']],
    ['the family name alone', 'Then Putin left.', ['[Putin] putin family']],
    ['an initial', 'Then V. Putin left.', ['[V. Putin] putin exact']],
    ['another initial: another person', 'Then A. Putin left.', []],
    ['a middle initial that is known', 'Then George W. Bush left.', ['[George W. Bush] bush exact']],
    ['two of them', 'Then George H. W. Bush left.', ['[George H. W. Bush] bush-senior exact']],
    ['a name of two people', 'Then George Bush left.', ['[George Bush] bush exact, bush-senior exact']],
    ['a family name of two people', 'Then Bush left.', ['[Bush] bush family, bush-senior family']],
    ['a middle initial that is not known', 'Then Jake T. Sullivan left.', ['[Jake T. Sullivan] sullivan exact']],
    ['another given name: another person', 'Then Ed Sullivan left.', []],
    ['another given name before the known one', 'Then Mary Jake Sullivan left.', ['[Jake Sullivan] sullivan exact']],
    ['a family name of several words', 'Then von der Leyen left.', ['[von der Leyen] leyen family']],
    ['a family name of several words behind its given name', 'Ursula von der Leyen left.', ['[Ursula von der Leyen] leyen exact']],
    ['a family name that stands first', 'Then Han Duck-soo left.', ['[Han Duck-soo] han exact']],
    ['the full name where no family name is used alone', 'Lula da Silva left. Then Silva left.', ['[Lula da Silva] lula exact']],
    ['all capitals', 'VLADIMIR PUTIN LEFT', ['[VLADIMIR PUTIN] putin exact']],
    ['small letters: no name', 'a bush and a may', []],
    ['several people', 'Putin, Jake Sullivan', ['[Putin] putin family', '[Jake Sullivan] sullivan exact']],
  ])('%s', (_name, text, expected) => {
    expect(personsIn(text)).toEqual(expected)
  })
})

describe('slips', () => {
  it.each<[string, string, string[]]>([
    ['in the given name', 'Then Oleksi Reznikov left.', ['[Oleksi Reznikov] reznikov near-given']],
    ['a letter more', 'Then Vladimirr Putin left.', ['[Vladimirr Putin] putin near-given']],
    ['another first letter', 'Then Bladimir Putin left.', []],
    ['in a short given name', 'Then Jack Sullivan left.', ['[Jack Sullivan] sullivan near-given']],
    ['a name of two letters', 'Then Ja Sullivan left.', []],
    ['in the family name', 'Then Oleksii Resnikov left.', ['[Oleksii Resnikov] reznikov near-family']],
    ['two letters of a long family name', 'Then Jens Stoltenburk left.', ['[Jens Stoltenburk] stoltenberg near-family']],
    ['two letters of a short family name', 'Then Vladimir Pudim left.', []],
    ['a short family name', 'Then Theresa Mai left.', []],
    ['a family name with another first letter', 'Then Oleksii Beznikov left.', []],
    ['a slip in both', 'Then Oleksi Resnikov left.', []],
    ['a near family name in front of more', 'Then Oleksii Resnikov Ivanenko left.', []],
    ['a near family name in small letters', 'Then Vladimir putim left.', []],
  ])('%s', (_name, text, expected) => {
    expect(personsIn(text)).toEqual(expected)
  })
})

describe('what stands before', () => {
  it.each<[string, string, string[]]>([
    ['a word that begins the sentence', 'Yesterday Putin left.', ['[Putin] putin family']],
    ['one that begins a later sentence', 'He left. Critics Putin knows left.', ['[Putin] putin family']],
    ['one that begins a quotation', 'He said “Yesterday Putin left.”', ['[Putin] putin family']],
    ['an unknown word that begins the sentence: a given name', 'Evgenia Putin left.', []],
    ['a function word with a capital, as in headlines', 'Told With Putin', ['[Putin] putin family']],
    ['a title', 'Then President Putin left.', ['[Putin] putin family']],
    ['a title with a full stop', 'Then Mr. Putin left.', ['[Putin] putin family']],
    ['several titles', 'Then General Sir Putin left.', ['[Putin] putin family']],
    ['a day', 'On Monday Putin left.', ['[Putin] putin family']],
    ['a country', 'In Russia Putin left.', ['[Putin] putin family']],
    ['an acronym', 'NATO Putin', ['[Putin] putin family']],
    ['a word of capitals that no one knows', 'The IBM Putin knows.', ['[Putin] putin family']],
    ['another person', 'Sullivan Putin', ['[Sullivan] sullivan family', '[Putin] putin family']],
    ['a comma', 'Evgenia, Putin and others', ['[Putin] putin family']],
    ['a line break', 'By Evgenia\nPutin left.', ['[Putin] putin family']],
    ['the known given name at the beginning of a sentence', 'Vladimir Putin left.', ['[Vladimir Putin] putin exact']],
  ])('%s', (_name, text, expected) => {
    expect(personsIn(text)).toEqual(expected)
  })
})

describe('what follows', () => {
  it.each<[string, string, string[]]>([
    ['the number of a monarch: another person', 'Then Louis XVI left. Louis V and Joe Louis stayed.', ['[Joe Louis] louis exact']],
    ['more capitalised words: a longer name', 'The Putin Doctrine, the Bush Foundation', []],
    ['a possessive and a capitalised word', 'Then Putin’s Foundation', ['[Putin] putin family']],
    ['a country', 'Then Bush Russia', ['[Bush] bush family, bush-senior family']],
    ['a function word with a capital', 'Bush With Putin', ['[Bush] bush family, bush-senior family', '[Putin] putin family']],
    ['a full stop', 'It was Bush. Critics left.', ['[Bush] bush family, bush-senior family']],
    ['a word in small letters', 'the Bush doctrine', ['[Bush] bush family, bush-senior family']],
  ])('%s', (_name, text, expected) => {
    expect(personsIn(text)).toEqual(expected)
  })
})

it('tokens and offsets of a person belong together', () => {
  const text = 'Today, “V. Putin” and George W. Bush'
  const tokens = tokenizer.tokenize(text)
  for (const { firstToken, lastToken, start, end } of scanUnit(setting, tokens).persons) {
    expect([start, end]).toEqual([tokens.start[firstToken], tokens.end[lastToken - 1]])
  }
})
