import { describe, expect, it } from 'vitest'
import { adjacentNames } from '../../../src/engine/verifiers/structure/adjacent-names.ts'
import { modalWithoutVerb } from '../../../src/engine/verifiers/structure/modal-without-verb.ts'
import { verblessSentence } from '../../../src/engine/verifiers/structure/verbless-sentence.ts'
import { run } from './helpers.ts'

describe('modalWithoutVerb', () => {
  it.each([
    ['If it escalates, the United States will “severe sanctions.” He left.', 'will “severe sanctions.”'],
    ['The United States will "severe sanctions", he said.', 'will "severe sanctions"'],
    ['Russia will a new round of talks.', 'will a new round'],
    ['He hoped that the naval limits would the American ability to defend it.', 'would the American ability'],
    ['The ministry won’t its decision, which surprised many.', 'won’t its decision'],
    ['Spain would never territories of the crown.', 'would never territories'],
  ])('%s', (text, flagged) => {
    expect(run(modalWithoutVerb, text)).toEqual([flagged])
  })

  it.each([
    'The United States will impose severe sanctions.',
    'Will the new round of talks help?',
    'How long will the new sanctions last?',
    'Nor would a new round of talks help.',
    'Not only will the economy recover.',
    'He did as best he could the next day.',
    'They do what they can the first year.',
    'He was braver than a man can the first time.',
    'The political will the country needs is there.',
    'His will the lawyers read aloud.',
    'A tin can the boy found.',
    'Will Smith can the audience move.',
    'They will, he said, the next day leave.',
    'You can if you will.',
    'The universe will curve.',
    'It is a must.',
    'The will-power of the man is great.',
    'They would severe sanctions impose',
    'He would the next morning after a long talk with the generals and the king agree',
    'She can home in on it.',
    'He will the next day, he said, leave.',
    'It would this week, they hope, open.',
    'Everyone who can the vote is for him.',
  ])('leaves alone: %s', (text) => {
    expect(run(modalWithoutVerb, text)).toEqual([])
  })
})

describe('verblessSentence', () => {
  const issue = 'The issue of the intensive military activities of the Black Sea countries.'
  const possibility = 'The possibility of direct military counterattack against Russia.'

  it('finds noun phrases cut off from their sentences', () => {
    expect(run(verblessSentence, `Putin also mentioned NATO’s presence. ${issue} The Kremlin said so.`)).toEqual([issue])
    expect(run(verblessSentence, `It will strengthen its presence. ${possibility} This also means trouble.`)).toEqual([possibility])
    expect(run(verblessSentence, `They agreed on all of it. ${possibility}`)).toEqual([possibility])
  })

  it.each([
    `${issue} The Kremlin said so.`,
    `See below: ${issue}`,
    'He came. The end of a long day.',
    'He came. The leaders of the parties of the region support the decision.',
    'He came. The roof of the old house near the church collapsed.',
    'He came. The question of the status of the islands remains.',
    'He came. The works of the masters of the school hang here.',
    'He came. The city of the seven hills on the river, he thought.',
    'The following. The keys of the front door of the house. The cover of the box of the fuses.',
    'He came. The Lord of the Rings by John Ronald Reuel Tolkien.',
    'He came. The power of the king’s the thing of most importance here.',
    'He came. The demand of the war years and the liquid assets pro- vide for expansion.',
    'He came. The example in Listing 16 prints some text from a thread.',
    `He came. “${issue}” Then he left.`,
  ])('leaves alone: %s', (text) => {
    expect(run(verblessSentence, text)).toEqual([])
  })

  it('reads running prose alone', () => {
    const text = `Putin also mentioned it. ${issue} The Kremlin said so.`
    for (const kind of ['heading', 'list-item', 'message', 'table-cell', 'caption'] as const)
      expect(run(verblessSentence, text, { kind })).toEqual([])
  })
})

describe('adjacentNames', () => {
  const persons = ['Biden', 'Putin', 'Angela Merkel', 'Emmanuel Macron', 'Xi', 'Bush', 'Clinton']
  const names = (text: string): string[] => run(adjacentNames, text, { persons })

  it.each([
    ['Biden Putin in a 2-hour video dialogue', 'Biden Putin → Biden and Putin'],
    ['Home » Biden Putin in a 2-hour video dialogue', 'Biden Putin → Biden and Putin'],
    ['Interpretation | Biden Putin’s video dialogue for 2 hours', 'Biden Putin → Biden and Putin'],
    ['In Geneva, Biden Putin.', 'Biden Putin → Biden and Putin'],
    ['Biden Putin will meet.', 'Biden Putin → Biden and Putin'],
    ['Angela Merkel Emmanuel Macron on the phone', 'Angela Merkel Emmanuel Macron → Angela Merkel and Emmanuel Macron'],
  ])('%s', (text, flagged) => {
    expect(names(text)).toEqual([flagged])
  })

  it.each([
    'Biden, Putin and others met.',
    'Biden-Putin talks',
    'The Bush Clinton Foundation helped.',
    'the Bush Clinton years',
    'The Biden Putin summit',
    'President Biden Putin Xi',
    'Biden “Putin” in a video',
    'Biden Biden in a video',
    'Angela Merkel Putin in a video',
    'Biden Xi in a video',
    'Biden\nPutin in a video',
    'BIDEN PUTIN in a video',
  ])('leaves alone: %s', (text) => {
    expect(names(text)).toEqual([])
  })
})
