import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createMtlint, formatResults, jsonFile, lintFiles, lintText } from '../../src/index.ts'

const cwd = fileURLToPath(new URL('../../fixtures/cli/', import.meta.url))
const options = { cwd, config: false, packs: ['house'], rules: { '**': 'off', 'house/make-photo': 'error' } } as const

describe('the API, with the shipped packs', () => {
  it('lints a text', async () => {
    const { findings, problems } = await lintText('They make a photo.', { ...options, languages: { target: 'en' } })
    expect(findings.map((one) => [one.ruleId, one.level, one.range])).toEqual([['house/make-photo', 'error', { start: 5, end: 17 }]])
    expect(problems).toEqual([])
  })

  it('tells of packs that are not there', async () => {
    const { problems } = await lintText('Fine.', { cwd, config: false, packs: ['gone'] })
    expect(problems.map((problem) => problem.code)).toEqual(['PACK_MISSING'])
  })

  it('lints files', async () => {
    const { results, problems } = await lintFiles(['tour.txt', 'clean.txt'], options)
    expect(problems).toEqual([])
    expect(results.map((result) => jsonFile(result).errorCount)).toEqual([1, 0])
    expect(await formatResults(results, 'compact')).toMatch(/^tour\.txt:3:11: error /)
  })

  it('has many rules', async () => {
    const ready = await createMtlint({ cwd, config: false }).linterFor()
    expect(ready.allRules().length).toBeGreaterThan(10)
  })
})
