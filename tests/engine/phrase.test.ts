import { expect, test } from 'vitest'
import { linterOf, phraseRule, summary } from './helpers.ts'

const neck = phraseRule('neck', '[financial|technological] (card|~choke) neck', [
  'suggest: [stranglehold]',
  'unless: ["neck (pain|muscle)"]',
])

test('a phrase is found through case, hyphens, quotation marks, line breaks and inflection', async () => {
  const linter = await linterOf(`rules:\n${neck}`)
  expect(summary(linter, 'A Financial “card\nneck” is a choked-neck.')).toEqual([
    'error test/neck [[Financial “card\nneck]] → Stranglehold',
    'error test/neck [[choked-neck]] → stranglehold',
  ])
})

test('a mark between the words, another word, or an antipattern over the match: no finding', async () => {
  const linter = await linterOf(`rules:\n${neck}`)
  expect(summary(linter, ['The card. Neck and neck.', 'card, neck', 'A card of neck', 'card neck pain'])).toEqual([])
})

test('gaps skip words, never marks', async () => {
  const linter = await linterOf(`rules:\n${phraseRule('gap', 'stuck _{0,2} neck')}`)
  expect(summary(linter, ['stuck neck', 'stuck in the neck', 'stuck in all the neck', 'stuck. The neck'])).toEqual([
    'error test/gap [[stuck neck]]',
    'error test/gap [[stuck in the neck]]',
  ])
})

test('of overlapping matches of a rule the earliest and longest counts', async () => {
  const linter = await linterOf(`rules:\n${phraseRule('long', '(a b|a b c|b c d)')}`)
  expect(summary(linter, 'a b c d')).toEqual(['error test/long [[a b c]]'])
})

test('match_case asks for the capitals that the pattern has', async () => {
  const linter = await linterOf(`rules:\n${phraseRule('case', 'Sina (Sports|NBA) news', ['match_case: true'])}`)
  expect(summary(linter, ['Sina Sports News', 'sina sports news', 'Sina nba news', 'Sina NBA news'])).toEqual([
    'error test/case [[Sina Sports News]]',
    'error test/case [[Sina NBA news]]',
  ])
})

test('classes stand for what knowledge holds, and fill placeholders', async () => {
  const yaml = `
organisations:
  - {id: nato, name: NATO, kind: bloc, acronym: [NATO]}
rules:
${phraseRule('wing', '(east|west) wing of <bloc:a>', ['suggest: ["{a}’s flank"]'])}
${phraseRule('count', '<number> pieces of <name>')}
`
  const linter = await linterOf(yaml)
  expect(summary(linter, ['The east wing of NATO and of nato.', 'He ate twelve pieces of Toast and 3.5 pieces of toast.'])).toEqual([
    'error test/wing [[east wing of NATO]] → NATO’s flank',
    'error test/count [[twelve pieces of Toast]]',
  ])
})

test('near and not_near look in the sentence, the paragraph, the document or some words around', async () => {
  const rules = [
    phraseRule('sentence', 'dry goods', ['near: [video]']),
    phraseRule('paragraph', 'wet goods', ['near: [{match: [video], within: paragraph}]']),
    phraseRule('document', 'old goods', ['near: [{match: [video], within: document}]']),
    phraseRule('words', 'new goods', ['not_near: [{match: [shop], within: 2}]']),
  ]
  const linter = await linterOf(`rules:\n${rules.join('\n')}`)
  expect(
    summary(linter, [
      'Many dry goods. A video.',
      'Wet goods. A video.',
      'Old goods.',
      'New goods in shop. Not a day goes by without new goods of any good shop.',
    ]),
  ).toEqual(['error test/paragraph [[Wet goods]]', 'error test/document [[Old goods]]', 'error test/words [[new goods]]'])
  expect(summary(linter, ['A video of dry goods.', 'Wet goods.'])).toEqual(['error test/sentence [[dry goods]]'])
})

test('with a source the rule is certain where the expression stands there and silent where it does not', async () => {
  const rule = phraseRule('neck', 'card neck', ['languages: {source: [zh], target: [en]}', 'source: [卡脖子]']).replace(
    'confidence: high',
    'confidence: low',
  )
  const linter = await linterOf(`rules:\n${rule}`)
  const languages = { source: 'zh', target: 'en' }
  expect(summary(linter, 'A card neck.', languages)).toEqual(['info test/neck [[card neck]]'])
  expect(summary(linter, 'A card neck.', languages, ['被卡脖子了'])).toEqual(['error test/neck [[card neck]]'])
  expect(summary(linter, 'A card neck.', languages, ['贺卡的领口'])).toEqual([])
  expect(summary(linter, 'A card neck.', { source: 'ja', target: 'en' })).toEqual([])
  expect(summary(linter, 'A card neck.', { target: 'de' })).toEqual([])
})
