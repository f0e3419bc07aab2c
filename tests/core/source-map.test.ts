import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MappedTextBuilder, toSource, verbatimText } from '../../src/core/source-map.ts'

describe('source map', () => {
  it('maps a verbatim text letter by letter', () => {
    const { text, map } = verbatimText('stranglehold', 10)
    expect(text).toBe('stranglehold')
    expect(toSource(map, { start: 0, end: 12 })).toEqual({ start: 10, end: 22 })
    expect(toSource(map, { start: 3, end: 5 })).toEqual({ start: 13, end: 15 })
    expect(toSource(map, { start: 4, end: 4 })).toEqual({ start: 14, end: 14 })
    expect(toSource(map, { start: 12, end: 12 })).toEqual({ start: 22, end: 22 })
  })

  it('never cuts a decoded run', () => {
    const builder = new MappedTextBuilder()
    builder.copy('a', 0)
    builder.replace('≂̸', { start: 1, end: 17 })
    builder.copy('b', 17)
    const { text, map } = builder.build()
    expect(text).toBe('a≂̸b')
    expect(toSource(map, { start: 1, end: 2 })).toEqual({ start: 1, end: 17 })
    expect(toSource(map, { start: 2, end: 4 })).toEqual({ start: 1, end: 18 })
    expect(toSource(map, { start: 0, end: 1 })).toEqual({ start: 0, end: 1 })
  })

  it('joins runs that touch and keeps those apart that do not', () => {
    const builder = new MappedTextBuilder()
    builder.copy('ab', 0)
    builder.copy('cd', 2)
    builder.copy('ef', 8)
    expect(builder.build().map.source).toEqual([0, 8])
    expect(toSource(builder.build().map, { start: 3, end: 5 })).toEqual({ start: 3, end: 9 })
    expect(toSource(builder.build().map, { start: 2, end: 4 })).toEqual({ start: 2, end: 4 })
  })

  it('maps an empty text to the start of the file', () => {
    expect(toSource(new MappedTextBuilder().build().map, { start: 0, end: 0 })).toEqual({ start: 0, end: 0 })
  })

  it('maps spans into the file, in order', () => {
    const runs = fc.array(fc.record({ text: fc.string({ minLength: 1, maxLength: 4 }), skip: fc.nat(3), decoded: fc.boolean() }), {
      minLength: 1,
    })
    fc.assert(
      fc.property(runs, fc.nat(50), fc.nat(50), (pieces, from, length) => {
        const builder = new MappedTextBuilder()
        let at = 0
        for (const { text, skip, decoded } of pieces) {
          at += skip
          if (decoded) builder.replace(text, { start: at, end: at + 6 })
          else builder.copy(text, at)
          at += decoded ? 6 : text.length
        }
        const { text, map } = builder.build()
        const start = Math.min(from, text.length)
        const span = toSource(map, { start, end: Math.min(start + length, text.length) })
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeGreaterThanOrEqual(span.start)
        expect(span.end).toBeLessThanOrEqual(at)
      }),
      { seed: 1 },
    )
  })
})
