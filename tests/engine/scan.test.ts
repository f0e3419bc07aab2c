import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scan } from '../../src/engine/scan.ts'
import { type StepGraph, Trie, type TrieStep } from '../../src/engine/trie.ts'
import { CharTable } from '../../src/nlp/characters.ts'
import { Tokenizer } from '../../src/nlp/tokenize.ts'
import { hasFlag, TokenFlag, type Tokens } from '../../src/nlp/tokens.ts'
import { Vocabulary } from '../../src/nlp/vocabulary.ts'
import { parsePattern } from '../../src/pack/pattern.ts'
import type { Pattern, PatternNode } from '../../src/pack/pattern-node.ts'
import { patternGraph } from '../../src/pack/pattern-graph.ts'

const WORDS = ['a', 'b', 'c', 'd']

/** A random pattern over few words, so that texts meet it. */
const { node } = fc.letrec<{ node: string; leaf: string; choice: string; optional: string; sequence: string }>((tie) => ({
  leaf: fc.constantFrom(...WORDS),
  choice: fc.array(tie('node'), { minLength: 2, maxLength: 3 }).map((options) => `(${options.join('|')})`),
  optional: tie('node').map((inner) => `[${inner}]`),
  sequence: fc.tuple(tie('leaf'), fc.constantFrom(' ', ' _ ', ' _{0,2} '), tie('leaf')).map((parts) => parts.join('')),
  node: fc.oneof({ depthSize: 'small', withCrossShrink: true }, tie('leaf'), tie('sequence'), tie('choice'), tie('optional')),
}))
const pattern = fc.array(node, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '))
const text = fc.array(fc.constantFrom(...WORDS, 'e', '.', ','), { maxLength: 14 }).map((words) => words.join(' '))

/** All token indexes at which the pattern can end when it begins at `from`: the pattern read as written, step by step. */
function naiveEnds(at: PatternNode, tokens: Tokens, from: number, wordAt: (token: number) => string): ReadonlySet<number> {
  switch (at.type) {
    case 'word':
      return new Set(wordAt(from) === at.word ? [from + 1] : [])
    case 'gap': {
      const ends = new Set<number>()
      for (let n = 0; n <= at.max; n++) {
        if (n >= at.min) ends.add(from + n)
        if (!hasFlag(tokens, from + n, TokenFlag.word)) break
      }
      return ends
    }
    case 'choice':
      return new Set(at.options.flatMap((option) => [...naiveEnds(option, tokens, from, wordAt)]))
    case 'sequence':
      return at.items.reduce<ReadonlySet<number>>(
        (starts, item) => new Set([...starts].flatMap((start) => [...naiveEnds(item, tokens, start, wordAt)])),
        new Set([from]),
      )
    default:
      return new Set()
  }
}

function stepGraph(parsed: Pattern, vocabulary: Vocabulary): StepGraph {
  const { leaves, first, last, follow } = patternGraph(parsed)
  const steps = leaves.map(
    (leaf): TrieStep => (leaf.type === 'gap' ? leaf : { symbol: vocabulary.add(leaf.type === 'word' ? leaf.word : '?') }),
  )
  return { steps, first, last, follow }
}

test('the scanner finds what a naive reading of the patterns finds, also after a trip through plain data', () => {
  fc.assert(
    fc.property(fc.array(pattern, { minLength: 1, maxLength: 6 }), text, (patterns, content) => {
      const parsed = patterns.flatMap((source) => {
        const result = parsePattern(source)
        return result.ok ? [result.pattern] : []
      })
      const vocabulary = new Vocabulary()
      const trie = new Trie()
      parsed.forEach((one, output) => trie.add(stepGraph(one, vocabulary), output))
      const tokens = new Tokenizer(new CharTable(), vocabulary).tokenize(content)
      const wordAt = (token: number): string => content.slice(tokens.start[token], tokens.end[token])
      const expected = new Set<string>()
      parsed.forEach((one, output) => {
        for (let from = 0; from < tokens.count; from++) {
          for (const end of naiveEnds(one.root, tokens, from, wordAt)) expected.add(`${output}:${from}-${end}`)
        }
      })
      for (const matcher of [trie, new Trie(trie.toData())]) {
        const found = new Set<string>()
        const facts = { lemmasOf: () => [], classesAt: () => [], captureNames: 0 }
        scan(matcher, tokens, facts, (output, from, end) => found.add(`${output}:${from}-${end}`))
        expect(found).toEqual(expected)
      }
    }),
    { numRuns: 500 },
  )
})

test('a walk that explodes is cut and counted', () => {
  const vocabulary = new Vocabulary()
  const trie = new Trie()
  const long = `a ${Array.from({ length: 12 }, () => '_{0,12} a').join(' ')} b`
  const result = parsePattern(long)
  if (!result.ok) throw new Error(result.message)
  trie.add(stepGraph(result.pattern, vocabulary), 0)
  const tokens = new Tokenizer(new CharTable(), vocabulary).tokenize('a '.repeat(200))
  const cut = scan(trie, tokens, { lemmasOf: () => [], classesAt: () => [], captureNames: 0 }, () => undefined)
  expect(cut).toBeGreaterThan(0)
})
