import { describe, expect, it } from 'vitest'
import { type KnowledgeData, NO_KNOWLEDGE } from '../../src/knowledge/knowledge.ts'
import { World } from '../../src/knowledge/world.ts'
import type { Country, Person } from '../../src/pack/generated/schema-types.ts'

function country(id: string, more: Partial<Country> = {}): Country {
  return { id, name: `Land ${id}`, demonym: [`${id}ish`], ...more }
}

const COUNTRIES = [
  country('NO', { borders: ['SE', 'FI'] }),
  country('SE', { borders: ['NO'], sea: ['DK'] }),
  country('FI', { borders: [] }),
  country('DK', { borders: ['DE'] }),
  country('DE', { borders: ['DK'] }),
  country('IS', { borders: [] }),
  country('XA'),
]
const CONFUSABLES: KnowledgeData['confusables'] = [
  { source: 'zh', form: '挪', countries: ['NO', 'IS'] },
  { source: 'zh-TW', form: '瑞', countries: ['SE', 'NO'] },
  { source: 'ru', form: 'Дания', countries: ['DK', 'DE', 'NO'] },
  { source: 'zh', form: '挪威', countries: ['NO', 'IS', 'FI'] },
]

function worldOf(data: Partial<KnowledgeData>): World {
  return new World(() => ({ ...NO_KNOWLEDGE, ...data }))
}

const world = worldOf({ countries: COUNTRIES, confusables: CONFUSABLES })

describe('shareBorder', () => {
  it.each([
    ['listed by both', 'NO', 'SE', true],
    ['listed by the first alone', 'NO', 'FI', true],
    ['listed by the second alone', 'FI', 'NO', true],
    ['at sea, listed by the first', 'SE', 'DK', true],
    ['at sea, listed by the second', 'DK', 'SE', true],
    ['a country with itself', 'DE', 'DE', true],
    ['an island with itself', 'IS', 'IS', true],
    ['an island with another', 'IS', 'NO', false],
    ['two neighbours of a third', 'SE', 'FI', false],
    ['borders of one not known', 'NO', 'XA', undefined],
    ['borders of the other not known', 'XA', 'NO', undefined],
    ['borders not known, with itself', 'XA', 'XA', undefined],
    ['a country that no pack has', 'NO', 'QQ', undefined],
    ['twice a country that no pack has', 'QQ', 'QQ', undefined],
  ])('%s', (_name, a, b, expected) => {
    expect(world.shareBorder(a, b)).toBe(expected)
  })

  it('does not ask who comes first', () => {
    const codes = [...COUNTRIES.map(({ id }) => id), 'QQ']
    for (const a of codes) for (const b of codes) expect(world.shareBorder(a, b), `${a} ${b}`).toBe(world.shareBorder(b, a))
  })
})

describe('confusedWith', () => {
  it.each<[string, string | undefined, readonly string[]]>([
    ['zh', 'zh', ['IS 挪', 'FI 挪威']],
    ['zh-TW, which zh fits too', 'zh-TW', ['IS 挪', 'SE 瑞', 'FI 挪威']],
    ['ru', 'ru-RU', ['DK Дания', 'DE Дания']],
    ['a language without forms', 'ja', []],
    ['an unknown language: all of them, each country once', undefined, ['IS 挪', 'SE 瑞', 'DK Дания', 'DE Дания', 'FI 挪威']],
  ])('%s', (_name, language, expected) => {
    expect(world.confusedWith('NO', language).map(({ code, form }) => `${code} ${form}`)).toEqual(expected)
  })

  it('gives nothing for a country that no form stands for', () => {
    expect(world.confusedWith('XA', undefined)).toEqual([])
    expect(world.confusedWith('QQ', 'zh')).toEqual([])
  })
})

describe('people', () => {
  const person: Person = {
    id: 'gustav',
    name: 'Gustav Berg',
    country: 'SE',
    offices: [{ office: 'mayor' }, { office: 'governor', of: 'NO' }, { office: 'director', of: 'some-bank' }],
  }
  const private_: Person = { id: 'eva', name: 'Eva Dahl', country: 'DK' }

  it('belong to their country and to those they held an office of', () => {
    expect(['SE', 'NO', 'some-bank', 'DK', 'QQ'].filter((code) => world.belongsTo(person, code))).toEqual(['SE', 'NO', 'some-bank'])
    expect(['SE', 'DK'].filter((code) => world.belongsTo(private_, code))).toEqual(['DK'])
  })

  it('held the offices listed, wherever', () => {
    expect(['mayor', 'governor', 'director', 'king'].filter((office) => world.heldOffice(person, office))).toEqual([
      'mayor',
      'governor',
      'director',
    ])
    expect(world.heldOffice(private_, 'mayor')).toBe(false)
  })
})

describe('look-ups', () => {
  const organisations: KnowledgeData['organisations'] = [{ id: 'un', name: 'United Nations', kind: 'international' }]

  it('find entities by code and id', () => {
    const small = worldOf({ countries: COUNTRIES, organisations })
    expect(small.country('SE')?.name).toBe('Land SE')
    expect(small.country('QQ')).toBeUndefined()
    expect([small.countryNumber('NO'), small.countryNumber('XA'), small.countryNumber('QQ')]).toEqual([0, 6, -1])
    expect(small.organisation('un')?.name).toBe('United Nations')
    expect(small.organisation('nato')).toBeUndefined()
  })

  it('are no property of an object', () => {
    expect(world.country('constructor')).toBeUndefined()
    expect(world.organisation('__proto__')).toBeUndefined()
    expect(world.shareBorder('toString', 'NO')).toBeUndefined()
  })

  it('read knowledge once, when something is first asked', () => {
    let reads = 0
    const lazy = new World(() => {
      reads += 1
      return { ...NO_KNOWLEDGE, countries: COUNTRIES, organisations }
    })
    expect(reads).toBe(0)
    lazy.shareBorder('NO', 'SE')
    lazy.organisation('un')
    lazy.confusedWith('NO', undefined)
    expect(lazy.data.countries).toHaveLength(COUNTRIES.length)
    expect(reads).toBe(1)
  })

  it('of a person need no knowledge', () => {
    const unread = new World(() => {
      throw new Error('read')
    })
    expect(unread.belongsTo({ id: 'a', name: 'A B', country: 'NO' }, 'NO')).toBe(true)
  })
})
