import fc from 'fast-check'
import { expect, test } from 'vitest'
import { captureNames, parsePattern } from '../../src/pack/pattern.ts'
import { patternGraph } from '../../src/pack/pattern-graph.ts'

function leavesOf(text: string): string[] {
  const result = parsePattern(text)
  if (!result.ok) throw new Error(result.message)
  return patternGraph(result.pattern).leaves.map((leaf) => {
    if (leaf.type === 'word') return leaf.word
    if (leaf.type === 'inflected') return `~${leaf.word}`
    if (leaf.type === 'gap') return `_{${leaf.min},${leaf.max}}`
    return `<${leaf.name}${leaf.capture === undefined ? '' : `:${leaf.capture}`}>`
  })
}

test.each([
  ['Card-Neck', ['card', 'neck']],
  ['(card|choke) neck', ['card', 'choke', 'neck']],
  ['[financial] neck', ['financial', 'neck']],
  ['~choke _ neck', ['~choke', '_{1,1}', 'neck']],
  ['stuck _{0,3} neck', ['stuck', '_{0,3}', 'neck']],
  ["<country:a>'s border", ['<country:a>', "'s", 'border']],
  ['Russia ’s border', ['russia', "'s", 'border']],
  ["don't stop", ["don't", 'stop']],
  ['said . .', ['said', '.', '.']],
  ['\\(see\\) a\\|b', ['(', 'see', ')', 'a', '|', 'b']],
  ['beixi 2', ['beixi', '2']],
  ['snake_case _ x', ['snake_case', '_{1,1}', 'x']],
  ['卡脖子', ['卡', '脖', '子']],
])('%s', (text, expected) => {
  expect(leavesOf(text)).toEqual(expected)
})

test.each([
  ['(card neck', 0, '“(” is not closed'],
  ['card neck)', 9, '“)” closes nothing'],
  ['[card]', 0, 'the pattern can match no words at all'],
  ['“”', 0, 'the pattern can match no words at all'],
  ['_ neck', 0, 'a gap at the border of a pattern says nothing'],
  ['neck [_]', 0, 'a gap at the border of a pattern says nothing'],
  ['the <contry> neck', 4, 'there is no class <contry>'],
  ['the < neck', 4, '“<” begins no class'],
  ['a ~ b', 2, '“~” stands before no word'],
  ['a _{3,1} b', 2, 'the gap _{3,1} cannot be'],
  ['a > b', 2, '“>” closes nothing'],
  ['a \\', 2, '“\\” stands before no character'],
])('%s is refused at its place', (text, offset, message) => {
  expect(parsePattern(text)).toMatchObject({ ok: false, offset, message })
})

test('captures are named once, in order', () => {
  const result = parsePattern('<country:a> (<country:b>|<demonym:b>) border')
  expect(result.ok && captureNames(result.pattern)).toEqual(['a', 'b'])
})

test('no text makes the parser throw, and errors lie inside the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab ~_<>()[]|\\{}0,12:.’“'.split('')), maxLength: 30 }), (text) => {
      const result = parsePattern(text)
      if (result.ok) return
      expect(result.offset).toBeGreaterThanOrEqual(0)
      expect(result.offset + result.length).toBeLessThanOrEqual(Math.max(text.length, 1))
    }),
  )
})
