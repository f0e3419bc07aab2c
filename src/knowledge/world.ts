import { languageFits } from '../core/language.ts'
import type { Country, Organisation, Person } from '../pack/generated/schema-types.ts'
import type { KnowledgeData } from './knowledge.ts'
import { NativeNames } from './native-names.ts'

/** Questions that rules ask of knowledge. Countries are named by code. */
export class World {
  private readonly read: () => KnowledgeData
  private known: KnowledgeData | undefined
  private countries: ReadonlyMap<string, number> | undefined
  private organisations: ReadonlyMap<string, number> | undefined
  private names: NativeNames | undefined

  /** `read` is called when something is first asked: a text without names needs no knowledge. */
  constructor(read: () => KnowledgeData) {
    this.read = read
  }

  /** All entities. */
  get data(): KnowledgeData {
    this.known ??= this.read()
    return this.known
  }

  /** Persons and places by what their names are in other languages. */
  get nativeNames(): NativeNames {
    this.names ??= new NativeNames(this.data)
    return this.names
  }

  /** The country of a code; undefined if no pack knows it. */
  country(code: string): Country | undefined {
    return this.data.countries[this.countryNumber(code)]
  }

  /** Index of a country's entry; -1 if no pack knows it. */
  countryNumber(code: string): number {
    this.countries ??= new Map(this.data.countries.map((country, index) => [country.id, index]))
    return this.countries.get(code) ?? -1
  }

  /** The organisation of an id; undefined if no pack knows it. */
  organisation(id: string): Organisation | undefined {
    this.organisations ??= new Map(this.data.organisations.map((organisation, index) => [organisation.id, index]))
    return this.data.organisations[this.organisations.get(id) ?? -1]
  }

  /**
   * Whether two countries share a border on land or, as far as noted, at sea.
   * Undefined where the borders of either are not known.
   */
  shareBorder(a: string, b: string): boolean | undefined {
    const one = this.country(a)
    const other = this.country(b)
    if (one?.borders === undefined || other?.borders === undefined) return undefined
    if (a === b) return true
    return (
      [one.borders, one.sea ?? []].some((list) => list.includes(b)) || [other.borders, other.sea ?? []].some((list) => list.includes(a))
    )
  }

  /**
   * Countries that a translator may have taken for `code`, with the written form that causes it, most usual first.
   * Without a source language those of all languages.
   */
  confusedWith(code: string, sourceLanguage: string | undefined): readonly { readonly code: string; readonly form: string }[] {
    const found: { code: string; form: string }[] = []
    for (const { source, form, countries } of this.data.confusables) {
      if (!languageFits([source], sourceLanguage) || !countries.includes(code)) continue
      for (const other of countries) {
        if (other !== code && !found.some((known) => known.code === other)) found.push({ code: other, form })
      }
    }
    return found
  }

  /** Whether a person has to do with a country: is of it, or held an office of it. */
  belongsTo(person: Person, code: string): boolean {
    return person.country === code || (person.offices ?? []).some((held) => held.of === code)
  }

  /** Whether a person ever held an office of that id, anywhere. */
  heldOffice(person: Person, office: string): boolean {
    return (person.offices ?? []).some((held) => held.office === office)
  }
}
