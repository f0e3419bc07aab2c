import { describe, expect, it } from 'vitest'
import type { FileResult } from '../../src/core/result.ts'
import { formatNames, loadReporter } from '../../src/report/index.ts'
import { summarise } from '../../src/report/summary.ts'
import { findingIn, resultOf } from './results.ts'

const TEXT = 'One\r\nThe card neck of 卡 \u{1F600} bad.'
const RESULTS: readonly FileResult[] = [
  resultOf(
    'a.txt',
    TEXT,
    [
      findingIn(TEXT, 'card neck', {
        suggestions: [
          { text: 'bottleneck', replaces: true },
          { text: 'see the style guide', replaces: false },
        ],
        source: '卡脖子',
        related: [{ unit: 0, span: { start: 0, end: 3 }, range: { start: 0, end: 3 }, message: 'here too' }],
      }),
      findingIn(TEXT, 'bad', {
        level: 'info',
        severity: 'minor',
        confidence: 'low',
        unitKey: 'k',
        verbatim: false,
        suggestions: [{ text: '', replaces: true }],
      }),
    ],
    { suppressed: 1 },
  ),
  resultOf('clean.txt', 'Fine.', []),
]

async function report(format: string, results: readonly FileResult[], colour = false): Promise<string> {
  const reporter = await loadReporter(format)
  return reporter?.(results, { colour }) ?? 'no such format'
}

describe('compact', () => {
  it('gives a line for a finding', async () => {
    expect(await report('compact', RESULTS)).toBe(
      'a.txt:2:5: error “card neck” is wrong. [p/rule]\na.txt:2:23: info “bad” is wrong. [p/rule]\n',
    )
  })

  it('keeps hostile texts on their line', async () => {
    const text = 'x'
    const hostile = resultOf('a\nb.txt', text, [findingIn(text, 'x', { message: '\u001b[2J::error::\r\n\u202eevil' })])
    expect(await report('compact', [hostile])).toBe('a\\nb.txt:1:1: error \\x1b[2J::error::\\r\\n\\u202eevil [p/rule]\n')
  })
})

describe('json', () => {
  it('keeps the contract', async () => {
    const parsed: unknown = JSON.parse(await report('json', RESULTS))
    expect(parsed).toEqual([
      {
        filePath: 'a.txt',
        messages: [
          {
            ruleId: 'p/rule',
            severity: 'error',
            message: '“card neck” is wrong.',
            line: 2,
            column: 5,
            endLine: 2,
            endColumn: 14,
            excerpt: 'card neck',
            unit: { id: '1', start: 9, end: 18 },
            mqm: { category: 'accuracy/mistranslation', severity: 'major' },
            confidence: 'high',
            suggestions: [{ text: 'bottleneck', fix: { range: [9, 18], text: 'bottleneck' } }, { text: 'see the style guide' }],
            source: '卡脖子',
            related: [{ file: 'a.txt', line: 1, column: 1, endLine: 1, endColumn: 4, message: 'here too' }],
          },
          {
            ruleId: 'p/rule',
            severity: 'info',
            message: '“bad” is wrong.',
            line: 2,
            column: 23,
            endLine: 2,
            endColumn: 26,
            excerpt: 'bad',
            unit: { id: '1', key: 'k', start: 27, end: 30 },
            mqm: { category: 'accuracy/mistranslation', severity: 'minor' },
            confidence: 'low',
            suggestions: [{ text: '' }],
          },
        ],
        errorCount: 1,
        warningCount: 0,
        infoCount: 1,
        score: 0,
      },
      { filePath: 'clean.txt', messages: [], errorCount: 0, warningCount: 0, infoCount: 0, score: 0 },
    ])
  })

  it('names problems', async () => {
    const problem = { code: 'READ_X', message: 'no', advice: 'do', path: 'a', span: { start: 1, end: 2 }, text: 'ab', failure: true }
    const [file] = JSON.parse(await report('json', [resultOf('a', 'ab', [], { problems: [problem] })])) as { problems: unknown }[]
    expect(file?.problems).toEqual([
      { code: 'READ_X', message: 'no', advice: 'do', failure: true, line: 1, column: 2, endLine: 1, endColumn: 3 },
    ])
  })

  it('gives an empty array for no file', async () => {
    expect(JSON.parse(await report('json', []))).toEqual([])
  })
})

describe('stylish', () => {
  it('shows place, frame, what to write instead', async () => {
    expect(await report('stylish', RESULTS)).toBe(
      [
        'a.txt',
        '',
        '  2:5  error  “card neck” is wrong.  p/rule',
        '        2 | The card neck of 卡 😀 bad.',
        '          |     ^^^^^^^^^',
        '        instead: bottleneck | see the style guide',
        '        source: 卡脖子',
        '        see 1:1: here too',
        '',
        '  2:23  info  “bad” is wrong.  p/rule',
        '        2 | The card neck of 卡 😀 bad.',
        '          |                        ^^^',
        '        instead: (delete)',
        '',
        '✖ 2 findings (1 error, 0 warnings, 1 info, 1 suppressed) · 2 files, 20 words · MQM penalty 250 per 1,000 words',
        '',
      ].join('\n'),
    )
  })

  it.each([
    [[resultOf('a', 'b', [], { words: 1234 })], '✔ no findings (1 file, 1,234 words)\n'],
    [[], ''],
    [
      [resultOf('a', '', [], { words: 0, problems: [{ code: 'X', message: 'm', failure: true }] })],
      '✖ no findings (1 file, 1 of them not read, 0 words)\n',
    ],
  ])('sums up %#', async (results, expected) => {
    expect(await report('stylish', results)).toBe(expected)
  })

  it('cuts frames to the terminal', async () => {
    const text = `${'word '.repeat(60)}wrong${' word'.repeat(60)}`
    const reporter = await loadReporter('stylish')
    const lines = (await reporter?.([resultOf('a', text, [findingIn(text, 'wrong')])], { colour: false, columns: 80 }))?.split('\n') ?? []
    const frame = lines.filter((line) => line.startsWith('        '))
    expect(frame).toHaveLength(2)
    expect(frame.every((line) => line.length <= 80)).toBe(true)
    expect(frame[0]?.indexOf('wrong')).toBe(frame[1]?.indexOf('^'))
  })

  it('uses colours only when asked', async () => {
    expect(await report('stylish', RESULTS)).not.toContain('\u001b')
    expect(await report('stylish', RESULTS, true)).toContain('\u001b[31merror\u001b[39m')
  })

  it('escapes what the text holds', async () => {
    const text = 'a \u001b]0;title\u0007 \u202ebad'
    const hostile = resultOf('a\u001b[0m', text, [
      findingIn(text, 'bad', { message: '\u009b31m', suggestions: [{ text: '\u001b[1m', replaces: true }] }),
    ])
    // oxlint-disable-next-line no-control-regex -- these are what is looked for
    expect(await report('stylish', [hostile])).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  })
})

describe('formats', () => {
  it('are known by name', async () => {
    expect(formatNames).toEqual(['stylish', 'compact', 'json'])
    expect(await loadReporter('toString')).toBeUndefined()
  })
})

describe('summarise', () => {
  it('does not count findings about mtlint in the score', () => {
    const own = findingIn('x', 'x', { ruleId: 'mtlint/unused-suppression', level: 'warning' })
    expect(summarise([resultOf('a', 'x', [own])])).toMatchObject({
      files: 1,
      filesWithFindings: 1,
      warning: 1,
      error: 0,
      score: 0,
      unread: 0,
    })
  })
})
