import { describe, expect, it } from 'vitest'
import { CharTable } from '../../src/nlp/characters.ts'
import { createSentenceSplitter, sentences, wordCount } from '../../src/nlp/segment.ts'
import { Tokenizer } from '../../src/nlp/tokenize.ts'
import { Vocabulary } from '../../src/nlp/vocabulary.ts'

/** Language and text, with | where a sentence ends. */
const CASES: readonly (readonly [string, string])[] = [
  ['en', 'Mr. Smith met Dr. Jones. |They spoke.'],
  ['en', 'He lives in the U.S. |The house is old.'],
  ['en', 'The U.S. President spoke. |He left.'],
  ['en', 'On Jan. 6 it snowed. |See No. 5 and p. 12. |Done.'],
  ['en', 'He said no. |She agreed.'],
  ['en', 'Some animals, e.g. Dogs, bark. |Others, i.e. Cats, do not.'],
  ['en', 'J. K. Rowling and George W. Bush met. |It rained.'],
  ['en', 'It cost 3.5 dollars. |Open package.json or index.ts now. |Then run it.'],
  ['en', '“Why now?” asked Sullivan. |“Go!” he said. |Nobody went.'],
  ['en', 'Apples, pears, etc. |The rest is history.'],
  ['en', 'He works for Acme Inc. |It is in Berlin.'],
  ['en', 'We met at 5 p.m. |It was late.'],
  ['en', '1. Open the lid. |2. Close it.'],
  ['en', 'A line\nthat goes on. |A new one.\n\n|Another paragraph'],
  ['en', 'Heading without a stop\n\n|Text of it.'],
  ['en', '“It ended.” |Sullivan left. |(He was tired.) |Good.'],
  ['en', 'Wait... |Then he came… and went. |Good.'],
  ['de', 'Am 7. Dezember kam er. |Er blieb z. B. bis zum 19. Jahrhundert. |Danach ging er.'],
  ['de', 'Das war 1990. |Dann kam Dr. Müller bzw. Frau Prof. Schmidt. |Ende.'],
  ['de', 'Brot, Milch usw. |Der Rest fehlt.'],
  ['fr', 'M. Dupont et Mme Martin sont là. |Ils parlent.'],
  ['es', 'El Sr. García llegó. |Vive en EE. UU. |La casa es grande.'],
  ['it', 'Il sig. Rossi è qui. |Mangia pane, latte ecc. |La cena è pronta.'],
  ['ru', 'А. С. Пушкин родился в 1799 г. |Он писал стихи, прозу и т. д. |Потом он умер.'],
  ['ru', 'Это было, т. е. случилось. |Конец.'],
  ['nl', 'Dhr. Jansen komt bijv. morgen. |Het is goed.'],
  ['zh', '他来了。|我们走吧！|好吗？|好。'],
  ['ja', '行きます。|はい。'],
  ['xx', 'One thing. |Another thing.'],
  ['', 'Mr. Smith came. |The end.'],
]

describe('sentences', () => {
  it.each(CASES)('%s: %s', (language, marked) => {
    const text = marked.replaceAll('|', '')
    const found = sentences(text, language).map(({ start, end }) => text.slice(start, end))
    expect(found).toEqual(marked.split('|').map((sentence) => sentence.trim()))
  })

  it('covers everything but white space, in order, whatever the length', () => {
    const splitter = createSentenceSplitter('en')
    const texts = [
      '',
      '   ',
      '\n',
      '.',
      'word',
      `${'word '.repeat(2000)}.`,
      'x'.repeat(5000),
      '😀'.repeat(1500),
      `Mr. ${'Smith went. '.repeat(500)}`,
    ]
    for (const text of texts) {
      let at = 0
      for (const { start, end } of splitter.split(text)) {
        expect(text.slice(at, start).trim()).toBe('')
        expect(end).toBeGreaterThan(start)
        at = end
      }
      expect(text.slice(at).trim()).toBe('')
    }
  })

  it('keeps a long sentence together and cuts a long paragraph like its parts', () => {
    expect(sentences('a long sentence, '.repeat(300), 'en')).toHaveLength(1)
    expect(sentences('This is one sentence of some length. '.repeat(300), 'en')).toHaveLength(300)
  })
})

describe('wordCount', () => {
  const count = (text: string): number => wordCount(new Tokenizer(new CharTable(), new Vocabulary()).tokenize(text))

  it('counts words, numbers and ideographs, no marks and no possessives', () => {
    expect(count('')).toBe(0)
    expect(count('Putin’s 94,000 soldiers, gone.')).toBe(4)
    expect(count('他来了。')).toBe(3)
  })
})
