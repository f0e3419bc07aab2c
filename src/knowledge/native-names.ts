import type { Person } from '../pack/generated/schema-types.ts'
import { exonyms } from './exonyms.ts'
import { familyNames, givenNames } from './forms.ts'
import type { KnowledgeData } from './knowledge.ts'
import { romaniseCyrillic, romaniseHangul } from './romanise.ts'
import { spellingKey } from './spelling-key.ts'

const DOTS_AND_SPACES = /[·•・\s]+/u
/** Where Russian writes х for h. */
const EAST_ASIA = new Set('CN TW HK MO JP KR KP VN'.split(' '))
/** Where names are written with the family name first, and not put together of given names and family names. */
const FAMILY_FIRST = new Set(['CN', 'TW', 'HK', 'MO', 'KR', 'KP', 'VN', 'SG'])

/** Letters by which the beginnings of names are known. */
const BEGINNING = 4
/** Letters that a whole name needs. */
const LONG_ENOUGH = 6
/** Countries of Slavic languages, whose names have cases. */
export const SLAVIC: ReadonlySet<string> = new Set('RU UA BY BG PL CZ SK RS HR SI BA ME MK SUHH'.split(' '))
/** Countries where kh and h are different letters. */
const ARABIC = new Set(
  'SY LB IL PS JO IQ IR SA YE OM AE QA BH KW EG LY TN DZ MA SD PK AF TJ UZ KZ KG TM AZ RU UA BY AM GE MN IN BD'.split(' '),
)
/** Cities with another name in English, by the key of their own. */
const OWN_NAMES = Object.entries({
  moskva: 'Moscow',
  varszava: 'Warsaw',
  varshava: 'Warsaw',
  praha: 'Prague',
  beograd: 'Belgrade',
  kiev: 'Kyiv',
  harkov: 'Kharkiv',
  lvov: 'Lviv',
  nikolaev: 'Mykolaiv',
  zaporozhe: 'Zaporizhzhia',
})

/** Keys of the parts of a name. */
export interface NameParts {
  readonly given: ReadonlySet<string>
  readonly family: ReadonlySet<string>
}

/**
 * Persons by the {@link spellingKey} of their names: in English, and romanised from Russian, Ukrainian and Korean. Built
 * from all people once, when a text first holds a name that nothing else knows.
 */
export class NativeNames {
  /** Capitals of all countries by key. */
  readonly capitals: ReadonlyMap<string, string>
  /** Given names of men of Slavic countries, as keys. */
  readonly slavicMen: ReadonlySet<string>
  /** Cities of Slavic countries by key. */
  readonly slavicCities: ReadonlyMap<string, string>
  /** English names of places and people of history by the key of the Russian name; places in H by their own, for kh. */
  readonly exonyms: ReadonlyMap<string, string>
  private readonly givenNames = new Set<string>()
  /** How the keys of exonyms and of whole names begin. */
  private readonly beginnings = new Set<string>()
  private readonly byFamily = new Map<string, number[]>()
  private readonly byWhole = new Map<string, number[]>()
  private readonly parts: readonly NameParts[]

