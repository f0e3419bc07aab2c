import type { Tokens } from '../nlp/tokens.ts'
import type { RuleOutput } from './program.ts'

/** Roles of the conditions of a rule. */
export type ConditionRole = 'unless' | 'near' | 'not-near'

/** A condition met in a unit; `index` tells which of the rule's. Offsets UTF-16 in the unit's text. */
export interface ConditionHit {
  readonly index: number
  readonly start: number
  readonly end: number
}

/** Numbers kept for a hit. */
const WIDTH = 3

/**
 * The conditions of rules met in one unit, as plain numbers: texts are full of them, and few are ever asked for, since
 * most rules match nowhere.
 */
export class ConditionHits {
  /** Output, first token and token behind the last, hit after hit. */
  private readonly packed: number[] = []
  private readonly tokens: Tokens
  private readonly outputs: readonly RuleOutput[]

  constructor(tokens: Tokens, outputs: readonly RuleOutput[]) {
    this.tokens = tokens
    this.outputs = outputs
  }

  /** Notes a hit by the number of its output. */
  add(output: number, firstToken: number, lastToken: number): void {
    this.packed.push(output, firstToken, lastToken)
  }

  /** The hits of one rule in one role, in order. */
  of(rule: number, role: ConditionRole): readonly ConditionHit[] {
    const hits: ConditionHit[] = []
    const { packed, tokens } = this
    for (let at = 0; at < packed.length; at += WIDTH) {
      const output = this.outputs[packed[at] as number] as RuleOutput
      if (output.rule !== rule || output.role !== role) continue
      const start = tokens.start[packed[at + 1] as number] ?? 0
      hits.push({ index: output.index, start, end: tokens.end[(packed[at + 2] as number) - 1] ?? start })
    }
    return hits
  }
}

/** Whether a role is that of a condition. */
export function isCondition(role: RuleOutput['role']): role is ConditionRole {
  return role === 'unless' || role === 'near' || role === 'not-near'
}
