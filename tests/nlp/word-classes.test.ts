import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { PartOfSpeech } from '../../src/nlp/lexicon.ts'
import { englishWordClasses, guessWordClasses } from '../../src/nlp/word-classes.ts'

const load = createRequire(import.meta.url)
const lexicon = load('natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json') as Record<string, string[]>
const classes = englishWordClasses(lexicon)
const of = (word: string): number => classes.get(word) ?? guessWordClasses(word)
const anyVerb =
  PartOfSpeech.verbBase | PartOfSpeech.verbPresent | PartOfSpeech.verbS | PartOfSpeech.verbPast | PartOfSpeech.presentParticiple

describe('englishWordClasses', () => {
  it('keeps a size that compiles into a vocabulary', () => {
    expect(classes.size).toBeGreaterThan(20_000)
    expect(classes.size).toBeLessThanOrEqual(40_000)
  })

  it('holds folded words and no empty classes', () => {
    for (const [word, bits] of classes) {
      expect(word).toMatch(/^[a-z']+$/)
      expect(bits).toBeGreaterThan(0)
    }
  })

  it.each([
    ['will', PartOfSpeech.modal],
    ["won't", PartOfSpeech.modal],
    ["can't", PartOfSpeech.modal],
    ["don't", PartOfSpeech.verbPresent],
    ["isn't", PartOfSpeech.verbS],
    ['the', PartOfSpeech.determiner],
    ['they', PartOfSpeech.pronoun],
    ['of', PartOfSpeech.preposition],
    ['and', PartOfSpeech.conjunction],
    ['issue', PartOfSpeech.noun | PartOfSpeech.verbBase],
    ['activities', PartOfSpeech.pluralNoun],
    ['plans', PartOfSpeech.pluralNoun | PartOfSpeech.verbS],
    ['conducted', PartOfSpeech.verbPast | PartOfSpeech.pastParticiple],
    ['severe', PartOfSpeech.adjective],
    ['quickly', PartOfSpeech.adverb],
  ])('%s', (word, bits) => {
    expect(of(word) & bits).toBe(bits)
  })

  it.each(['the', 'of', 'and', 'severe', 'activities', 'possibility', 'they', 'new'])('%s is no verb', (word) => {
    expect(of(word) & anyVerb).toBe(0)
  })
})

describe('guessWordClasses', () => {
  it.each([
    ['frobnication', PartOfSpeech.noun],
    ['frobnications', PartOfSpeech.pluralNoun],
    ['frobnicity', PartOfSpeech.noun],
    ['frobnicious', PartOfSpeech.adjective],
    ['frobnickly', PartOfSpeech.adverb | PartOfSpeech.adjective],
    ['frobnicked', PartOfSpeech.verbPast | PartOfSpeech.pastParticiple | PartOfSpeech.adjective],
    ['frobnicks', PartOfSpeech.pluralNoun | PartOfSpeech.verbS],
  ])('%s', (word, bits) => {
    expect(guessWordClasses(word)).toBe(bits)
  })

  it('says that a doubtful word may be a verb, and nothing of what is no English word', () => {
    expect(guessWordClasses('frob') & PartOfSpeech.verbBase).not.toBe(0)
    expect(guessWordClasses('слово')).toBe(0)
    expect(guessWordClasses('2014')).toBe(0)
  })
})
