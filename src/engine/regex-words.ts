/** A stretch of letters that any match of the expression has to hold as a whole word. */
const WORD_RUN = /(?:\\b|\\s\+?|\^| )([A-Za-z]{3,})(?=\\b|\\s(?![?*{])|\$| (?![?*{]))/g

/**
 * Words that a text must hold for a regular expression to match, found without parsing it: whole words outside of
 * groups, classes and alternatives. One is enough to wake the rule, so at most the longest is returned; none where the
 * expression has no such word, and then the rule has to look at every unit.
 */
export function requiredWords(expression: string): readonly string[] {
  const flat = withoutGroups(expression)
  if (flat === undefined) return []
  const words = [...flat.matchAll(WORD_RUN)].map((found) => found[1] ?? '')
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '')
  return longest === '' ? [] : [longest]
}

/** The expression with groups and classes blanked; undefined if it has alternatives at the top. */
function withoutGroups(expression: string): string | undefined {
  let depth = 0
  let inClass = false
  let flat = ''
  for (let i = 0; i < expression.length; i++) {
    const c = expression[i] ?? ''
    const next = expression[i + 1] ?? ''
    if (c === '\\') {
      if (depth === 0 && !inClass) flat += 'bs'.includes(next) ? c + next : '\u0000'
      i += 1
      continue
    }
    if (inClass) inClass = c !== ']'
    else if (c === '[') inClass = true
    else if (c === '(') depth += 1
    else if (c === ')') depth -= 1
    else if (depth === 0) {
      if (c === '|') return undefined
      flat += c
      continue
    }
    if (depth === 0 && !inClass) flat += '\u0000'
  }
  return flat
}
