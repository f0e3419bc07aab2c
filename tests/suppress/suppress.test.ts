import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Directive } from '../../src/core/document.ts'
import type { RuleId } from '../../src/core/finding.ts'
import { LineIndex } from '../../src/core/line-index.ts'
import type { LocatedFinding } from '../../src/core/result.ts'
import { suppress } from '../../src/suppress/suppress.ts'
import { unusedFinding } from '../../src/suppress/unused.ts'

function finding(start: number, ruleId: string): LocatedFinding {
  return {
    ruleId: ruleId as RuleId,
    span: { start, end: start + 1 },
    range: { start, end: start + 1 },
    message: 'm',
    severity: 'major',
    confidence: 'high',
    category: 'accuracy/mistranslation',
    level: 'error',
    suggestions: [],
    excerpt: 'x',
    unitId: '1',
    documentId: 'd',
    verbatim: true,
    related: [],
  }
}

/**
 * Reads a text in which `a` and `b` are findings of p/a and p/b, and `<…>` are directives.
 * Gives the findings that are left as letter and line, and the unused directives.
 */
function run(text: string): { left: string[]; unused: string[]; suppressed: number } {
  const directives: Directive[] = [...text.matchAll(/<([a-z-]+)(?: ([^>]*))?>/g)].map((match) => ({
    kind: match[1] as Directive['kind'],
    rules: (match[2] ?? '').split(' ').filter((rule) => rule !== ''),
    span: { start: match.index, end: match.index + match[0].length },
  }))
  const bare = text.replace(/<[^>]*>/g, (comment) => '#'.repeat(comment.length))
  const findings = [...bare.matchAll(/[ab]/g)].map((match) => finding(match.index, `p/${match[0]}`))
  const lines = new LineIndex(text)
  const result = suppress(findings, directives, lines)
  return {
    left: result.kept.map((one) => `${one.ruleId.slice(2)}${lines.position(one.range.start).line}`),
    unused: result.unused.map((one) => `${one.directive.kind}${one.rules.map((rule) => ` ${rule}`).join('')}`),
    suppressed: result.suppressed,
  }
}

describe('suppress', () => {
  it.each([
    ['no directive', 'a\nb', ['a1', 'b2'], []],
    ['whole file', 'a\n<disable-file>\nb', [], []],
    ['whole file, one rule', 'a\n<disable-file p/a>\nb', ['b3'], []],
    ['a pack', 'a\n<disable-file p>\nb', [], []],
    ['a glob', 'a\n<disable-file p/*>\nb', [], []],
    ['this line', 'a\na b <disable-line p/a>\na', ['a1', 'b2', 'a3'], []],
    ['next line', 'a\n<disable-next-line>\na b\na', ['a1', 'a4'], []],
    ['next line after a blank one', '<disable-next-line>\n\na\nb', ['b4'], []],
    ['too many blank lines', '<disable-next-line>\n\n\n\na', ['a5'], ['disable-next-line']],
    ['block', 'a\n<disable>\na\nb\n<enable>\na', ['a1', 'a6'], []],
    ['block without end', 'a\n<disable p/b>\nb\na', ['a1', 'a4'], []],
    ['enable one of all', '<disable>\na\n<enable p/a>\na b', ['a4'], []],
    ['enable one of two', '<disable p/a p/b>\na b\n<enable p/b>\na b', ['b4'], []],
    ['disable again', '<disable p/a>\na\n<enable>\na\n<disable p/a>\na', ['a4'], []],
    ['disable again after enabling one', '<disable>\nb\n<enable p/a>\na\n<disable>\na', ['a4'], []],
    ['same line as the comment', 'a <disable> a', ['a1'], []],
    ['unused', 'a\n<disable-next-line p/b>\na', ['a1', 'a3'], ['disable-next-line p/b']],
    ['partly unused', '<disable-next-line p/a p/b>\na', [], ['disable-next-line p/b']],
    ['second of the same', '<disable p/a>\n<disable p/a>\na', [], ['disable p/a']],
    ['enable with nothing disabled', 'a\n<enable>', ['a1'], ['enable']],
    ['unused at the end', 'a\n<disable>', ['a1'], ['disable']],
    ['unknown rule', 'a\n<disable-file p/c>', ['a1'], ['disable-file p/c']],
  ])('%s', (_name, text, left, unused) => {
    const result = run(text)
    expect(result.left).toEqual(left)
    expect(result.unused).toEqual(unused)
  })

  it('only takes findings away', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      '\n',
      ' ',
      '<disable>',
      '<enable>',
      '<disable p/a>',
      '<enable p/a>',
      '<disable p/*>',
      '<disable-line>',
      '<disable-next-line p/b>',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        const all = [...text.replace(/<[^>]*>/g, '').matchAll(/[ab]/g)].length
        const { left, suppressed } = run(text)
        expect(left.length + suppressed).toBe(all)
        expect(run(text.replace(/<[^>]*>/g, (comment) => '#'.repeat(comment.length))).left).toEqual(expect.arrayContaining(left))
      }),
    )
  })

  it('copes with very many directives', () => {
    const text = '<disable p/b>\na\n'.repeat(20_000)
    expect(run(text).left).toHaveLength(20_000)
  })
})

describe('unusedFinding', () => {
  const directive: Directive = { kind: 'disable-next-line', rules: ['p/a', 'p/b'], span: { start: 0, end: 3 } }
  it.each([
    [directive, ['p/a', 'p/b'], true, 'Nothing to silence: “p/a”, “p/b” find nothing on the next line. Delete the comment.'],
    [directive, ['p/a'], false, 'Nothing to silence: “p/a” finds nothing on the next line. Delete the name.'],
    [
      { ...directive, kind: 'disable' as const, rules: [] },
      [],
      true,
      'Nothing to silence: no rule finds anything after it. Delete the comment.',
    ],
    [{ ...directive, kind: 'enable' as const, rules: [] }, [], true, 'This comment enables rules, but none is disabled here. Delete it.'],
  ])('%#', (of, rules, whole, message) => {
    const found = unusedFinding({ directive: of, rules, whole }, '<!--', 'warning')
    expect(found).toMatchObject({ ruleId: 'mtlint/unused-suppression', message, level: 'warning', excerpt: '<!-' })
    expect(found.suggestions).toEqual(whole ? [{ text: '', replaces: true }] : [])
  })
})
