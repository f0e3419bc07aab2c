import { expect, test } from 'vitest'
import { linterOf, summary } from './helpers.ts'

const world = `
countries:
  - {id: RU, name: Russia, demonym: [Russian], capital: [Moscow], borders: [UA, KZ], currency: [ruble]}
  - {id: UA, name: Ukraine, demonym: [Ukrainian], capital: [Kyiv, Kiev], cities: [Odesa], borders: [RU], currency: [hryvnia]}
  - {id: UZ, name: Uzbekistan, demonym: [Uzbek], capital: [Tashkent], borders: [KZ], currency: [som]}
  - {id: KZ, name: Kazakhstan, demonym: [Kazakh], borders: [RU, UZ]}
  - {id: XX, name: Erewhon, demonym: [Erewhonian]}
confusables: [{source: zh, form: 乌, countries: [UA, UZ]}]
offices:
  - {id: defence-minister, names: ["(defence|defense) minister", "minister of (defence|defense)"]}
  - {id: president, names: [president]}
people:
  - {id: reznikov, name: Oleksii Reznikov, country: UA, offices: [{office: defence-minister}]}
  - {id: kurbanov, name: Bakhodir Kurbanov, country: UZ, offices: [{office: defence-minister}]}
  - {id: medvedev, name: Dmitry Medvedev, country: RU, offices: [{office: president}]}
organisations:
  - {id: who, name: World Health Organization, acronym: [WHO], kind: international}
`
const rule = (check: string, match: readonly string[]): string =>
  `rules:\n  - {id: ${check}, kind: knowledge, check: ${check}, severity: critical, confidence: medium, match: ${JSON.stringify(match)}, message: "{match}", examples: [{bad: "[[x]]"}]}`

const lint = async (check: string, match: readonly string[], text: string | readonly string[]): Promise<string[]> =>
  summary(await linterOf([world, rule(check, match)]), text)

const BORDER = ['<demonym:a> <demonym:b> border', 'border between <country:a> and <country:b>']

test('border: two countries that share none, the confusable one suggested', async () => {
  expect(await lint('border', BORDER, 'The Russian-Uzbek border.')).toEqual([
    'error test2/border [[Russian-Uzbek border]] → Russian-Ukrainian border',
  ])
  expect(await lint('border', BORDER, 'The border between Russia and Uzbekistan.')).toEqual([
    'error test2/border [[border between Russia and Uzbekistan]] → border between Russia and Ukraine',
  ])
})

test('border: silent where it exists or is not known, and a guess where the text speaks of the past', async () => {
  const silent = [
    'The Russian-Ukrainian border.',
    'The Uzbek-Kazakh border.',
    'The Russian-Erewhonian border.',
    'Russian, Uzbek border guards',
  ]
  expect(await lint('border', BORDER, silent)).toEqual([])
  expect(await lint('border', BORDER, 'The Russian-Uzbek border of 1868.')).toEqual([
    'info test2/border [[Russian-Uzbek border]] → Russian-Ukrainian border',
  ])
})

const OFFICE = ["<country:country>'s <office:office> <person:person>", '<demonym:country> <office:office> <person:person>']

test('office: a person given the office of another country', async () => {
  expect(
    await lint('office', OFFICE, ['Uzbekistan’s Defense Minister Oleksii Reznikov spoke.', 'The Uzbek defence minister Reznikov spoke.']),
  ).toEqual([
    'error test2/office [[Uzbekistan’s Defense Minister]] → Ukraine’s Defense Minister',
    'error test2/office [[Uzbek defence minister]] → Ukrainian defence minister',
  ])
})

test('office: silent on the right country, on unknown people, on namesakes', async () => {
  const silent = [
    'Ukraine’s Defense Minister Oleksii Reznikov spoke.',
    'Uzbekistan’s Defense Minister Bakhodir Kurbanov spoke.',
    'Uzbekistan’s Defense Minister Ivan Reznikov spoke.',
    'Uzbekistan’s Defense Minister met Oleksii Reznikov.',
    'The Russian president Medvedev spoke.',
    'Kazakh President Medvedev Street',
  ]
  expect(await lint('office', OFFICE, silent)).toEqual([])
})

test('capital: a city of another country', async () => {
  const match = ['<demonym:country> capital <city:city>', '<city:city> , the capital of <country:country>']
  expect(
    await lint('capital', match, ['The Uzbek capital Kiev.', 'Tashkent, the capital of Russia', 'Odesa, the capital of Ukraine']),
  ).toEqual([
    'error test2/capital [[Uzbek capital Kiev]] → Ukrainian capital Kiev',
    'warning test2/capital [[Tashkent, the capital of Russia]] → Moscow, the capital of Russia',
  ])
})

test('currency: one of a confusable country, or of one country alone', async () => {
  const match = ['<demonym:country> <currency:currency>']
  expect(await lint('currency', match, ['The Uzbek hryvnia fell.', 'The Ukrainian hryvnia fell.', 'The Russian som fell.'])).toEqual([
    'error test2/currency [[Uzbek hryvnia]] → Ukrainian hryvnia',
    'warning test2/currency [[Russian som]] → Uzbek som',
  ])
})

test('acronym: words beside it that are not its expansion but share words with it', async () => {
  const texts = [
    'The WHO (World Health Association) met.',
    'The World Sanitary Organization (WHO) met.',
    'The World Health Organisation (WHO) met.',
    'WHO (World Hospital Owners) met.',
    'The WHO (Geneva) met, and WHO (see below) too.',
    'Green Garden Group (WHO)',
  ]
  expect(await lint('acronym', ['<acronym:acronym>'], texts)).toEqual([
    'error test2/acronym [[World Health Association]] → World Health Organization',
    'error test2/acronym [[World Sanitary Organization]] → World Health Organization',
  ])
})
