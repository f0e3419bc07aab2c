import { describe, expect, it } from 'vitest'
import { exampleDocument, selfTest, unmark } from '../src/self-test.ts'
import { linterOf, packOf } from './engine/helpers.ts'

const rule = (examples: string, id = 'bad', match = 'bad thing'): string =>
  `  - {id: ${id}, kind: phrase, languages: {source: [zh], target: [en-GB]}, match: ["${match}"], message: "Bad.", examples: [${examples}]}`

async function failures(...rules: string[]) {
  const yaml = `rules:\n${rules.join('\n')}`
  const linter = await linterOf(yaml)
  return selfTest(packOf(yaml).rules, linter).failures.map(({ rule: of, example, part, message, expected, found }) => ({
    where: `${of.id} ${example} ${part}`,
    message,
    expected,
    found: found.map((one) => `${one.ruleId} ${one.span.start}-${one.span.end}`),
  }))
}

describe('selfTest', () => {
  it('passes examples that behave', async () => {
    const yaml = rule(
      '{bad: "Head line\\n\\nA [[bad thing]].", fix: "A good thing."}, {good: "A bad dream."}, {missed: "A [[baddish thing]]."}',
    )
    expect(await failures(yaml)).toEqual([])
  })

  it.each([
    ['another span', '{bad: "A [[bad]] thing."}', 'test/bad 0 bad', 'found at another span than the marked one'],
    ['nothing', '{bad: "A [[worse thing]]."}', 'test/bad 0 bad', 'nothing was found'],
    ['twice', '{bad: "A [[bad thing]], a bad thing."}', 'test/bad 0 bad', 'found 2 times; once is right'],
    [
      'the fix',
      '{bad: "A [[bad thing]].", fix: "A bad thing."}',
      'test/bad 0 fix',
      'the fix has to be clean, but test/bad found something',
    ],
    ['a good one', '{good: "A bad thing."}', 'test/bad 0 good', 'the good example has to be clean, but test/bad found something'],
    ['a miss that is found', '{missed: "A [[bad thing]]."}', 'test/bad 0 missed', 'this known miss is found now: make it a bad example'],
    ['another rule too', '{bad: "A [[bad thing]] and more."}', 'test/bad 0 bad', 'test/other found something too'],
    ['only another rule', '{bad: "Not [[and more]]."}', 'test/bad 0 bad', 'only test/other found something'],
    [
      'a miss another rule meets',
      '{missed: "[[A thing]] and more."}',
      'test/bad 0 missed',
      'the known miss has to be clean, but test/other found something',
    ],
  ])('tells of %s', async (_name, examples, where, message) => {
    const found = await failures(rule(examples), rule('{good: "x"}', 'other', 'and more'))
    expect(found).toMatchObject([{ where, message }])
  })

  it('gives spans for a frame', async () => {
    expect(await failures(rule('{bad: "A [[bad]] thing."}'))).toMatchObject([{ expected: { start: 2, end: 5 }, found: ['test/bad 2-11'] }])
  })
})

describe('unmark', () => {
  it.each([
    ['a [[b]] c', 'a b c', { start: 2, end: 3 }],
    ['a b', 'a b', undefined],
    ['[[a]] [[b]]', 'a b', undefined],
    [']]a[[', 'a', undefined],
  ])('%j', (marked, text, span) => {
    expect(unmark(marked)).toEqual({ text, span })
  })
})

describe('exampleDocument', () => {
  const [packRule] = packOf(`rules:\n${rule('{good: "x"}')}`).rules
  if (packRule === undefined) throw new Error('no rule')

  it('has the first languages of the rule and a unit a paragraph', () => {
    const document = exampleDocument(packRule, 'Para one ends.\n\nPara two ends.', '一。\n\n二。')
    expect(document.languages).toEqual({ source: 'zh', target: 'en-GB' })
    expect(document.units.map((unit) => [unit.target.text, unit.source])).toEqual([
      ['Para one ends.', '一。'],
      ['Para two ends.', '二。'],
    ])
  })

  it('gives the whole source to the first unit where paragraphs do not pair', () => {
    const document = exampleDocument(packRule, 'Para one ends.\n\nPara two ends.', '一。')
    expect(document.units.map((unit) => unit.source)).toEqual(['一。', undefined])
  })
})
