import { describe, expect, it } from 'vitest'
import { deadBoundary } from '../../src/pack/word-boundary.ts'

describe('deadBoundary', () => {
  it.each(['\\betc\\.\\b', 'a,\\b b', '"\\b"', '[a]x \\b,', '\\bжизнь', '卡\\b', 'é\\b,', 'a+\\.\\b', '\\W\\b\\s'])(
    '%s is dead',
    (regex) => {
      expect(deadBoundary(regex)).toBeDefined()
    },
  )

  it.each([
    '\\bword\\b',
    '\\b\\d+\\b',
    '\\b\\.com\\b',
    'non-\\b',
    '\\.?\\b',
    '[.]\\b',
    '(\\.)\\b',
    'a\\.\\bb',
    '[\\b.]x',
    '\\Qa.\\b\\E',
    '\\pL\\b',
    '\\x{41}\\b',
    '\\.{0,1}\\b',
    '\\\\b.',
    '(?:etc\\.|and)\\b',
    '.\\b',
    '\\Bа\\B',
  ])('%s may be met', (regex) => {
    expect(deadBoundary(regex)).toBeUndefined()
  })
})
