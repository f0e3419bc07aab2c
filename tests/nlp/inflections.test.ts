import { expect, test } from 'vitest'
import { damerauLevenshtein, jaroWinkler } from '../../src/nlp/distance.ts'
import { Inflections } from '../../src/nlp/inflections.ts'
import { loadStemmer, stemmedLanguages } from '../../src/nlp/stemmers.ts'

test('English: endings of inflection and irregular forms, no derivations', async () => {
  const inflections = new Inflections(['choke', 'go', 'organ', 'stop', 'carry', 'add', 'virus', 'lie'], await loadStemmer('en'))
  const forms = {
    choke: ['choke', 'chokes', 'choked', 'choking'],
    go: ['went', 'gone', 'goes', 'going'],
    stop: ['stopped', 'stopping'],
    carry: ['carries', 'carried', 'carrying'],
  }
  for (const word of forms.choke) expect(inflections.lemmasOf(word), word).toEqual([1])
  for (const word of forms.go) expect(inflections.lemmasOf(word), word).toEqual([2])
  for (const word of forms.stop) expect(inflections.lemmasOf(word), word).toEqual([4])
  for (const word of forms.carry) expect(inflections.lemmasOf(word), word).toEqual([5])
  for (const word of ['add', 'adds', 'added', 'adding']) expect(inflections.lemmasOf(word), word).toEqual([6])
  expect(inflections.lemmasOf('viruses')).toEqual([7])
  for (const word of ['lying', 'lay', 'lies']) expect(inflections.lemmasOf(word), word).toEqual([8])
  for (const word of ['organization', 'chokehold', 'goat', 'stopper', '']) expect(inflections.lemmasOf(word), word).toEqual([])
})

test('other languages: one stem, one lemma', async () => {
  const russian = new Inflections(['граница'], await loadStemmer('ru'))
  for (const word of ['граница', 'границы', 'границей', 'границах']) expect(russian.lemmasOf(word), word).toEqual([1])
  const german = new Inflections(['grenze'], await loadStemmer('de'))
  expect(german.lemmasOf('grenzen')).toEqual([1])
})

test('without a stemmer a word has one form', () => {
  expect(new Inflections(['szomszéd'], undefined).lemmasOf('szomszéd')).toEqual([1])
  expect(new Inflections(['szomszéd'], undefined).lemmasOf('szomszédok')).toEqual([])
})

test('every stemmer loads and leaves a word', async () => {
  for (const language of stemmedLanguages) {
    const stemmer = await loadStemmer(language)
    expect(stemmer?.language).toBe(language)
    expect(stemmer?.stem('informationen').length, language).toBeGreaterThan(0)
  }
  expect(await loadStemmer('xx')).toBeUndefined()
})

test('distances', () => {
  expect(damerauLevenshtein('mukhin', 'mushin')).toBe(1)
  expect(damerauLevenshtein('jake', 'jake')).toBe(0)
  expect(jaroWinkler('jack', 'jake')).toBeCloseTo(0.867, 2)
})
