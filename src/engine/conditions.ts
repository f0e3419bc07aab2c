import type { Condition } from '../pack/generated/schema-types.ts'

/** A condition with its distance made explicit. */
export interface RuleCondition {
  readonly match: readonly string[]
  /** A number counts words to either side. */
  readonly within: 'sentence' | 'paragraph' | 'document' | number
}

/** The conditions of a rule; a pattern alone is looked for in the sentence. */
export function conditionsOf(conditions: readonly Condition[] | undefined): readonly RuleCondition[] {
  return (conditions ?? []).map((condition) =>
    typeof condition === 'string'
      ? { match: [condition], within: 'sentence' }
      : { match: condition.match, within: condition.within ?? 'sentence' },
  )
}
