import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/core/document.ts'
import type { Finding } from '../../src/core/finding.ts'
import { createLinter } from '../../src/engine/create-linter.ts'
import type { LevelSettings } from '../../src/engine/linter.ts'
import { loadRomanisers } from '../../src/knowledge/romanise.ts'
import { loadShipped } from '../../src/node/shipped.ts'
import { unmark } from '../../src/self-test.ts'
import { documentOf, linterOf, packOf, phraseRule, summary } from './helpers.ts'

const shipped = await loadShipped()
const shippedLinter = await createLinter({ compiled: shipped })

describe('levels', () => {
  const rules = [
    'rules:',
    phraseRule('card', 'card neck'),
    phraseRule('dry', 'dry goods'),
    phraseRule('horse', 'tiger horse').replace('severity: major', 'severity: minor').replace('confidence: high', 'confidence: low'),
  ].join('\n')
  const text = 'A card neck, dry goods and a tiger horse.'
  const found = async (levels: LevelSettings, pack = rules): Promise<string[]> => summary(await linterOf(pack, { levels }), text)

  it('come from severity and confidence where nobody sets them', async () => {
    expect(await found({})).toEqual(['error test/card [[card neck]]', 'error test/dry [[dry goods]]', 'info test/horse [[tiger horse]]'])
  })

  it.each<[string, LevelSettings, string[]]>([
    ['off', { 'test/card': 'off' }, ['error test/dry [[dry goods]]', 'info test/horse [[tiger horse]]']],
    ['info', { 'test/card': 'info' }, ['info test/card [[card neck]]', 'error test/dry [[dry goods]]', 'info test/horse [[tiger horse]]']],
    [
      'error',
      { 'test/horse': 'error' },
      ['error test/card [[card neck]]', 'error test/dry [[dry goods]]', 'error test/horse [[tiger horse]]'],
    ],
    [
      'a glob',
      { 'test/*': 'warning' },
      ['card [[card neck]]', 'dry [[dry goods]]', 'horse [[tiger horse]]'].map((one) => `warning test/${one}`),
    ],
    ['a later setting wins', { 'test/*': 'off', 'test/dry': 'info' }, ['info test/dry [[dry goods]]']],
    ['a later glob wins over a name', { 'test/dry': 'info', 'test/*': 'off' }, []],
    [
      'rules that are not there',
      { 'other/*': 'off', 'test/none': 'error' },
      ['error test/card [[card neck]]', 'error test/dry [[dry goods]]', 'info test/horse [[tiger horse]]'],
    ],
  ])('%s', async (_name, levels, expected) => {
    expect(await found(levels)).toEqual(expected)
  })

  it('of a pack hold, those of the user win', async () => {
    const withLevels = `levels: {test/card: info, test/dry: "off"}\n${rules}`
    expect(await found({}, withLevels)).toEqual(['info test/card [[card neck]]', 'info test/horse [[tiger horse]]'])
    expect(await found({ 'test/dry': 'warning' }, withLevels)).toEqual([
      'info test/card [[card neck]]',
      'warning test/dry [[dry goods]]',
      'info test/horse [[tiger horse]]',
    ])
  })

  it('of a later pack win over those of an earlier one', async () => {
    const later = 'levels: {test/card: warning}\nrules:\n' + phraseRule('other', 'other thing')
    const linter = await linterOf([`levels: {test/card: info}\n${rules}`, later])
    expect(summary(linter, 'A card neck.')).toEqual(['warning test/card [[card neck]]'])
  })

  it('say nothing of severity and confidence', async () => {
    const [finding] = (await linterOf(rules, { levels: { '*/*': 'info' } })).lint(documentOf(['A card neck.']))
    expect(finding).toMatchObject({ level: 'info', severity: 'major', confidence: 'high' })
  })

  it('off takes a rule out of the list of rules', async () => {
    const linter = await linterOf(rules, { levels: { 'test/card': 'off', 'test/dry': 'info' } })
    expect(linter.rules.map(({ id }) => id)).toEqual(['test/dry', 'test/horse'])
  })

  it('off lets the rules beneath be seen', async () => {
    const both = ['rules:', phraseRule('long', 'card neck problem'), phraseRule('short', 'card neck')].join('\n')
    expect(summary(await linterOf(both), 'A card neck problem.')).toEqual(['error test/long [[card neck problem]]'])
    expect(summary(await linterOf(both, { levels: { 'test/long': 'off' } }), 'A card neck problem.')).toEqual([
      'error test/short [[card neck]]',
    ])
  })
})

