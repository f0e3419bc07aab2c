import type { Span } from '../../../core/span.ts'
import { type DocumentContext, sentenceAt, unitText } from '../../context.ts'

const PAST =
  /\b(?:1[0-9]{3}|[1-9][0-9]{0,2} ?(?:BCE?|AD)|centur(?:y|ies)|empires?|ancient|medieval|colonial|colony|dynasty|treaty of|partition|annex\w*|interwar|prewar|pre-war|historical\w*|tsarist|czarist|ottoman|soviet|habsburg|prussian?|reich)\b/i

/** Whether the sentence around a place speaks of a time with other borders and other rulers. */
export function speaksOfThePast(context: DocumentContext, unit: number, span: Span): boolean {
  const sentence = sentenceAt(context, unit, span.start)
  return PAST.test(unitText(context, unit).slice(sentence.start, sentence.end))
}
