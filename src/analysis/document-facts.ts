import type { World } from '../knowledge/world.ts'
import type { Mention } from './mention.ts'
import type { PersonMention } from './persons.ts'

/** The names of one unit. */
export interface UnitNames {
  readonly mentions: readonly Mention[]
  readonly persons: readonly PersonMention[]
}

const COUNTRY_ROLES: ReadonlySet<string> = new Set(['name', 'demonym', 'people', 'capital', 'city'])

/** What a document is about, from the names in it. */
export interface DocumentFacts {
  /** How often each country is named, by itself, its people, its cities. */
  readonly countries: ReadonlyMap<string, number>
  /** How often each person is named by full or family name (index of the person). */
  readonly people: ReadonlyMap<number, number>
  /** Persons of whom a slip of the name occurs. */
  readonly nearPeople: ReadonlySet<number>
  /** Organisations, products and places named rightly, as `kind:index`. */
  readonly others: ReadonlySet<string>
}

/** Counts the names of a document. */
export function documentFacts(units: readonly UnitNames[], world: World): DocumentFacts {
  const countries = new Map<string, number>()
  const people = new Map<number, number>()
  const nearPeople = new Set<number>()
  const others = new Set<string>()
  for (const { mentions, persons } of units) {
    for (const mention of mentions) {
      for (const code of countriesAround(mention, world)) countries.set(code, (countries.get(code) ?? 0) + 1)
      for (const { kind, entity, role } of mention.readings) {
        if (kind !== 'country' && kind !== 'person' && kind !== 'office' && (role === 'name' || role === 'acronym'))
          others.add(`${kind}:${entity}`)
      }
    }
    for (const { candidates } of persons) {
      for (const { person, fit } of candidates) {
        if (fit === 'exact' || fit === 'family') people.set(person, (people.get(person) ?? 0) + 1)
        else nearPeople.add(person)
      }
    }
  }
  return { countries, people, nearPeople, others }
}

/** Codes of the countries that a mention speaks of: that it may mean, or that what it names belongs to (the Kremlin, Xinhua). */
export function countriesAround(mention: Mention, world: World): readonly string[] {
  const { organisations, products, places } = world.data
  const codes = mention.readings.flatMap(({ kind, entity, role }) => {
    if (role !== 'name' && role !== 'acronym') return []
    if (kind === 'organisation') return organisations[entity]?.country ?? []
    if (kind === 'product') return products[entity]?.countries ?? []
    return kind === 'place' ? (places[entity]?.countries ?? []) : []
  })
  return [...new Set([...countriesOf(mention, world), ...codes])]
}

/** Codes of the countries that a mention may mean. */
export function countriesOf(mention: Mention, world: World): readonly string[] {
  const codes = new Set<string>()
  for (const { kind, entity, role } of mention.readings) {
    const country = kind === 'country' && COUNTRY_ROLES.has(role) ? world.data.countries[entity] : undefined
    if (country !== undefined) codes.add(country.id)
  }
  return [...codes]
}
