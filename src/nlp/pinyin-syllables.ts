const INITIAL = '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])'
const FINAL = '(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|an|en|in|un|ai|ei|ui|ao|ou|iu|ie|ue|ia|ua|uo|a|o|e|i|u|v)'
const ONE = `(?:${INITIAL}?${FINAL}|er)`
const SYLLABLE = new RegExp(`^${ONE}$`)
const NAME = new RegExp(`^${ONE}{1,3}$`)

/** Whether a lower-case word can be one syllable of toneless pinyin. */
export function isPinyinSyllable(word: string): boolean {
  return word.length <= 6 && SYLLABLE.test(word)
}

/** Whether a lower-case word can be one to three syllables of toneless pinyin, as given names are written. */
export function isPinyinWord(word: string): boolean {
  return word.length <= 14 && NAME.test(word)
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|shch|kh(?=[iey])|h(?=[iey])|x|s(?=[iy])/g, 'S'],
  [/tch|zh|ch|dzh|j|q|ts|c(?=[iey])|k(?=[iy])|g(?=[iey])/g, 'J'],
  [/ph|f|v|w/g, 'F'],
  [/kh|h/g, 'H'],
  [/ck|k|c|g/g, 'K'],
  [/th|t|d/g, 'T'],
  [/b|p/g, 'P'],
  [/l|r/g, 'L'],
  [/z|s/g, 'Z'],
  [/ng|n/g, 'N'],
  [/m/g, 'M'],
]

/**
 * The sounds of a name as far as Chinese keeps them: consonants in classes that the transcription tables mix (k and g,
 * l and r; khi and hi both become xi), one vowel class a syllable left out. Mukhin, Mushin, Mu Xin → MSN.
 */
export function soundSkeleton(name: string): string {
  let rest = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
  for (const [pattern, sound] of SOUNDS) rest = rest.replace(pattern, sound)
  return rest.replace(/[^A-Z]/g, '').replace(/(.)\1+/g, '$1')
}
