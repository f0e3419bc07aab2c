import { describe, expect, it } from 'vitest'
import type { EntityKind, FormRole } from '../../src/knowledge/entity.ts'
import { entityForms, familyNames, givenNames } from '../../src/knowledge/forms.ts'
import { type KnowledgeData, NO_KNOWLEDGE } from '../../src/knowledge/knowledge.ts'
import { loadRomanisers } from '../../src/knowledge/romanise.ts'
import type { Person } from '../../src/pack/generated/schema-types.ts'

const romanisers = await loadRomanisers()

function person(name: string, more: Partial<Person> = {}): Person {
  return { id: 'someone', name, country: 'RU', ...more }
}

/** Texts of the forms of one role. */
function formsOf(data: Partial<KnowledgeData>, kind: EntityKind, role: FormRole): string[] {
  const forms = entityForms({ ...NO_KNOWLEDGE, ...data }, romanisers)
  return forms.filter((form) => form.kind === kind && form.role === role).map((form) => form.text)
}

function pinyinOf(zh: string | string[], more: Partial<Person> = {}): string[] {
  return formsOf({ people: [person('Alexei Mukhin', { names: { zh }, ...more })] }, 'person', 'transliterated')
}

describe('family and given names', () => {
  it.each<[string, Person, string[], string[]]>([
    ['last and first word', person('Igor Sechin'), ['Sechin'], ['Igor']],
    ['middle names are neither', person('Maria Elena Torres'), ['Torres'], ['Maria']],
    [
      'variants add theirs, each once',
      person('Alexei Mukhin', { variants: ['Aleksey Mukhin', 'Alexei Muchin'] }),
      ['Mukhin', 'Muchin'],
      ['Alexei', 'Aleksey'],
    ],
    ['a variant of one word adds none', person('Edson Nascimento', { variants: ['Pele'] }), ['Nascimento'], ['Edson']],
    ['a family name as given', person('Ursula von der Leyen', { family: 'von der Leyen' }), ['von der Leyen'], ['Ursula']],
    ['family name first', person('Han Duck-soo', { family: 'Han' }), ['Han'], []],
    ['“-”: only the full name', person('Lula da Silva', { family: '-' }), [], ['Lula']],
    ['a name of one word', person('Madonna'), [], []],
    ['a number or a letter at the end is no family name', person('Charles III', { variants: ['Malcolm X'] }), [], ['Charles', 'Malcolm']],
    ['given names of two letters or an initial say too little', person('Al Gore', { variants: ['A. Gore'] }), ['Gore'], []],
  ])('%s', (_name, one, family, given) => {
    expect(familyNames(one)).toEqual(family)
    expect(givenNames(one)).toEqual(given)
  })
})

describe('pinyin of Chinese renderings', () => {
  it('of two characters: written as a Chinese name would be', () => {
    expect(pinyinOf('穆欣')).toEqual(['Muxin', 'Mu Xin'])
  })

  it('of five: whole, apart, and after a family name of one or two syllables', () => {
    expect(pinyinOf('列兹尼科夫')).toEqual(['Liezinikefu', 'Lie Zi Ni Ke Fu', 'Lie Zinikefu', 'Liezi Nikefu'])
  })

  it.each(['·', '•', '・', '‧'])('of full names, parted by %s: both parts, and the family name alone', (dot) => {
    const forms = pinyinOf(`阿列克谢${dot}穆欣`)
    expect(forms).toEqual(['Aliekexie Muxin', 'Muxin', 'Mu Xin'])
  })

  it('of one character after a dot: only with the given name', () => {
    expect(pinyinOf('约翰·李', { name: 'John Lee', country: 'US' })).toEqual(['Yuehan Li'])
  })

  it('of all Chinese forms, in whatever script they stand', () => {
    const names = { zh: ['穆欣'], 'zh-TW': '穆辛', ru: 'Мухин', ja: '無心' }
    const forms = formsOf({ people: [person('Alexei Mukhin', { names })] }, 'person', 'transliterated')
    expect(forms).toEqual(['Muxin', 'Mu Xin'])
  })

  it('none for people of China, who are spelt so', () => {
    expect(pinyinOf('穆欣', { country: 'CN' })).toEqual([])
  })

  it('of people who spell their Chinese names in other ways', () => {
    const more = { name: 'Tsai Ing-wen', family: 'Tsai', country: 'TW' }
    expect(pinyinOf('蔡英文', more)).toEqual(['Caiyingwen', 'Cai Ying Wen', 'Cai Yingwen', 'Caiying Wen'])
  })

  it('none that is the name itself, however written', () => {
    expect(pinyinOf('李安', { name: 'Ann Li An', variants: ['LI AN'], country: 'US' })).toEqual(['Lian'])
    expect(pinyinOf('马洛', { name: 'Ann Má-luò', country: 'US' })).toEqual(['Ma Luo'])
  })

  it('none without Chinese characters', () => {
    expect(pinyinOf('Mukhin')).toEqual([])
    expect(pinyinOf('')).toEqual([])
    expect(pinyinOf('穆')).toEqual([])
    expect(formsOf({ people: [person('Alexei Mukhin')] }, 'person', 'transliterated')).toEqual([])
  })

  it('of the Han parts alone where Latin letters stand among them', () => {
    expect(pinyinOf('J·穆欣')).toEqual(['Muxin', 'Mu Xin'])
  })
})

