import { expect, test } from 'vitest'
import { agree, baseForms, cityForms, isWomansName } from '../../src/knowledge/case-endings.ts'

const bases = (word: string): string[] => baseForms(word).map(({ key }) => key)

test('first cases that a declined name may stand for', () => {
  expect(bases('tuska')).toContain('tusk')
  expect(bases('dudi')).toContain('duda')
  expect(bases('kachinskiego')).toContain('kachinski')
  expect(bases('dmitrom')).toContain('dmitro')
  expect(bases('havla')).toContain('havel')
  expect(bases('kuleboiu')).toContain('kuleba')
})

test('the -a of -ov and -in may be a woman’s', () => {
  expect(baseForms('lavrova').find(({ key }) => key === 'lavrov')?.feminine).toBe(true)
  expect(baseForms('tuska').find(({ key }) => key === 'tusk')?.feminine).toBe(false)
  expect(isWomansName('aleksandra')).toBe(true)
  expect(isWomansName('sergeia')).toBe(false)
})

test('cities: soft, neuter, plural, softened', () => {
  expect(cityForms('kazani')).toContain('kazan')
  expect(cityForms('brne')).toContain('brno')
  expect(cityForms('katovicach')).toContain('katovice')
  expect(cityForms('praze')).toContain('praha')
})

test('given name and family name in one case', () => {
  expect(agree('a', 'zhadana')).toBe(true)
  expect(agree('om', 'shmihalem')).toBe(true)
  expect(agree('a', 'kozlovski')).toBe(false)
})
