import { expect, test } from 'vitest'
import { LineIndex } from '../../src/core/line-index.ts'

test('lines end at LF, CRLF and CR; columns count UTF-16 units from 1', () => {
  const index = new LineIndex('a\r\nb😀c\rd\n')
  expect(index.position(0)).toEqual({ line: 1, column: 1 })
  expect(index.position(3)).toEqual({ line: 2, column: 1 })
  expect(index.position(6)).toEqual({ line: 2, column: 4 })
  expect(index.position(8)).toEqual({ line: 3, column: 1 })
  expect(index.position(99)).toEqual({ line: 4, column: 1 })
  expect([1, 2, 3, 4, 5].map((line) => index.lineText(line))).toEqual(['a', 'b😀c', 'd', '', ''])
  expect(index.lineCount).toBe(4)
  expect(index.lineStart(2)).toBe(3)
})
