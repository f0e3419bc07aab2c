import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadPack } from '../../src/pack/load-pack.ts'
import type { Person } from '../../src/pack/generated/schema-types.ts'

const FOLDER = resolve(import.meta.dirname, '../../rules/knowledge')
const { pack, problems } = loadPack(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => ({ path: `rules/knowledge/${file}`, text: readFileSync(join(FOLDER, file), 'utf8') })),
  'knowledge',
)
if (pack === undefined) throw new Error('the knowledge pack does not load')
const { countries, confusables, offices, people, organisations, products, places } = pack.knowledge

const byCode = new Map(countries.map((country) => [country.id, country]))
const officeIds = new Set(offices.map(({ id }) => id))
const organisationIds = new Set(organisations.map(({ id }) => id))
const placeIds = new Set(places.map(({ id }) => id))
const named = { countries, people, organisations, products, places } as const

/** The items of a list that are not among the known ones, each with whose they are. */
function unknown(whose: string, items: readonly string[] | undefined, known: { has(id: string): boolean }): string[] {
  return (items ?? []).filter((item) => !known.has(item)).map((item) => `${whose}: ${item}`)
}

it('loads without problems and is not empty', () => {
  expect(problems.map(({ message, path }) => `${path}: ${message}`)).toEqual([])
  for (const [list, entries] of Object.entries(pack.knowledge)) expect(entries.length, list).toBeGreaterThan(0)
})

describe('countries', () => {
  it.each(['borders', 'sea'] as const)('%s are told by both neighbours', (field) => {
    const pairs = countries.flatMap(({ id, [field]: neighbours }) =>
      (neighbours ?? [])
        .filter((other) => byCode.has(other) && byCode.get(other)?.[field]?.includes(id) !== true)
        .map((other) => `${id}-${other}`),
    )
    expect(pairs).toEqual([])
  })

  it('border on known countries, each once, never on themselves', () => {
    expect(countries.flatMap(({ id, borders, sea }) => unknown(id, [...(borders ?? []), ...(sea ?? [])], byCode))).toEqual([])
    expect(countries.filter(({ id, borders, sea }) => borders?.includes(id) === true || sea?.includes(id) === true)).toEqual([])
    const repeated = countries.filter(({ borders = [], sea = [] }) => isRepeating(borders) || isRepeating(sea))
    expect(repeated.map(({ id }) => id)).toEqual([])
  })

  it('name known offices and organisations', () => {
    expect(countries.flatMap(({ id, heads }) => unknown(id, heads, officeIds))).toEqual([])
    expect(countries.flatMap(({ id, blocs }) => unknown(id, blocs, organisationIds))).toEqual([])
  })

  it('do not share capitals, but for countries that are no more', () => {
    const shared = countries
      .filter(({ to }) => to === undefined)
      .flatMap(({ id, capital }) => (capital ?? []).map((city) => [city, id] as const))
      .filter(([city, id], _index, all) => all.some(([other, otherId]) => other === city && otherId !== id))
    expect(shared).toEqual([])
  })
})

describe('confusables', () => {
  it('name two or more known countries, each once', () => {
    const wrong = confusables.filter(({ countries: codes }) => codes.length < 2 || isRepeating(codes))
    expect(wrong.map(({ source, form }) => `${form} (${source})`)).toEqual([])
    expect(confusables.flatMap(({ source, form, countries: codes }) => unknown(`${form} (${source})`, codes, byCode))).toEqual([])
  })

  it('are written in the script of their language', () => {
    const SCRIPT: Readonly<Record<string, RegExp>> = {
      zh: /\p{sc=Han}/u,
      ja: /\p{sc=Han}|\p{sc=Kana}|\p{sc=Hira}/u,
      ru: /\p{sc=Cyrl}/u,
      ko: /\p{sc=Hang}/u,
    }
    const odd = confusables.filter(({ source, form }) => SCRIPT[source.split('-')[0] ?? '']?.test(form) === false)
    expect(odd.map(({ source, form }) => `${form} (${source})`)).toEqual([])
  })
})

describe('offices', () => {
  it('are like known ones, not like themselves', () => {
    expect(offices.flatMap(({ id, like }) => unknown(id, like, officeIds))).toEqual([])
    expect(offices.filter(({ id, like }) => like?.includes(id) === true)).toEqual([])
  })
})

