import { expect, test } from 'vitest'
import { requiredWords } from '../../src/engine/regex-words.ts'
import { linterOf, summary } from './helpers.ts'

const rule = (match: string, extra = ''): string =>
  `rules:\n  - {id: r, kind: regex, severity: minor, confidence: high, match: [${JSON.stringify(match)}], message: "{match}", examples: [{bad: "[[x]]"}]${extra}}`

test('flags what the expression, or its group “at”, matches', async () => {
  expect(summary(await linterOf(rule('\\bwait\\s*\\.$')), ['apples, pears, wait.', 'wait. Not yet'])).toEqual(['warning test/r [[wait.]]'])
  expect(summary(await linterOf(rule('pears, (?P<at>wait)\\.')), 'apples, pears, wait.')).toEqual(['warning test/r [[wait]]'])
  expect(summary(await linterOf(rule('WAIT', ', match_case: false')), 'wait')).toEqual(['warning test/r [[wait]]'])
})

test('conditions hold for expressions too', async () => {
  const linter = await linterOf(rule('\\bwait\\b', ', unless: ["please wait"], suggest: ["etc."]'))
  expect(summary(linter, ['Please wait.', 'Cats, wait.'])).toEqual(['warning test/r [[wait]] → etc.'])
})

test('an expression that hangs other engines runs in linear time', async () => {
  const linter = await linterOf(rule('(a+)+b'))
  expect(summary(linter, 'a'.repeat(20_000))).toEqual([])
})

test.each([
  ['\\bwait\\b', ['wait']],
  ['\\bthe\\s+quick (fox|dog)', ['quick']],
  ['wait', []],
  ['\\bwait|stop\\b', []],
  ['\\bwaits?\\b', []],
  ['\\b[Ww]ait\\b', []],
  ['\\bcolou?r\\s*map\\b', []],
  ['(?i)\\bwait\\b', ['wait']],
])('required words of %s', (expression, words) => {
  expect(requiredWords(expression)).toEqual(words)
})

test('rules without a required word look at every unit and are counted', async () => {
  expect((await linterOf(rule('waits?'))).alwaysRun.map(({ id }) => id)).toEqual(['test/r'])
  expect((await linterOf(rule('\\bwaits\\b'))).alwaysRun).toEqual([])
})
