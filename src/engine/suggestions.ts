import type { Suggestion } from '../core/finding.ts'

const PLACEHOLDER = /\{([a-z][a-z0-9]*)\}/g

/** A text with its placeholders filled; one without a value stays as it is written. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(PLACEHOLDER, (whole, name: string) => values[name] ?? whole)
}

/** Suggestions that can stand in for the match, with its capital and its article's sound. */
export function replacements(texts: readonly string[], match: string, values: Readonly<Record<string, string>>): readonly Suggestion[] {
  return texts.map((text) => {
    const filled = fill(text, values)
    const isRemark = /^\(.*\)$/.test(filled)
    return { text: isRemark ? filled : withCaseOf(filled, match), replaces: !isRemark }
  })
}

/** The text with a capital first letter if the match has one and goes on in small letters. */
function withCaseOf(text: string, match: string): string {
  const startsCapital = /^["“‘']?\p{Lu}\p{Ll}/u.test(match)
  const isPhrase = /\s\p{Ll}/u.test(match) || !/\s/.test(match)
  return startsCapital && isPhrase ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
