import { describe, expect, it } from 'vitest'
import { doubledPunctuation } from '../../../src/engine/verifiers/structure/doubled-punctuation.ts'
import { spaceBeforePunctuation } from '../../../src/engine/verifiers/structure/space-before-punctuation.ts'
import { run } from './helpers.ts'

describe('doubledPunctuation', () => {
  it.each([
    ['en', '“…this pipeline.” Sullivan said. .', '. . → .'],
    ['en', 'The meeting. , He led them.', '. , → .'],
    ['en', 'The meeting. , and others', '. , → ,'],
    ['en', 'north,, south', ',, → ,'],
    ['en', 'north, , south', ', , → ,'],
    ['en', 'until Friday,.', ',. → .'],
    ['en', 'closed;; the rest', ';; → ;'],
    ['en', 'After two days, they confirmed it all over again..', undefined],
    ['en', 'After two days, they signed the agreement..', '.. → .'],
    ['zh', '会议结束。。', '。。 → 。'],
    ['zh', '会议结束，。然后', '，。 → 。'],
    ['zh', '会议，，然后', '，， → ，'],
  ])('%s: %s', (language, text, flagged) => {
    const found = run(doubledPunctuation, text, { language })
    if (flagged === undefined) expect(found).toHaveLength(1)
    else expect(found).toEqual([flagged])
  })

  it.each([
    ['en', 'Wait... What?! Oh!! Yes?? . . . and … then'],
    ['en', 'etc., Inc., U.S., Jan., p.m., Ph.D., J., Smith'],
    ['en', '1..5 and ../up and a..b and C:..\\x'],
    ['en', 'word,,word and a;;b'],
    ['en', 'see .htaccess. .gitignore too'],
    ['en', 'Tom &amp;; co'],
    ['en', 'well..'],
    ['en', ''],
    ['de', ',,Hallo" sagte er'],
    ['ja', 'いいなと思って、、'],
    ['zh', '好。。。'],
    ['zh', 'Inc.。'],
  ])('leaves alone %s: %s', (language, text) => {
    expect(run(doubledPunctuation, text, { language })).toEqual([])
  })
})

describe('spaceBeforePunctuation', () => {
  it.each([
    ['en', 'In short, it is “threatening” . More will follow, he said.', '“threatening” . → “threatening”.'],
    ['en', 'In short, it avoids risks . More will follow, he said.', 'risks . → risks.'],
    ['en', 'It sold bread , and milk, too, he said.', 'bread , → bread,'],
    ['de', 'Kurz, er kam spät . Dann ging er, sagt man.', 'spät . → spät.'],
    ['fr', 'Bref, il est venu . Puis il est parti, dit-on.', 'venu . → venu.'],
  ])('%s: %s', (language, text, flagged) => {
    expect(run(spaceBeforePunctuation, text, { language })).toEqual([flagged])
  })

  it('takes a space that comes over from French', () => {
    const text = 'In short, what did he say ? Nothing, we hear.'
    expect(run(spaceBeforePunctuation, text, { sourceLanguage: 'fr' })).toEqual(['say ? → say?'])
    expect(run(spaceBeforePunctuation, text)).toEqual([])
  })

  it.each([
    ['en', 'Hello , world .'],
    ['en', 'He said it is late .'],
    ['en', 'He came , saw , and won , they say, in May, in June, in July, in August.'],
    ['en', 'The .NET code, the .htaccess file, and .5 of it, too.'],
    ['en', 'It is late, very late :) ;) ... and so, he left.'],
    ['en', 'The ( wilayas , or provinces ) are many, big, and far.'],
    ['en', 'from the Arabic al jazair , meaning “the islands,” and so on, it says.'],
    ['en', 'It is late, he said, and wow !'],
    ['en', 'They, he said, call it " this girl" , and so on, and on.'],
    ['en', 'Late, he said\n. And so, it goes.'],
    ['fr', 'Bref, quoi ? Rien ! Il dit, enfin : rien ; tout.'],
    ['zh', '你好 . 他来了, 对, 好, 行.'],
    ['en', ''],
  ])('leaves alone %s: %s', (language, text) => {
    expect(run(spaceBeforePunctuation, text, { language })).toEqual([])
  })

  it('reads no table cells', () => {
    expect(run(spaceBeforePunctuation, 'In short, it avoids risks . More, he said, follow.', { kind: 'table-cell' })).toEqual([])
  })
})
