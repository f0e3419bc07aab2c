import { expect, test } from 'vitest'
import { linterOf, summary } from './helpers.ts'

const world = `
countries:
  - {id: RU, name: Russia, demonym: [Russian], capital: [Moscow], cities: [Kazan]}
  - {id: PL, name: Poland, demonym: [Polish], capital: [Warsaw], cities: [Gdańsk]}
  - {id: DE, name: Germany, demonym: [German], cities: [Hamburg]}
  - {id: US, name: United States, demonym: [American]}
people:
  - {id: tusk, name: Donald Tusk, country: PL, gender: m}
  - {id: lavrov, name: Sergei Lavrov, variants: [Sergey Lavrov], country: RU, gender: m}
  - {id: surkov, name: Vladislav Surkov, country: RU, gender: m}
  - {id: clinton, name: Hillary Clinton, country: US, gender: f, names: {ru: Хиллари Клинтон}}
  - {id: prince, name: Erik Prince, country: US, names: {ru: Эрик Принс}}
  - {id: zelensky, name: Volodymyr Zelensky, variants: [Volodymyr Zelenskyy], country: UA}
`
const rule = (kind: string, check: string): string =>
  `rules:\n  - {id: ${check}, kind: ${kind}, check: ${check}, severity: major, confidence: medium, message: "{match}", examples: [{bad: "[[x]]"}]}`
const lint = async (kind: string, check: string, text: string | readonly string[], source = 'ru'): Promise<string[]> =>
  summary(await linterOf([world, rule(kind, check)]), text, { source, target: 'en' })

test('declined: both names in a case', async () => {
  expect(await lint('name', 'declined', 'The speech of Donalda Tuska was short.')).toEqual([
    'error test2/declined [[Donalda Tuska]] → Donald Tusk',
  ])
  expect(await lint('name', 'declined', 'A visit of Sergeya Lavrova was put off.')).toEqual([
    'error test2/declined [[Sergeya Lavrova]] → Sergei Lavrov',
  ])
  expect(await lint('name', 'declined', 'The book by Serhiia Zhadana sold well.')).toEqual(['error test2/declined [[Serhiia Zhadana]]'])
})

test('declined: no women, no names in the first case', async () => {
  expect(await lint('name', 'declined', 'Vladislava Surkova sings. Olga Lavrova met Sergei Lavrov.')).toEqual([])
  expect(await lint('name', 'declined', 'Danila Kozlovsky and Donald Tusk met.')).toEqual([])
})

test('declined: cities behind a preposition', async () => {
  expect(await lint('name', 'declined', 'A hall in Gdańsku was full.')).toEqual(['error test2/declined [[Gdańsku]] → Gdańsk'])
  expect(await lint('name', 'declined', 'Gdańsku is a word; she lives in Kazan and Gdańsk.')).toEqual([])
})

test('romanised: places and persons through Cyrillic', async () => {
  expect(await lint('name', 'romanised', 'The port of Gamburg was shut. Khillari Klinton spoke.')).toEqual([
    'error test2/romanised [[Gamburg]] → Hamburg',
    'error test2/romanised [[Khillari Klinton]] → Hillary Clinton',
  ])
})

test('romanised: other people and places', async () => {
  expect(await lint('name', 'romanised', 'Olga Gamburg met Hillary Clinton in Hamburg.')).toEqual([])
  expect(await lint('name', 'romanised', 'Gamburg is a village, not Hamburg.')).toEqual([])
  expect(await lint('name', 'romanised', 'Erik Prins sells flowers.', 'nl')).toEqual([])
})

test('name-spelling: the full name, then another romanisation', async () => {
  expect(await lint('consistency', 'name-spelling', ['Ihor Bakharov spoke.', 'Baharov left.'])).toEqual([
    'warning test2/name-spelling [[Baharov]] → Bakharov',
  ])
  expect(await lint('consistency', 'name-spelling', 'Volodymyr Zelensky spoke. Zelenskyy left.')).toHaveLength(1)
  expect(await lint('consistency', 'name-spelling', 'Ihor Bakharov met Anton Baharov. Baharov left.')).toEqual([])
  expect(await lint('consistency', 'name-spelling', 'Ihor Bakharov spoke. Baharova left. Bakharov’s son stayed.')).toEqual([])
})
