import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CharTable } from '../../src/nlp/characters.ts'
import { copyTokens, foldWord, Tokenizer } from '../../src/nlp/tokenize.ts'
import { hasFlag, TokenFlag, tokenAt, tokenText } from '../../src/nlp/tokens.ts'
import { Vocabulary } from '../../src/nlp/vocabulary.ts'

const words = (text: string): string[] => {
  const tokens = new Tokenizer(new CharTable(), new Vocabulary()).tokenize(text)
  return Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i))
}

test.each([
  ['Beixi-2 pipeline', ['Beixi', '2', 'pipeline']],
  ['the “card” neck', ['the', 'card', 'neck']],
  ['Ukraine’s border', ['Ukraine', '’s', 'border']],
  ["don't, it's", ["don't", ',', 'it', "'s"]],
  ['in the U.S. and the U.K.', ['in', 'the', 'U.S.', 'and', 'the', 'U.K.']],
  ['3.5 of 94,000.', ['3.5', 'of', '94,000', '.']],
  ['said. .', ['said', '.', '.']],
  ['a - b, a-b, 2014–2015', ['a', '-', 'b', ',', 'a', 'b', ',', '2014', '2015']],
  ['卡脖子', ['卡', '脖', '子']],
  ['Mr.Smith', ['Mr', '.', 'Smith']],
  ['Uzbe\u00ADkistan', ['Uzbe\u00ADkistan']],
  ['😀 ok', ['😀', 'ok']],
  ['', []],
])('%s', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

test('words are found whatever their case, apostrophes, soft hyphens and composition', () => {
  const vocabulary = new Vocabulary()
  const id = vocabulary.add("don't")
  const cafe = vocabulary.add('café')
  const tokens = new Tokenizer(new CharTable(), vocabulary).tokenize("Don’t DON\u00AD'T cafe\u0301 CAFÉ tea")
  expect(Array.from(tokens.word.slice(0, tokens.count))).toEqual([id, id, cafe, cafe, 0])
})

test('flags tell what stands before a token and how it is written', () => {
  const tokens = new Tokenizer(new CharTable(), new Vocabulary()).tokenize('NATO “Allies”\nmet-\u2019 x 3.5')
  expect(hasFlag(tokens, 0, TokenFlag.allCapitals)).toBe(true)
  expect(hasFlag(tokens, 1, TokenFlag.quoteBefore | TokenFlag.capital | TokenFlag.spaceBefore)).toBe(true)
  expect(hasFlag(tokens, 2, TokenFlag.newlineBefore)).toBe(true)
  expect(hasFlag(tokens, 4, TokenFlag.number)).toBe(true)
  expect(hasFlag(tokens, 9, TokenFlag.word)).toBe(false)
  expect(tokenAt(tokens, 6)).toBe(1)
})

test('tokens are in order, within the text, and their words fold as the tokenizer folds', () => {
  const chars = new CharTable()
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.array(fc.string({ maxLength: 6 })), (text, known) => {
      const vocabulary = new Vocabulary()
      const tokenizer = new Tokenizer(chars, vocabulary)
      for (const word of words(known.join(' '))) vocabulary.add(foldWord(chars, word))
      const tokens = copyTokens(tokenizer.tokenize(text))
      let end = 0
      for (let i = 0; i < tokens.count; i++) {
        expect(tokens.start[i]).toBeGreaterThanOrEqual(end)
        expect(tokens.end[i]).toBeGreaterThan(tokens.start[i] ?? 0)
        expect(tokens.word[i]).toBe(vocabulary.idOf(foldWord(chars, tokenText(tokens, i))))
        end = tokens.end[i] ?? 0
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
  )
})
