/** The syllables of Mandarin by initial; `v` is ü. */
const SYLLABLES = `
: a o e ai ei ao ou an en ang eng er
b: a o ai ei ao an en ang eng i ie iao ian in ing u
p: a o ai ei ao ou an en ang eng i ie iao ian in ing u
m: a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u
f: a o ei ou an en ang eng u
d: a e ai ei ao ou an en ang eng ong i ie iao iu ian ing u uo ui uan un
t: a e ai ao ou an ang eng ong i ie iao ian ing u uo ui uan un
n: a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan v ve ue
l: a e ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un v ve ue
g: a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang
k: a e ai ao ou an en ang eng ong u ua uo uai ui uan un uang
h: a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang
j: i ia ie iao iu ian in iang ing iong u ue uan un
q: i ia ie iao iu ian in iang ing iong u ue uan un
x: i ia ie iao iu ian in iang ing iong u ue uan un
zh: a e i ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang
ch: a e i ai ao ou an en ang eng ong u ua uo uai ui uan un uang
sh: a e i ai ei ao ou an en ang eng u ua uo uai ui uan un uang
r: e i ao ou an en ang eng ong u uo ui uan un
z: a e i ai ei ao ou an en ang eng ong u uo ui uan un
c: a e i ai ao ou an en ang eng ong u uo ui uan un
s: a e i ai ao ou an en ang eng ong u uo ui uan un
y: a e ao ou an ang i in ing o ong u ue uan un
w: a o ai ei an en ang eng u`

const ONE = SYLLABLES.trim()
  .split('\n')
  .flatMap((line) => {
    const [initial = '', finals = ''] = line.split(':')
    return finals
      .trim()
      .split(' ')
      .map((final) => initial + final)
  })
  .sort((a, b) => b.length - a.length)
  .join('|')
const SYLLABLE = new RegExp(`^(?:${ONE})$`)
const NAME = new RegExp(`^(?:${ONE}){1,3}$`)

/** Whether a lower-case word can be one syllable of toneless pinyin. */
export function isPinyinSyllable(word: string): boolean {
  return word.length <= 6 && SYLLABLE.test(word)
}

/** Whether a lower-case word can be one to three syllables of toneless pinyin, as given names are written. */
export function isPinyinWord(word: string): boolean {
  return word.length <= 14 && NAME.test(word)
}

type Sounds = readonly (readonly [RegExp, string])[]

const SHARED: Sounds = [
  [/ph|f|v|w/g, 'F'],
  [/d|th|t/g, 'T'],
  [/b|p/g, 'P'],
  [/l|r/g, 'L'],
  [/ng|n/g, 'N'],
  [/m/g, 'M'],
]
const OF_PINYIN: Sounds = [
  [/zh|ch|j|q/g, 'J'],
  [/sh|x/g, 'S'],
  [/z|c|s/g, 'Z'],
  [/(?<!n)g|k|(?<=n)g(?=[aeou])/g, 'K'],
  [/h/g, 'H'],
  ...SHARED,
]
const OF_LATIN: Sounds = [
  [/shch|sch|sh|kh(?=[iey])|h(?=[iey])|x|s(?=[iy])/g, 'S'],
  [/dzh|tch|zh|ch|j|q|k(?=[iy])|g(?=[iy])/g, 'J'],
  [/ts|c(?=[iey])|z|s/g, 'Z'],
  [/kh|h/g, 'H'],
  [/ck|k|c|g(?!$)/g, 'K'],
  ...SHARED,
]

/**
 * The sounds of a name as far as Chinese keeps them: consonants in classes that the transcription tables mix (k and g,
 * l and r; khi, hi and si all become xi), vowels left out. Mukhin and Mushin in Latin, Mu Xin in pinyin → MSN.
 */
export function soundSkeleton(name: string, spelling: 'latin' | 'pinyin'): string {
  let rest = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
  for (const [pattern, sound] of spelling === 'pinyin' ? OF_PINYIN : OF_LATIN) rest = rest.replace(pattern, sound)
  return rest.replace(/[^A-Z]/g, '').replace(/(.)\1+/g, '$1')
}
