import type { Mention } from '../analysis/mention.ts'
import { type FormHit, resolveMentions } from '../analysis/mentions.ts'
import { findPersons, type PersonMention } from '../analysis/persons.ts'
import { overlaps, type Span } from '../core/span.ts'
import type { World } from '../knowledge/world.ts'
import { hasFlag, TokenFlag, tokenText, type Tokens } from '../nlp/tokens.ts'
import type { Inflected } from './inflected.ts'
import type { Capture } from './capture.ts'
import { ClassIndex } from './class-index.ts'
import { ConditionHits, type ConditionRole, isCondition } from './condition-hits.ts'
import { findGloss } from './gloss.ts'
import type { Program, RuleOutput } from './program.ts'
import { type ScanFacts, scan } from './scan.ts'
import type { Trie } from './trie.ts'

/** A sequence of a rule met in a unit. Tokens as in the unit, offsets UTF-16 in its text. */
export interface RuleHit {
  readonly output: RuleOutput & { readonly role: Exclude<RuleOutput['role'], ConditionRole> }
  readonly firstToken: number
  readonly lastToken: number
  readonly start: number
  readonly end: number
  readonly captures: readonly Capture[]
}

/** What one pass over a unit finds. */
export interface UnitScan {
  readonly mentions: readonly Mention[]
  readonly persons: readonly PersonMention[]
  readonly hits: readonly RuleHit[]
  readonly conditions: ConditionHits
  /** Whether some walk was cut short by its budget: the rules with many gaps may have missed something here. */
  readonly cut: boolean
}

/** What scanning needs beside the tokens. */
export interface ScanSetting {
  readonly program: Program
  readonly world: World
  readonly inflected: Inflected
  /** Vocabulary ids of number words. */
  readonly numbers: ReadonlySet<number>
  /** Whether the rule (by its number) is on for this document. */
  isActive(rule: number): boolean
}

const NO_MENTIONS: readonly Mention[] = []

/** Finds names and the sequences of active rules in a text. */
export function scanUnit(setting: ScanSetting, tokens: Tokens): UnitScan {
  const { program, world, inflected } = setting
  const mentions = findMentions(setting, tokens)
  const partsOfSpeech = (token: number): number => program.wordClasses[tokens.word[token] ?? 0] ?? 0
  const persons = findPersons({ tokens, mentions, world, partsOfSpeech })
  const classes = new ClassIndex(tokens, mentions, persons, world, setting.numbers)
  const hits: RuleHit[] = []
  const conditions = new ConditionHits(tokens, program.ruleOutputs)
  const captureNames = program.captureNames.length
  const facts: ScanFacts = { lemmasOf: (token) => inflected.lemmasOf(tokens, token), classesAt: (token) => classes.at(token), captureNames }
  const cut = scan(program.rules, tokens, facts, (number, first, last, captures) => {
    const output = program.ruleOutputs[number]
    if (output === undefined || !setting.isActive(output.rule) || !hasCased(tokens, first, last, output.cased)) return
    const { role } = output
    if (isCondition(role)) {
      conditions.add(number, first, last)
      return
    }
    if (role === 'slot') {
      const slots = program.glossSlots(output.rule)
      const found = slots && findGloss(tokens, first, slots, (token) => facts.lemmasOf(token))
      if (found !== undefined) hits.push(hitOf(tokens, { ...output, role: 'match' }, found.first, found.last, []))
      return
    }
    hits.push(hitOf(tokens, { ...output, role }, first, last, classes.captures(program.captureNames, captures)))
  })
  return { mentions, persons, hits, conditions, cut: cut > 0 }
}

/** Where the source expressions of rules stand in a source text, by rule number: of several places the longest. */
export function scanSource(setting: ScanSetting, tokens: Tokens, trie: Trie): ReadonlyMap<number, Span> {
  const hits: { readonly rule: number; readonly isMatch: boolean; readonly span: Span }[] = []
  const facts: ScanFacts = { lemmasOf: (token) => setting.inflected.lemmasOf(tokens, token), classesAt: () => [], captureNames: 0 }
  scan(trie, tokens, facts, (number, first, last) => {
    const output = setting.program.ruleOutputs[number]
    if (output === undefined || !setting.isActive(output.rule)) return
    const span = { start: tokens.start[first] ?? 0, end: tokens.end[last - 1] ?? 0 }
    hits.push({ rule: output.rule, isMatch: output.role === 'match', span })
  })
  const found = new Map<number, Span>()
  for (const { rule, isMatch, span } of hits) {
    const known = found.get(rule)
    const isLonger = known === undefined || span.end - span.start > known.end - known.start
    const isCancelled = hits.some((other) => !other.isMatch && other.rule === rule && overlaps(other.span, span))
    if (isMatch && isLonger && !isCancelled) found.set(rule, span)
  }
  return found
}

function findMentions({ program, inflected }: ScanSetting, tokens: Tokens): readonly Mention[] {
  const hits: FormHit[] = []
  const facts: ScanFacts = { lemmasOf: (token) => inflected.lemmasOf(tokens, token), classesAt: () => [], captureNames: 0 }
  scan(program.entities, tokens, facts, (number, firstToken, lastToken) => {
    const form = program.formOutputs[number]
    // Most renderings in ordinary words stand for just those words.
    if (form === undefined || (form.role === 'literal' && !hasFlag(tokens, lastToken - 1, TokenFlag.capital))) return
    hits.push({ firstToken, lastToken, reading: form, capitals: form.capitals })
  })
  return hits.length === 0 ? NO_MENTIONS : resolveMentions(tokens, hits)
}

function hitOf(tokens: Tokens, output: RuleHit['output'], firstToken: number, lastToken: number, captures: readonly Capture[]): RuleHit {
  const start = tokens.start[firstToken] ?? 0
  const end = tokens.end[lastToken - 1] ?? start
  return { output, firstToken, lastToken, start, end, captures }
}

/** Whether those words of a match that are wanted with capitals have them. */
function hasCased(tokens: Tokens, first: number, last: number, cased: readonly string[]): boolean {
  for (const word of cased) {
    for (let i = first; i < last; i++) {
      const text = tokenText(tokens, i)
      if (text.toLowerCase() !== word.toLowerCase()) continue
      if (!hasFlag(tokens, i, TokenFlag.capital) || (word === word.toUpperCase() && text !== text.toUpperCase())) return false
    }
  }
  return true
}
