import { expect, test } from 'vitest'
import { linterOf, summary } from './helpers.ts'

const pack = `
countries:
  - {id: DE, name: Germany, demonym: [German], capital: [Berlin]}
  - {id: GB, name: Britain, demonym: [British], capital: [London]}
  - {id: ES, name: Spain, demonym: [Spanish]}
organisations:
  - {id: der-spiegel, name: Der Spiegel, kind: media, country: DE, literal: [mirror]}
  - {id: daily-mirror, name: Daily Mirror, variants: [The Mirror], kind: media, country: GB}
  - {id: el-espanol, name: El Español, kind: media, country: ES, literal: [spanish]}
  - {id: titled, name: Gazeta Wyborcza, kind: media, garbled: [Electoral newspaper]}
rules:
  - {id: literal, kind: name, check: literal, severity: major, confidence: high, message: "{match}", examples: [{bad: "[[x]]"}]}
  - {id: garbled, kind: name, check: garbled, severity: major, confidence: high, message: "{match}", examples: [{bad: "[[x]]"}]}
`
const lint = async (text: string): Promise<string[]> => summary(await linterOf([pack]), [text], { target: 'en' })

test.each([
  ['The German weekly Mirror printed it.', 'Mirror'],
  ['The Berlin magazine The Mirror printed it.', 'The Mirror'],
  ['The Mirror, a serious German weekly, printed it.', 'The Mirror'],
])('literal: beside its kind and country: %s', async (text, match) => {
  expect(await lint(text)).toEqual([`error test/literal [[${match}]] → Der Spiegel`])
})

test.each([
  'The British weekly Mirror printed it.',
  'The German weekly hung a mirror on the wall.',
  'The German weekly Mirror Business Group printed it.',
  'The Spanish daily printed it.',
])('literal: silent for %s', async (text) => {
  expect(await lint(text)).toEqual([])
})

test('a garbled name that is written with a capital wants capitals', async () => {
  expect(await lint('It stood in Electoral Newspaper.')).toEqual(['error test/garbled [[Electoral Newspaper]] → Gazeta Wyborcza'])
  expect(await lint('It stood in an electoral newspaper.')).toEqual([])
})
