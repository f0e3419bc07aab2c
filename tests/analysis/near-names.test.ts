import { expect, test } from 'vitest'
import { NearNames } from '../../src/analysis/near-names.ts'
import { NO_KNOWLEDGE } from '../../src/knowledge/knowledge.ts'

const names = new NearNames({ ...NO_KNOWLEDGE, people: [{ id: 'a', name: 'Ricardo Belmonte', country: 'ES' }] })

test.each([
  ['a slip in both names', ['Rikardo', 'Bellmonte'], [0]],
  ['no accent counts', ['Ricárdo', 'Belmonte'], []],
  ['the name of a woman of the family', ['Rikarda', 'Belmonta'], []],
  ['too far off', ['Rosalia', 'Belmont'], []],
  ['more words', ['Rikardo', 'Luis', 'Belmonte'], []],
])('%s', (_name, words, people) => {
  expect(names.near(words)).toEqual(people)
})
