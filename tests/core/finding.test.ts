import { expect, test } from 'vitest'
import { type Confidence, levelOf, levelRank, mqmScore, type Severity } from '../../src/core/finding.ts'

test('levels follow severity and confidence', () => {
  const table: [Severity, Confidence, string][] = [
    ['critical', 'high', 'error'],
    ['major', 'high', 'error'],
    ['critical', 'medium', 'warning'],
    ['major', 'medium', 'warning'],
    ['major', 'low', 'info'],
    ['minor', 'high', 'warning'],
    ['minor', 'medium', 'warning'],
    ['minor', 'low', 'info'],
    ['neutral', 'high', 'info'],
  ]
  for (const [severity, confidence, level] of table) expect(levelOf(severity, confidence), `${severity} ${confidence}`).toBe(level)
  expect([levelRank('info'), levelRank('warning'), levelRank('error')]).toEqual([0, 1, 2])
})

test('the score is the MQM penalty per thousand words, guesses left out', () => {
  const findings = [
    { severity: 'critical', level: 'error' },
    { severity: 'major', level: 'warning' },
    { severity: 'minor', level: 'warning' },
    { severity: 'major', level: 'info' },
  ] as const
  expect(mqmScore(findings, 1000)).toBe(31)
  expect(mqmScore(findings, 310)).toBe(100)
  expect(mqmScore(findings, 0)).toBe(0)
})
