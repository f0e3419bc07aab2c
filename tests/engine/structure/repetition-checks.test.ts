import { describe, expect, it } from 'vitest'
import { doubledWord } from '../../../src/engine/verifiers/structure/doubled-word.ts'
import { joinedTwice } from '../../../src/engine/verifiers/structure/joined-twice.ts'
import { repeatedSentence } from '../../../src/engine/verifiers/structure/repeated-sentence.ts'
import { run } from './helpers.ts'

describe('doubledWord', () => {
  it.each([
    ['en', 'one of of the best', 'of of → of'],
    ['en', 'The the best of all', 'The the → The'],
    ['en', 'He came and and and left.', 'and and and → and'],
    ['en', 'at the\nthe end of a line', 'the\nthe → the'],
    ['en', 'improve the cooperation cooperation of all', 'cooperation cooperation → cooperation'],
    ['de', 'Brot und und Butter', 'und und → und'],
    ['fr', 'moins de de pain', 'de de → de'],
    ['es', 'situado en en el barrio', 'en en → en'],
    ['it', 'il pane di di Roma', 'di di → di'],
    ['pt', 'o livro de de Ana', 'de de → de'],
    ['nl', 'brood en en boter', 'en en → en'],
    ['ru', 'хлеб и и вода', 'и и → и'],
  ])('%s: %s', (language, text, flagged) => {
    expect(run(doubledWord, text, { language })).toEqual([flagged])
  })

  it.each([
    ['en', 'He had had that that day, very very late, no no.'],
    ['en', 'Sirhan Sirhan heard Duran Duran in Pago Pago, New York, New York.'],
    ['en', 'What it is is a lie, and all there was was dust.'],
    ['en', 'It ended in in-house work; the the-word; “the” the.'],
    ['en', 'The IT it had; the The Hague court; 5 5 5; a A'],
    ['en', 'goody goody gumdrops, bye bye, chop chop'],
    ['en', 'They say The WHO who came.'],
    ['de', 'die die das das sie sie sehen, der der Frau'],
    ['fr', 'nous nous lavons, vous vous trompez'],
    ['ru', 'Побитовое И и присваивание'],
    ['zh', '看看，的的确确'],
    ['id', 'anak anak itu'],
  ])('leaves alone %s: %s', (language, text) => {
    expect(run(doubledWord, text, { language })).toEqual([])
  })
})

describe('repeatedSentence', () => {
  it.each([
    [
      'It is late in the day here. It is late in the day here. Go.',
      'It is late in the day here. It is late in the day here. → It is late in the day here.',
    ],
    ['He went. They sold the house by the old river they sold the house by the old river.', undefined],
    [
      'see the life of the fishermen of the islands the life of the fishermen of the islands now',
      'the life of the fishermen of the islands the life of the fishermen of the islands → the life of the fishermen of the islands',
    ],
    [
      'It goes round the block round the block round the block all day',
      'round the block round the block round the block → round the block',
    ],
    ['zh：他今天早上在学校看书他今天早上在学校看书。', '他今天早上在学校看书他今天早上在学校看书 → 他今天早上在学校看书'],
  ])('%s', (text, flagged) => {
    expect(run(repeatedSentence, text)).toEqual(flagged === undefined ? [] : [flagged])
  })

  it.each([
    'Never again. Never again. Never again.',
    'Location, location, location.',
    'no no no no no no no no',
    '1 2 3 4 5 6 1 2 3 4 5 6 1 2 3 4 5 6',
    'He came to the house, and he came to the house in the rain.',
    'One two three. Four. One two three.',
    '哈哈哈哈哈哈哈哈',
    '',
    'a',
  ])('leaves alone: %s', (text) => {
    expect(run(repeatedSentence, text)).toEqual([])
  })

  it('gives no suggestion where a quotation mark may belong to either copy', () => {
    const sentence = 'The plan for the renewal of the old harbour district"'
    expect(run(repeatedSentence, `the "${sentence}${sentence}`)[0]).not.toContain('→')
  })
})

describe('joinedTwice', () => {
  it.each([
    ['a plan for travel and travel in spring', 'travel and travel → travel'],
    ["the town's understanding and understanding of it", 'understanding and understanding → understanding'],
    ['more financial and financial control', 'financial and financial → financial'],
    ['the shops will be inspected and inspected.', 'inspected and inspected → inspected'],
    ['through research, production, production, and sale', 'production, production → production'],
  ])('%s', (text, flagged) => {
    expect(run(joinedTwice, text, { language: 'en' })).toEqual([flagged])
  })

  it.each([
    'petroleum and petroleum products, metal and metal goods',
    'war crimes and crimes against humanity, human rights and rights of minorities',
    'millions and millions, weeks and weeks, rows and rows',
    'bigger and bigger, more and more, through and through',
    'we mixed and mixed, they tax and tax and spend and spend',
    'between nation and nation; yours and yours alone; on and on',
    'Health and Health; non-commissioned and commissioned officers; satellite and satellite-borne',
    'a house, a house and a barn; many, many years',
  ])('leaves alone: %s', (text) => {
    expect(run(joinedTwice, text, { language: 'en' })).toEqual([])
  })
})
