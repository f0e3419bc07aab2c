import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import type { Problem } from '../../src/core/problem.ts'
import { codeFrame } from '../../src/report/code-frame.ts'
import { formatProblem } from '../../src/report/problems.ts'

/** A frame of the text between ‹ and ›. */
function frame(marked: string, options?: Parameters<typeof codeFrame>[2]): string {
  const start = marked.indexOf('‹')
  const text = marked.replace('‹', '')
  const end = text.indexOf('›')
  return codeFrame(text.replace('›', ''), { start, end }, options)
}

describe('codeFrame', () => {
  it.each([
    ['a word', 'severity: ‹bogus›', '1 | severity: bogus\n  |           ^^^^^'],
    ['no length', 'a‹›b', '1 | ab\n  |  ^'],
    ['the end', 'ab‹›', '1 | ab\n  |   ^'],
    ['an empty line', 'a\n‹›\nb', '2 |\n  | ^'],
    ['wide characters', '卡‹脖›子', '1 | 卡脖子\n  |   ^^'],
    ['one emoji of many', '👨‍👩‍👧 ‹a› b', '1 | 👨‍👩‍👧 a b\n  |    ^'],
    ['a part of an emoji', '👨‍‹👩›‍👧 a', '1 | 👨‍👩‍👧 a\n  | ^^'],
    ['combining marks', 'e\u0301 ‹a›', '1 | e\u0301 a\n  |   ^'],
    ['tabs', '\ta\t‹b›', '1 | \ta\tb\n  | \t \t^'],
    ['a tab within', '‹a\tb›', '1 | a\tb\n  | ^\t^'],
    ['a tab alone', 'a‹\t›b', '1 | a\tb\n  |  ^'],
    ['escapes', '\x1b[31m ‹red›', '1 | \\x1b[31m red\n  |          ^^^'],
    ['marks of direction', '\u202e‹a›', '1 | \\u202ea\n  |       ^'],
    ['a byte order mark', '\uFEFF‹a›', '1 | a\n  | ^'],
    ['several lines', 'x\r\na ‹b\r\nc› d', '2 | a b\n  |   ^'],
    ['a lone surrogate', '\ud800‹a›', '1 | \\ud800a\n  |       ^'],
  ])('%s', (_name, marked, expected) => {
    expect(frame(marked)).toBe(expected)
  })

  it('shows lines around', () => {
    const text = Array.from({ length: 12 }, (_, at) => `line ${at + 1}`).join('\n')
    const start = text.indexOf('line 10')
    expect(codeFrame(text, { start, end: start + 4 }, { context: 1 })).toBe(' 9 | line 9\n10 | line 10\n   | ^^^^\n11 | line 11')
    expect(codeFrame(text, { start: 0, end: 4 }, { context: 1 })).toBe('1 | line 1\n  | ^^^^\n2 | line 2')
  })

  it('cuts a long line around the span', () => {
    const text = `${'a'.repeat(1000)}卡脖子${'b'.repeat(1_000_000)}`
    const [line = '', carets = ''] = codeFrame(text, { start: 1000, end: 1003 }).split('\n')
    expect(line).toMatch(/^1 \| …a+卡脖子b+…$/)
    expect(stringWidth(line)).toBe(4 + 160)
    expect(carets).toMatch(/^ {2}\| +\^{6}$/)
    expect(carets.indexOf('^')).toBe(line.indexOf('卡'))
  })

  it('marks a span longer than the frame to its end', () => {
    const [line = '', carets = ''] = codeFrame('x'.repeat(5000), { start: 0, end: 5000 }, { width: 20 }).split('\n')
    expect(line).toBe(`1 | ${'x'.repeat(18)}…`)
    expect(carets).toBe(`  | ${'^'.repeat(18)}`)
  })

  it('never throws, never prints control characters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.nat(300),
        fc.nat(300),
        fc.integer({ min: 3, max: 40 }),
        (text, start, length, width) => {
          const made = codeFrame(text, { start, end: start + length }, { width, context: 2 })
          expect(made.replaceAll('\n', '').replaceAll('\t', '')).not.toMatch(/\p{Cc}/u)
          expect(made).toMatch(/\^/)
        },
      ),
      { numRuns: 500, seed: 20261123 },
    )
  })
})

describe('formatProblem', () => {
  const text = 'rules:\n  - id: x\n    kind: phrase\n    severity: bogus\n'
  const start = text.indexOf('bogus')
  const problem: Problem = {
    code: 'PACK_ENUM',
    message: 'severity "bogus" is not allowed',
    advice: 'use info, warning or error',
    path: 'rules/en/calques/make-photo.yaml',
    span: { start, end: start + 5 },
    text,
    failure: true,
  }

  it('looks as the style guide says', () => {
    expect(formatProblem(problem, { colour: false })).toBe(
      [
        'rules/en/calques/make-photo.yaml:4:15 PACK_ENUM severity "bogus" is not allowed; use info, warning or error',
        '4 |     severity: bogus',
        '  |               ^^^^^',
      ].join('\n'),
    )
  })

  it('leaves out what is not known', () => {
    const { advice: _advice, span: _span, text: _text, ...bare } = problem
    expect(formatProblem(bare, { colour: false })).toBe('rules/en/calques/make-photo.yaml PACK_ENUM severity "bogus" is not allowed')
    expect(formatProblem({ code: 'X', message: 'm', failure: true }, { colour: false })).toBe('X m')
  })

  it('colours on demand', () => {
    expect(formatProblem(problem, { colour: true })).toContain('\x1b[31m^^^^^\x1b[39m')
    expect(formatProblem(problem, { colour: true }).replaceAll(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g'), '')).toBe(
      formatProblem(problem, { colour: false }),
    )
  })

  it('lets nothing steer the terminal', () => {
    const hostile = {
      ...problem,
      path: 'a\x1b[2Jb.yaml',
      message: 'x\r\n::error::y',
      advice: '\u202e',
      text: `${text}\x07`,
      span: { start: text.length, end: text.length + 1 },
    }
    expect(formatProblem(hostile, { colour: false })).toBe('a\\x1b[2Jb.yaml:5:1 PACK_ENUM x\\r\\n::error::y; \\u202e\n5 | \\x07\n  | ^^^^')
  })
})