  constructor({ people, countries }: KnowledgeData) {
    const cities = countries.filter(({ id }) => SLAVIC.has(id)).flatMap(({ capital = [], cities = [] }) => [...capital, ...cities])
    this.slavicCities = new Map([...cities.map((city) => [spellingKey(city), city] as const), ...OWN_NAMES])
    this.capitals = new Map(countries.flatMap(({ capital = [] }) => capital.map((city) => [spellingKey(city), city] as const)))
    const places = countries
      .filter(({ id }) => !ARABIC.has(id))
      .flatMap(({ name, capital = [], cities = [] }) => [name, ...capital, ...cities])
    const inH = places.filter((place) => /^H\p{L}{4}/u.test(place))
    const withKh = inH.map((place) => [spellingKey(place), place] as const)
    const known = new Set(places.map(spellingKey))
    const western = countries
      .filter(({ id }) => !ARABIC.has(id) && !EAST_ASIA.has(id))
      .flatMap(({ name, capital = [], cities = [] }) => [name, ...capital, ...cities])
    const inG = inH
      .filter((place) => western.includes(place))
      .map((place) => [spellingKey(`G${respelt(place).slice(1)}`), place] as const)
      .filter(([key]) => !known.has(key))
    this.exonyms = new Map([...withKh, ...inG, ...exonyms()])
    const men = people.filter(({ country, gender }) => SLAVIC.has(country) && gender !== 'f')
    this.slavicMen = new Set(men.flatMap((man) => givenNames(man).map(spellingKey)))
    this.parts = people.map(partsOf)
    for (const { given } of this.parts) for (const key of given) this.givenNames.add(key)
    this.parts.forEach(({ family }, index) => {
      for (const key of family) enter(this.byFamily, key, index)
    })
    people.forEach((person, index) => {
      if (!FAMILY_FIRST.has(person.country)) return
      for (const key of nativeForms(person).map(spellingKey)) if (key.length >= LONG_ENOUGH) enter(this.byWhole, key, index)
    })
    for (const key of [...this.exonyms.keys(), ...this.byWhole.keys()])
      for (let length = 0; length <= BEGINNING; length++) this.beginnings.add(key.slice(0, length))
  }

  /** Persons with a family name of that key. */
  ofFamily(key: string): readonly number[] {
    return this.byFamily.get(key) ?? []
  }

  /** Persons of East Asia whose native name as a whole has that key. */
  ofWhole(key: string): readonly number[] {
    return this.byWhole.get(key) ?? []
  }

  /**
   * Whether an exonym or whole name may begin with a word of that key and go on with others. The last letter of the key
   * does not count: in the key of several words it may have run together with the next.
   */
  mayBegin(key: string): boolean {
    return this.beginnings.has(key.slice(0, Math.max(0, Math.min(BEGINNING, key.length - 1))))
  }

  /** Whether anybody has a given name of that key. */
  isGiven(key: string): boolean {
    return this.givenNames.has(key)
  }

  /** Whether a person has a given name of that key. */
  hasGiven(person: number, key: string): boolean {
    return this.parts[person]?.given.has(key) ?? false
  }
}

/** An English name with the letters that romanised Cyrillic has for its sounds. */
function respelt(name: string): string {
  return name
    .toLowerCase()
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/ck|c(?!h)/g, 'k')
    .replace(/x/g, 'ks')
}

function enter(map: Map<string, number[]>, key: string, index: number): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [index])
  else if (known.at(-1) !== index) known.push(index)
}

function partsOf(person: Person): NameParts {
  const given = new Set(givenNames(person).map(spellingKey))
  const family = new Set(familyNames(person).map(spellingKey))
  if (family.size === 0 || FAMILY_FIRST.has(person.country)) return { given, family }
  for (const form of nativeForms(person)) {
    const words = form.split(DOTS_AND_SPACES)
    family.add(spellingKey(words.at(-1) ?? ''))
    if (words.length > 1) given.add(spellingKey(words[0] ?? ''))
  }
  family.delete('')
  return { given, family }
}

/** The Russian, Ukrainian and Korean forms of a name in Latin letters; ё also as е, as it is mostly printed. Korean puts Japanese family names first. */
function nativeForms({ names = {}, country }: Person): readonly string[] {
  const of = (language: 'ru' | 'uk' | 'ko'): readonly string[] => [names[language] ?? []].flat()
  const cyrillic = [...of('ru'), ...of('uk')].flatMap((form) => (form.includes('ё') ? [form, form.replaceAll('ё', 'е')] : [form]))
  return [...cyrillic.map(romaniseCyrillic), ...(country === 'JP' ? [] : of('ko').map(romaniseHangul))]
}
