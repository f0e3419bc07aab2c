import { describe, expect, it } from 'vitest'
import { countriesOf, documentFacts, type UnitNames } from '../../src/analysis/document-facts.ts'
import type { Mention, Reading } from '../../src/analysis/mention.ts'
import type { PersonMention } from '../../src/analysis/persons.ts'
import { type KnowledgeData, NO_KNOWLEDGE } from '../../src/knowledge/knowledge.ts'
import { World } from '../../src/knowledge/world.ts'

const data: KnowledgeData = {
  ...NO_KNOWLEDGE,
  countries: [
    { id: 'KR', name: 'South Korea', demonym: ['Korean'] },
    { id: 'KP', name: 'North Korea', demonym: ['Korean'] },
  ],
}
const world = new World(() => data)

function mention(...readings: readonly Reading[]): Mention {
  return { firstToken: 0, lastToken: 1, start: 0, end: 1, readings }
}

function country(entity: number, role: Reading['role']): Reading {
  return { kind: 'country', entity, role }
}

function person(...candidates: PersonMention['candidates']): PersonMention {
  return { firstToken: 0, lastToken: 1, start: 0, end: 1, candidates }
}

function unit(mentions: readonly Mention[], persons: readonly PersonMention[] = []): UnitNames {
  return { mentions, persons }
}

describe('countriesOf', () => {
  it.each<[Reading['role'], string[]]>([
    ['name', ['KR']],
    ['demonym', ['KR']],
    ['people', ['KR']],
    ['capital', ['KR']],
    ['city', ['KR']],
    ['currency', []],
    ['garbled', []],
    ['doubtful', []],
  ])('%s', (role, expected) => {
    expect(countriesOf(mention(country(0, role)), world)).toEqual(expected)
  })

  it('gives all that may be meant, each once', () => {
    expect(countriesOf(mention(country(0, 'name'), country(1, 'demonym'), country(0, 'city')), world)).toEqual(['KR', 'KP'])
  })

  it('gives none for other entities and for countries there are not', () => {
    expect(countriesOf(mention({ kind: 'organisation', entity: 0, role: 'name' }, country(7, 'name')), world)).toEqual([])
  })
})

describe('documentFacts', () => {
  it('of an empty document are empty', () => {
    expect(documentFacts([], world)).toEqual({ countries: new Map(), people: new Map(), nearPeople: new Set(), others: new Set() })
    expect(documentFacts([unit([])], world).countries.size).toBe(0)
  })

  it('count countries over all units, a doubtful mention for each', () => {
    const units = [
      unit([mention(country(0, 'name')), mention(country(0, 'demonym'), country(1, 'demonym'))]),
      unit([mention(country(0, 'city'))]),
    ]
    expect(documentFacts(units, world).countries).toEqual(
      new Map([
        ['KR', 3],
        ['KP', 1],
      ]),
    )
  })

  it('count people named rightly, and keep slips apart', () => {
    const units = [
      unit([], [person({ person: 3, fit: 'exact' }), person({ person: 3, fit: 'family' }, { person: 4, fit: 'family' })]),
      unit(
        [],
        [person({ person: 5, fit: 'near-given' }), person({ person: 6, fit: 'near-family' }), person({ person: 4, fit: 'near-given' })],
      ),
    ]
    const facts = documentFacts(units, world)
    expect(facts.people).toEqual(
      new Map([
        [3, 2],
        [4, 1],
      ]),
    )
    expect(facts.nearPeople).toEqual(new Set([5, 6, 4]))
  })

  it('keep organisations, products and places named rightly', () => {
    const right: Reading[] = [
      { kind: 'organisation', entity: 1, role: 'name' },
      { kind: 'organisation', entity: 2, role: 'acronym' },
      { kind: 'product', entity: 1, role: 'name' },
      { kind: 'place', entity: 0, role: 'name' },
    ]
    const other: Reading[] = [
      { kind: 'organisation', entity: 3, role: 'garbled' },
      { kind: 'product', entity: 4, role: 'doubtful' },
      { kind: 'person', entity: 1, role: 'name' },
      { kind: 'office', entity: 1, role: 'name' },
      country(0, 'name'),
    ]
    const facts = documentFacts([unit([...right, ...other].map((reading) => mention(reading)))], world)
    expect(facts.others).toEqual(new Set(['organisation:1', 'organisation:2', 'product:1', 'place:0']))
  })
})
