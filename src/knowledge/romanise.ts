/** Ways to spell the writing of other languages in Latin letters, as machines do that do not know the name behind it. */
export interface Romanisers {
  /** Toneless pinyin, a syllable a character. */
  readonly pinyin: (characters: string) => readonly string[]
  /** Hepburn romanisation of katakana, long vowels short. */
  readonly hepburn: (kana: string) => string
  /** Revised Romanisation of hangul. */
  readonly hangul: (text: string) => string
  /** Cyrillic by the usual English transcription. */
  readonly cyrillic: (text: string) => string
}

/** Katakana for foreign sounds, which the library reads letter by letter. */
const FOREIGN_KANA: Record<string, string> = {
  ティ: 'ti', トゥ: 'tu', ディ: 'di', ドゥ: 'du', デュ: 'dyu', テュ: 'tyu', ヴァ: 'va', ヴィ: 'vi', ヴェ: 've', ヴォ: 'vo', ヴ: 'vu',
  ファ: 'fa', フィ: 'fi', フェ: 'fe', フォ: 'fo', ウィ: 'wi', ウェ: 'we', ウォ: 'wo', シェ: 'she', ジェ: 'je', チェ: 'che', ツァ: 'tsa', ツェ: 'tse', ツォ: 'tso',
} // biome-ignore format: a table

/** The romanisers. Pinyin and kana come from libraries, loaded only here, where forms of names are made. */
export async function loadRomanisers(): Promise<Romanisers> {
  const [{ pinyin }, { toHiragana, toRomaji }] = await Promise.all([import('pinyin-pro'), import('wanakana')])
  // The library looks the table up by hiragana.
  const customRomajiMapping = Object.fromEntries(Object.entries(FOREIGN_KANA).map(([kana, romaji]) => [toHiragana(kana), romaji]))
  return {
    pinyin: (characters) => {
      const syllables = pinyin(characters, { toneType: 'none', type: 'array', surname: 'head', v: true })
      return syllables.map((syllable) => syllable.toLowerCase())
    },
    hepburn: (kana) => toRomaji(kana.replaceAll('ー', ''), { customRomajiMapping }).replace(/([aeiou])\1+/g, '$1'),
    hangul: romaniseHangul,
    cyrillic: romaniseCyrillic,
  }
}

/** Cyrillic in Latin letters, small, by the usual English transcription. */
export function romaniseCyrillic(text: string): string {
  return Array.from(text.toLowerCase(), (letter) => CYRILLIC[letter] ?? letter).join('')
}

const HANGUL_INITIALS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ')
const HANGUL_VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ')
const HANGUL_FINALS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ')

/** Hangul in Latin letters, syllable by syllable, without the changes of sound between syllables that machines leave out too. */
export function romaniseHangul(text: string): string {
  return Array.from(text, (letter) => {
    const index = letter.charCodeAt(0) - 0xac00
    if (index < 0 || index >= 11_172) return letter
    const [initial, vowel, final] = [Math.floor(index / 588), Math.floor((index % 588) / 28), index % 28]
    return `${HANGUL_INITIALS[initial] ?? ''}${HANGUL_VOWELS[vowel] ?? ''}${HANGUL_FINALS[final] ?? ''}`
  }).join('')
}

const CYRILLIC: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'yo', є: 'ye', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'yi', й: 'y', к: 'k', л: 'l',
  м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ў: 'w', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y',
  ь: '', э: 'e', ю: 'yu', я: 'ya',
} // biome-ignore format: a table
