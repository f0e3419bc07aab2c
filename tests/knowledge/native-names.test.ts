import { expect, test } from 'vitest'
import { exonyms } from '../../src/knowledge/exonyms.ts'
import { NO_KNOWLEDGE } from '../../src/knowledge/knowledge.ts'
import { NativeNames } from '../../src/knowledge/native-names.ts'
import { spellingKey } from '../../src/knowledge/spelling-key.ts'

const names = new NativeNames({
  ...NO_KNOWLEDGE,
  countries: [
    { id: 'DE', name: 'Germany', demonym: ['German'], cities: ['Hildesheim'] },
    { id: 'PL', name: 'Poland', demonym: ['Polish'], capital: ['Warsaw'], cities: ['Gdańsk'] },
  ],
  people: [
    { id: 'clinton', name: 'Hillary Clinton', country: 'US', names: { ru: 'Хиллари Клинтон', ko: '힐러리 클린턴' } },
    { id: 'xi', name: 'Xi Jinping', family: 'Xi', country: 'CN', names: { ru: 'Си Цзиньпин' } },
  ],
})

test('persons by English and native names', () => {
  expect(names.ofFamily(spellingKey('Klinton'))).toEqual([0])
  expect(names.ofFamily(spellingKey('Clinton'))).toEqual([0])
  expect(names.hasGiven(0, spellingKey('Khillari'))).toBe(true)
  expect(names.ofWhole(spellingKey('Si Tszinpin'))).toEqual([1])
})

test('places', () => {
  expect(names.slavicCities.get(spellingKey('Gdansk'))).toBe('Gdańsk')
  expect(names.exonyms.get(spellingKey('Gildesgeim'))).toBeUndefined()
  expect(names.exonyms.get(spellingKey('Gildesheim'))).toBe('Hildesheim')
  expect(names.exonyms.get(spellingKey('Gaaga'))).toBe('The Hague')
})

test('no Russian name is written twice with two meanings', () => {
  for (const [key, name] of exonyms()) expect(`${key} ${name}`).toMatch(/^[a-z]+ \p{L}/u)
})
