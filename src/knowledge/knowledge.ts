import type { PackKnowledge } from '../pack/types.ts'

/** What packs know of the world, as they write it. Entities are named by their index in these lists. */
export type KnowledgeData = PackKnowledge

/** No knowledge at all. */
export const NO_KNOWLEDGE: KnowledgeData = {
  countries: [],
  confusables: [],
  offices: [],
  people: [],
  organisations: [],
  products: [],
  places: [],
}

/**
 * Joins the knowledge of several packs. A later pack's entity with an id that an earlier pack has adds to it: its lists
 * join the earlier ones, its other fields take their place.
 */
export function mergeKnowledge(parts: readonly KnowledgeData[]): KnowledgeData {
  const of = <T extends { id: string }>(pick: (part: KnowledgeData) => readonly T[]): readonly T[] => mergeById(parts.flatMap(pick))
  return {
    countries: of((part) => part.countries),
    confusables: parts.flatMap((part) => part.confusables),
    offices: of((part) => part.offices),
    people: of((part) => part.people),
    organisations: of((part) => part.organisations),
    products: of((part) => part.products),
    places: of((part) => part.places),
  }
}

function mergeById<T extends { id: string }>(entities: readonly T[]): readonly T[] {
  const byId = new Map<string, T>()
  for (const entity of entities) {
    const known = byId.get(entity.id)
    byId.set(entity.id, known === undefined ? entity : mergeEntity(known, entity))
  }
  return [...byId.values()]
}

function mergeEntity<T extends object>(known: T, added: T): T {
  const merged: Record<string, unknown> = { ...(known as Record<string, unknown>) }
  for (const [key, value] of Object.entries(added)) {
    const before = merged[key]
    merged[key] = Array.isArray(before) && Array.isArray(value) ? [...before, ...value.filter((item) => !before.includes(item))] : value
  }
  return merged as T
}
