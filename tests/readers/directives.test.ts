import { describe, expect, it } from 'vitest'
import { parseDirective } from '../../src/readers/directives.ts'
import { readAs } from './helpers.ts'

const span = { start: 3, end: 9 }

describe('directives', () => {
  it.each([
    ['mtlint-disable', { kind: 'disable', rules: [], span }],
    [' mtlint-enable zh-en/* ', { kind: 'enable', rules: ['zh-en/*'], span }],
    ['mtlint-disable-line a/b,c/d', { kind: 'disable-line', rules: ['a/b', 'c/d'], span }],
    [
      'mtlint-disable-next-line a/b, c/d -- quoted -- as it was',
      { kind: 'disable-next-line', rules: ['a/b', 'c/d'], reason: 'quoted -- as it was', span },
    ],
    [
      'mtlint-disable-file -- a house quotation\nof two lines',
      { kind: 'disable-file', rules: [], reason: 'a house quotation\nof two lines', span },
    ],
    ['mtlint-disable a/b --', { kind: 'disable', rules: ['a/b'], span }],
    ['mtlint-disable a--b/c', { kind: 'disable', rules: ['a--b/c'], span }],
  ])('%s', (comment, directive) => {
    expect(parseDirective(comment, span)).toEqual({ directive })
  })

  it('leaves other comments alone', () => {
    expect(parseDirective('TODO: mtlint-disable', span)).toBeUndefined()
    expect(parseDirective('mtlint is a linter', span)).toBeUndefined()
  })

  it('names a misspelt one', async () => {
    expect(parseDirective('mtlint-disabel a/b', span)).toEqual({ unknown: 'mtlint-disabel' })
    for (const format of ['markdown', 'html'] as const) {
      const { problems } = await readAs(format, 'A <!-- mtlint-off --> b')
      expect(problems).toMatchObject([{ code: 'READ_DIRECTIVE', failure: false, path: 'file', span: { start: 2, end: 21 } }])
    }
  })
})
