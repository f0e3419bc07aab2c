import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchesGlob } from '../../src/engine/glob.ts'
import { ruleGlobFits } from '../../src/suppress/rule-glob.ts'

describe('ruleGlobFits', () => {
  it.each([
    ['zh-en/card-neck', true],
    ['zh-en/card', false],
    ['zh-en', true],
    ['zh', false],
    ['*', true],
    ['**', true],
    ['zh-en/*', true],
    ['*/card-neck', true],
    ['*/card-*', true],
    ['*neck', false],
    ['**neck', true],
    ['zh-en/*-n*k', true],
    ['', false],
  ])('%s: %s', (glob, fits) => {
    expect(ruleGlobFits(glob, 'zh-en/card-neck')).toBe(fits)
  })

  it('agrees with the configuration', () => {
    const part = fc.string({ unit: fc.constantFrom('a', 'b', '-', '*', '/', '.'), maxLength: 6 })
    const id = fc.tuple(fc.constantFrom('a', 'ab', 'a-b'), fc.constantFrom('a', 'b', 'ba-a')).map((halves) => halves.join('/'))
    fc.assert(fc.property(part, id, (glob, ruleId) => ruleGlobFits(glob, ruleId) === matchesGlob(glob, ruleId)))
  })

  it('takes no more time for hostile names', () => {
    expect(ruleGlobFits('*a'.repeat(5000), `pack/${'a'.repeat(80)}`)).toBe(false)
  })
})
