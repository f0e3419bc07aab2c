import { describe, expect, it } from 'vitest'
import { structureChecks } from '../../../src/engine/verifiers/structure/index.ts'
import { inputFor } from './helpers.ts'

const SIZE = 60_000
const fill = (part: string): string => part.repeat(Math.ceil(SIZE / part.length))

/** Texts that make careless scanning quadratic, or break offsets. */
const TEXTS: Readonly<Record<string, string>> = {
  'one word': fill('word '),
  'one letter': fill('a'),
  'two alphabets': fill('aб'),
  modals: fill('talks will the '),
  'noun phrases': fill('It is. The role of the old men in the new town hall. '),
  commas: fill('word,, '),
  'spaced marks': fill('a word . '),
  'wide marks': fill('a，（b）《c》'),
  entities: fill('&#x27;&amp;amp;'),
  'broken letters': fill('\u00c3\u00a9\u00d0\u00bf\u00e2\u20ac\u2122'),
  brackets: fill('（《(“'),
  remains: fill('abcd 中文字 '),
  'near repetition': `${Array.from({ length: 4000 }, (_, i) => `w${i}`).join(' ')} x ${Array.from({ length: 4000 }, (_, i) => `w${i}`).join(' ')}`,
  spaces: fill(' '),
  surrogates: fill('\ud83d\ude00\ud83d'),
}

describe('structure checks on hostile texts', () => {
  it.each(Object.keys(TEXTS))('%s', (name) => {
    const text = TEXTS[name] ?? ''
    for (const [check, find] of Object.entries(structureChecks)) {
      const began = performance.now()
      let last = 0
      for (const { span } of find(inputFor(text))) {
        expect(span.start, check).toBeGreaterThanOrEqual(last)
        expect(span.end, check).toBeGreaterThan(span.start)
        last = span.start
      }
      expect(last, check).toBeLessThanOrEqual(text.length)
      expect(performance.now() - began, check).toBeLessThan(1500)
    }
  })
})
