import { RE2JS, RE2JSSyntaxException } from 're2js'
import { type Issue, type LocatedText, type PackContext, partSpan } from './issue.ts'
import { deadBoundary } from './word-boundary.ts'

/** What a regular expression gives: its named groups, or what is wrong. */
export interface RegexCheck {
  readonly issues: readonly Issue[]
  readonly captures: readonly string[]
}

/** Texts in which an expression that can match nothing would do so somewhere. */
const PROBES = ['', 'a', 'a b', 'A1.', ' , ', '\n', '— “x”', '中文', 'é']

/** Compiles a regular expression and looks for what makes it useless: matches of no length, borders that no text meets. */
export function checkRegex(located: LocatedText, context: PackContext): RegexCheck {
  let compiled: RE2JS
  try {
    compiled = RE2JS.compile(located.text)
  } catch (error) {
    return { issues: [syntaxIssue(error, located, context)], captures: [] }
  }
  const captures = Object.keys(compiled.namedGroups())
  const issue = emptyMatchIssue(compiled, located) ?? deadIssue(located, context)
  return { issues: issue === undefined ? [] : [issue], captures }
}

function emptyMatchIssue(compiled: RE2JS, { pointer }: LocatedText): Issue | undefined {
  for (const probe of PROBES) {
    const matcher = compiled.matcher(probe)
    for (let tries = 0; tries <= probe.length && matcher.find(); tries++) {
      if (matcher.start() !== matcher.end()) continue
      const message = 'the regular expression can match where no text is'
      return { code: 'PACK_REGEX', message, advice: 'let at least one character be needed: + in place of *, no empty alternative', pointer }
    }
  }
  return undefined
}

function deadIssue(located: LocatedText, context: PackContext): Issue | undefined {
  const dead = deadBoundary(located.text)
  if (dead === undefined) return undefined
  const { message, advice, offset } = dead
  return { code: 'PACK_NEVER_MATCHES', message, advice, pointer: located.pointer, span: partSpan(context, located, offset, 2) }
}

function syntaxIssue(error: unknown, located: LocatedText, context: PackContext): Issue {
  const { text, pointer } = located
  const lookAround = /\(\?<?[=!]/.exec(text)
  const backReference = /\\(?:[1-9]|k[<{'])/.exec(text)
  const at = (offset: number, length: number) => ({ code: 'PACK_REGEX', pointer, span: partSpan(context, located, offset, length) })
  if (lookAround !== null) {
    const advice = 'use unless, near or not_near in its place'
    return { ...at(lookAround.index, lookAround[0].length), message: 'a regular expression here has no look-around', advice }
  }
  if (backReference !== null) {
    const advice = 'write the alternatives out, or use unless or near'
    return { ...at(backReference.index, backReference[0].length), message: 'a regular expression here has no back-references', advice }
  }
  const said = error instanceof RE2JSSyntaxException ? error.getDescription() : 'it does not compile'
  const fragment = error instanceof RE2JSSyntaxException ? (error.getPattern() ?? '') : ''
  const offset = fragment === '' ? -1 : text.indexOf(fragment)
  const place = offset < 0 ? at(0, text.length) : at(offset, fragment.length)
  return { ...place, message: `the regular expression is wrong: ${said}`, advice: 'write it in RE2 syntax, in single quotes' }
}
