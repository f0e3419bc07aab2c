import { expect, test } from 'vitest'
import { languageFits, primaryLanguage } from '../../src/core/language.ts'

test('a language fits its own regions, the unknown fits all', () => {
  expect(languageFits(['pt'], 'pt-BR')).toBe(true)
  expect(languageFits(['pt-BR'], 'pt-PT')).toBe(false)
  expect(languageFits(['pt-BR'], 'pt_br')).toBe(true)
  expect(languageFits(['zh', 'ja'], 'ko')).toBe(false)
  expect(languageFits(undefined, 'ko')).toBe(true)
  expect(languageFits(['zh'], undefined)).toBe(true)
  expect(languageFits(['e'], 'en')).toBe(false)
  expect(primaryLanguage('zh-Hant-TW')).toBe('zh')
})
