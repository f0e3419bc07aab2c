import { describe, expect, it } from 'vitest'
import type { Mention, Reading } from '../../src/analysis/mention.ts'
import { type FormHit, mentionsAt, mentionsOver, readingsAs, resolveMentions } from '../../src/analysis/mentions.ts'
import { Program } from '../../src/engine/program.ts'
import { scanUnit } from '../../src/engine/unit-scan.ts'
import { entityForms } from '../../src/knowledge/forms.ts'
import { type KnowledgeData, NO_KNOWLEDGE } from '../../src/knowledge/knowledge.ts'
import type { Romanisers } from '../../src/knowledge/romanise.ts'
import { World } from '../../src/knowledge/world.ts'
import { CharTable } from '../../src/nlp/characters.ts'
import { Tokenizer } from '../../src/nlp/tokenize.ts'
import type { Tokens } from '../../src/nlp/tokens.ts'
import { Vocabulary } from '../../src/nlp/vocabulary.ts'

const KNOWN: KnowledgeData = {
  ...NO_KNOWLEDGE,
  countries: [
    { id: 'US', name: 'United States', variants: ['US'], demonym: ['American'], capital: ['Washington'], currency: ['dollar'] },
    { id: 'KR', name: 'South Korea', variants: ['Korea'], demonym: ['South Korean', 'Korean'] },
    { id: 'KP', name: 'North Korea', variants: ['Korea'], demonym: ['North Korean', 'Korean'] },
    { id: 'TR', name: 'Turkey', demonym: ['Turkish'], people: ['Turk', 'Turks'] },
  ],
  offices: [{ id: 'prime-minister', names: ['prime minister'] }],
  people: [
    { id: 'bush', name: 'George W. Bush', country: 'US' },
    { id: 'march', name: 'Fredric March', country: 'US' },
    { id: 'abe', name: 'Shinzo Abe', country: 'JP', names: { zh: '安倍' } },
  ],
  organisations: [
    { id: 'post', name: 'Washington Post', variants: ['the Post'], kind: 'media', country: 'US', garbled: ['washington mail newspaper'] },
    { id: 'who', name: 'World Health Organization', acronym: ['WHO'], kind: 'international' },
    { id: 'boe', name: 'Bank of England', acronym: ['BoE'], kind: 'central-bank' },
    { id: 'fc', name: 'FC Seoul', kind: 'sport', doubtful: ['korea football club'] },
  ],
  products: [{ id: 'iphone', name: 'iPhone', kind: 'consumer' }],
  places: [{ id: 'mecca', name: 'Mecca' }],
}

const romanisers: Romanisers = {
  pinyin: (text) => (text === '安倍' ? ['an', 'bei'] : []),
  hepburn: () => '',
  hangul: () => '',
  cyrillic: () => '',
}
const program = new Program()
program.addForms(entityForms(KNOWN, romanisers))
const setting = {
  program,
  world: new World(() => KNOWN),
  inflected: { lemmasOf: () => [] },
  numbers: new Set<number>(),
  isActive: () => true,
}
const tokenizer = new Tokenizer(new CharTable(), program.vocabulary)

/** Mentions of a text as its words and their readings, `kind id role`. */
function mentionsIn(text: string): string[] {
  return scanUnit(setting, tokenizer.tokenize(text)).mentions.map((mention) => {
    const readings = mention.readings.map(({ kind, entity, role }) => `${kind} ${idOf(kind, entity)} ${role}`)
    return `${text.slice(mention.start, mention.end)}: ${readings.sort().join(', ')}`
  })
}

function idOf(kind: Reading['kind'], entity: number): string | undefined {
  const { countries, people, organisations, products, places, offices } = KNOWN
  return { country: countries, person: people, organisation: organisations, product: products, place: places, office: offices }[kind][
    entity
  ]?.id
}

describe('capitals', () => {
  it.each<[string, string[]]>([
    ['A turkey, a turk and a march.', []],
    ['Turkey, a Turk in March.', ['Turkey: country TR name', 'Turk: country TR people', 'March: person march family']],
    ['TURKEY AND TURKS', ['TURKEY: country TR name', 'TURKS: country TR people']],
    ['The Us and us, the US.', ['US: country US name']],
    ['Who is who? The WHO.', ['WHO: organisation who acronym']],
    ['The BoE, the BOE.', ['BoE: organisation boe acronym', 'BOE: organisation boe acronym']],
    ['The bank of England.', []],
    ['BANK OF ENGLAND', ['BANK OF ENGLAND: organisation boe name']],
    ['The Bank Of England.', ['Bank Of England: organisation boe name']],
    ['A dollar, Dollars, Dollar.', ['dollar: country US currency', 'Dollar: country US currency']],
    ['The Prime Minister, a prime minister.', ['Prime Minister: office prime-minister name', 'prime minister: office prime-minister name']],
    ['An iPhone, an iphone, an IPHONE.', ['iPhone', 'iphone', 'IPHONE'].map((text) => `${text}: product iphone name`)],
    ['to mecca and to Mecca', ['Mecca: place mecca name']],
  ])('%s', (text, expected) => {
    expect(mentionsIn(text)).toEqual(expected)
  })
})

