import { expect, test } from 'vitest'
import { loadPack } from '../../src/pack/load-pack.ts'
import { linterOf, summary } from './helpers.ts'

const pair = (lines: readonly string[]): string => `languages: {source: [en], target: [de]}
rules:
  - id: ui
    kind: pair
    severity: major
    confidence: high
    message: "{source}: {match}"
    examples: [{bad: "[[x]]"}]
${lines.map((line) => `    ${line}`).join('\n')}`
const GERMAN = { source: 'en', target: 'de' }

test('a wrong rendering is found where it stands, if the source holds the expression', async () => {
  const linter = await linterOf(pair(['source: [home page, home]', 'match: [~heim, zuhause]', 'suggest: [Startseite]']))
  expect(summary(linter, 'Zurück zum Heim', GERMAN, ['Back to home'])).toEqual(['error test/ui [[Heim]] → Startseite'])
  expect(summary(linter, 'Zurück zum Heim', GERMAN, ['Back to the shelter'])).toEqual([])
  expect(summary(linter, 'Zurück zum Heim', GERMAN)).toEqual([])
})

test('whole: the source is nothing but the expression', async () => {
  const linter = await linterOf(pair(['source: [home]', 'whole: true', 'match: [zuhause]']))
  expect(summary(linter, 'Zuhause', GERMAN, [' Home… '])).toEqual(['error test/ui [[Zuhause]]'])
  expect(summary(linter, 'Zuhause ist es schön', GERMAN, ['Home is nice'])).toEqual([])
})

test('expect: a target without a right rendering is a finding as a whole; with match only the wrong word is', async () => {
  const expected = await linterOf(pair(['source: [cookie]', 'expect: [~cookie]']))
  expect(summary(expected, ' Kekse annehmen ', GERMAN, ['Accept the cookie'])).toEqual(['error test/ui [[Kekse annehmen]]'])
  const both = await linterOf(pair(['source: [cookie]', 'match: [keks, kekse]', 'expect: [cookie]']))
  expect(summary(both, 'Kekse annehmen', GERMAN, ['Accept the cookie'])).toEqual(['error test/ui [[Kekse]]'])
  expect(summary(both, 'Cookie annehmen, Keks essen', GERMAN, ['Accept the cookie, eat it'])).toEqual([])
  expect(summary(both, 'Alles annehmen', GERMAN, ['Accept the cookie'])).toEqual([])
})

test('source_unless: another sense of the source expression cancels the rule', async () => {
  const linter = await linterOf(pair(['source: [home]', 'source_unless: [nursing home]', 'match: [~heim]']))
  expect(summary(linter, 'Das Heim', GERMAN, ['The nursing home'])).toEqual([])
  expect(summary(linter, 'Das Heim', GERMAN, ['The home'])).toEqual(['error test/ui [[Heim]]'])
})

test('a rule with neither match nor expect is refused', () => {
  const { problems } = loadPack([{ path: 'pack/rules.yaml', text: pair(['source: [home]']) }], 'test')
  expect(problems.map(({ message, advice }) => `${message}: ${advice}`)).toEqual([
    'rule ui: the rule says neither what is wrong nor what is right: add match, expect or both',
  ])
})
