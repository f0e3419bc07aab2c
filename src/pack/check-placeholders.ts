import { type Issue, type LocatedText, type PackContext, partSpan } from './issue.ts'
import { listOf, nearest } from './words.ts'

/** What the checks of knowledge, name, consistency, structure and transfer rules fill in. */
const BY_CHECKS = ['person', 'office', 'country', 'city', 'name', 'found', 'expected', 'other', 'currency', 'acronym', 'organisation']

/** What a rule offers to its placeholders. */
export interface PlaceholderOffer {
  readonly kind: unknown
  readonly captures: ReadonlySet<string>
  readonly hasSuggestion: boolean
  readonly hasSource: boolean
}

/** Placeholders of a message or suggestion that nothing will ever fill. */
export function placeholderIssues(located: LocatedText, offer: PlaceholderOffer, context: PackContext): Issue[] {
  const byPattern = ['phrase', 'gloss', 'pair', 'regex'].includes(String(offer.kind))
  const known = [...new Set(['match', 'suggestion', 'source', ...offer.captures, ...(byPattern ? [] : BY_CHECKS)])]
  const issues: Issue[] = []
  for (const { 0: written, 1: name = '', index } of located.text.matchAll(/\{([A-Za-z][A-Za-z0-9_]*)\}/g)) {
    const at = { code: 'PACK_PLACEHOLDER', pointer: located.pointer, span: partSpan(context, located, index, written.length) }
    const meant = nearest(name, known)
    if (!known.includes(name)) {
      const advice = meant === undefined ? `use ${listOf(known.map((word) => `{${word}}`))}` : `did you mean “{${meant}}”?`
      issues.push({ ...at, message: `nothing fills the placeholder ${written}`, advice })
    } else if (byPattern && name === 'suggestion' && !offer.hasSuggestion) {
      issues.push({ ...at, message: 'nothing fills the placeholder {suggestion}', advice: 'add suggest, or take it out' })
    } else if (byPattern && name === 'source' && !offer.hasSource) {
      issues.push({ ...at, message: 'nothing fills the placeholder {source}', advice: 'add source, or take it out' })
    }
  }
  return issues
}
