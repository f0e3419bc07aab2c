import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadPack } from '../../src/pack/load-pack.ts'
import { linterOf, summary } from './helpers.ts'

const SNAKE = `languages: {source: [zh], target: [en]}
rules:
  - id: snake
    kind: gloss
    severity: major
    confidence: low
    source: [画蛇添足]
    gloss: [draw|paint, snake|serpent, add|append, foot|leg, extra|needless?]
    suggest: [gild the lily, overdo it]
    unless: [snake oil]
    examples: [{bad: "[[x]]"}]`
const HANDS = `rules:
  - id: hands
    kind: gloss
    severity: major
    confidence: high
    source: [大手大脚]
    gloss: [big|large, hand, big|large, foot]
    suggest: [extravagant]
    examples: [{bad: "[[x]]"}]`
const CHINESE = { source: 'zh', target: 'en' }

test('finds all slots in any order and form, with function words between and optional words beside', async () => {
  const linter = await linterOf(SNAKE.replace('confidence: low', 'confidence: high'))
  const found = (text: string): readonly string[] => summary(linter, text).map((line) => line.replace(/.*\[\[(.*)\]\].*/s, '$1'))
  expect(found('It draws a snake and adds feet.')).toEqual(['draws a snake and adds feet'])
  expect(found('Do not add extra feet to the drawn snake!')).toEqual(['add extra feet to the drawn snake'])
  expect(found('Needless feet, painting a snake and appending legs.')).toEqual(['painting a snake and appending legs'])
  expect(found('He drew a long snake and added feet.')).toEqual([])
  expect(found('He drew a snake. He added feet.')).toEqual([])
  expect(found('He drew a snake and added arms.')).toEqual([])
})

test('one word fills one slot', async () => {
  const linter = await linterOf(HANDS)
  expect(summary(linter, 'He has big hands and big feet.')).toEqual(['error test/hands [[big hands and big feet]] → extravagant'])
  expect(summary(linter, 'He has big hands and feet.')).toEqual([])
})

test('with the source expression in the source three quarters of the words are enough, unless a right rendering is there', async () => {
  const linter = await linterOf(SNAKE)
  const read = (target: string, source: string): string[] => summary(linter, target, CHINESE, [source])
  expect(read('This is a snake, and feet to add.', '这是画蛇添足。')).toEqual([
    'warning test/snake [[snake, and feet to add]] → gild the lily',
  ])
  expect(read('It draws a snake and adds feet.', '这是画蛇添足。')).toEqual([
    'error test/snake [[draws a snake and adds feet]] → gild the lily',
  ])
  expect(read('It draws a snake and adds feet.', '这是一条蛇。')).toEqual([])
  expect(read('To add feet to the snake is gilding the lily.', '这是画蛇添足。')).toEqual([])
  expect(read('This is a snake whose feet he then tried to add.', '这是画蛇添足。')).toEqual([])
  expect(read('A snake, and he drew a bird.', '这是画蛇添足。')).toEqual([])
  expect(read('A snake. He drew it and added something.', '这是画蛇添足。')).toEqual([])
  expect(summary(linter, 'It draws a snake and adds feet.', CHINESE)).toEqual([])
})

test('property: words around the slots never change what is found', async () => {
  const linter = await linterOf(HANDS)
  const word = fc.constantFrom('river', 'the', 'of', 'stone', ',', 'slowly', '🦊', 'Foot')
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 12 }), fc.array(word, { maxLength: 12 }), async (before, after) => {
      const text = `${before.join(' ')} river big hands and big feet stone ${after.join(' ')}`
      expect(summary(linter, text)).toEqual(['error test/hands [[big hands and big feet]] → extravagant'])
    }),
  )
})

test('a rule whose slots may all be missing is refused', () => {
  const text = HANDS.replace('[big|large, hand, big|large, foot]', '["big?", hand]')
  const { problems } = loadPack([{ path: 'pack/rules.yaml', text }], 'test')
  expect(problems.map(({ message, advice }) => `${message}: ${advice}`)).toEqual([
    'rule hands: fewer than two slots have to be there: one word alone is no calque: take the ? off a slot',
  ])
})
