import { expect, test } from 'vitest'
import { linterOf, summary } from './helpers.ts'

const world = `
countries:
  - {id: VN, name: Vietnam, demonym: [Vietnamese]}
  - {id: RU, name: Russia, demonym: [Russian], capital: [Moscow]}
  - {id: CN, name: China, demonym: [Chinese]}
  - {id: US, name: United States, variants: [US], demonym: [American, US]}
offices:
  - {id: national-security-adviser, names: ["national security (adviser|advisor)"]}
  - {id: director, names: [director]}
organisations:
  - {id: centre, name: Center for Political Information, kind: other, country: RU, garbled: ["political information center"]}
  - {id: sputnik, name: Sputnik, kind: media, country: RU, names: {zh: 俄罗斯卫星通讯社}, garbled: ["russian satellite news agency"]}
products:
  - {id: kinzhal, name: Kinzhal, kind: weapon, countries: [RU], doubtful: ["dagger missile"]}
places:
  - {id: bac-giang, name: Bac Giang, countries: [VN], names: {zh: 北江省}}
people:
  - {id: mukhin, name: Alexei Mukhin, country: RU, names: {zh: 阿列克谢·穆欣}, organisations: [centre]}
  - {id: sullivan, name: Jake Sullivan, country: US, offices: [{office: national-security-adviser}]}
  - {id: zelensky, name: Volodymyr Zelensky, variants: [Volodymyr Zelenskyy], country: UA}
`
const rule = (kind: string, check: string): string =>
  `rules:\n  - {id: ${check}, kind: ${kind}, check: ${check}, severity: major, confidence: medium, message: "{match}", examples: [{bad: "[[x]]"}]}`
const lint = async (kind: string, check: string, text: string | readonly string[]): Promise<string[]> =>
  summary(await linterOf([world, rule(kind, check)]), text, { source: 'zh', target: 'en' })

test('garbled: wherever it stands', async () => {
  expect(await lint('name', 'garbled', 'The Russian Satellite News Agency reported.')).toEqual([
    'warning test2/garbled [[Russian Satellite News Agency]] → Sputnik',
  ])
})

test('doubtful: only in a text about the country or the thing', async () => {
  expect(await lint('name', 'doubtful', 'A dagger missile hit the town.')).toEqual([])
  expect(await lint('name', 'doubtful', ['A dagger missile hit the town.', 'Moscow was silent.'])).toEqual([
    'warning test2/doubtful [[dagger missile]] → Kinzhal',
  ])
})

test('transliterated: pinyin of a foreign name, if something tells who is meant', async () => {
  expect(await lint('name', 'transliterated', 'The Chinese painter Mu Xin died.')).toEqual([])
  expect(await lint('name', 'transliterated', ['Alexei Mukhin spoke.', 'Mu Xin laughed.'])).toEqual([
    'error test2/transliterated [[Mu Xin]] → Mukhin',
  ])
  expect(await lint('name', 'transliterated', 'The Russian analyst Mu Xin spoke.')).toEqual([
    'warning test2/transliterated [[Mu Xin]] → Mukhin',
  ])
})

test('near-miss: a slip in given or family name, if office or organisation tell who is meant', async () => {
  expect(
    await lint('name', 'near-miss', ['Jack Sullivan, the US national security adviser, left.', 'Jack Sullivan, a US plumber, left.']),
  ).toEqual(['error test2/near-miss [[Jack Sullivan]] → Jake Sullivan'])
  expect(
    await lint('name', 'near-miss', [
      'Alexei Mushin, director of the Russian Political Information Center, spoke.',
      'Alexei Mushin sells cars.',
    ]),
  ).toEqual(['error test2/near-miss [[Alexei Mushin]] → Alexei Mukhin'])
  expect(
    await lint('name', 'near-miss', [
      'Ed Sullivan, the US national security adviser, left.',
      'Jake Sullivan, the national security adviser',
    ]),
  ).toEqual([])
})

test('doubtful-name: only what is written as a name', async () => {
  const found = await lint('name', 'doubtful-name', ['Russia fired a Dagger Missile.', 'It was a dagger missile.'])
  expect(found).toEqual(['warning test2/doubtful-name [[Dagger Missile]] → Kinzhal'])
  expect(await lint('name', 'doubtful-name', 'A Dagger Missile fell.')).toEqual([])
  expect(await lint('name', 'doubtful-name', 'Russia has the African Dagger Missile.')).toEqual([])
  expect(await lint('name', 'doubtful-name', 'Russia met the Dagger Missile for Democracy.')).toEqual([])
})

test('place-by-sound: pinyin of a place, in a text on its country', async () => {
  const found = await lint('name', 'place-by-sound', ['Vietnam built a port.', 'Beijiang Province paid.'])
  expect(found).toEqual(['warning test2/place-by-sound [[Beijiang]] → Bac Giang'])
  expect(await lint('name', 'place-by-sound', 'Beijiang Province paid.')).toEqual([])
  expect(await lint('name', 'place-by-sound', 'Vietnam paid. The Beijiang flows through China.')).toEqual([])
})

test('respelt: one name cut into words in two ways', async () => {
  expect(await lint('consistency', 'respelt', ['Ma Xiaoli left. Ma Xiaoli slept.', 'Ma Xiao Li came.'])).toEqual([
    'warning test2/respelt [[Ma Xiao Li]] → Ma Xiaoli',
  ])
  expect(await lint('consistency', 'respelt', ['Ma Xiaoli left.', 'Ma Xiaolin came.'])).toEqual([])
})

test('pinyin-shadow: an unknown name in two guises', async () => {
  expect(await lint('consistency', 'pinyin-shadow', ['Sergei Barinov heads it.', 'Ba Linuofu agreed.'])).toEqual([
    'warning test2/pinyin-shadow [[Ba Linuofu]] → Barinov',
  ])
  expect(await lint('consistency', 'pinyin-shadow', ['Sergei Barinov heads it.', 'Li Ming agreed.'])).toEqual([])
})

test('person-spelling: two accepted spellings in one text', async () => {
  expect(await lint('consistency', 'person-spelling', 'Zelensky spoke. Volodymyr Zelensky left. Zelenskyy slept.')).toEqual([
    'warning test2/person-spelling [[Zelenskyy]]',
  ])
  expect(await lint('consistency', 'person-spelling', 'Zelensky spoke. Volodymyr Zelensky left.')).toEqual([])
})

test('variants: renderings that a rule lists as one', async () => {
  const yaml =
    'rules:\n  - {id: v, kind: consistency, check: variants, severity: minor, confidence: high, variants: [["log in", "sign in"]], message: "{match} {other}", examples: [{bad: "[[x]]"}]}'
  const linter = await linterOf(yaml)
  expect(summary(linter, ['Sign in here.', 'Sign in there, or log in.'])).toEqual(['warning test/v [[log in]] → Sign in'])
  expect(summary(linter, ['Sign in here.', 'Sign in there.'])).toEqual([])
})