describe('people', () => {
  it('are of known countries and organisations', () => {
    expect(people.flatMap(({ id, country }) => unknown(id, [country], byCode))).toEqual([])
    expect(people.flatMap(({ id, organisations: own }) => unknown(id, own, organisationIds))).toEqual([])
  })

  it('held known offices of known countries, regions and organisations', () => {
    const held = people.flatMap(({ id, offices: list }) => (list ?? []).map((one) => ({ id, ...one })))
    expect(held.flatMap(({ id, office }) => unknown(id, [office], officeIds))).toEqual([])
    const known = { has: (id: string) => byCode.has(id) || organisationIds.has(id) || placeIds.has(id) }
    expect(held.flatMap(({ id, of }) => unknown(id, of === undefined ? [] : [of], known))).toEqual([])
  })

  it('left no office before they came to it', () => {
    const wrong = heldBy(({ from, to }) => from !== undefined && to !== undefined && latest(to) < from)
    expect(wrong).toEqual([])
  })

  it('held no office a year after they died, nor as children, monarchs apart', () => {
    const late = heldBy(
      ({ from, to }, { died }) => died !== undefined && [from, to].some((date) => (date ?? '') > yearsAfter(latest(died), 1)),
    )
    expect(late).toEqual([])
    const CROWNS = new Set(['king', 'queen', 'emperor', 'prince', 'crown-prince', 'monarch', 'sultan', 'emir', 'grand-duke'])
    const early = heldBy(
      ({ office, from }, { born }) => !CROWNS.has(office) && born !== undefined && from !== undefined && from < yearsAfter(born, 15),
    )
    expect(early).toEqual([])
  })

  it('were born before they died', () => {
    expect(people.filter(({ born, died }) => born !== undefined && died !== undefined && latest(died) < born).map(({ id }) => id)).toEqual(
      [],
    )
  })

  it('have names of their own within a country', () => {
    const first = new Map<string, string>()
    const twins = people.flatMap(({ id, name, country }) => {
      const before = first.get(`${name} ${country}`)
      first.set(`${name} ${country}`, id)
      return before === undefined ? [] : [`${before} and ${id}: ${name}, ${country}`]
    })
    expect(twins).toEqual([])
  })

  it('have a family name that stands in a name of theirs', () => {
    const odd = people.filter(
      ({ name, variants = [], family }) =>
        family !== undefined && family !== '-' && ![name, ...variants].some((full) => full.includes(family)),
    )
    expect(odd.map(({ id, family }) => `${id}: ${family}`)).toEqual([])
  })
})

describe('organisations, products and places', () => {
  it('are of known countries and organisations', () => {
    expect(organisations.flatMap(({ id, country }) => unknown(id, country === undefined ? [] : [country], byCode))).toEqual([])
    expect(products.flatMap(({ id, countries: codes }) => unknown(id, codes, byCode))).toEqual([])
    expect(
      products.flatMap(({ id, organisation }) => unknown(id, organisation === undefined ? [] : [organisation], organisationIds)),
    ).toEqual([])
    expect(places.flatMap(({ id, countries: codes }) => unknown(id, codes, byCode))).toEqual([])
  })

  it('have acronyms that look like acronyms', () => {
    // PBoC, PwC, AfCFTA: capitals and a few small letters; G7, B9: a capital and a number.
    const odd = organisations.flatMap(({ id, acronym }) =>
      (acronym ?? [])
        .filter((text) => !/^[\p{Lu}\p{N}][\p{L}\p{N}&/.+-]*$/u.test(text) || (text.match(/[\p{Lu}\p{N}]/gu) ?? []).length < 2)
        .map((text) => `${id}: ${text}`),
    )
    expect(odd).toEqual([])
  })
})

describe('names', () => {
  it.each(Object.entries(named))('of %s: no variant is told twice or has blanks at its ends', (_list, entries) => {
    const wrong = entries.filter(
      ({ name, variants = [] }) => isRepeating([name, ...variants]) || [name, ...variants].some((text) => text.trim() !== text),
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('garbled renderings are no right name of anything', () => {
    const right = new Set(
      Object.values(named).flatMap((entries) =>
        entries.flatMap(({ name, variants = [] }) => [name, ...variants].map((text) => text.toLowerCase())),
      ),
    )
    const wrong = Object.values(named).flatMap((entries) =>
      entries.flatMap(({ id, garbled }) => (garbled ?? []).filter((text) => right.has(text.toLowerCase())).map((text) => `${id}: ${text}`)),
    )
    expect(wrong).toEqual([])
  })
})

it('every date is a day, a month or a year there was', () => {
  const lives = people.flatMap(({ id, born, died, offices: held }) => [
    [id, born],
    [id, died],
    ...(held ?? []).flatMap(({ from, to }) => [
      [id, from],
      [id, to],
    ]),
  ])
  const times = [...countries, ...organisations].flatMap(({ id, from, to }) => [
    [id, from],
    [id, to],
  ])
  const wrong = [...lives, ...times].filter(([, date]) => date !== undefined && !isDate(date))
  expect(wrong.map((one) => one.join(': '))).toEqual([])
})

type Held = NonNullable<Person['offices']>[number]

function heldBy(isWrong: (held: Held, person: Person) => boolean): string[] {
  return people.flatMap((person) =>
    (person.offices ?? [])
      .filter((held) => isWrong(held, person))
      .map(({ office, from, to }) => `${person.id}: ${office} ${from ?? ''}–${to ?? ''}`),
  )
}

function isDate(text: string): boolean {
  if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(text)) return false
  const date = new Date(`${text}${'0000-01-01'.slice(text.length)}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** The last day that a date of a year, a month or a day may mean, for comparing as text. */
function latest(date: string): string {
  return date + '0000-12-31'.slice(date.length)
}

function yearsAfter(date: string, years: number): string {
  return String(Number(date.slice(0, 4)) + years).padStart(4, '0') + date.slice(4)
}

function isRepeating(items: readonly string[]): boolean {
  return new Set(items).size < items.length
}
