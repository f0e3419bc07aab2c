import type { Issue } from './issue.ts'
import { childPointer, isRecord } from './pointer.ts'

/** What is wrong with the examples of a rule: marks that do not name one place, no text with the mistake. */
export function exampleIssues(examples: unknown, pointer: string): Issue[] {
  if (!Array.isArray(examples) || examples.length === 0) return []
  const issues = examples.flatMap((example: unknown, at) => (isRecord(example) ? markIssues(example, childPointer(pointer, at)) : []))
  if (examples.every((example) => isRecord(example) && ('good' in example || 'missed' in example))) {
    const message = 'no example shows the mistake'
    issues.push({ code: 'PACK_EXAMPLE', message, advice: 'add one: bad: "… [[the mistake]] …"', pointer, atKey: true })
  }
  return issues
}

function markIssues(example: Readonly<Record<string, unknown>>, pointer: string): Issue[] {
  const issues: Issue[] = []
  for (const field of ['bad', 'missed']) {
    const text = example[field]
    const wrong = typeof text === 'string' && text !== '' ? markFault(text) : undefined
    if (wrong !== undefined) {
      const advice = 'put [[double brackets]] around the mistake, once'
      issues.push({ code: 'PACK_EXAMPLE', message: `the ${field} example ${wrong}`, advice, pointer: childPointer(pointer, field) })
    }
  }
  if (typeof example.fix === 'string' && /\[\[.*\]\]/s.test(example.fix)) {
    const message = 'the fix of the example still holds [[marks]]'
    issues.push({
      code: 'PACK_EXAMPLE',
      message,
      advice: 'write the text as it ought to be, without marks',
      pointer: childPointer(pointer, 'fix'),
    })
  }
  return issues
}

/** What is wrong with the marks of a text that has to hold them once; undefined where they are right. */
function markFault(text: string): string | undefined {
  const opened = text.split('[[').length - 1
  const closed = text.split(']]').length - 1
  if (opened === 0 && closed === 0) return 'marks nothing'
  if (opened !== closed) return 'has [[ or ]] without its partner'
  if (opened > 1) return `marks ${opened} places`
  if (text.indexOf(']]') < text.indexOf('[[')) return 'has ]] before [['
  return /\[\[\s*\]\]/.test(text) ? 'marks an empty place' : undefined
}
