import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeTerminal } from '../../src/report/escape.ts'

describe('escapeTerminal', () => {
  it.each([
    ['plain — “text” 卡脖子 \u{1F600} é', 'plain — “text” 卡脖子 \u{1F600} é'],
    ['\u001b[31m', '\\x1b[31m'],
    ['a\r\n\tb', 'a\\r\\n\\tb'],
    ['\u202e\u2066\u200f', '\\u202e\\u2066\\u200f'],
    ['\u009b\u007f\u0000', '\\x9b\\x7f\\x00'],
    ['\u{e0041}', '\\u{e0041}'],
    ['\ud800x', '\\ud800x'],
    ['\u{1F468}\u200d\u{1F469}', '\u{1F468}\u200d\u{1F469}'],
  ])('%j', (text, escaped) => {
    expect(escapeTerminal(text)).toBe(escaped)
  })

  it('leaves nothing that steers a terminal', () => {
    // oxlint-disable-next-line no-control-regex -- these are what is looked for
    const steering = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !steering.test(escapeTerminal(text))))
  })
})
