import { expect, test } from 'vitest'
import { isPinyinSyllable, isPinyinWord, soundSkeleton } from '../../src/nlp/pinyin-syllables.ts'

test('syllables of pinyin', () => {
  for (const word of ['mu', 'xin', 'zhuang', 'er', 'lv', 'a']) expect(isPinyinSyllable(word), word).toBe(true)
  for (const word of ['muk', 'hrin', 'smith', 'vladimir', '', 'zhuangs']) expect(isPinyinSyllable(word), word).toBe(false)
  for (const word of ['jinping', 'ming', 'fuluo']) expect(isPinyinWord(word), word).toBe(true)
  for (const word of ['alexei', 'sergei', 'putin']) expect(isPinyinWord(word), word).toBe(false)
})

test('a name sounds like the pinyin of its Chinese rendering', () => {
  expect(soundSkeleton('Mu Xin')).toBe(soundSkeleton('Mushin'))
  expect(soundSkeleton('Mu Xin')).toBe(soundSkeleton('Mukhin'))
  expect(soundSkeleton('Ba Linuofu')).toBe(soundSkeleton('Barinov'))
  expect(soundSkeleton('Li Ming')).not.toBe(soundSkeleton('Mushin'))
})
