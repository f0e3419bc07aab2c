import type { DetectLanguage } from '../lint-text.ts'

/** Fewer letters than this say too little. */
const MIN_LETTERS = 20

/** Scripts that belong to one language, as far as rules care. */
const SCRIPTS: readonly (readonly [language: string, script: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
]

/** Scripts in which the detector has to tell languages apart, and what it may answer. */
const SHARED: readonly (readonly [script: RegExp, languages: ReadonlySet<string>])[] = [
  [/\p{Script=Cyrillic}/gu, new Set(['be', 'bg', 'mk', 'mn', 'ru', 'sr', 'uk', 'kk', 'ky', 'tg'])],
  [/\p{Script=Arabic}/gu, new Set(['ar', 'fa', 'ur', 'ckb', 'ps'])],
  [/\p{Script=Devanagari}/gu, new Set(['hi', 'mr', 'ne'])],
]

/** Words that stand in any English paragraph; no other language has so many of them. */
const ENGLISH = /\b(?:the|of|and|to|in|is|that|for|was|with|on|as|are|this|by|be|from|have|has|it|an|not|which)\b/gi
const ENGLISH_SHARE = 0.2
const ENGLISH_WORDS = 25

/**
 * Tells the language of a text: by its script where that is enough, English by its commonest words, else by eld.
 * Undefined where there are too few letters, or the detector is not sure or contradicts the script.
 */
export const detectLanguage: DetectLanguage = async (text) => {
  const letters = count(text, /\p{L}/gu)
  if (letters < MIN_LETTERS) return undefined
  const byScript = SCRIPTS.find(([language, script]) => count(text, script) > letters * (language === 'ja' ? 0.1 : 0.5))
  if (byScript !== undefined) return byScript[0]
  const shared = SHARED.find(([script]) => count(text, script) > letters / 2)
  const latin = count(text, /\p{Script=Latin}/gu) > letters / 2
  if (shared === undefined && !latin) return undefined
  if (latin && isEnglish(text)) return 'en'
  const { eld } = await import('eld/extrasmall')
  const result = eld.detect(text)
  if (!result.isReliable()) return undefined
  const fits = shared === undefined ? !SHARED.some(([, languages]) => languages.has(result.language)) : shared[1].has(result.language)
  return fits ? result.language : undefined
}

function isEnglish(text: string): boolean {
  const words = count(text, /\p{L}+/gu)
  return words >= ENGLISH_WORDS && count(text, ENGLISH) > words * ENGLISH_SHARE
}

function count(text: string, pattern: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(pattern)) found++
  return found
}
