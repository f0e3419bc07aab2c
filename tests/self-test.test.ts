import { describe, expect, it } from 'vitest'
import { createLinter } from '../src/engine/create-linter.ts'
import type { Example } from '../src/pack/generated/schema-types.ts'
import type { PackRule } from '../src/pack/types.ts'
import { exampleDocument, selfTest, unmark } from '../src/self-test.ts'
import { packOf } from './engine/helpers.ts'

const pack = packOf(`
languages: {source: [zh], target: [en-GB]}
rules:
  - {id: bad, kind: phrase, match: [bad thing], message: "Bad.", examples: [{bad: "A [[bad thing]]."}]}
  - {id: other, kind: phrase, match: [and more], message: "More.", examples: [{bad: "This [[and more]]."}]}
`)
const linter = await createLinter({ packs: [pack] })
const [bad] = pack.rules
if (bad === undefined) throw new Error('no rule')

function withExamples(examples: readonly Example[]): PackRule {
  return { ...(bad as PackRule), rule: { ...(bad as PackRule).rule, examples: [...examples] } }
}

function failures(examples: readonly Example[]) {
  return selfTest([withExamples(examples)], linter).failures.map(({ rule, example, part, message, expected, found }) => ({
    where: `${rule.id} ${example} ${part}`,
    message,
    expected,
    found: found.map((one) => `${one.ruleId} ${one.span.start}-${one.span.end}`),
  }))
}

describe('selfTest', () => {
  it('passes examples that behave', () => {
    const examples: Example[] = [
      { bad: 'Head line\n\nA [[bad thing]].', fix: 'A good thing.' },
      { good: 'A bad dream.' },
      { missed: 'A [[baddish thing]].' },
    ]
    expect(selfTest([withExamples(examples)], linter)).toEqual({ rules: 1, examples: 3, failures: [] })
  })

  it.each<[string, Example, string, string]>([
    ['another span', { bad: 'A [[bad]] thing.' }, 'bad', 'found at another span than the marked one'],
    ['no mark', { bad: 'A bad thing.' }, 'bad', 'a bad example needs exactly one [[marked]] span'],
    ['nothing', { bad: 'A [[worse thing]].' }, 'bad', 'nothing was found'],
    ['twice', { bad: 'A [[bad thing]], a bad thing.' }, 'bad', 'found 2 times; once is right'],
    ['the fix', { bad: 'A [[bad thing]].', fix: 'A bad thing.' }, 'fix', 'the fix has to be clean, but test/bad found something'],
    ['a good one', { good: 'A bad thing.' }, 'good', 'the good example has to be clean, but test/bad found something'],
    ['a miss that is found', { missed: 'A [[bad thing]].' }, 'missed', 'this known miss is found now: make it a bad example'],
    ['another rule too', { bad: 'A [[bad thing]] and more.' }, 'bad', 'test/other found something too'],
    ['only another rule', { bad: 'Not [[and more]].' }, 'bad', 'only test/other found something'],
    [
      'a miss another rule meets',
      { missed: '[[A thing]] and more.' },
      'missed',
      'the known miss has to be clean, but test/other found something',
    ],
  ])('tells of %s', (_name, example, part, message) => {
    expect(failures([example])).toMatchObject([{ where: `test/bad 0 ${part}`, message }])
  })

  it('gives spans for a frame', () => {
    expect(failures([{ bad: 'A [[bad]] thing.' }])).toMatchObject([{ expected: { start: 2, end: 5 }, found: ['test/bad 2-11'] }])
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
  it('has the first languages of the rule and a unit a paragraph', () => {
    const document = exampleDocument(bad, 'Para one ends.\n\nPara two ends.', { source: '一。\n\n二。' })
    expect(document.languages).toEqual({ source: 'zh', target: 'en-GB' })
    expect(document.units.map((unit) => [unit.target.text, unit.source])).toEqual([
      ['Para one ends.', '一。'],
      ['Para two ends.', '二。'],
    ])
  })

  it('gives the whole source to the first unit where paragraphs do not pair', () => {
    const document = exampleDocument(bad, 'Para one ends.\n\nPara two ends.', { source: '一。' })
    expect(document.units.map((unit) => unit.source)).toEqual(['一。', undefined])
  })
})
