import type { Directive } from '../core/document.ts'
import type { Span } from '../core/span.ts'

/** What a comment says to the linter: a directive, or a word that is none. */
export type ParsedDirective = { readonly directive: Directive } | { readonly unknown: string }

const KINDS: readonly Directive['kind'][] = ['disable', 'enable', 'disable-line', 'disable-next-line', 'disable-file']

/**
 * Parses the text of a comment, without its marks: `mtlint-disable-next-line rule1, rule2 -- reason`.
 * Rules are parted by commas or white space; none means all. `span` is the whole comment in the file.
 * Returns undefined for a comment that does not speak to the linter, `unknown` for a misspelt directive.
 */
export function parseDirective(comment: string, span: Span): ParsedDirective | undefined {
  const text = comment.trim()
  if (!text.startsWith('mtlint-')) return undefined
  const word = /^\S*/.exec(text)?.[0] ?? ''
  const name = word.slice('mtlint-'.length).replace(/,+$/, '')
  const kind = KINDS.find((known) => known === name)
  if (kind === undefined) return { unknown: word }
  const rest = text.slice(word.length)
  const dashes = rest.search(/\s--(?:\s|$)/)
  const rules = (dashes < 0 ? rest : rest.slice(0, dashes)).split(/[\s,]+/).filter((rule) => rule !== '')
  const reason = dashes < 0 ? '' : rest.slice(dashes).trim().slice(2).trim()
  return { directive: { kind, rules, ...(reason === '' ? {} : { reason }), span } }
}
