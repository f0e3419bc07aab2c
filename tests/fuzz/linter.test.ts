import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document, Unit, UnitKind } from '../../src/core/document.ts'
import type { Finding } from '../../src/core/finding.ts'
import { verbatimText } from '../../src/core/source-map.ts'
import { overlaps, type Span } from '../../src/core/span.ts'
import { createLinter } from '../../src/engine/create-linter.ts'
import { lintText } from '../../src/lint-text.ts'
import { loadShipped } from '../../src/node/shipped.ts'
import type { Format } from '../../src/readers/read.ts'
import { unmark } from '../../src/self-test.ts'

const shipped = await loadShipped()
const linter = await createLinter({ compiled: shipped })
const kindOf = new Map(shipped.program.packRules.map(({ id, rule }) => [id, rule.kind]))

/** Texts that rules find something in, to be torn and joined. */
const BAD = shipped.program.packRules.flatMap(({ rule }) =>
  rule.examples.flatMap((example) => ('bad' in example ? [unmark(example.bad).text] : [])),
)
const SOURCES = ['卡脖子', '俄乌边境', '金融“卡脖子”', '\ud800卡', 'граница', '']
const ODD = [
  '\0',
  '\ud800',
  '\udc00',
  '\ufffc',
  '\ufeff',
  '\u202e',
  '\u0301',
  '\u00ad',
  '\u200b',
  '😀',
  '\r\n',
  '\t',
  '((((',
  '“‘«',
  '..',
  ',,',
  '1e999',
  'ß',
  'İ',
  'ﬃ',
  '卡',
  '{match}',
  '[[x]]',
  '&#x0;',
  '</p>',
]
const KINDS: readonly UnitKind[] = ['paragraph', 'heading', 'list-item', 'table-cell', 'caption', 'message', 'attribute']

const scraps = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...BAD) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...BAD), fc.nat(60), fc.nat(60)).map(([text, from, length]) => text.slice(from, from + length)),
  },
  { weight: 3, arbitrary: fc.constantFrom(...ODD) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((units) => String.fromCharCode(...units)) },
)
const texts = fc.array(scraps, { maxLength: 6 }).chain((parts) => fc.constantFrom('', ' ', '. ', '\n').map((glue) => parts.join(glue)))
const languages = fc.constantFrom<Document['languages']>(
  { target: 'en' },
  { source: 'zh', target: 'en' },
  { source: 'ru', target: 'de' },
  { target: '' },
  {},
)
const units = fc.array(
  fc.record({ text: texts, kind: fc.constantFrom(...KINDS), source: fc.option(fc.constantFrom(...SOURCES), { nil: undefined }) }),
  { maxLength: 5 },
)

describe('the linter with the shipped packs', () => {
  it('gives findings that stand in their units, whatever the units', () => {
    let findings = 0
    fc.assert(
      fc.property(units, languages, (parts, tags) => {
        const document = documentOf(parts, tags)
        const found = linter.lint(document)
        findings += found.length
        for (const finding of found) check(finding, document)
        checkApart(found)
      }),
      { seed: 20, numRuns: 2400 },
    )
    expect(findings).toBeGreaterThan(500)
  })

  it('finds the same on the second reading', () => {
    fc.assert(
      fc.property(units, languages, (parts, tags) => {
        const document = documentOf(parts, tags)
        const first = linter.lint(document)
        expect(linter.lint(document)).toEqual(first)
      }),
      { seed: 21, numRuns: 300 },
    )
  })

  it.each<[string, string]>([
    ['ten thousand opening brackets', '('.repeat(10_000)],
    ['ten thousand brackets of many kinds', '(（《[{“‘«'.repeat(1_250)],
    ['ten thousand brackets around words', `${'(a '.repeat(10_000)}${')'.repeat(10_000)}`],
    ['an acronym and an endless bracket', `NATO (${'World '.repeat(5_000)}`],
    ['a word of 100,000 letters', 'a'.repeat(100_000)],
    ['a capitalised word of 10,000 letters', `A${'b'.repeat(10_000)} Putin`],
    ['a Chinese text of 50,000 letters', '卡脖子的人们'.repeat(8_334)],
    ['a number of 50,000 digits', '1,234.5'.repeat(7_000)],
    ['null bytes', '\0'.repeat(20_000)],
    ['null bytes between words', 'card\0neck '.repeat(5_000)],
    ['high surrogates alone', '\ud83d'.repeat(20_000)],
    ['low surrogates alone', '\ude00'.repeat(20_000)],
    ['broken pairs between words', 'card \ud83d neck \ude00 '.repeat(3_000)],
    ['combining marks', `e${'\u0301'.repeat(20_000)}`],
    ['soft hyphens', `card ne${'\u00ad'.repeat(20_000)}ck`],
    ['white space', ' \t\u00a0\u3000'.repeat(10_000)],
    ['line ends', '\r\n'.repeat(20_000)],
    ['the same name', 'Vladimir Putin '.repeat(5_000)],
    ['initials', 'V. '.repeat(10_000)],
    ['possessives', 'Putin’s '.repeat(5_000)],
    ['countries and demonyms', 'Russian-Uzbek border '.repeat(3_000)],
    ['offices', 'Uzbek Defense Minister '.repeat(3_000)],
    ['half a calque', 'financial card '.repeat(5_000)],
    ['hyphens', 'card-'.repeat(10_000)],
    ['quotation marks', '“card” '.repeat(10_000)],
  ])('reads %s', (_name, text) => {
    const document = documentOf([{ text, kind: 'paragraph', source: text.slice(0, 1_000) }], { source: 'zh', target: 'en' })
    const found = linter.lint(document)
    for (const finding of found) check(finding, document)
    checkApart(found)
  })

  it('reads many units of one text, each for itself', () => {
    const text = 'Russia did not encounter a financial card neck.'
    const alone = linter.lint(documentOf([{ text, kind: 'paragraph', source: undefined }], { target: 'en' }))
    const many = Array.from({ length: 500 }, () => ({ text, kind: 'paragraph' as const, source: undefined }))
    expect(linter.lint(documentOf(many, { target: 'en' }))).toHaveLength(alone.length * 500)
  })
})

