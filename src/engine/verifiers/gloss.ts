import { tokenAt, type Tokens } from '../../nlp/tokens.ts'
import type { Candidate } from '../candidate.ts'
import { type DocumentContext, ruleOf, sentenceAt, unitText } from '../context.ts'
import { findPartialGloss, type TokenRange } from '../gloss.ts'
import { replacements } from '../suggestions.ts'
import { conditionsHold } from '../verify-conditions.ts'
import { longest, withSource } from './phrase.ts'

/**
 * Findings of a gloss rule: where all its slots stand together; and where the source text holds the expression, also
 * where most of them stand in a sentence that has no word of a right rendering.
 */
export function verifyGloss(context: DocumentContext, rule: number): readonly Candidate[] {
  const { rule: definition } = ruleOf(context.program, rule)
  if (definition.kind !== 'gloss') return []
  const whole = context.hits.units(rule, 'match').flatMap(({ unit, hits }) => {
    // Words that can meet by chance say nothing by themselves.
    if (definition.confidence === 'low' && context.document.units[unit]?.source === undefined) return []
    return longest(hits).flatMap((hit) => {
      if (!conditionsHold(context, rule, unit, hit) || isPutRight(context, rule, unit, hit.start)) return []
      return withSource(context, rule, unit, definition.source, candidateOf(context, rule, unit, hit, definition.suggest))
    })
  })
  const found = new Set(whole.map(({ unit }) => unit))
  return [
    ...whole,
    ...context.sources.flatMap((places, unit) => (places?.has(rule) && !found.has(unit) ? partial(context, rule, unit) : [])),
  ]
}

/** A rendering of most of the words, in a unit whose source holds the expression. */
function partial(context: DocumentContext, rule: number, unit: number): readonly Candidate[] {
  const { rule: definition } = ruleOf(context.program, rule)
  const slots = context.program.glossSlots(rule)
  if (definition.kind !== 'gloss' || slots === undefined) return []
  const tokens = context.tokensOf(unit)
  const lemmasOf = (token: number): readonly number[] => context.lemmasOf(tokens, token)
  const required = slots.optional.filter((optional) => !optional).length
  const least = Math.ceil((required * 3) / 4)
  const right = rightLemmas(context, rule, slots.lemmas)
  return context.sentencesOf(unit).flatMap((span) => {
    const sentence: TokenRange = { first: tokenAt(tokens, span.start), last: tokenAt(tokens, span.end - 1) + 1 }
    const range = findPartialGloss(tokens, sentence, slots, lemmasOf, least)
    if (range === undefined || holdsAny(tokens, sentence, lemmasOf, right)) return []
    const found = { start: tokens.start[range.first] ?? 0, end: tokens.end[range.last - 1] ?? 0 }
    if (!conditionsHold(context, rule, unit, found)) return []
    const candidate = candidateOf(context, rule, unit, found, definition.suggest)
    return withSource(context, rule, unit, definition.source, candidate).map((sure) => ({ ...sure, confidence: 'medium' as const }))
  })
}

/** Whether the source holds the expression and the sentence also says it in the words of a right rendering: the literal ones are there for colour. */
function isPutRight(context: DocumentContext, rule: number, unit: number, offset: number): boolean {
  const slots = context.program.glossSlots(rule)
  if (slots === undefined || context.sources[unit]?.has(rule) !== true) return false
  const tokens = context.tokensOf(unit)
  const { start, end } = sentenceAt(context, unit, offset)
  const sentence: TokenRange = { first: tokenAt(tokens, start), last: tokenAt(tokens, end - 1) + 1 }
  const holds = (lemma: number): boolean => holdsAny(tokens, sentence, (token) => context.lemmasOf(tokens, token), new Set([lemma]))
  const own = rightLemmas(context, rule, slots.lemmas)
  return context.program.suggestionLemmas(rule).some((words) => words.some((lemma) => own.has(lemma)) && words.every(holds))
}

/** Lemmas of the words that only a right rendering has. */
function rightLemmas(context: DocumentContext, rule: number, slots: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  const lemmas = context.program.suggestionLemmas(rule).flat()
  return new Set(lemmas.filter((lemma) => !slots.some((slot) => slot.has(lemma))))
}

function holdsAny(
  tokens: Tokens,
  { first, last }: TokenRange,
  lemmasOf: (token: number) => readonly number[],
  wanted: ReadonlySet<number>,
): boolean {
  for (let i = first; i < last && i < tokens.count; i++) if (lemmasOf(i).some((lemma) => wanted.has(lemma))) return true
  return false
}

function candidateOf(
  context: DocumentContext,
  rule: number,
  unit: number,
  { start, end }: { readonly start: number; readonly end: number },
  suggest: readonly string[],
): Candidate {
  const match = unitText(context, unit).slice(start, end)
  const values = { match }
  return { rule, unit, span: { start, end }, values, suggestions: replacements(suggest, match, values) }
}
