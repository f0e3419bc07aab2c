import { exampleIssues } from './check-examples.ts'
import { checkPatterns } from './check-pattern.ts'
import { placeholderIssues } from './check-placeholders.ts'
import { checkRegex } from './check-regex.ts'
import { type Issue, type LocatedText, type PackContext, textsOf } from './issue.ts'
import { childPointer, isRecord } from './pointer.ts'

const MAX_REGEX = 1000

/** What is wrong with a rule beyond its schema. Fields of a wrong type are left to the schema. */
export function ruleIssues(rule: unknown, pointer: string, context: PackContext): Issue[] {
  if (!isRecord(rule)) return []
  const field = (name: string): LocatedText[] => textsOf(rule[name], childPointer(pointer, name))
  const captures = new Set<string>()
  const issues: Issue[] = []
  if (rule.kind === 'regex') {
    for (const located of field('match')) {
      if (located.text === '' || located.text.length > MAX_REGEX) continue
      const found = checkRegex(located, context)
      issues.push(...found.issues)
      for (const name of found.captures) captures.add(name)
    }
  } else {
    const found = checkPatterns([...field('match'), ...variants(rule.variants, childPointer(pointer, 'variants'))], context)
    issues.push(...found.issues)
    for (const name of found.captures) captures.add(name)
    issues.push(...selfCancelled(field('match'), field('unless')))
  }
  const conditions = ['near', 'not_near'].flatMap((name) => conditionTexts(rule[name], childPointer(pointer, name)))
  const others = ['source', 'source_unless', 'expect', 'unless'].flatMap(field)
  issues.push(...checkPatterns([...others, ...conditions], context).issues)
  issues.push(...exampleIssues(rule.examples, childPointer(pointer, 'examples')))
  issues.push(...variantsIssue(rule, pointer), ...pairIssue(rule, pointer), ...slotIssue(rule, pointer))
  // A pattern that does not parse offers no names: what it might have filled is not held against the message.
  if (issues.some((issue) => issue.code === 'PACK_PATTERN' || issue.code === 'PACK_REGEX')) return issues
  const offer = { kind: rule.kind, captures, hasSuggestion: rule.suggest !== undefined, hasSource: rule.source !== undefined }
  for (const located of [...field('message'), ...field('suggest')]) issues.push(...placeholderIssues(located, offer, context))
  return issues
}

function variants(value: unknown, pointer: string): LocatedText[] {
  return Array.isArray(value) ? value.flatMap((entry, at) => textsOf(entry, childPointer(pointer, at))) : []
}

function conditionTexts(value: unknown, pointer: string): LocatedText[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((entry: unknown, at) => {
    const here = childPointer(pointer, at)
    return isRecord(entry) ? textsOf(entry.match, childPointer(here, 'match')) : textsOf(entry, here)
  })
}

/** A pattern that is its own antipattern. */
function selfCancelled(match: readonly LocatedText[], unless: readonly LocatedText[]): Issue[] {
  return match.flatMap(({ text, pointer }) => {
    if (text === '' || !unless.some((other) => other.text === text)) return []
    const message = 'the pattern never finds anything: unless holds the same one'
    return [{ code: 'PACK_NEVER_MATCHES', message, advice: 'take it out of match or of unless', pointer }]
  })
}

function variantsIssue(rule: Readonly<Record<string, unknown>>, pointer: string): Issue[] {
  if (rule.kind !== 'consistency' || rule.check !== 'variants' || rule.variants !== undefined) return []
  return [
    {
      code: 'PACK_REQUIRED',
      message: 'variants is missing',
      advice: 'list the renderings that the check compares',
      pointer: childPointer(pointer, 'check'),
    },
  ]
}

function pairIssue(rule: Readonly<Record<string, unknown>>, pointer: string): Issue[] {
  if (rule.kind !== 'pair' || rule.match !== undefined || rule.expect !== undefined) return []
  const message = 'the rule says neither what is wrong nor what is right'
  return [{ code: 'PACK_REQUIRED', message, advice: 'add match, expect or both', pointer: childPointer(pointer, 'kind') }]
}

function slotIssue(rule: Readonly<Record<string, unknown>>, pointer: string): Issue[] {
  if (rule.kind !== 'gloss' || !Array.isArray(rule.gloss)) return []
  const required = rule.gloss.filter((slot) => typeof slot === 'string' && !slot.endsWith('?'))
  if (required.length > 1) return []
  const message = 'fewer than two slots have to be there: one word alone is no calque'
  return [{ code: 'PACK_GLOSS', message, advice: 'take the ? off a slot', pointer: childPointer(pointer, 'gloss') }]
}
