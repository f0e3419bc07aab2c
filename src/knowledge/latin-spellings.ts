import type { Person } from '../pack/generated/schema-types.ts'
import { romaniseCyrillic } from './romanise.ts'

/** How one language of Latin letters writes Cyrillic: letters, and what depends on their neighbours, in order. */
interface Transcription {
  readonly letters: string
  /** Cyrillic put into a shape that the letters can be read from one by one. */
  readonly before?: readonly (readonly [RegExp, string])[]
  readonly after?: readonly (readonly [RegExp, string])[]
}

/** Е, ё, ю and я that begin with a half-vowel: at the beginning, behind a vowel or a sign. */
const IOTATED = /(^|[аеёиоуыэюяіїєьъ'’])([её])/g
const PLAIN_YO: readonly [RegExp, string] = [/([жшчщ])ё/g, '$1о']

/** German, Polish, Dutch and the rest by their press; the two last stand for all that write č and š. */
const CYRILLIC: readonly Transcription[] = [
  {
    letters: 'вw жsch зs йj хch цz чtsch шsch щschtsch ёjo юju яja єje їji ґg ўu',
    before: [PLAIN_YO, [/ский$/, 'ски'], [IOTATED, '$1й$2'], [/йё/g, 'ё']],
  },
  {
    letters: 'вv жj зz йï уou хkh цts чtch шch щchtch ёe юiou яia єie їï ґg ўou',
    before: [[/[иы]й$/, 'y'], [/й$/, 'ï']],
    after: [[/g(?=[eiy])/g, 'gu'], [/ky$/, 'ki'], [/([iy])n$/, '$1ne'], [/ï(?=[^aeiou]|$)/g, 'i']],
  },
  { letters: 'вv жzh зz йi хj цts чch шsh щsch ёio юiu яia єye їyi ґg ўu', before: [PLAIN_YO, [/[иы]й$/, 'и']] },
  {
    letters: 'вv жg зz йi хk цts чci шsci щsci ёo юiu яia єe їi ґg ўu',
    before: [PLAIN_YO, [/[иы]й$/, 'и']],
    after: [[/ci(?=[ei])/g, 'c'], [/c(?:i)?(?=[bdfglmnprstvz]|$)/g, 'c'], [/g(?=[ei])/g, 'gh']],
  },
  {
    letters: 'вw жż зz йj лł хch цc чcz шsz щszcz ёjo юju яja єje їji ґg ўu',
    before: [PLAIN_YO, [/л(?=[еёиьюяєії])/g, 'l'], [/(с[ьк]?к)ий$/, '$1и'], [/[иы]й$/, 'ы'], [/(ц|ш|ж|ць)и/g, '$1ы'], [IOTATED, '$1й$2'], [/йё/g, 'ё'], [/([бвгдзкмнпрстфх])е/g, '$1ие']],
  },
  { letters: 'вv жj зz йy хh цts чç шş щşç ёyo юyu яya єye їyi ґg ўu', before: [PLAIN_YO, [IOTATED, '$1й$2'], [/йё/g, 'ё']] },
  { letters: 'вv жj зz йi хkh цts чtch шch щchtch ёe юiu яia єie їi ґg ўu', before: [[/[иы]й$/, 'и']] },
  {
    letters: 'вv жzj зz йj уoe хch цts чtsj шsj щsjtsj ёjo юjoe яja єje їji ґg ўoe',
    before: [PLAIN_YO, [/[иы]й$/, 'и'], [IOTATED, '$1й$2'], [/йё/g, 'ё']],
  },
  { letters: 'вv жž зz йj хch цc чč шš щšč ёjo юju яja єje їji ґg ўu', before: [PLAIN_YO, [IOTATED, '$1й$2'], [/йё/g, 'ё']] },
  { letters: 'вv жž зz йj хh цc чč шš щšč ёjo юju яja єje їji ґg ўu', before: [PLAIN_YO, [/[иы]й$/, 'и'], [IOTATED, '$1й$2'], [/йё/g, 'ё']] },
] // biome-ignore format: a table

const SHARED = 'аa бb гg дd еe иi іi кk лl мm нn оo пp рr сs тt уu фf ыy эe ь ъ'
/** Ukrainian reads two letters otherwise. */
const UKRAINIAN = 'гh иy'

/** Letters in which names from Arabic, Persian and Hebrew differ from the English spelling, a language a line. */
const ORIENTAL: readonly (readonly (readonly [RegExp, string])[])[] = [
  [[/kh/g, 'ch'], [/sh/g, 'sch'], [/j/g, 'dsch'], [/y(?=[aeiou])/g, 'j'], [/q/g, 'k']],
  [[/kh/g, 'j'], [/y(?=[^aeiou])/g, 'i']],
  [[/kh/g, 'h'], [/sh/g, 'ş'], [/j/g, 'c'], [/w/g, 'v'], [/q/g, 'k'], [/ei$/, 'ey']],
  [[/kh/g, 'ch'], [/sh/g, 'sz'], [/j/g, 'dż'], [/y(?=[aeiou])/g, 'j']],
  [[/sh/g, 'ch'], [/j/g, 'dj']],
  [[/sh/g, 'sj'], [/kh/g, 'ch'], [/y(?=[aeiou])/g, 'j']],
] // biome-ignore format: a table

const NATIVE: Record<string, readonly string[]> = { UA: ['uk', 'ru'], BY: ['be', 'ru'], BG: ['bg'] }
const RUSSIAN = new Set('RU SUHH KZ KG TJ UZ TM AM GE AZ'.split(' '))
const FROM_ENGLISH = new Set('IR IQ IL SY LB JO EG SA YE AF'.split(' '))
/** Letters a family name needs: shorter ones are names and words of many languages. */
const LONG_ENOUGH = 6

/** Names of a person as other languages of Latin letters spell them. */
export interface LatinSpellings {
  /** Family names: Gorbatschow, Poutine, Jruschov. */
  readonly families: readonly string[]
  /** Full names with a foreign given name before a family name that English spells alike: Wladimir Putin. */
  readonly full: readonly string[]
}

/**
 * Names from other scripts as the press of German, French, Spanish, Italian, Polish, Turkish, Portuguese, Dutch and
 * Slavic countries transcribes them. What English transcription might give as well (Tarkovski) is left out.
 */
export function latinSpellings(person: Person, families: readonly string[]): LatinSpellings {
  if (FROM_ENGLISH.has(person.country)) return fromEnglish(person, families)
  const languages = RUSSIAN.has(person.country) ? ['ru'] : (NATIVE[person.country] ?? [])
  const own = [person.name, ...(person.variants ?? [])]
  const found = languages.flatMap((language) =>
    [person.names?.[language] ?? []].flat().map((form) => ({ language, parts: form.split(/\s+/) })),
  )
  const english = found.flatMap(({ parts }) => parts.map(romaniseCyrillic))
  const isForeign = differsFrom([...own.flatMap((name) => name.split(' ')), ...families, ...english], [])
  const made = found.flatMap(({ language, parts }) =>
    CYRILLIC.map((table) => ({
      given: parts.length > 1 ? transcribe(parts[0] ?? '', table, language) : undefined,
      family: transcribe(parts.at(-1) ?? '', table, language),
    })),
  )
  const sameFamily = families.filter((family) => made.some((one) => one.family === family))
  const foreignGiven = unique(made.flatMap(({ given }) => (given !== undefined && isForeign(given) ? [given] : [])))
  return {
    families:
      families.length === 0
        ? []
        : unique(made.map(({ family }) => family).filter((family) => family.length >= LONG_ENOUGH && isForeign(family))),
    full: sameFamily.flatMap((family) => foreignGiven.map((given) => `${given} ${family}`)),
  }
}

function fromEnglish(person: Person, families: readonly string[]): LatinSpellings {
  const isForeign = differsFrom(
    [person.name, ...(person.variants ?? [])].flatMap((name) => name.split(' ')),
    [
      [/ou/g, 'u'],
      [/dj/g, 'j'],
      [/q/g, 'k'],
    ],
  )
  const plain = families.filter((family) => /^[A-Z][a-z]+$/.test(family))
  const made = plain.flatMap((family) => ORIENTAL.map((changes) => capitalised(replaced(family.toLowerCase(), changes))))
  return { families: unique(made.filter((form) => form.length >= LONG_ENOUGH && isForeign(form))), full: [] }
}

function transcribe(word: string, { letters, before = [], after = [] }: Transcription, language: string): string {
  const table = new Map(
    `${SHARED} ${letters}${language === 'uk' ? ` ${UKRAINIAN}` : ''}`.split(' ').map((entry) => [entry.charAt(0), entry.slice(1)]),
  )
  const shaped = replaced(word.toLowerCase(), before)
  const latin = Array.from(shaped, (letter) => table.get(letter) ?? letter).join('')
  return capitalised(replaced(latin, after))
}

/** Tells spellings that no way of transcribing into English gives for one of the names. */
function differsFrom(names: readonly string[], more: readonly (readonly [RegExp, string])[]): (form: string) => boolean {
  const key = (name: string): string => replaced(englishKey(name), more)
  const own = new Set(names.map(key))
  return (form) => /^\p{sc=Latin}+$/u.test(form) && !own.has(key(form))
}

/** A name with all that English transcriptions do in more than one way done in one. */
function englishKey(name: string): string {
  const plain = name.normalize('NFD').replace(/[\p{M}’'-]/gu, '').toLowerCase().replace(/ł/g, 'l').replace(/ı/g, 'i')
  return plain
    .replace(/kh/g, 'h')
    .replace(/x/g, 'ks')
    .replace(/shch|sch(?=[eio])/g, 'shch')
    .replace(/[iyj]*[ye][iyj]*/g, 'e')
    .replace(/[ijy]+/g, 'e')
    .replace(/eo/g, 'e')
    .replace(/e+/g, 'e')
    .replace(/ff/g, 'v')
    .replace(/(\p{L})\1+/gu, '$1')
} // biome-ignore format: one replacement a line

function replaced(text: string, changes: readonly (readonly [RegExp, string])[]): string {
  return changes.reduce((done, [from, to]) => done.replace(from, to), text)
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
