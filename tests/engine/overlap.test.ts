import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding } from '../../src/core/finding.ts'
import { overlaps } from '../../src/core/span.ts'
import { matchesGlob } from '../../src/engine/glob.ts'
import { type KindedFinding, resolveOverlaps } from '../../src/engine/overlap.ts'
import { fill, replacements } from '../../src/engine/suggestions.ts'

const finding = (
  rule: string,
  start: number,
  end: number,
  kind: KindedFinding['kind'],
  level: Finding['level'] = 'error',
  unit = 0,
): KindedFinding => ({
  kind,
  finding: {
    ruleId: `p/${rule}`,
    unit,
    span: { start, end },
    message: rule,
    severity: 'major',
    confidence: 'high',
    category: 'accuracy/mistranslation',
    level,
    suggestions: [],
    related: [],
  },
})
const ids = (findings: readonly Finding[]): string[] =>
  findings.map(({ ruleId, related }) => [ruleId, ...related.map(({ message }) => message)].join(' '))

test('one finding for one mistake: level, then evidence, then length; the others are related', () => {
  const phrases = [finding('short', 0, 4, 'phrase'), finding('long', 0, 9, 'phrase'), finding('elsewhere', 20, 25, 'phrase')]
  expect(ids(resolveOverlaps(phrases))).toEqual(['p/long short [p/short]', 'p/elsewhere'])
  expect(ids(resolveOverlaps([finding('phrase', 0, 9, 'phrase'), finding('name', 2, 4, 'name')]))).toEqual(['p/name phrase [p/phrase]'])
  expect(ids(resolveOverlaps([finding('sure', 0, 3, 'phrase'), finding('guess', 2, 9, 'knowledge', 'info')]))).toEqual([
    'p/sure guess [p/guess]',
  ])
  expect(ids(resolveOverlaps([finding('word', 0, 3, 'phrase'), finding('sentence', 0, 50, 'structure')]))).toEqual(['p/word', 'p/sentence'])
})

test('what stays does not overlap, is in order, and does not depend on the order of arrival', () => {
  const kinds = ['phrase', 'name', 'knowledge', 'structure'] as const
  const arbitrary = fc
    .tuple(fc.integer({ min: 0, max: 5 }), fc.nat(30), fc.integer({ min: 1, max: 8 }), fc.constantFrom(...kinds), fc.nat(2))
    .map(([rule, start, length, kind, unit]) => finding(`r${rule}-${kind}`, start, start + length, kind, 'error', unit))
  fc.assert(
    fc.property(fc.array(arbitrary, { maxLength: 12 }), (findings) => {
      const kept = resolveOverlaps(findings)
      expect(ids(resolveOverlaps([...findings].reverse())).map((id) => id.split(' ')[0])).toEqual(ids(kept).map((id) => id.split(' ')[0]))
      for (const a of kept) {
        for (const b of kept) {
          const bothBuild = a.ruleId.endsWith('structure') === b.ruleId.endsWith('structure')
          if (a !== b && a.unit === b.unit && bothBuild) expect(overlaps(a.span, b.span)).toBe(false)
        }
      }
    }),
  )
})

test('globs of rule ids', () => {
  const table: [string, string, boolean][] = [
    ['zh-en/neck', 'zh-en/neck', true],
    ['zh-en/*', 'zh-en/neck', true],
    ['zh-en', 'zh-en/neck', true],
    ['*', 'zh-en/neck', true],
    ['**', 'zh-en/neck', true],
    ['*/neck', 'zh-en/neck', true],
    ['zh-*/n*k', 'zh-en/neck', true],
    ['zh', 'zh-en/neck', false],
    ['ja-en/*', 'zh-en/neck', false],
    ['zh.en/*', 'zh-en/neck', false],
  ]
  for (const [glob, id, fits] of table) expect(matchesGlob(glob, id), `${glob} ${id}`).toBe(fits)
})

test('placeholders without a value stay; suggestions take the capital of the match, remarks replace nothing', () => {
  expect(fill('“{match}” {unknown}', { match: 'x' })).toBe('“x” {unknown}')
  expect(replacements(['bottleneck', '(delete)', '{a} flank'], 'Card neck', { a: 'NATO' })).toEqual([
    { text: 'Bottleneck', replaces: true },
    { text: '(delete)', replaces: false },
    { text: 'NATO flank', replaces: true },
  ])
  expect(replacements(['flank'], 'East Wing', {})).toEqual([{ text: 'flank', replaces: true }])
})
