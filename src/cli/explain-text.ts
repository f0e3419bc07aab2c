import pc from 'picocolors'
import type { LevelSetting } from '../core/finding.ts'
import type { Condition, Example } from '../pack/generated/schema-types.ts'
import type { CompleteRule, PackRule } from '../pack/types.ts'
import { listOf } from '../pack/words.ts'
import { escapeTerminal } from '../report/escape.ts'

type Paint = ReturnType<typeof pc.createColors>

/** A rule in words: what it flags, why, what to write instead, on what conditions, with its examples. */
export function explainRule(packRule: PackRule, level: LevelSetting, colour: boolean): string {
  const paint = pc.createColors(colour)
  const { rule } = packRule
  const levels = `${level} · ${rule.severity}, ${rule.confidence} confidence · ${rule.category} · ${rule.kind} rule · ${directionOf(rule)}`
  const head = `${paint.bold(packRule.id)}\n${paint.dim(escapeTerminal(levels))}`
  const why = rule.why === undefined ? [] : [rule.why]
  const blocks = [
    head,
    [rule.message, ...why].map((line) => escapeTerminal(line)).join('\n\n'),
    ...partsOf(rule, paint),
    examplesOf(rule.examples, paint),
  ]
  const url = rule.url === undefined ? '' : `${rule.url} · `
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n\n${paint.dim(escapeTerminal(`${url}${packRule.path}`))}\n`
}

function directionOf({ languages }: CompleteRule): string {
  return `${listOf(languages.source ?? ['any language'])} → ${listOf(languages.target ?? ['any language'])}`
}

function partsOf(rule: CompleteRule, paint: Paint): string[] {
  const source = 'source' in rule ? rule.source : undefined
  const match = 'match' in rule ? rule.match : undefined
  const gloss = 'gloss' in rule ? rule.gloss : undefined
  const expected = 'expect' in rule ? rule.expect : undefined
  const check = 'check' in rule ? rule.check : undefined
  return [
    section('Source expression', source, paint),
    section('Flags', match, paint),
    section('Words for each part of it', gloss, paint),
    section('Right renderings', expected, paint),
    section('Check', check === undefined ? undefined : [check], paint),
    section('Write instead', rule.suggest, paint),
    section('Unless it is part of', rule.unless, paint),
    section('Only near', rule.near?.map(conditionText), paint),
    section('Not near', rule.not_near?.map(conditionText), paint),
  ]
}

function section(title: string, lines: readonly string[] | undefined, paint: Paint): string {
  if (lines === undefined || lines.length === 0) return ''
  return [paint.underline(title), ...lines.map((line) => `  ${escapeTerminal(line)}`)].join('\n')
}

function conditionText(condition: Condition): string {
  if (typeof condition === 'string') return `${condition} (in the sentence)`
  const { within } = condition
  const where = typeof within === 'number' ? `within ${within} words` : `in the ${within ?? 'sentence'}`
  return `${condition.match.join(', ')} (${where})`
}

function examplesOf(examples: readonly Example[], paint: Paint): string {
  const lines = examples.flatMap((example) => {
    const source = example.source === undefined ? [] : [`    ${paint.dim('from')} ${oneLine(example.source)}`]
    if ('good' in example) return [`  ${paint.green('✔')} ${oneLine(example.good)}`, ...source]
    if ('missed' in example) return [`  ${paint.yellow('?')} ${marked(example.missed, paint)} ${paint.dim('(not found yet)')}`, ...source]
    const fix = example.fix === undefined ? [] : [`    ${paint.green('→')} ${oneLine(example.fix)}`]
    return [`  ${paint.red('✖')} ${marked(example.bad, paint)}`, ...fix, ...source]
  })
  return lines.length === 0 ? '' : [paint.underline('Examples'), ...lines].join('\n')
}

function oneLine(text: string): string {
  return escapeTerminal(text.trim().replace(/\s*\n\s*/g, ' ⏎ '))
}

/** The example with its mark in red, and in brackets where there are no colours. */
function marked(text: string, paint: Paint): string {
  const line = oneLine(text)
  return paint.isColorSupported ? line.replace(/\[\[(.*?)\]\]/g, (_, inner: string) => paint.red(inner)) : line
}
