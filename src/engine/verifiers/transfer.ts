import type { Candidate } from '../candidate.ts'
import { type DocumentContext, ruleOf, unitOf } from '../context.ts'
import { conditionsHold } from '../verify-conditions.ts'
import type { TransferInput } from './transfer/check.ts'
import { transferChecks } from './transfer/index.ts'

/** Findings of the transfer rules of a document, in the units that have source text. */
export function verifyTransfer(context: DocumentContext, rules: readonly number[]): readonly Candidate[] {
  if (rules.length === 0) return []
  const candidates: Candidate[] = []
  context.document.units.forEach(({ source }, unit) => {
    if (source === undefined || source.trim() === '') return
    const input = inputOf(context, unit, source)
    for (const rule of rules) candidates.push(...findingsOf(context, rule, input))
  })
  return candidates
}

function findingsOf(context: DocumentContext, rule: number, input: TransferInput): readonly Candidate[] {
  const { rule: definition } = ruleOf(context.program, rule)
  if (definition.kind !== 'transfer') return []
  const { index: unit, text } = input
  return transferChecks[definition.check](input).flatMap(({ span, values, suggestions = [], ...rest }) => {
    if (!conditionsHold(context, rule, unit, span)) return []
    return [{ rule, unit, span, values: { match: text.slice(span.start, span.end), ...values }, suggestions, ...rest }]
  })
}

function inputOf(context: DocumentContext, index: number, source: string): TransferInput {
  const unit = unitOf(context.document, index)
  return {
    document: context.document,
    index,
    unit,
    text: unit.target.text,
    source,
    language: context.targetLanguage ?? '',
    sourceLanguage: context.sourceLanguage ?? '',
    tokens: context.tokensOf(index),
    mentions: context.scans[index]?.mentions ?? [],
  }
}