describe('languages', () => {
  const inLanguages = (id: string, languages: string): string => phraseRule(id, 'card neck', [`languages: ${languages}`])
  const one = async (languages: string, document: Document['languages']): Promise<number> => {
    const linter = await linterOf(`rules:\n${inLanguages('a', languages)}`)
    return linter.lint(documentOf(['A card neck.'], document)).length
  }

  it.each<[string, Document['languages'], number]>([
    ['{target: [en]}', { target: 'en' }, 1],
    ['{target: [en]}', { target: 'en-GB' }, 1],
    ['{target: [en]}', { target: 'de' }, 0],
    ['{target: [en, de]}', { target: 'de-AT' }, 1],
    ['{target: [en]}', {}, 1],
    ['{source: [zh], target: [en]}', { source: 'zh', target: 'en' }, 1],
    ['{source: [zh], target: [en]}', { source: 'zh-Hant-TW', target: 'en' }, 1],
    ['{source: [zh], target: [en]}', { source: 'ru', target: 'en' }, 0],
    ['{source: [zh], target: [en]}', { target: 'en' }, 1],
    ['{source: [zh]}', { source: 'zh', target: 'xx' }, 1],
    ['{source: [zh]}', { source: 'ja' }, 0],
  ])('a rule for %s reads %o: %i', async (languages, document, expected) => {
    expect(await one(languages, document)).toBe(expected)
  })

  it('of a document decide which of two rules speaks', async () => {
    const linter = await linterOf(`rules:\n${inLanguages('zh', '{source: [zh]}')}\n${inLanguages('ja', '{source: [ja]}')}`)
    const ids = (source: string): string[] =>
      linter.lint(documentOf(['A card neck.'], { source, target: 'en' })).map(({ ruleId }) => ruleId)
    expect([ids('zh'), ids('ja'), ids('ko')]).toEqual([['test/zh'], ['test/ja'], []])
  })

  it('of one document say nothing of the next', async () => {
    const linter = await linterOf(`rules:\n${inLanguages('a', '{source: [zh]}')}`)
    const counts = ['zh', 'ru', 'zh'].map((source) => linter.lint(documentOf(['A card neck.'], { source })).length)
    expect(counts).toEqual([1, 0, 1])
  })
})

describe('order', () => {
  const KNOWN = `
countries:
  - {id: RU, name: Russia, demonym: [Russian], capital: [Moscow], borders: [UA, KZ]}
  - {id: UA, name: Ukraine, demonym: [Ukrainian], capital: [Kyiv], borders: [RU]}
  - {id: UZ, name: Uzbekistan, demonym: [Uzbek], capital: [Tashkent], borders: [KZ]}
  - {id: KZ, name: Kazakhstan, demonym: [Kazakh], borders: [RU, UZ]}
confusables: [{source: zh, form: 乌, countries: [UA, UZ]}]
people:
  - {id: mukhin, name: Alexei Mukhin, country: RU, names: {zh: 阿列克谢·穆欣}}
organisations:
  - {id: sputnik, name: Sputnik, kind: media, country: RU, garbled: ["satellite news"]}`
  const RULES = [
    phraseRule('neck', 'card neck'),
    phraseRule('neck-problem', 'card neck problem'),
    phraseRule('problem', 'problem of _{0,2} neck'),
    phraseRule('shout', '(~shout|~cry) loud').replace('severity: major', 'severity: minor'),
    phraseRule('near', 'red line', ['near: [card]']).replace('confidence: high', 'confidence: low'),
    '  - {id: garbled, kind: name, check: garbled, severity: major, confidence: high, message: "{match}", examples: [{bad: "[[x]]"}]}',
    '  - {id: transliterated, kind: name, check: transliterated, severity: major, confidence: medium, message: "{match}", examples: [{bad: "[[x]]"}]}',
    '  - {id: border, kind: knowledge, check: border, severity: critical, confidence: medium, match: ["<demonym:a> <demonym:b> border"], message: "{a} {b}", examples: [{bad: "[[x]]"}]}',
    '  - {id: doubled, kind: structure, check: doubled-word, severity: minor, confidence: high, message: "{match}", examples: [{bad: "[[x]]"}]}',
  ]
  const WORDS = [
    'card neck',
    'card neck problem',
    'problem of the card neck',
    'problem',
    'card',
    'red line',
    'shouted loud',
    'Russian-Uzbek border',
    'Russian border',
    'Alexei Mukhin',
    'Mu Xin',
    'satellite news',
    'the the',
    'Moscow',
    'he said',
    ',',
    '.',
  ]
  const texts = fc.array(
    fc.array(fc.constantFrom(...WORDS), { maxLength: 10 }).map((words) => words.join(' ')),
    { maxLength: 4 },
  )
  const shuffled = <T>(items: readonly T[]): fc.Arbitrary<T[]> => fc.shuffledSubarray([...items], { minLength: items.length })

  it('of rules in a pack changes no finding', async () => {
    const plain = await linterOf([`rules:\n${RULES.join('\n')}\n${KNOWN}`])
    await fc.assert(
      fc.asyncProperty(shuffled(RULES), texts, async (rules, units) => {
        const linter = await linterOf([`rules:\n${rules.join('\n')}\n${KNOWN}`])
        expect(linter.lint(documentOf(units))).toEqual(plain.lint(documentOf(units)))
      }),
      { seed: 7, numRuns: 150 },
    )
  })

  it('of packs changes no finding', async () => {
    const packs = [packOf(KNOWN, 'known'), ...RULES.map((rule, index) => packOf(`rules:\n${rule}`, `pack${index}`))]
    const plain = await createLinter({ packs, romanisers: loadRomanisers })
    await fc.assert(
      fc.asyncProperty(shuffled(packs), texts, async (order, units) => {
        const linter = await createLinter({ packs: order, romanisers: loadRomanisers })
        expect(linter.lint(documentOf(units))).toEqual(plain.lint(documentOf(units)))
      }),
      { seed: 8, numRuns: 150 },
    )
  })

  it('of documents changes no finding: a linter remembers nothing', () => {
    const documents = shipped.program.packRules
      .slice(0, 60)
      .flatMap(({ rule }) => rule.examples.flatMap((example) => ('bad' in example ? [documentOf([unmark(example.bad).text])] : [])))
    const there = documents.map((document) => shippedLinter.lint(document))
    const back = documents.toReversed().map((document) => shippedLinter.lint(document))
    expect(back.toReversed()).toEqual(there)
  })

  it('of findings is that of the text', async () => {
    const linter = await linterOf(`rules:\n${RULES.join('\n')}\n${KNOWN}`)
    fc.assert(
      fc.property(texts, (units) => {
        const findings = linter.lint(documentOf(units))
        const keys = findings.map(({ unit, span }) => unit * 1e6 + span.start)
        expect(keys).toEqual(keys.toSorted((a, b) => a - b))
      }),
      { seed: 9, numRuns: 200 },
    )
  })
})

