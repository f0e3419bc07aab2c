import type { Document, Languages, Unit } from './core/document.ts'
import type { Finding, RuleId } from './core/finding.ts'
import type { Span } from './core/span.ts'
import { toSource } from './core/source-map.ts'
import type { Linter } from './engine/linter.ts'
import type { Example } from './pack/generated/schema-types.ts'
import type { PackRule } from './pack/types.ts'
import { readText } from './readers/text.ts'

/** Which text of an example failed. */
export type ExamplePart = 'bad' | 'fix' | 'good' | 'missed'

/** What was found in the text of an example, with offsets in it. */
export interface FoundInExample {
  readonly ruleId: RuleId
  readonly span: Span
  readonly message: string
}

/** An example that does not behave as its rule promises. */
export interface SelfTestFailure {
  readonly rule: PackRule
  /** Number of the example, from 0. */
  readonly example: number
  readonly part: ExamplePart
  /** The text that was linted: the example's without its marks. */
  readonly text: string
  /** Where the rule had to find something; undefined where nothing was to be found. */
  readonly expected?: Span
  /** What was found. */
  readonly found: readonly FoundInExample[]
  /** What is wrong, in one sentence. */
  readonly message: string
}

/** What running the examples of rules gave. */
export interface SelfTestResult {
  readonly rules: number
  readonly examples: number
  readonly failures: readonly SelfTestFailure[]
}

/** A text with the span of its `[[mark]]`; undefined span where there is not exactly one. */
export interface MarkedText {
  readonly text: string
  readonly span: Span | undefined
}

/** Takes the `[[marks]]` out of a text. */
export function unmark(marked: string): MarkedText {
  const parts = marked.split(/\[\[|\]\]/)
  const text = parts.join('')
  const first = parts[0] ?? ''
  const inner = parts[1] ?? ''
  const whole = parts.length === 3 && marked === `${first}[[${inner}]]${parts[2] ?? ''}`
  return { text, span: whole ? { start: first.length, end: first.length + inner.length } : undefined }
}

/**
 * Runs the examples of rules: a bad one has to give exactly one finding, of its rule, at exactly the marked span;
 * its fix and good ones give none; a missed one is not found. Findings of other rules on them are failures too.
 * `linter` has to hold the rules.
 */
export function selfTest(rules: readonly PackRule[], linter: Linter): SelfTestResult {
  const failures: SelfTestFailure[] = []
  let examples = 0
  for (const rule of rules) {
    for (const [index, example] of rule.rule.examples.entries()) {
      examples++
      for (const trial of trialsOf(example)) {
        const failure = run(rule, index, example, trial, linter)
        if (failure !== undefined) failures.push(failure)
      }
    }
  }
  return { rules: rules.length, examples, failures }
}

interface Trial {
  readonly part: ExamplePart
  readonly marked: string
}

function trialsOf(example: Example): Trial[] {
  if ('good' in example) return [{ part: 'good', marked: example.good }]
  if ('missed' in example) return [{ part: 'missed', marked: example.missed }]
  const bad: Trial = { part: 'bad', marked: example.bad }
  return example.fix === undefined ? [bad] : [bad, { part: 'fix', marked: example.fix }]
}

function run(rule: PackRule, number: number, example: Example, trial: Trial, linter: Linter): SelfTestFailure | undefined {
  const wantsMark = trial.part === 'bad' || trial.part === 'missed'
  const { text, span } = wantsMark ? unmark(trial.marked) : { text: trial.marked, span: undefined }
  const document = exampleDocument(rule, text, example)
  const found = linter.lint(document).map((finding) => placed(finding, document))
  const expected = trial.part === 'bad' ? span : undefined
  const message = trial.part === 'bad' ? badVerdict(rule, expected, found) : cleanVerdict(rule, trial.part, found)
  if (message === undefined) return undefined
  return { rule, example: number, part: trial.part, text, ...(expected === undefined ? {} : { expected }), found, message }
}

function badVerdict(rule: PackRule, expected: Span | undefined, found: readonly FoundInExample[]): string | undefined {
  if (expected === undefined) return 'a bad example needs exactly one [[marked]] span'
  const own = found.filter((one) => one.ruleId === rule.id)
  const right = own.some((one) => one.span.start === expected.start && one.span.end === expected.end)
  if (right && found.length === 1) return undefined
  if (own.length === 0) return found.length === 0 ? 'nothing was found' : `only ${idsOf(found)} found something`
  if (own.length > 1) return `found ${own.length} times; once is right`
  if (!right) return 'found at another span than the marked one'
  return `${idsOf(found.filter((one) => one.ruleId !== rule.id))} found something too`
}

function cleanVerdict(rule: PackRule, part: ExamplePart, found: readonly FoundInExample[]): string | undefined {
  if (found.length === 0) return undefined
  if (part === 'missed' && found.some((one) => one.ruleId === rule.id)) return 'this known miss is found now: make it a bad example'
  const name = part === 'fix' ? 'the fix' : part === 'good' ? 'the good example' : 'the known miss'
  return `${name} has to be clean, but ${idsOf(found)} found something`
}

function idsOf(found: readonly FoundInExample[]): string {
  return [...new Set(found.map((one) => one.ruleId))].join(', ')
}

function placed(finding: Finding, document: Document): FoundInExample {
  const unit = document.units[finding.unit]
  return {
    ruleId: finding.ruleId,
    span: unit === undefined ? finding.span : toSource(unit.target.map, finding.span),
    message: finding.message,
  }
}

/** What an example may say of its text beside it. */
export type ExampleSetting = Pick<Example, 'source' | 'from' | 'to'>

/** The text of an example as a document, with the units the text reader gives, in its languages or the first of the rule. */
export function exampleDocument(rule: PackRule, text: string, { source, from, to }: ExampleSetting): Document {
  const sourceLanguage = from ?? rule.rule.languages.source?.[0]
  const target = to ?? rule.rule.languages.target?.[0]
  const languages: Languages = {
    ...(sourceLanguage === undefined ? {} : { source: sourceLanguage }),
    ...(target === undefined ? {} : { target }),
  }
  const units = unitsOf(text)
  if (source === undefined) return { id: rule.id, languages, units }
  const sources = unitsOf(source).map((unit) => unit.target.text)
  const paired = sources.length === units.length
  return {
    id: rule.id,
    languages,
    units: units.map((unit, index) => withSource(unit, paired ? sources[index] : index === 0 ? source : undefined)),
  }
}

function withSource(unit: Unit, source: string | undefined): Unit {
  return source === undefined ? unit : { ...unit, source }
}

function unitsOf(text: string): readonly Unit[] {
  return readText(text, { path: 'example', languages: {} }).documents[0]?.units ?? []
}