describe('names inside names', () => {
  it('are hidden by the longer one', () => {
    expect(mentionsIn('The Washington Post of Washington.')).toEqual([
      'Washington Post: organisation post name',
      'Washington: country US capital',
    ])
  })

  it('are hidden by a garbled name, which can mean nothing else', () => {
    expect(mentionsIn('the Washington mail newspaper')).toEqual(['Washington mail newspaper: organisation post garbled'])
  })

  it('stand beside a doubtful reading, which says too little', () => {
    expect(mentionsIn('the Korea football club')).toEqual([
      'Korea football club: organisation fc doubtful',
      'Korea: country KP name, country KR name',
    ])
  })

  it('hide the shorter readings of their own first words', () => {
    expect(mentionsIn('South Korean and Korean')).toEqual([
      'South Korean: country KR demonym',
      'Korean: country KP demonym, country KR demonym',
    ])
  })

  it('join readings of the same words', () => {
    expect(mentionsIn('Korea')).toEqual(['Korea: country KP name, country KR name'])
  })

  it('do not hide what only overlaps them', () => {
    const [first, second] = [hit(0, 2), hit(1, 3)]
    expect(spans(resolveMentions(tokensOf('a b c'), [second, first]))).toEqual(['0-2', '1-3'])
  })

  it('hide nothing where their capitals are missing', () => {
    expect(mentionsIn('the Washington post')).toEqual(['Washington: country US capital'])
  })

  it('stay hidden behind an overlap that follows', () => {
    expect(spans(resolveMentions(tokensOf('a b c d'), [hit(0, 3), hit(1, 2), hit(2, 4), hit(3, 4)]))).toEqual(['0-3', '2-4'])
  })
})

describe('the words of a mention', () => {
  it('leave out a possessive', () => {
    expect(mentionsIn("Turkey’s and Bush's")).toEqual(['Turkey: country TR name', 'Bush: person bush family'])
  })

  it('may be joined by a hyphen or stand in quotation marks', () => {
    expect(mentionsIn('The Turkish-American “South Korea”')).toEqual([
      'Turkish: country TR demonym',
      'American: country US demonym',
      'South Korea: country KR name',
    ])
  })

  it('do not reach over a mark that the form does not have', () => {
    expect(mentionsIn('South, Korea')).toEqual(['Korea: country KP name, country KR name'])
  })

  it('have the mark that the form has', () => {
    expect(mentionsIn('George W. Bush')).toEqual(['George W. Bush: person bush name'])
  })

  it('span line breaks', () => {
    expect(mentionsIn('South\nKorea')).toEqual(['South\nKorea: country KR name'])
  })

  it('take in given names and pinyin as weak readings', () => {
    expect(mentionsIn('George met An Bei')).toEqual(['George: person bush given', 'An Bei: person abe transliterated'])
  })
})

describe('look-ups', () => {
  const mentions = resolveMentions(tokensOf('a b c d e'), [hit(0, 2), hit(1, 4), hit(1, 3, 'family'), hit(4, 5)])

  it('mentionsOver', () => {
    const over = [0, 1, 2, 3, 4, 5].map((token) => spans(mentionsOver(mentions, token)).sort().join(' '))
    expect(over).toEqual(['0-2', '0-2 1-4', '1-4', '1-4', '4-5', ''])
  })

  it('mentionsAt', () => {
    expect([0, 1, 2, 4, 9].map((token) => spans(mentionsAt(mentions, token)).join(' '))).toEqual(['0-2', '1-4', '', '4-5', ''])
  })

  it('find nothing where there is nothing', () => {
    expect(mentionsOver([], 3)).toEqual([])
    expect(mentionsAt([], 0)).toEqual([])
  })

  it('readingsAs', () => {
    const [mention] = resolveMentions(tokensOf('a'), [hit(0, 1, 'name'), hit(0, 1, 'family'), hit(0, 1, 'given')])
    expect(readingsAs(mention as Mention, 'family', 'given').map(({ role }) => role)).toEqual(['family', 'given'])
    expect(readingsAs(mention as Mention)).toEqual([])
  })
})

function tokensOf(text: string): Tokens {
  return new Tokenizer(new CharTable(), new Vocabulary()).tokenize(text)
}

function hit(firstToken: number, lastToken: number, role: Reading['role'] = 'name'): FormHit {
  return { firstToken, lastToken, reading: { kind: 'place', entity: 0, role }, capitals: '' }
}

function spans(mentions: readonly Mention[]): string[] {
  return mentions.map(({ firstToken, lastToken }) => `${firstToken}-${lastToken}`)
}
