import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backTransliterate, createBackTransliterator } from '../../../src/knowledge/transliteration/back-transliterate.ts'
import { isOneLetterOff } from '../../../src/knowledge/transliteration/choose.ts'
import { normaliseTransliteration } from '../../../src/knowledge/transliteration/spelling.ts'

const SOURCES = ['zh', 'ja', 'ko', 'ru'] as const

describe('backTransliterate', () => {
  it.each([
    ['Mu Xin', 'zh', 'Mukhin'],
    ['MUXIN', 'zh', 'Mukhin'],
    ['yuehansun', 'zh', 'Johnson'],
    ['Puchin', 'ja', 'Putin'],
    ['Jonson', 'ja', 'Johnson'],
    ['Bairon', 'ja', 'Byron'],
    ['Pyōtoru', 'ja', 'Pyotr'],
    ['putin', 'ko', 'Putin'],
    ['maikeul', 'ko', 'Michael'],
    ['Dzhonson', 'ru', 'Johnson'],
    ['Khelmut', 'ru', 'Helmut'],
    ['Gitler', 'ru', 'Hitler'],
  ] as const)('%s from %s may be %s', (form, source, name) => {
    expect(backTransliterate(form, source, 8)).toContain(name)
  })

  it('gives nothing for what can be no transliteration', () => {
    for (const form of ['', ' ', 'x', '12', '穆欣', 'a'.repeat(60)]) expect(backTransliterate(form, 'zh', 5)).toEqual([])
    expect(backTransliterate('Muxin', 'zh', 0)).toEqual([])
  })

  it('knows the names it is given', () => {
    expect(createBackTransliterator(['Reznikov'])('liezinikefu', 'zh', 5)).toContain('Reznikov')
  })

  it('never throws, keeps the limit, repeats nothing, gives the same again', () => {
    const forms = fc.oneof(fc.string({ maxLength: 60 }), fc.stringMatching(/^[a-z' -]{0,30}$/))
    fc.assert(
      fc.property(forms, fc.constantFrom(...SOURCES), fc.integer({ min: 0, max: 12 }), (form, source, limit) => {
        const names = backTransliterate(form, source, limit)
        expect(names.length).toBeLessThanOrEqual(limit)
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
        expect(backTransliterate(form, source, limit)).toEqual(names)
      }),
      { numRuns: 150, seed: 7 },
    )
  })

  it('minds neither case nor spaces', () => {
    expect(backTransliterate('Lie Zi Ni Ke Fu', 'zh', 5)).toEqual(backTransliterate('liezinikefu', 'zh', 5))
  })
})

describe('normaliseTransliteration', () => {
  it.each([
    ['Lǚ Kè', 'zh', 'luke'],
    ['Tōkyō', 'ja', 'tokyo'],
    ['Shanpein', 'ja', 'shanpein'],
    ['Čajkovskij', 'ru', 'chaykovskiy'],
  ] as const)('%s from %s → %s', (form, source, spelt) => {
    expect(normaliseTransliteration(form, source)).toBe(spelt)
  })
})

describe('isOneLetterOff', () => {
  it.each([
    ['mukhin', 'mukhina', true],
    ['mukhin', 'mushin', true],
    ['mukhin', 'mukhin', false],
    ['', 'a', true],
    ['ab', 'ba', false],
    ['abc', 'a', false],
  ])('%s, %s: %s', (one, other, is) => {
    expect([isOneLetterOff(one, other), isOneLetterOff(other, one)]).toEqual([is, is])
  })
})
