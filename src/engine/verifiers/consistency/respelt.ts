import { mentionsOver } from '../../../analysis/mentions.ts'
import { isPinyinWord } from '../../../nlp/pinyin-syllables.ts'
import { hasFlag, TokenFlag, tokenText, type Tokens } from '../../../nlp/tokens.ts'
import type { Candidate } from '../../candidate.ts'
import type { DocumentContext } from '../../context.ts'

interface Use {
  readonly unit: number
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Letters a name needs: shorter ones may be two names (Xian and Xi’an). */
const LONG_ENOUGH = 7
/** Words a Chinese name is cut into at the most. */
const MOST_WORDS = 4

/**
 * One name in pinyin that a document cuts into words in two ways: Ma Xiaoli and Ma Xiao Li, Di Saiha and Disaiha. The
 * rarer one is flagged where it first stands.
 */
export function findRespelt(context: DocumentContext, rule: number): readonly Candidate[] {
  if (context.sourceLanguage !== undefined && context.sourceLanguage !== 'zh') return []
  const uses = new Map<string, Use[]>()
  for (const unit of context.scans.keys()) {
    const tokens = context.tokensOf(unit)
    if (!hasUnknownName(context, tokens)) continue
    for (let i = 0; i < tokens.count; ) {
      const last = endOfName(tokens, i)
      if (last > i) note(context, uses, tokens, unit, i, last)
      i = Math.max(last, i + 1)
    }
  }
  return [...uses.values()].flatMap((list) => rarer(rule, list))
}

/** Whether a capitalised word is in pinyin and no English word: without one no name counts. */
function hasUnknownName(context: DocumentContext, tokens: Tokens): boolean {
  for (let i = 0; i < tokens.count; i++) {
    const isUnknown = hasFlag(tokens, i, TokenFlag.word | TokenFlag.capital) && context.partsOfSpeech(tokens, i) === 0
    if (isUnknown && isPinyinWord(tokenText(tokens, i).toLowerCase())) return true
  }
  return false
}

/** The token behind the words of pinyin that begin at `first`; `first` itself if there are none. */
function endOfName(tokens: Tokens, first: number): number {
  let last = first
  while (hasFlag(tokens, last, TokenFlag.word | TokenFlag.capital) && isPinyinWord(tokenText(tokens, last).toLowerCase())) {
    if (last > first && !hasFlag(tokens, last, TokenFlag.spaceBefore) && !hasFlag(tokens, last, TokenFlag.hyphenBefore)) break
    if (hasFlag(tokens, last, TokenFlag.newlineBefore) || hasFlag(tokens, last, TokenFlag.quoteBefore)) {
      if (last > first) break
    }
    last++
  }
  return last
}

/** Remembers a name of pinyin words of which at least one is no English word. */
function note(context: DocumentContext, uses: Map<string, Use[]>, tokens: Tokens, unit: number, first: number, last: number): void {
  if (last - first > MOST_WORDS) return
  let isUnknown = false
  for (let i = first; i < last; i++) isUnknown ||= context.partsOfSpeech(tokens, i) === 0
  if (isKnownName(context, unit, first, last)) return
  const start = tokens.start[first] ?? 0
  const end = tokens.end[last - 1] ?? start
  const text = tokens.text.slice(start, end)
  const key = text.replace(/[\s-]/gu, '').toLowerCase()
  if (!isUnknown || key.length < LONG_ENOUGH || /^\p{Lu}+$/u.test(text)) return
  const known = uses.get(key)
  if (known === undefined) uses.set(key, [{ unit, start, end, text }])
  else known.push({ unit, start, end, text })
}

/** Whether knowledge knows the name as rightly spelt: it may be no pinyin at all (Le Maire). */
function isKnownName(context: DocumentContext, unit: number, first: number, last: number): boolean {
  const over = mentionsOver(context.scans[unit]?.mentions ?? [], first).filter(({ lastToken }) => lastToken >= last)
  return over.some(({ readings }) => readings.some(({ role }) => role === 'name' || role === 'family'))
}

function rarer(rule: number, uses: readonly Use[]): readonly Candidate[] {
  const counts = new Map<string, number>()
  for (const { text } of uses) counts.set(text.toLowerCase(), (counts.get(text.toLowerCase()) ?? 0) + 1)
  if (counts.size < 2) return []
  const usual = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
  const example = uses.find(({ text }) => text.toLowerCase() === usual)
  const odd = uses.find(({ text }) => text.toLowerCase() !== usual)
  if (example === undefined || odd === undefined) return []
  return [
    {
      rule,
      unit: odd.unit,
      span: { start: odd.start, end: odd.end },
      values: { match: odd.text, other: example.text },
      suggestions: [{ text: example.text, replaces: true }],
      related: [{ unit: example.unit, span: { start: example.start, end: example.end }, message: `“${example.text}” here` }],
    },
  ]
}
