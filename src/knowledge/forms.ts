import type { EntityKind, FormRole } from './entity.ts'
import { damerauLevenshtein } from '../nlp/distance.ts'
import type { Person } from '../pack/generated/schema-types.ts'
import { declinedForms } from './declined.ts'
import { type Abbreviated, foreignAcronyms } from './foreign-acronyms.ts'
import type { KnowledgeData } from './knowledge.ts'
import { latinSpellings } from './latin-spellings.ts'
import { onReading } from './on-readings.ts'
import { placePinyinForms } from './place-forms.ts'
import type { Romanisers } from './romanise.ts'

/** One way a text may name an entity. */
export interface EntityForm {
  readonly kind: EntityKind
  /** Index among the entities of its kind. */
  readonly entity: number
  readonly role: FormRole
  /** A phrase pattern; for a literal form the words themselves. */
  readonly text: string
  /** Literal forms are names: their capitals have to be capitals in the text. */
  readonly literal: boolean
}

interface Named {
  readonly name: string
  readonly variants?: string[]
  readonly garbled?: string[]
  readonly doubtful?: string[]
  readonly literal?: string[]
}

/** The forms of all entities, or of those that `isWanted`. */
export function entityForms(
  data: KnowledgeData,
  romanisers: Romanisers,
  isWanted: (id: string) => boolean = () => true,
): readonly EntityForm[] {
  const forms: EntityForm[] = []
  const english = new Set(data.organisations.flatMap(({ acronym }) => acronym ?? []))
  const idOf = (kind: EntityKind, entity: number): string => listOf(data, kind)[entity]?.id ?? ''
  const add = (kind: EntityKind, entity: number, role: FormRole, texts: readonly string[], literal = true): void => {
    if (!isWanted(idOf(kind, entity))) return
    for (const text of new Set(texts)) forms.push({ kind, entity, role, text, literal })
  }
  const addNamed = (kind: EntityKind, entity: number, named: Named): void => {
    add(kind, entity, 'name', [named.name, ...(named.variants ?? [])])
    add(kind, entity, 'garbled', named.garbled ?? [], false)
    add(kind, entity, 'doubtful', named.doubtful ?? [], false)
    add(
      kind,
      entity,
      'literal',
      (named.literal ?? []).map((text) => `[the] ${text}`),
      false,
    )
  }
  const addForeignAcronyms = (kind: EntityKind, entity: number, abbreviated: Abbreviated): void => {
    const foreign = foreignAcronyms(abbreviated, romanisers.cyrillic).map(({ text }) => text)
    add(
      kind,
      entity,
      'foreign-acronym',
      foreign.filter((text) => !english.has(text)),
    )
  }
  data.countries.forEach((country, index) => {
    addNamed('country', index, country)
    add('country', index, 'demonym', country.demonym)
    add('country', index, 'people', country.people ?? country.demonym.map((demonym) => `${demonym}s`))
    add('country', index, 'capital', country.capital ?? [])
    add('country', index, 'city', country.cities ?? [])
    add('country', index, 'currency', country.currency ?? [])
    addForeignAcronyms('country', index, country)
  })
  data.organisations.forEach((organisation, index) => {
    addNamed('organisation', index, organisation)
    add('organisation', index, 'acronym', organisation.acronym ?? [])
    addForeignAcronyms('organisation', index, organisation)
  })
  data.products.forEach((product, index) => addNamed('product', index, product))
  data.places.forEach((place, index) => {
    addNamed('place', index, place)
    add('place', index, 'transliterated', placePinyinForms(place, romanisers))
  })
  data.offices.forEach((office, index) => add('office', index, 'name', office.names, false))
  data.people.forEach((person, index) => {
    addNamed('person', index, person)
    add('person', index, 'family', familyNames(person))
    add('person', index, 'given', givenNames(person))
    if (!isWanted(person.id)) return
    add('person', index, 'transliterated', pinyinForms(person, romanisers))
    add('person', index, 'romanised', [...romanisedForms(person, romanisers), ...onForms(person)])
    add('person', index, 'garbled', declinedForms(person, familyNames(person)))
    const { families, full } = latinSpellings(person, familyNames(person))
    add('person', index, 'foreign-spelling', [...families, ...full])
  })
  return forms
}

/** The entities of a kind. */
function listOf(data: KnowledgeData, kind: EntityKind): readonly { readonly id: string }[] {
  const { countries, people, organisations, products, places, offices } = data
  return { country: countries, person: people, organisation: organisations, product: products, place: places, office: offices }[kind]
}

/** Family names a person is called by alone; none where only the full name is used. */
export function familyNames(person: Person): readonly string[] {
  if (person.family === '-') return []
  if (person.family !== undefined) return [person.family]
  const names = [person.name, ...(person.variants ?? [])].filter((name) => name.includes(' '))
  const last = names.map((name) => name.split(' ').at(-1) ?? name)
  return [...new Set(last.filter((name) => name.length > 1 && !/^[IVX]+$/.test(name)))]
}

