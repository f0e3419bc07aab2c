import { expect, test } from 'vitest'
import { onReading } from '../../src/knowledge/on-readings.ts'

test.each([
  ['習近平', 'Shu Kinpei'],
  ['蔡英文', 'Sai Eibun'],
  ['毛沢東', 'Mo Takuto'],
])('%s is read %s', (characters, reading) => {
  expect(onReading(characters)).toBe(reading)
})

test('nothing where a reading is not known, or for a name of one character', () => {
  expect(onReading('習龘平')).toBeUndefined()
  expect(onReading('李')).toBeUndefined()
})
