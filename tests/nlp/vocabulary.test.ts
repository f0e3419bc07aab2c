import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Vocabulary } from '../../src/nlp/vocabulary.ts'

test('behaves as a map from words to the order of their arrival, also after a trip through plain data', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 12 }), { maxLength: 400 }), fc.array(fc.string({ maxLength: 12 })), (added, asked) => {
      const vocabulary = new Vocabulary()
      const model = new Map<string, number>()
      for (const word of added) {
        if (!model.has(word)) model.set(word, model.size + 1)
        expect(vocabulary.add(word)).toBe(model.get(word))
      }
      const again = new Vocabulary(vocabulary.toData())
      for (const word of [...added, ...asked]) expect(again.idOf(word)).toBe(model.get(word) ?? 0)
      for (const [word, id] of model) expect(again.word(id)).toBe(word)
      expect(again.add('\u0000new')).toBe(model.get('\u0000new') ?? model.size + 1)
    }),
  )
})

test('unknown ids have no word', () => {
  expect(new Vocabulary().word(3)).toBe('')
})