/** Given names as full names begin with them; none for names that begin with the family name. */
export function givenNames(person: Person): readonly string[] {
  const family = new Set(familyNames(person))
  const names = [person.name, ...(person.variants ?? [])].filter((name) => name.includes(' '))
  const first = names
    .map((name) => name.split(' ')[0] ?? name)
    .filter((name) => !family.has(name) && name.length > 2 && /^\P{Ll}/u.test(name))
  return [...new Set(first)]
}

const MIDDLE_DOTS = /[·•・‧＝=\s]+/u
const HAN = /^\p{sc=Han}+$/u
/** Letters a romanised name needs: short ones are names and words of many languages. */
const LONG_ENOUGH = 5
/** Letters in which it has to differ from the name: one letter off may be another spelling, or another name. */
const FAR_ENOUGH = 2

/**
 * Pinyin of a Chinese form of a name, as a machine writes it that takes the characters for a Chinese name:
 * 穆欣 → Mu Xin, Muxin; 列兹尼科夫 → Liezinikefu, Lie Zinikefu; 蔡英文 → Cai Yingwen, who spells herself Tsai Ing-wen.
 * For people of China it is the right spelling and no form of its own.
 */
function pinyinForms(person: Person, { pinyin }: Romanisers): readonly string[] {
  if (person.country === 'CN') return []
  const spellings = formsIn(person, 'zh').flatMap((form) => spellingsOf(form, pinyin))
  return spellings.filter(isNoOwnName(person))
}

/** Forms by the Japanese, Korean and Russian renderings of a foreign name: Makuron, Keompeurom, Dzhonson. */
function romanisedForms(person: Person, { hepburn, hangul, cyrillic }: Romanisers): readonly string[] {
  if (familyNames(person).length === 0) return []
  const from = (language: string, own: readonly string[], romanise: (text: string) => string): readonly string[] => {
    if (own.includes(person.country)) return []
    const parts = formsIn(person, language).map((form) => form.split(MIDDLE_DOTS).map((part) => capitalised(romanise(part))))
    return parts.flatMap((names) => [names.at(-1) ?? '', names.length > 1 ? names.join(' ') : ''])
  }
  const forms = [
    ...from('ja', ['JP', 'CN', 'TW', 'KR', 'KP'], hepburn),
    ...from('ko', ['KR', 'KP'], hangul),
    ...from('ru', CYRILLIC_COUNTRIES, cyrillic),
  ]
  const names = [person.name, ...(person.variants ?? []), ...familyNames(person)]
  const isFar = (form: string): boolean => names.every((name) => damerauLevenshtein(name.toLowerCase(), form.toLowerCase()) >= FAR_ENOUGH)
  return forms.filter((form) => form.length >= LONG_ENOUGH && /^[A-Za-z ]+$/.test(form) && isNoOwnName(person)(form) && isFar(form))
}

/** Names of Chinese and Koreans as Japanese reads their characters: Shu Kinpei, Sai Eibun. */
function onForms(person: Person): readonly string[] {
  if (!ON_READ.has(person.country)) return []
  const forms = ['ja', 'zh'].flatMap((language) => formsIn(person, language)).flatMap((form) => onReading(form) ?? [])
  return forms.filter((form) => form.length > LONG_ENOUGH && isNoOwnName(person)(form))
}

const ON_READ = new Set(['CN', 'TW', 'KR', 'KP'])

/** Where Russian forms are native, or romanised much as English does. */
const CYRILLIC_COUNTRIES = 'RU UA BY BG RS MK KZ KG TJ UZ TM AZ AM GE MN MD SUHH CN TW KR KP JP VN'.split(' ')

/** Tells forms that differ from every name the person goes by. */
function isNoOwnName(person: Person): (form: string) => boolean {
  const plain = (name: string): string =>
    name
      .normalize('NFD')
      .replace(/\p{M}|[’'-]/gu, '')
      .toLowerCase()
  const names = [person.name, ...(person.variants ?? []), ...familyNames(person)]
  const own = new Set(names.flatMap((name) => [plain(name), ...name.split(/[\s-]/).map(plain)]))
  return (form) => !own.has(plain(form))
}

/** The forms of a name in a language, its regions included. */
function formsIn(person: Person, language: string): readonly string[] {
  const entries = Object.entries(person.names ?? {}).filter(([tag]) => tag === language || tag.startsWith(`${language}-`))
  return entries.flatMap(([, forms]) => forms ?? [])
}

function spellingsOf(form: string, pinyin: Romanisers['pinyin']): readonly string[] {
  const parts = form.split(MIDDLE_DOTS).filter((part) => HAN.test(part))
  const syllables = parts.map((part) => pinyin(part))
  const last = syllables.at(-1)
  if (last === undefined || syllables.some((part) => part.length === 0)) return []
  const full = syllables.length > 1 ? [syllables.map(joined).join(' ')] : []
  return last.length < 2 ? full : [...full, ...nameSpellings(last)]
}

function nameSpellings(syllables: readonly string[]): readonly string[] {
  const spellings = [joined(syllables), syllables.map(capitalised).join(' ')]
  for (const head of [1, 2]) {
    if (syllables.length > head) spellings.push(`${joined(syllables.slice(0, head))} ${joined(syllables.slice(head))}`)
  }
  return spellings
}

function joined(syllables: readonly string[]): string {
  return capitalised(syllables.join(''))
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
