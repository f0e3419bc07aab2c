import { damerauLevenshtein } from '../nlp/distance.ts'

/** `a`, `a or b`, `a, b or c`. */
export function listOf(words: readonly string[], joint = 'or'): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joint} ${last}`
}

/** The word of a list that was likely meant: a slip in every three letters is forgiven. Undefined where none comes near. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  let best: string | undefined
  let least = Math.floor(written.length / 3) + 1
  if (written.length > 60) return undefined
  for (const word of known) {
    if (Math.abs(word.length - written.length) >= least) continue
    const distance = damerauLevenshtein(written.toLowerCase(), word.toLowerCase())
    if (distance < least) {
      best = word
      least = distance
    }
  }
  return best
}

/** A value as a message shows it: texts in quotes, cut at 40 characters; lists and objects by what they are. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `"${value.length > 40 ? `${value.slice(0, 39)}…` : value}"`
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'empty'
}

/** What a value is, for “x is …”. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'empty'
  if (Array.isArray(value)) return 'a list'
  switch (typeof value) {
    case 'object':
      return 'an object'
    case 'string':
      return 'a text'
    case 'number':
      return `the number ${value}`
    case 'boolean':
      return `the truth value ${value}`
    default:
      return 'no value'
  }
}
