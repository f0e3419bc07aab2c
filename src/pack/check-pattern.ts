import { type Issue, type LocatedText, type PackContext, partSpan } from './issue.ts'
import { captureNames, parsePattern } from './pattern.ts'

/** Longer patterns are the schema's business. */
const MAX_PATTERN = 500

/** Parses phrase patterns; gives what is wrong with each and the captures of the sound ones. */
export function checkPatterns(texts: readonly LocatedText[], context: PackContext): { issues: Issue[]; captures: Set<string> } {
  const issues: Issue[] = []
  const captures = new Set<string>()
  for (const located of texts) {
    const { text, pointer } = located
    if (text === '' || text.length > MAX_PATTERN) continue
    const result = parsePattern(text)
    if (result.ok) for (const name of captureNames(result.pattern)) captures.add(name)
    else {
      const { message, advice, offset, length } = result
      issues.push({ code: 'PACK_PATTERN', message, advice, pointer, span: partSpan(context, located, offset, length) })
    }
  }
  return { issues, captures }
}
