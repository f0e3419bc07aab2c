import { type DocumentContext, sentenceAt, unitText } from '../../context.ts'
import type { Candidate } from '../../candidate.ts'
import type { EntityKind } from '../../../knowledge/entity.ts'
import { findGarbled } from './garbled.ts'

/** Words that names keep small. */
const SMALL = /^(?:of|and|the|for|on|in|to|a|an|de|'s|’s)$/u

/** What goes on with a longer name, or gives the acronym of the one that stands here: National Union for Democracy, or (PN). */
const GOES_ON = /^(?:['’]s)?(?: (?:for|of) (?:the )?\p{Lu}|\)? or \p{Lu}{2}| \(\p{Lu}{2,}\)| \p{Lu}\p{Ll}+ (?:of|for) )/u
/** A word right before the name, if it is capitalised. */
const BEFORE = /(\p{Lu}[\p{L}-]+) $/u
/** What has its capital for beginning a sentence. */
const FIRST_WORDS = /^(?:The|This|At|By|In|On|From|For|Its|And|But)$/u

/**
 * Doubtful renderings that are written as a name: “he reads Flying Pig” beside “a flying pig”. The capitals say that a
 * name is meant, the witness which one.
 */
export function findDoubtfulNames(
  context: DocumentContext,
  rule: number,
  classes: readonly EntityKind[] | undefined,
): readonly Candidate[] {
  return findGarbled(context, rule, 'doubtful', classes).filter((candidate) => isWrittenAsName(context, candidate))
}

/** Whether the words have their capitals for being a whole name: two of them, or one that begins no sentence. */
function isWrittenAsName(context: DocumentContext, { unit, span }: Candidate): boolean {
  const text = unitText(context, unit)
  const before = BEFORE.exec(text.slice(Math.max(0, span.start - 40), span.start))?.[1]
  if (before !== undefined && !FIRST_WORDS.test(before)) return false
  if (GOES_ON.test(text.slice(span.end, span.end + 40))) return false
  const words = text
    .slice(span.start, span.end)
    .split(/[\s-]+/u)
    .filter((word) => !SMALL.test(word))
  if (!words.every((word) => /^[\p{Lu}\d]/u.test(word))) return false
  return words.length > 1 || sentenceAt(context, unit, span.start).start < span.start
}
