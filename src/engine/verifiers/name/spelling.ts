import type { Person } from '../../../pack/generated/schema-types.ts'

/**
 * Whether the slip is one of spelling (Oleksi) rather than another name (Jack for Jake). Names from other scripts are
 * spelt in many ways: there only the consonants count.
 */
export function isSpellingOnly(person: Person, match: string): boolean {
  const sounds = isTranscribed(person) ? consonants : squeezed
  return [person.name, ...(person.variants ?? [])].some((name) => sounds(name) === sounds(match))
}

/** Whether the name is at home in another script, and so has no one spelling in Latin letters. */
export function isTranscribed({ country }: Person): boolean {
  return TRANSCRIBED.has(country)
}

const TRANSCRIBED = new Set(
  (
    'RU UA BY BG RS MK ME KZ KG TJ UZ TM AZ MN GR CY AM GE IL PS LB SY JO IQ IR SA YE OM AE QA BH KW EG LY TN DZ MA SD MR SO DJ KM AF PK IN BD LK NP BT MV MM TH LA KH ' +
    'CN TW HK MO JP KR KP ET ER SUHH'
  ).split(' '),
)

/** Letters with doubled ones once and y and i alike, for spellings of one name. */
function squeezed(name: string): string {
  return plain(name)
    .replace(/[yj]/g, 'i')
    .replace(/(\p{L})\1+/gu, '$1')
}

/** Consonants with the ways to transcribe them made alike: kh and h, x and ks, ck and k, w and v. */
function consonants(name: string): string {
  return plain(name)
    .replace(/x/g, 'ks')
    .replace(/ck|q/g, 'k')
    .replace(/kh|gh/g, 'h')
    .replace(/w/g, 'v')
    .replace(/zh|dj|dzh/g, 'j')
    .replace(/[aeiouyjh’' -]/g, '')
    .replace(/(\p{L})\1+/gu, '$1')
}

/** Small letters without their marks. */
function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'dj').replaceAll('ł', 'l').replaceAll('ø', 'o')
}

/** The letters of a name and nothing else: small, without marks, spaces, hyphens. */
export function bareName(name: string): string {
  return plain(name).replace(/[^a-z]/g, '')
}

/**
 * The consonants of a name in classes that languages without one of them put for another: b p f v, d t, g k c q, l r,
 * all hissing sounds, m, n; h and half-vowels left out. Zerensukii and Zelensky, Keompeurom or Makeurong and Macron meet.
 */
export function soundClasses(name: string): string {
  return plain(name)
    .replace(/[^a-z]/g, '')
    .replace(/dzh|dz|tsch|tch|sch|sh|zh|ch|ts|tz|cz|sz|dj|c(?=[eiy])|g(?=[ei])|[jszx]/g, 'S')
    .replace(/ph|[bpfv]/g, 'P')
    .replace(/th|[dt]/g, 'T')
    .replace(/ck|kh(?=$)|[gkcq]/g, 'K')
    .replace(/[lr]/g, 'L')
    .replace(/ng|n/g, 'N')
    .replace(/m/g, 'M')
    .replace(/[^A-Z]/g, '')
    .replace(/(.)\1+/g, '$1')
}
