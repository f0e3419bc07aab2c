import { describe, expect, it } from 'vitest'
import { type KnowledgeData, mergeKnowledge, NO_KNOWLEDGE } from '../../src/knowledge/knowledge.ts'

function part(data: Partial<KnowledgeData>): KnowledgeData {
  return { ...NO_KNOWLEDGE, ...data }
}

const first = part({
  countries: [
    { id: 'PL', name: 'Poland', demonym: ['Polish'], cities: ['Krakow', 'Gdansk'], borders: ['DE'] },
    { id: 'DE', name: 'Germany', demonym: ['German'] },
  ],
  people: [{ id: 'kos', name: 'Jan Kos', country: 'PL', born: '1950', offices: [{ office: 'mayor' }] }],
  confusables: [{ source: 'zh', form: '波', countries: ['PL', 'BA'] }],
})

describe('mergeKnowledge', () => {
  it('of nothing is nothing', () => {
    expect(mergeKnowledge([])).toEqual(NO_KNOWLEDGE)
    expect(mergeKnowledge([NO_KNOWLEDGE, NO_KNOWLEDGE])).toEqual(NO_KNOWLEDGE)
  })

  it('of one part is that part', () => {
    expect(mergeKnowledge([first])).toEqual(first)
  })

  it('adds to lists, each item once, and replaces other fields', () => {
    const second = part({ countries: [{ id: 'PL', name: 'Polska', demonym: ['Polish', 'Lechitic'], cities: ['Lodz', 'Gdansk'] }] })
    expect(mergeKnowledge([first, second]).countries[0]).toEqual({
      id: 'PL',
      name: 'Polska',
      demonym: ['Polish', 'Lechitic'],
      cities: ['Krakow', 'Gdansk', 'Lodz'],
      borders: ['DE'],
    })
  })

  it('adds fields that were not there', () => {
    const second = part({ people: [{ id: 'kos', name: 'Jan Kos', country: 'PL', died: '2020', offices: [{ office: 'senator' }] }] })
    expect(mergeKnowledge([first, second]).people).toEqual([
      { id: 'kos', name: 'Jan Kos', country: 'PL', born: '1950', died: '2020', offices: [{ office: 'mayor' }, { office: 'senator' }] },
    ])
  })

  it('keeps the order of first arrival, so that numbers of entities stay', () => {
    const second = part({
      countries: [
        { id: 'CZ', name: 'Czechia', demonym: ['Czech'] },
        { id: 'DE', name: 'Germany', demonym: ['German'], currency: ['euro'] },
        { id: 'AT', name: 'Austria', demonym: ['Austrian'] },
      ],
    })
    expect(mergeKnowledge([first, second]).countries.map(({ id }) => id)).toEqual(['PL', 'DE', 'CZ', 'AT'])
  })

  it('lets the last of three have the last word', () => {
    const named = (name: string): KnowledgeData => part({ places: [{ id: 'alps', name, variants: [name] }] })
    expect(mergeKnowledge([named('Alps'), named('Alpen'), named('Alpes')]).places).toEqual([
      { id: 'alps', name: 'Alpes', variants: ['Alps', 'Alpen', 'Alpes'] },
    ])
  })

  it('joins confusables, which have no ids', () => {
    const second = part({ confusables: [{ source: 'zh', form: '波', countries: ['PL', 'PF'] }] })
    expect(mergeKnowledge([first, second]).confusables).toEqual([...first.confusables, ...second.confusables])
  })

  it('keeps kinds apart: one id may stand for a person and a place', () => {
    const merged = mergeKnowledge([first, part({ places: [{ id: 'kos', name: 'Kos' }] })])
    expect(merged.people.map(({ name }) => name)).toEqual(['Jan Kos'])
    expect(merged.places.map(({ name }) => name)).toEqual(['Kos'])
  })

  it('changes none of the parts', () => {
    const before = structuredClone(first)
    mergeKnowledge([first, part({ countries: [{ id: 'PL', name: 'P', demonym: ['Q'], cities: ['R'] }] })])
    expect(first).toEqual(before)
  })
})
