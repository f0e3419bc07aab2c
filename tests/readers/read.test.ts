import { describe, expect, it } from 'vitest'
import { formatOf } from '../../src/readers/read.ts'
import { readAs } from './helpers.ts'

describe('formatOf', () => {
  it.each([
    ['a/b.md', 'markdown'],
    ['B.MARKDOWN', 'markdown'],
    ['page.mdx', 'markdown'],
    ['x.html', 'html'],
    ['x.en.htm', 'html'],
    ['x.xhtml', 'html'],
    ['x.jsonl', 'jsonl'],
    ['x.ndjson', 'jsonl'],
    ['x.txt', 'text'],
    ['README', 'text'],
    ['x.constructor', 'text'],
    ['a.md/b', 'text'],
  ])('%s is %s', (path, format) => {
    expect(formatOf(path)).toBe(format)
  })
})

describe('read', () => {
  it.each(['text', 'markdown', 'html', 'jsonl'] as const)('reads an empty %s file', async (format) => {
    for (const text of ['', '\uFEFF', '\n\n']) {
      const result = await readAs(format, text)
      expect(result.problems).toEqual([])
      expect(result.documents.flatMap((document) => document.units)).toEqual([])
    }
  })

  it.each(['text', 'markdown', 'html'] as const)('counts the byte order mark of a %s file', async (format) => {
    const { documents } = await readAs(format, '\uFEFFThe strait was closed.')
    expect(documents[0]?.units).toEqual([
      {
        id: '1',
        kind: 'paragraph',
        target: { text: 'The strait was closed.', map: { decoded: [0], source: [1], sourceLength: [22], verbatim: [true], length: 22 } },
      },
    ])
  })
})
