/** A word without the case ending that it may have, as a key. */
export interface BaseForm {
  readonly key: string
  /** Whether the ending is the -a of men, which women of the family have in the first case. */
  readonly feminine: boolean
  /** The ending that was taken off. */
  readonly ending: string
}

/** Endings by what stands in their place in the first case; as keys have them, so й, ы and ї are all i. */
const ENDINGS: readonly (readonly [ending: string, base: string])[] = [
  ['a', ''], ['u', ''], ['e', ''], ['em', ''], ['om', ''], ['iem', ''], ['ie', ''], ['ovi', ''], ['evi', ''], ['im', ''],
  ['ia', ''], ['iu', ''], ['ia', 'i'], ['iu', 'i'], ['em', 'i'], ['iem', 'i'], ['ievi', 'i'],
  ['a', 'o'], ['u', 'o'], ['om', 'o'], ['ovi', 'o'],
  ['em', 'e'], ['ego', 'e'],
  ['ogo', 'i'], ['oho', 'i'], ['ego', 'i'], ['iego', 'i'], ['eho', 'i'], ['omu', 'i'], ['emu', 'i'], ['iemu', 'i'], ['im', 'i'], ['om', 'i'],
  ['i', 'o'], ['i', 'a'], ['u', 'a'], ['e', 'a'], ['oi', 'a'], ['ou', 'a'], ['oiu', 'a'], ['ei', 'ia'], ['i', 'ia'], ['u', 'ia'], ['iu', 'ia'], ['oi', 'aia'], ['uiu', 'aia'], ['oi', 'ova'],
] // biome-ignore format: a table

/** Letters that a name in the first case has. */
const STEM = 3

/** The first cases that a word may stand for if it has a case ending of a Slavic language; `word` as a key. */
export function baseForms(word: string): readonly BaseForm[] {
  const found: BaseForm[] = []
  for (const [ending, base] of ENDINGS) {
    if (!word.endsWith(ending)) continue
    const key = word.slice(0, -ending.length) + base
    if (key === word || key.length < STEM) continue
    found.push({ key, ending, feminine: ending === 'a' && base === '' && /(?:[oe]v|in)$/.test(key) })
    if (base === '') found.push(...fleeting(key).map((full) => ({ key: full, ending, feminine: false })))
  }
  return found
}

/** What a word is in the first case if a vowel fled from between its last consonants: Havla and Havel, Vučka and Vuček. */
function fleeting(key: string): readonly string[] {
  const [, stem, last] = /^(.{2,}[^aeiou])(ts|[^aeiou])$/.exec(key) ?? []
  return stem === undefined || last === undefined ? [] : [`${stem}e${last}`, `${stem}a${last}`]
}

/** Further endings of cities: soft ones (Kazani), neuter ones (Brně), those in the plural (Katowicach), and softened stems (Praze). */
const CITY_ENDINGS: readonly (readonly [ending: string, base: string])[] = [
  ['i', ''], ['e', 'o'], ['u', 'e'], ['em', 'e'], ['m', ''], ['ah', 'i'], ['ah', 'e'], ['ach', 'e'], ['ach', 'i'],
  ['ze', 'ha'], ['ze', 'ga'], ['ce', 'ka'], ['tse', 'ka'],
] // biome-ignore format: a table

/** Names of cities that a word may be a case of: one. */
export function cityForms(word: string): readonly string[] {
  const others = CITY_ENDINGS.filter(([ending]) => word.endsWith(ending)).map(([ending, base]) => word.slice(0, -ending.length) + base)
  return [...baseForms(word).map(({ key }) => key), ...others]
}

/** Endings of adjectives: only a name in -sky, -ny and the like has them. */
export const ADJECTIVE_CASE: RegExp = /(?:[ns]k|ck|n)(?:ogo|oho|iego|ego|omu|iemu|emu)$/

/** Names of women that are names of men with the -a of the genitive, as keys. */
const WOMEN = new Set(
  (
    'aleksandra alexandra evgenia ievgenia valeria vladislava iaroslava stanislava miroslava bronislava ivana pavla petra daniela gabriela ' +
    'mihaela michaela denisa roberta alberta martina simona stefana karola karla carla paula paola bogdana bohdana radoslava iana dominika ' +
    'emanuela rafaela angela iulia viktoria victoria antonia georgia giorgia klavdia claudia lidia eugenia natalia vitalia romana maxima ' +
    'maksima iosefa frederika erika adriana christiana kristiana fabiana iuliana mariana luisa francesca alexa andrea iohana ioana dana ' +
    'oleksandra danila gavrila maria rostislava zdenka filipa henrika kristina marka ludmila iva ioanna bozhena vlada nikola zlata anatolia'
  ).split(' '),
)

/** Given names of men that are usual among Slavs, as keys. */
const USUAL =
  'aleksandr aleksei anatoli andrei anton arkadi artem boris vadim valentin valeri vasili viktor vitali vladimir vladislav viacheslav ' +
  'genadi georgi grigori denis dmitri evgeni egor ivan igor ilia innokenti iosif kiril konstantin leonid lev maksim mihail nikita nikolai oleg ' +
  'pavel petr roman ruslan semion sergei stanislav stepan timur fedor eduard iuri iakov iaroslav bulat rodion sviatoslav rostislav ' +
  'oleksandr oleksi andri serhi hrihori mihailo ihor vasil mikola sergi taras bogdan bohdan volodimir dmitro pavlo petro kirilo hrihori iuhim levko ostap nazar ' +
  'andrzei krzisztof zbigniev voiciech tomasz lukasz pavel piotr marcin michal mateusz grzegorz iarek iaroslav stanislav henrik iozef kazimierz ' +
  'leszek lech ludvik marek miroslav przemislav radoslav rafal slavomir szimon tadeusz vladislav vlodzimierz zdzislav bronislav boleslav ' +
  'vaclav zdenek iiri iosef tomash ondrei lubosh milosh frantisek premisl bohumil dushan zoran goran dragan slobodan milorad ' +
  'radovan ratko vuk nenad zdravko stipe ante drazen tvrtko todor bojko boiko rumen plamen simeon'

/** Whether a given name, as a key, is one that many Slavic men have. */
export function isUsualName(key: string): boolean {
  return USUAL_NAMES.has(key)
}

const USUAL_NAMES = new Set(USUAL.split(' '))

const CASES: readonly (readonly [given: RegExp, family: RegExp])[] = [
  [/^i?a$/, /(?:[^aeiou]a|(?<!k|n)i|[oe][gh]o|oi?a)$/],
  [/^(?:i?u|[oe]vi)$/, /(?:u|[oe]vi)$/],
  [/^(?:[oe]m|iem)$/, /(?:[oei]m)$/],
]

/** Whether the ending of a man’s given name and a family name as a key may be in one case. */
export function agree(ending: string, family: string): boolean {
  return CASES.some(([given, other]) => given.test(ending) && other.test(family))
}

/** Whether a name, as a key, is that of a woman as well. */
export function isWomansName(key: string): boolean {
  return WOMEN.has(key)
}
