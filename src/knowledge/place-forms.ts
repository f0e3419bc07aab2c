import type { Place } from '../pack/generated/schema-types.ts'
import type { Romanisers } from './romanise.ts'

/** Where Chinese characters are, or were, at home: texts in Chinese write these places by meaning, not by sound. */
const OWN_CHARACTERS: ReadonlySet<string> = new Set(['VN', 'JP', 'KR', 'KP', 'TW', 'HK', 'MO', 'SG', 'MY'])
/** What a Chinese name ends on and an English one translates. */
const GENERIC = /[省州县縣市区區岛島道府郡都町村湾灣]$/u
/** Letters a form needs: shorter ones are syllables of many names. */
const LONG_ENOUGH = 6

/** Pinyin of the Chinese name of a place of East or Southeast Asia: Beijiang and Bei Jiang for 北江省, Bac Giang. */
export function placePinyinForms({ name, variants = [], countries = [], names }: Place, { pinyin }: Romanisers): readonly string[] {
  if (countries.length === 0 || !countries.every((code) => OWN_CHARACTERS.has(code))) return []
  const own = new Set([name, ...variants].map(plain))
  const chinese = [names?.['zh'] ?? []].flat().filter((form) => /^\p{sc=Han}+$/u.test(form))
  return chinese.flatMap((form) => spellings(pinyin(bare(form)))).filter((form) => form.length >= LONG_ENOUGH && !own.has(plain(form)))
}

/** A name without its generic word, if two characters stay. */
function bare(form: string): string {
  return form.length > 2 ? form.replace(GENERIC, '') : form
}

function spellings(syllables: readonly string[]): readonly string[] {
  if (syllables.length < 2) return []
  const joined = syllables.join('')
  const parted = syllables.map((syllable, index) => (index > 0 && /^[aeo]/.test(syllable) ? `'${syllable}` : syllable)).join('')
  return [
    ...new Set([capitalised(joined), capitalised(parted), capitalised(parted.replace("'", '’')), syllables.map(capitalised).join(' ')]),
  ]
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function plain(name: string): string {
  return name.replace(/[\s'’-]/gu, '').toLowerCase()
}
