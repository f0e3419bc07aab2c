import { expect, test } from 'vitest'
import { latinSpellings } from '../../src/knowledge/latin-spellings.ts'

const person = (name: string, country: string, names = {}) => ({ id: 'someone', name, country, names })

test('family names as other languages transcribe them', () => {
  const { families } = latinSpellings(person('Boris Yeltsin', 'RU', { ru: 'Борис Ельцин' }), ['Yeltsin'])
  expect(families).toEqual(expect.arrayContaining(['Jelzin', 'Eltsine', 'Jelcyn']))
  expect(latinSpellings(person('Ali Khamenei', 'IR'), ['Khamenei']).families).toEqual(expect.arrayContaining(['Chamenei', 'Jamenei']))
})

test('a foreign given name before a family name that is spelt alike', () => {
  expect(latinSpellings(person('Vladimir Putin', 'RU', { ru: 'Владимир Путин' }), ['Putin']).full).toContain('Wladimir Putin')
})

test('nothing that English transcription gives too', () => {
  const { families } = latinSpellings(person('Andrei Tarkovsky', 'RU', { ru: 'Андрей Тарковский' }), ['Tarkovsky'])
  expect(families).not.toContain('Tarkovski')
})