describe('romanised renderings', () => {
  function romanised(name: string, names: Record<string, string | string[]>, more: Partial<Person> = {}): string[] {
    return formsOf({ people: [person(name, { names, country: 'FR', ...more })] }, 'person', 'romanised')
  }

  it.each<[string, Record<string, string | string[]>, string[]]>([
    ['katakana', { ja: 'エマニュエル・マクロン' }, ['Makuron', 'Emanyueru Makuron']],
    ['hangul', { ko: '에마뉘엘 마크롱' }, ['Makeurong', 'Emanwiel Makeurong']],
    ['the same but for a letter: a spelling, not a slip', { ru: 'Макрон' }, []],
    ['kanji and other writing that no romaniser reads', { ja: '馬克龍' }, []],
  ])('of %s', (_name, names, expected) => {
    expect(romanised('Emmanuel Macron', names)).toEqual(expected)
  })

  it('of Cyrillic', () => {
    expect(romanised('Boris Johnson', { ru: 'Борис Джонсон' })).toEqual(['Dzhonson', 'Boris Dzhonson'])
  })

  it('of short names are left out', () => {
    expect(romanised('Angela Lee', { ko: '리' })).toEqual([])
  })

  it('none where the writing is the person’s own', () => {
    expect(romanised('Shinzo Abe', { ja: 'アベ・シンゾー' }, { country: 'JP' })).toEqual([])
    expect(romanised('Moon Jae-in', { ko: '문재인' }, { country: 'KR' })).toEqual([])
    expect(romanised('Alexei Mukhin', { ru: 'Алексей Мухин' }, { country: 'RU' })).toEqual([])
  })

  it('none where no family name is used alone', () => {
    expect(romanised('Lula da Silva', { ja: 'ルラ・ダ・シルヴァ' }, { family: '-' })).toEqual([])
  })
})

describe('forms of other entities', () => {
  const data: Partial<KnowledgeData> = {
    countries: [
      {
        id: 'PL',
        name: 'Poland',
        variants: ['Republic of Poland'],
        demonym: ['Polish'],
        people: ['Pole', 'Poles'],
        capital: ['Warsaw'],
        cities: ['Krakow', 'Gdansk'],
        currency: ['zloty'],
        garbled: ['bolan'],
      },
      { id: 'KE', name: 'Kenya', demonym: ['Kenyan'] },
    ],
    offices: [{ id: 'mayor', names: ['(lord|lady) mayor'] }],
    organisations: [{ id: 'un', name: 'United Nations', kind: 'international', acronym: ['UN', 'UNO'], doubtful: ['the nations'] }],
    products: [{ id: 'x', name: 'Ferry', kind: 'ship' }],
    places: [{ id: 'alps', name: 'Alps' }],
  }

  it.each<[EntityKind, FormRole, string[]]>([
    ['country', 'name', ['Poland', 'Republic of Poland', 'Kenya']],
    ['country', 'demonym', ['Polish', 'Kenyan']],
    ['country', 'people', ['Pole', 'Poles', 'Kenyans']],
    ['country', 'capital', ['Warsaw']],
    ['country', 'city', ['Krakow', 'Gdansk']],
    ['country', 'currency', ['zloty']],
    ['country', 'garbled', ['bolan']],
    ['office', 'name', ['(lord|lady) mayor']],
    ['organisation', 'name', ['United Nations']],
    ['organisation', 'acronym', ['UN', 'UNO']],
    ['organisation', 'doubtful', ['the nations']],
    ['product', 'name', ['Ferry']],
    ['place', 'name', ['Alps']],
  ])('%s %s', (kind, role, expected) => {
    expect(formsOf(data, kind, role)).toEqual(expected)
  })

  it('names are literal, renderings and offices are patterns', () => {
    const patterns = entityForms({ ...NO_KNOWLEDGE, ...data }, romanisers).filter(({ literal }) => !literal)
    expect(patterns.map(({ text }) => text)).toEqual(['bolan', 'the nations', '(lord|lady) mayor'])
  })

  it('say each text of a role once', () => {
    const twice = [{ id: 'alps', name: 'Alps', variants: ['Alps', 'the Alps', 'the Alps'] }]
    expect(formsOf({ places: twice }, 'place', 'name')).toEqual(['Alps', 'the Alps'])
  })

  it('number entities within their kind', () => {
    const forms = entityForms({ ...NO_KNOWLEDGE, ...data }, romanisers)
    expect(forms.filter(({ text }) => text === 'Kenya' || text === 'Alps').map(({ entity }) => entity)).toEqual([1, 0])
  })
})

describe('isWanted', () => {
  const people = [person('Igor Sechin', { id: 'a', names: { zh: '谢钦' } }), person('Oleg Mukhin', { id: 'b', names: { zh: '穆欣' } })]

  it('leaves out the others and keeps the numbers', () => {
    const forms = entityForms({ ...NO_KNOWLEDGE, people }, romanisers, (id) => id === 'b')
    expect(new Set(forms.map(({ entity }) => entity))).toEqual(new Set([1]))
    expect(forms.map(({ role, text }) => `${role} ${text}`)).toEqual([
      'name Oleg Mukhin',
      'family Mukhin',
      'given Oleg',
      'transliterated Muxin',
      'transliterated Mu Xin',
      'garbled Mukhinu',
      'garbled Mukhinym',
      'garbled Mukhinom',
    ])
  })

  it('spells nothing for the others', () => {
    const asked: string[] = []
    const pinyin = (characters: string): readonly string[] => {
      asked.push(characters)
      return romanisers.pinyin(characters)
    }
    entityForms({ ...NO_KNOWLEDGE, people }, { ...romanisers, pinyin }, (id) => id === 'a')
    expect(asked).toEqual(['谢钦'])
  })
})