describe('units', () => {
  const NEUTRAL = [
    'Rain fell in the valley all night.',
    '',
    'She closed the door.',
    '  ',
    'The bread was fresh, and the tea was hot.',
    '1 2 3',
  ]
  const bad = shipped.program.packRules.flatMap(({ rule }) =>
    rule.kind === 'phrase' ? rule.examples.flatMap((example) => ('bad' in example ? [unmark(example.bad).text] : [])) : [],
  )
  const phraseIds = new Set(shipped.program.packRules.filter(({ rule }) => rule.kind === 'phrase').map(({ id }) => id))
  const byPhrase = (texts: readonly string[]): Finding[] =>
    shippedLinter.lint(documentOf(texts)).filter(({ ruleId }) => phraseIds.has(ruleId))

  it('that have nothing to do with a phrase change no finding of it', () => {
    expect(NEUTRAL.flatMap((text) => shippedLinter.lint(documentOf([text])))).toEqual([])
    const some = fc.array(fc.constantFrom(...bad), { minLength: 1, maxLength: 4 })
    const around = fc.array(fc.tuple(fc.nat(4), fc.constantFrom(...NEUTRAL)), { maxLength: 6 })
    fc.assert(
      fc.property(some, around, (texts, neutral) => {
        const units = texts.map((text, index) => ({ text, index: index as number | undefined }))
        for (const [at, text] of neutral) units.splice(Math.min(at, units.length), 0, { text, index: undefined })
        const own = (unit: number): number | undefined => units[unit]?.index
        const found = byPhrase(units.map(({ text }) => text)).map((finding) => ({
          ...finding,
          unit: own(finding.unit),
          related: finding.related.map((place) => ({ ...place, unit: own(place.unit) })),
        }))
        expect(found).toEqual(byPhrase(texts))
      }),
      { seed: 10, numRuns: 300 },
    )
  })

  it('may be none, empty or blank', () => {
    for (const texts of [[], [''], ['', ''], [' \n\t '], ['\u00a0']]) expect(shippedLinter.lint(documentOf(texts))).toEqual([])
    expect(shippedLinter.lint({ id: '', languages: {}, units: [] })).toEqual([])
    expect(shippedLinter.lint(documentOf(['', ''], { source: 'zh', target: 'en' }, ['', '卡脖子']))).toEqual([])
  })

  it('may be two thousand', () => {
    const texts = Array.from({ length: 2000 }, (_, index) =>
      index % 100 === 37 ? 'They did not meet a financial card neck.' : `Line ${index} of the book.`,
    )
    const found = shippedLinter.lint(documentOf(texts))
    expect(found.map(({ unit }) => unit)).toEqual(Array.from({ length: 20 }, (_, index) => index * 100 + 37))
    expect(new Set(found.map(({ ruleId, span }) => `${ruleId} ${span.start}-${span.end}`))).toEqual(new Set(['zh-en/card-neck 20-39']))
  })

  it('of one document share what is known of names, those of two do not', () => {
    const [witness, pinyin] = ['Sergei Lavrov spoke for an hour.', 'La Fuluofu left at noon.']
    expect(shippedLinter.lint(documentOf([witness, pinyin])).map(({ unit, ruleId }) => `${unit} ${ruleId}`)).toEqual([
      '1 names/transliterated',
    ])
    shippedLinter.lint(documentOf([witness]))
    expect(shippedLinter.lint(documentOf([pinyin])).filter(({ level }) => level !== 'info')).toEqual([])
  })
})
