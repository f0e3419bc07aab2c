import type { TransferCheck } from './check.ts'

/** So few words may well be a name, a command or a word that both languages share. */
const MIN_WORDS = 4

const LOWER_WORD = /(?<![\p{L}\p{N}_./-])\p{Ll}{2,}(?![\p{L}\p{N}_./-])/gu

/** A target that is its source, letter for letter, though the languages differ: it has been left untranslated. */
export const untranslated: TransferCheck = ({ text, source, language, sourceLanguage }) => {
  if (language === '' || sourceLanguage === '' || language === sourceLanguage) return []
  const copied = text.trim()
  if (copied !== source.trim() || (copied.match(LOWER_WORD)?.length ?? 0) < MIN_WORDS) return []
  const start = text.indexOf(copied)
  return [{ span: { start, end: start + copied.length } }]
}
