import { expect, test } from 'vitest'
import { isPinyinSyllable, isPinyinWord, soundSkeleton } from '../../src/nlp/pinyin-syllables.ts'

test('syllables of pinyin', () => {
  for (const word of ['mu', 'xin', 'zhuang', 'er', 'lv', 'a']) expect(isPinyinSyllable(word), word).toBe(true)
  for (const word of ['muk', 'hrin', 'smith', 'vladimir', '', 'zhuangs']) expect(isPinyinSyllable(word), word).toBe(false)
  for (const word of ['jinping', 'ming', 'fuluo']) expect(isPinyinWord(word), word).toBe(true)
  for (const word of ['alexei', 'sergei', 'putin']) expect(isPinyinWord(word), word).toBe(false)
})

test('a name sounds like the pinyin of its Chinese rendering', () => {
  const pairs = [
    ['Mu Xin', 'Mushin'],
    ['Mu Xin', 'Mukhin'],
    ['Ba Linuofu', 'Barinov'],
    ['Ge Luomufu', 'Gromov'],
    ['Xi Duoluofu', 'Sidorov'],
    ['Ni Jiting', 'Nikitin'],
    ['Bu Lajin', 'Bulagin'],
  ] as const
  for (const [pinyin, latin] of pairs) expect(soundSkeleton(pinyin, 'pinyin'), latin).toBe(soundSkeleton(latin, 'latin'))
  expect(soundSkeleton('Li Ming', 'pinyin')).not.toBe(soundSkeleton('Mushin', 'latin'))
})
