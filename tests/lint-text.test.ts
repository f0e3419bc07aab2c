import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Linter } from '../src/engine/linter.ts'
import { countWords, type LintTextSettings, lintText } from '../src/lint-text.ts'
import { linterOf } from './engine/helpers.ts'

const RULES = `
rules:
  - {id: bad, kind: phrase, severity: major, confidence: high, match: [bad thing], message: "Bad.", suggest: [good thing], examples: [{bad: "A [[bad thing]]."}]}
  - {id: french, kind: phrase, severity: minor, languages: {target: [fr]}, match: [mot], message: "Mot.", examples: [{bad: "Un [[mot]]."}]}
  - {id: russian, kind: phrase, severity: minor, languages: {source: [ru]}, match: [from russian], message: "Ru.", examples: [{bad: "It is [[from russian]]."}]}
`
const linter = await linterOf(RULES)

async function lint(text: string, more: Partial<LintTextSettings> = {}) {
  return lintText(text, { path: 'a.md', languages: {}, linter, ...more })
}

describe('lintText', () => {
  it('places findings in the file', async () => {
    const text = '# Head\r\n\r\nA *bad* thing and a bad\r\nthing &amp; a bad thing.\r\n'
    const { findings, words, score } = await lint(text)
    expect(findings.map((one) => [text.slice(one.range.start, one.range.end), one.excerpt, one.verbatim, one.unitId])).toEqual([
      ['bad* thing', 'bad thing', false, '2'],
      ['bad\r\nthing', expect.stringMatching(/^bad\sthing$/), false, '2'],
      ['bad thing', 'bad thing', true, '2'],
    ])
    expect(words).toBe(11)
    expect(score).toBe(1363.64)
  })

  it('reports suppressions that silence nothing, which do not count in the score', async () => {
    const text = 'Good.\n\n<!-- mtlint-disable-next-line test/bad -->\nA good thing.\n'
    const { findings, score, suppressed } = await lint(text)
    expect(findings.map((one) => [one.ruleId, one.level, one.excerpt])).toEqual([
      ['mtlint/unused-suppression', 'warning', '<!-- mtlint-disable-next-line test/bad -->'],
    ])
    expect([score, suppressed]).toEqual([0, 0])
    expect((await lint(text, { unusedSuppressions: 'off' })).findings).toEqual([])
    expect((await lint(text, { unusedSuppressions: 'info' })).findings[0]?.level).toBe('info')
  })

  it('silences findings', async () => {
    const { findings, suppressed, score } = await lint('<!-- mtlint-disable-next-line test/bad -- why -->\nA bad thing.\n')
    expect([findings, suppressed, score]).toEqual([[], 1, 0])
  })

  it('sorts findings of interleaved documents by place', async () => {
    const text = ['a', 'b', 'a'].map((doc, id) => JSON.stringify({ id, doc, target: 'A bad thing.' })).join('\n')
    const { findings } = await lint(text, { path: 'a.jsonl' })
    expect(findings.map((one) => [one.unitId, one.documentId])).toEqual([
      ['0', 'a'],
      ['1', 'b'],
      ['2', 'a'],
    ])
  })

  it('asks for languages that nobody has told', async () => {
    const asked: string[] = []
    const detect = async (text: string) => {
      asked.push(text.trim())
      return text.includes('русский') ? 'uk' : 'en'
    }
    const text = JSON.stringify({ source: 'русский', target: 'Un mot from russian.' })
    const rules = async (more: Partial<LintTextSettings>) =>
      (await lint(text, { path: 'a.jsonl', ...more })).findings.map((one) => one.ruleId)
    expect(await rules({})).toEqual(['test/french', 'test/russian'])
    expect(await rules({ detect })).toEqual([])
    expect(asked).toEqual(['Un mot from russian.', 'русский'])
    expect(await rules({ detect, languages: { source: 'ru', target: 'fr' } })).toEqual(['test/french', 'test/russian'])
    expect(await rules({ detect: async () => undefined })).toEqual(['test/french', 'test/russian'])
  })

  it('throws where a linter names a unit that does not exist', async () => {
    const found = linter.lint({ id: 'd', languages: {}, units: [] })
    expect(found).toEqual([])
    const broken: Linter = { ...linter, lint: (document) => linter.lint(document).map((one) => ({ ...one, unit: 99 })) }
    await expect(lint('A bad thing.', { linter: broken })).rejects.toThrow(RangeError)
  })

  it('never rejects because of the text, and every place lies in the file', async () => {
    const piece = fc.constantFrom(
      'bad thing',
      'A ',
      '\n',
      '\r\n',
      '\n\n',
      '*',
      '<b>',
      '&amp;',
      '`',
      '[',
      '](x)',
      '<!-- mtlint-disable -->',
      '<!-- mtlint-enable -->',
      '"',
      '\uFEFF',
      '\u{1F600}',
      '\ud800',
      '{"target":"',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 25 }), fc.constantFrom('a.md', 'a.html', 'a.txt', 'a.jsonl'), async (pieces, path) => {
        const text = pieces.join('')
        const { findings } = await lint(text, { path })
        for (const { range } of findings) {
          expect(range.start).toBeGreaterThanOrEqual(0)
          expect(range.end).toBeGreaterThanOrEqual(range.start)
          expect(range.end).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })
})

describe('countWords', () => {
  it.each([
    ['', 0],
    ['One two, three — four.', 4],
    ['don’t well-known 3.5%', 3],
    ['北京 is', 3],
    ['Привет, мир', 2],
    ['한국어 문장', 2],
    ['. . …', 0],
  ])('%j: %i', (text, words) => {
    expect(countWords(text)).toBe(words)
  })
})
