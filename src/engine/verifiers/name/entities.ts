import type { EntityKind } from '../../../knowledge/entity.ts'
import type { World } from '../../../knowledge/world.ts'
import type { Names, Organisation } from '../../../pack/generated/schema-types.ts'

/** What all entities with a name have. */
export interface NamedEntity {
  readonly name: string
  readonly names?: Names
}

/** The entity of a kind and index; undefined for offices, which have no name, and for one that does not exist. */
export function entityOf(world: World, kind: EntityKind, index: number): NamedEntity | undefined {
  const { countries, people, organisations, products, places } = world.data
  switch (kind) {
    case 'country':
      return countries[index]
    case 'person':
      return people[index]
    case 'organisation':
      return organisations[index]
    case 'product':
      return products[index]
    case 'place':
      return places[index]
    case 'office':
      return undefined
  }
}

/** Countries an entity is spoken of with. */
export function entityCountries(world: World, kind: EntityKind, index: number): readonly string[] {
  const { countries, people, organisations, products, places } = world.data
  switch (kind) {
    case 'country':
      return countries[index] === undefined ? [] : [countries[index].id]
    case 'person':
      return people[index] === undefined ? [] : [people[index].country]
    case 'organisation':
      return organisationCountries(organisations[index])
    case 'product':
      return products[index]?.countries ?? []
    case 'place':
      return places[index]?.countries ?? []
    case 'office':
      return []
  }
}

function organisationCountries(organisation: Organisation | undefined): readonly string[] {
  const { country, countries = [] } = organisation ?? {}
  return country === undefined ? countries : [country, ...countries]
}

/** The name in the source language, or failing that in Chinese; undefined if neither is known. */
export function foreignForm({ names }: NamedEntity, language: string | undefined): string | undefined {
  const form = names?.[language ?? 'zh'] ?? names?.['zh']
  return Array.isArray(form) ? form[0] : form
}