describe('a file', () => {
  const FORMATS: readonly Format[] = ['text', 'markdown', 'html', 'jsonl']

  it.each(FORMATS)('of any characters read as %s gives findings that stand in it', async (format) => {
    await fc.assert(
      fc.asyncProperty(texts, fc.boolean(), async (body, asRecord) => {
        const text = asRecord ? JSON.stringify({ target: body, source: '卡脖子' }) : body
        const result = await lintText(text, { path: 'fuzz', format, languages: { target: 'en' }, linter })
        for (const { range, verbatim, excerpt, ruleId } of result.findings) {
          expect(range.start, ruleId).toBeGreaterThanOrEqual(0)
          expect(range.end, ruleId).toBeGreaterThan(range.start)
          expect(range.end, ruleId).toBeLessThanOrEqual(text.length)
          expect(excerpt, ruleId).not.toBe('')
          expect(verbatim, ruleId).toBe(text.slice(range.start, range.end) === excerpt)
        }
        expect(result.score).toBeGreaterThanOrEqual(0)
      }),
      { seed: 22, numRuns: 300 },
    )
  })
})

function documentOf(parts: readonly { text: string; kind: UnitKind; source: string | undefined }[], tags: Document['languages']): Document {
  const list = parts.map(({ text, kind, source }, index): Unit => {
    return { id: String(index + 1), kind, target: verbatimText(text, 0), ...(source === undefined ? {} : { source }) }
  })
  return { id: 'fuzz', languages: tags, units: list }
}

/** What holds for every finding: it stands in a unit, is not empty, cuts no character in two, and says something. */
function check(finding: Finding, document: Document): void {
  const { ruleId, unit, span, message, suggestions, related } = finding
  const where = `${ruleId} ${span.start}-${span.end}`
  expect(isPlaced(document, unit, span), where).toBe(true)
  for (const other of related) expect(isPlaced(document, other.unit, other.span), `${where} related`).toBe(true)
  expect(message, where).not.toBe('')
  for (const { text } of suggestions) expect(typeof text, where).toBe('string')
  if (!(document.units[unit]?.target.text ?? '').includes('{')) expect(message, where).not.toMatch(/\{[a-z]+\}/)
}

function isPlaced(document: Document, unit: number, { start, end }: Span): boolean {
  const text = document.units[unit]?.target.text
  if (text === undefined || start < 0 || end > text.length || start >= end) return false
  return !isInsidePair(text, start) && !isInsidePair(text, end)
}

function isInsidePair(text: string, offset: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(offset - 1)) && /[\udc00-\udfff]/.test(text.charAt(offset))
}

/** No two findings about the same words, but for one about the build of the sentence beside one about its words. */
function checkApart(findings: readonly Finding[]): void {
  for (const [index, one] of findings.entries()) {
    for (const other of findings.slice(index + 1, index + 12)) {
      const alike = (kindOf.get(one.ruleId) === 'structure') === (kindOf.get(other.ruleId) === 'structure')
      if (one.unit === other.unit && alike) expect(overlaps(one.span, other.span), `${one.ruleId} and ${other.ruleId}`).toBe(false)
    }
  }
}
