import { Program } from '../engine/program.ts'
import { type ScanFacts, scan } from '../engine/scan.ts'
import type { EntityKind, FormRole } from '../knowledge/entity.ts'
import { entityForms, familyNames } from '../knowledge/forms.ts'
import { type KnowledgeData, mergeKnowledge } from '../knowledge/knowledge.ts'
import type { TransliterationSource } from '../knowledge/transliteration/spelling.ts'
import { World } from '../knowledge/world.ts'
import { CharTable } from '../nlp/characters.ts'
import { Tokenizer } from '../nlp/tokenize.ts'
import type { Held, Names } from '../pack/generated/schema-types.ts'
import type { Pack } from '../pack/types.ts'
import { makeLinter, type MakeLinter } from './linters.ts'
import { createMtlint, type Mtlint, type MtlintOptions } from './mtlint.ts'
import { loadShipped } from './shipped.ts'

/** What is known by a name: an entity, and how the name stands for it. */
export interface Known {
  readonly kind: EntityKind
  readonly id: string
  /** The entity's name as English texts write it. */
  readonly name: string
  readonly role: FormRole
  /** What else is known, in words: `country: Russia`. */
  readonly facts: readonly Fact[]
}

/** One thing known of an entity. */
export interface Fact {
  readonly label: string
  readonly text: string
}

/** Answers what is known of names. */
export interface Knower {
  readonly mtlint: Mtlint
  /** Entities that the whole of a name stands for; none where no pack knows it. */
  known(name: string): readonly Known[]
  /** Latin names that a transliteration may stand for, best first. */
  suggestions(name: string, source: TransliterationSource, limit: number): readonly string[]
}

/** Loads what the shipped packs, the config's and those of the options know. */
export async function createKnower(options: MtlintOptions): Promise<Knower> {
  let own: readonly Pack[] = []
  const make: MakeLinter = (packs, levels) => {
    own = packs
    return makeLinter(packs, levels)
  }
  const mtlint = createMtlint(options, make)
  await mtlint.linterFor()
  const { createBackTransliterator } = await import('../knowledge/transliteration/back-transliterate.ts')
  const program = await programOf(own)
  const data = program.knowledge()
  const world = new World(() => data)
  const readings = readingsOf(program)
  return {
    mtlint,
    known: (name) => readings(name).flatMap((reading) => knownOf(world, reading)),
    suggestions: createBackTransliterator(knownNames(data)),
  }
}

/** The shipped names with those of packs added. */
async function programOf(packs: readonly Pack[]): Promise<Program> {
  const program = new Program((await loadShipped()).program)
  const added = packs.map((pack) => pack.knowledge)
  const ids = new Set(added.flatMap((part) => Object.values(part).flat()).flatMap((entity) => ('id' in entity ? [entity.id] : [])))
  if (ids.size === 0) return program
  const { loadRomanisers } = await import('../knowledge/romanise.ts')
  const knowledge = mergeKnowledge([program.knowledge(), ...added])
  program.knowledge = () => knowledge
  program.addForms(entityForms(knowledge, await loadRomanisers(), (id) => ids.has(id)))
  return program
}

interface Reading {
  readonly kind: EntityKind
  readonly entity: number
  readonly role: FormRole
}

/** Roles in the order they are shown. */
const ROLES: readonly FormRole[] = [
  'name',
  'acronym',
  'family',
  'garbled',
  'doubtful',
  'literal',
  'transliterated',
  'romanised',
  'foreign-spelling',
  'foreign-acronym',
]

/** Finds the readings of a whole name, whatever its capitals. */
function readingsOf(program: Program): (name: string) => readonly Reading[] {
  const tokenizer = new Tokenizer(new CharTable(), program.vocabulary)
  const facts: ScanFacts = { lemmasOf: () => [], classesAt: () => [], captureNames: 0 }
  return (name) => {
    const tokens = tokenizer.tokenize(name)
    const found = new Map<string, Reading>()
    scan(program.entities, tokens, facts, (number, first, last) => {
      const form = program.formOutputs[number]
      if (form === undefined || first !== 0 || last !== tokens.count) return
      found.set(`${form.kind}:${form.entity}:${form.role}`, form)
    })
    return [...found.values()].sort((a, b) => rank(a.role) - rank(b.role))
  }
}

function rank(role: FormRole): number {
  const at = ROLES.indexOf(role)
  return at < 0 ? ROLES.length : at
}

/** Single words that people and places are called by. */
function knownNames({ people, places, countries }: KnowledgeData): readonly string[] {
  const words = [
    ...people.flatMap((person) => [...familyNames(person), ...person.name.split(' ')]),
    ...places.map((place) => place.name),
    ...countries.flatMap((country) => [country.name, ...(country.capital ?? []), ...(country.cities ?? [])]),
  ]
  return [...new Set(words)].filter((word) => /^\p{Lu}[\p{L}’'-]+$/u.test(word))
}

function knownOf(world: World, { kind, entity, role }: Reading): readonly Known[] {
  const { countries, people, organisations, products, places, offices } = world.data
  const list = { country: countries, person: people, organisation: organisations, product: products, place: places, office: offices }[kind]
  const found = list[entity]
  if (found === undefined) return []
  if (!('name' in found)) return [{ kind, id: found.id, name: found.title ?? found.id.replaceAll('-', ' '), role, facts: [] }]
  return [{ kind, id: found.id, name: found.name, role, facts: factsOf(world, found).filter(({ text }) => text !== '') }]
}

/** All fields that say something in words, of whatever kind the entity is. */
interface Described {
  readonly country?: string
  readonly countries?: readonly string[]
  readonly offices?: readonly Held[]
  readonly acronym?: readonly string[]
  readonly demonym?: readonly string[]
  readonly capital?: readonly string[]
  readonly currency?: readonly string[]
  readonly variants?: readonly string[]
  readonly known_for?: string
  readonly born?: string
  readonly died?: string
  readonly names?: Names
}

function factsOf(world: World, entity: Described): readonly Fact[] {
  const nameOf = (code: string): string => world.country(code)?.name ?? code
  const countries = [...(entity.country === undefined ? [] : [entity.country]), ...(entity.countries ?? [])]
  const native = Object.entries(entity.names ?? {}).map(([language, forms]) => `${language} ${[forms ?? []].flat().join(', ')}`)
  return [
    { label: 'also', text: (entity.variants ?? []).join(', ') },
    { label: 'country', text: countries.map(nameOf).join(', ') },
    ...(entity.offices ?? []).map((held) => ({ label: 'office', text: officeText(world, held) })),
    { label: 'known for', text: entity.known_for ?? '' },
    { label: 'acronym', text: (entity.acronym ?? []).join(', ') },
    { label: 'demonym', text: (entity.demonym ?? []).join(', ') },
    { label: 'capital', text: (entity.capital ?? []).join(', ') },
    { label: 'currency', text: (entity.currency ?? []).join(', ') },
    { label: 'born', text: entity.born ?? '' },
    { label: 'died', text: entity.died ?? '' },
    { label: 'native', text: native.join('; ') },
  ]
}

function officeText(world: World, { office, of, from, to }: Held): string {
  const title = world.data.offices.find(({ id }) => id === office)?.title ?? office.replaceAll('-', ' ')
  const where = of === undefined ? '' : ` of ${world.country(of)?.name ?? world.organisation(of)?.name ?? of}`
  const dates = from === undefined && to === undefined ? '' : ` (${from ?? ''}–${to ?? ''})`
  return `${title}${where}${dates}`
}
