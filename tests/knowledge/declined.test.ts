import { expect, test } from 'vitest'
import { declinedForms } from '../../src/knowledge/declined.ts'
import { foreignAcronyms } from '../../src/knowledge/foreign-acronyms.ts'
import { loadRomanisers, romaniseCyrillic } from '../../src/knowledge/romanise.ts'

test('case endings left on Slavic family names, never the form of women', () => {
  const forms = (name: string, family: string, country = 'RU') => declinedForms({ id: 'x', name, country }, [family])
  expect(forms('Ramzan Kadyrov', 'Kadyrov')).toEqual(['Kadyrovu', 'Kadyrovym', 'Kadyrovom'])
  expect(forms('Alexei Navalny', 'Navalny')).toEqual(['Navalnogo', 'Navalnomu', 'Navalnym', 'Navalnom'])
  expect(forms('Valentina Tereshkova', 'Tereshkova')).toEqual(['Tereshkovoi', 'Tereshkovoy', 'Tereshkovu'])
  expect(forms('Mikhail Khodorkovsky', 'Khodorkovsky')).toContain('Khodorkovskogo')
  expect(forms('Joe Smirnov', 'Smirnov', 'US')).toEqual([])
  expect(forms('Sergei Shoigu', 'Shoigu')).toEqual([])
})

test('acronyms of other languages, Cyrillic ones in Latin letters, none that are English too', () => {
  const nato = {
    id: 'nato',
    name: 'NATO',
    kind: 'bloc' as const,
    acronym: ['NATO'],
    acronyms: { fr: 'OTAN', es: ['OTAN'], ru: 'НАТО', x: 'o' },
  }
  expect(foreignAcronyms(nato, romaniseCyrillic)).toEqual([{ text: 'OTAN', languages: ['fr', 'es'] }])
  const un = { id: 'un', name: 'United Nations', kind: 'international' as const, acronym: ['UN'], acronyms: { ru: 'ООН' } }
  expect(foreignAcronyms(un, romaniseCyrillic)).toEqual([{ text: 'OON', languages: ['ru'] }])
})

test('other scripts by sound', async () => {
  const { pinyin, hepburn, hangul, cyrillic } = await loadRomanisers()
  expect(pinyin('穆欣')).toEqual(['mu', 'xin'])
  expect(hepburn('マクロン')).toBe('makuron')
  expect(hepburn('ヴァイデン')).toBe('vaiden')
  expect(hangul('마크롱')).toBe('makeurong')
  expect(cyrillic('Джонсон')).toBe('dzhonson')
})
