/** Languages through which a name may have come. */
export type TransliterationSource = 'zh' | 'ja' | 'ko' | 'ru'

const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/æ/g, 'ae'],
  [/œ/g, 'oe'],
  [/ø/g, 'o'],
  [/ł/g, 'l'],
  [/[đð]/g, 'd'],
  [/ı/g, 'i'],
  [/þ/g, 'th'],
]

/** A name in the letters a to z, all small, without marks, spaces and signs. */
export function foldName(name: string): string {
  let folded = name.toLowerCase()
  for (const [pattern, letters] of LETTERS) folded = folded.replace(pattern, letters)
  return folded.normalize('NFD').replace(/[^a-z]/g, '')
}

const SPELLINGS: Readonly<Record<TransliterationSource, readonly (readonly [RegExp, string])[]>> = {
  zh: [[/ü|u:|u\u0308/g, 'v']],
  ja: [
    [/ā|â/g, 'a'],
    [/n['’](?=[aeiouy])/g, 'n'],
  ],
  ko: [[/sh(?=[aeiouw])/g, 's']],
  ru: [
    [/č/g, 'ch'],
    [/š/g, 'sh'],
    [/ž/g, 'zh'],
    [/ë/g, 'yo'],
    [/j/g, 'y'],
    [/x/g, 'ks'],
    [/w/g, 'v'],
  ],
}
const SOUNDS: Readonly<Record<TransliterationSource, readonly (readonly [RegExp, string])[]>> = {
  zh: [],
  ja: [
    [/([aiueo])\1+/g, '$1'],
    [/m(?=[bp])/g, 'n'],
  ],
  ko: [],
  ru: [[/(^|[aeiouy])ye/g, '$1e']],
}

/** A transliteration in the one spelling that the tables know: long vowels short, no tones, no signs. */
export function normaliseTransliteration(form: string, source: TransliterationSource): string {
  let spelt = form.normalize('NFC').toLowerCase()
  for (const [pattern, letters] of SPELLINGS[source]) spelt = spelt.replace(pattern, letters)
  spelt = foldName(spelt)
  for (const [pattern, letters] of SOUNDS[source]) spelt = spelt.replace(pattern, letters)
  return spelt
}
