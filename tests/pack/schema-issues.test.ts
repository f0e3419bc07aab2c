import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { schemaIssues } from '../../src/pack/schema-issues.ts'
import { formatWords } from '../../src/pack/value-issue.ts'

const schema = readFileSync(new URL('../../rules.schema.json', import.meta.url), 'utf8')

/** Code, message and advice of what the schema finds. */
function said(data: unknown): string[] {
  return schemaIssues(data).map(({ code, message, advice }) => `${code} ${message}; ${advice}`)
}

const rule = { id: 'card-neck', kind: 'phrase', match: ['a'], message: 'm', examples: [{ bad: '[[a]]' }] }

describe('schemaIssues', () => {
  it('has words for every pattern of the schema', () => {
    const patterns = [...schema.matchAll(/"pattern": ("\^.*\$")/g)].map(([, text]) => JSON.parse(text ?? '""') as string)
    expect(patterns.length).toBeGreaterThan(3)
    for (const pattern of patterns) expect(formatWords[pattern]).toBeDefined()
  })

  it('finds nothing wrong with what is sound', () => {
    expect(said({ rules: [{ ...rule, near: ['b', { match: ['c'], within: 3 }] }] })).toEqual([])
  })

  it('says one thing of a value that may have several shapes', () => {
    expect(said({ rules: [{ ...rule, near: [{ match: ['c'], within: 'nearby' }] }] })).toEqual([
      'PACK_ENUM within "nearby" is not allowed; use sentence, paragraph, document or a whole number',
    ])
    expect(said({ rules: [{ ...rule, near: [{ mach: ['c'] }] }] })).toEqual([
      'PACK_UNKNOWN_FIELD the field “mach” is not known; did you mean “match”?',
    ])
    expect(said({ rules: [{ ...rule, near: [[]] }] })).toEqual([
      'PACK_TYPE an entry of near is a list; write a text or an object with fields',
    ])
    expect(said({ rules: [{ ...rule, near: [null] }] })).toEqual([
      'PACK_TYPE an entry of near is empty; write a text or an object with fields',
    ])
    expect(said({ rules: [{ ...rule, examples: [{ bad: '', good: 'x' }] }] })).toEqual([
      'PACK_UNKNOWN_FIELD the field “bad” does not go with the other fields here; take it out, or make it an entry of its own',
    ])
  })

  it('keeps apart entries whose numbers begin alike', () => {
    const near = [...Array.from({ length: 10 }, () => 'a'), { match: 'x' }]
    near[1] = { match: 'x' }
    expect(schemaIssues({ rules: [{ ...rule, near }] }).map((issue) => issue.pointer)).toEqual([
      '/rules/0/near/1/match',
      '/rules/0/near/10/match',
    ])
  })

  it('cuts a long value short', () => {
    expect(said({ rules: [{ ...rule, severity: 'x'.repeat(500) }] })[0]?.length).toBeLessThan(140)
  })
})
