import { expect, test } from 'vitest'
import { compareExpansion } from '../../src/engine/verifiers/knowledge/expansion.ts'

const verdict = (name: string, expansion: string, acronym: string, national = false): string | undefined => {
  const found = compareExpansion(name, expansion, acronym, national)
  return typeof found === 'object' ? found.confidence : found
}

test('the name itself, cut short, drawn out or spelt otherwise is right', () => {
  expect(verdict('World Health Organization', 'World Health Organisation', 'WHO')).toBe('right')
  expect(
    verdict('Organization for Security and Co-operation in Europe', 'Organisation for Security and Cooperation in Europe', 'OSCE'),
  ).toBe('right')
  expect(verdict('Communist Party of China', 'Communist Party', 'CPC', true)).toBe('right')
  expect(verdict('World Health Organization', 'World Health Organization Regional Office', 'WHO')).toBe('right')
  expect(verdict('Association of Southeast Asian Nations', 'Association of South-East Asian Nations', 'ASEAN')).toBe('right')
  expect(verdict("Workers' Party of Korea", 'Korean Workers’ Party', 'WPK', true)).toBe('right')
})

test('synonyms of its words, and its words in another order, are not', () => {
  expect(verdict('Shanghai Cooperation Organisation', 'Shanghai Collaboration Union', 'SCO')).toBe('high')
  expect(verdict('Commonwealth of Independent States', 'Community of Independent Countries', 'CIS')).toBe('high')
  expect(verdict('World Health Organization', 'World Hygiene Organisation', 'WHO')).toBe('medium')
  expect(verdict('European Central Bank', 'European Centre Bank', 'ECB')).toBe('medium')
  expect(verdict('Federal Bureau of Investigation', 'Federal Investigation Bureau', 'FBI', true)).toBe('medium')
  expect(verdict('International Atomic Energy Agency', 'International Agency of the Atomic Energy', 'IAEA')).toBe('medium')
})

test('words with the right initials and another meaning are another body', () => {
  expect(verdict('International Criminal Court', 'International Cricket Council', 'ICC')).toBeUndefined()
  expect(verdict('World Health Organization', 'World Heritage Office', 'WHO')).toBeUndefined()
  expect(verdict('National Security Council', 'National Safety Council', 'NSC', true)).toBe('low')
})
