import { mentionsOver } from '../../../analysis/mentions.ts'
import { isPinyinSyllable, isPinyinWord, soundSkeleton } from '../../../nlp/pinyin-syllables.ts'
import { hasFlag, TokenFlag, tokenText, type Tokens } from '../../../nlp/tokens.ts'
import type { Candidate } from '../../candidate.ts'
import type { FormRole } from '../../../knowledge/entity.ts'
import type { DocumentContext } from '../../context.ts'

interface NameUse {
  readonly unit: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly skeleton: string
}

/** Sounds a skeleton needs to tell anything. */
const ENOUGH_SOUNDS = 3

/**
 * A name in pinyin beside the transliterated name of a foreigner that sounds like it: “Mu Xin” in a text that quotes
 * “Alexei Mushin” is the same man, first spelt after the Russian, then after the Chinese that stands for the Russian.
 */
export function findPinyinShadows(context: DocumentContext, rule: number): readonly Candidate[] {
  if (context.sourceLanguage !== undefined && context.sourceLanguage !== 'zh') return []
  const shadows = usesOf(context, pinyinName)
  const names = shadows.length === 0 ? [] : usesOf(context, fullName)
  return shadows.flatMap((shadow) => {
    const original = names.find((name) => name.skeleton === shadow.skeleton && isSpeltOtherwise(name, shadow))
    return original === undefined ? [] : [candidateOf(rule, shadow, original)]
  })
}

/** The names that `nameAt` finds at the capitalised words of a document. */
function usesOf(context: DocumentContext, nameAt: typeof pinyinName): readonly NameUse[] {
  const uses: NameUse[] = []
  for (const unit of context.scans.keys()) {
    const tokens = context.tokensOf(unit)
    for (let i = 0; i < tokens.count - 1; i++) {
      if (!hasFlag(tokens, i, TokenFlag.word | TokenFlag.capital) || !isNextName(tokens, i + 1)) continue
      const name = nameAt(context, tokens, unit, i)
      if (name !== undefined) uses.push(name)
    }
  }
  return uses
}

/** Two capitalised words of pinyin, the first of one syllable, the second of one or two: Mu Xin, Li Yanhong. */
function pinyinName(context: DocumentContext, tokens: Tokens, unit: number, i: number): NameUse | undefined {
  if (isKnownWord(context, tokens, i) || isKnownWord(context, tokens, i + 1)) return undefined
  if (isNextName(tokens, i + 2) || goesBack(context, tokens, i)) return undefined
  const [first, second] = [tokenText(tokens, i).toLowerCase(), tokenText(tokens, i + 1).toLowerCase()]
  if (!isPinyinSyllable(first) || !isPinyinWord(second)) return undefined
  return useOf(context, tokens, unit, i, soundSkeleton(first + second, 'pinyin'), ['transliterated', 'romanised'])
}

/** A given name and a family name, of which at least one is no pinyin: Alexei Mushin. The family name is compared. */
function fullName(context: DocumentContext, tokens: Tokens, unit: number, i: number): NameUse | undefined {
  if (isNextName(tokens, i + 2)) return undefined
  const [given, family] = [tokenText(tokens, i).toLowerCase(), tokenText(tokens, i + 1).toLowerCase()]
  if (isPinyinWord(given) || family.length < 4 || isKnownWord(context, tokens, i + 1)) return undefined
  return useOf(context, tokens, unit, i, soundSkeleton(family, 'latin'), ['transliterated', 'romanised', 'family', 'name'])
}

/** The two words at `first`, unless they say too little or knowledge knows them in a role that is none of `roles`. */
function useOf(
  context: DocumentContext,
  tokens: Tokens,
  unit: number,
  first: number,
  skeleton: string,
  roles: readonly FormRole[],
): NameUse | undefined {
  if (skeleton.length < ENOUGH_SOUNDS) return undefined
  const last = first + 2
  const over = mentionsOver(context.scans[unit]?.mentions ?? [], last - 1)
  if (over.some(({ readings }) => readings.some(({ role }) => !roles.includes(role)))) return undefined
  const start = tokens.start[first] ?? 0
  const end = tokens.end[last - 1] ?? start
  return { unit, start, end, text: tokens.text.slice(start, end), skeleton }
}

/** Whether the word before a name belongs to it: capitalised, and not for beginning a sentence. */
function goesBack(context: DocumentContext, tokens: Tokens, token: number): boolean {
  return token > 0 && isNextName(tokens, token) && hasFlag(tokens, token - 1, TokenFlag.capital) && !isKnownWord(context, tokens, token - 1)
}

/** Whether a token goes on with the name begun before it: capitalised, behind nothing but a space. */
function isNextName(tokens: Tokens, token: number): boolean {
  const apart = TokenFlag.hyphenBefore | TokenFlag.quoteBefore | TokenFlag.newlineBefore
  return hasFlag(tokens, token, TokenFlag.word | TokenFlag.capital | TokenFlag.spaceBefore) && ((tokens.flags[token] ?? 0) & apart) === 0
}

function isKnownWord(context: DocumentContext, tokens: Tokens, token: number): boolean {
  return context.partsOfSpeech(tokens, token) !== 0
}

function isSpeltOtherwise(name: NameUse, shadow: NameUse): boolean {
  const family = name.text.split(/\s+/).at(-1) ?? ''
  return family.toLowerCase() !== shadow.text.toLowerCase().replace(/\s/g, '')
}

function candidateOf(rule: number, shadow: NameUse, original: NameUse): Candidate {
  const family = original.text.split(/\s+/).at(-1) ?? original.text
  return {
    rule,
    unit: shadow.unit,
    span: { start: shadow.start, end: shadow.end },
    values: { match: shadow.text, other: original.text, family },
    suggestions: [{ text: family, replaces: true }],
    related: [{ unit: original.unit, span: { start: original.start, end: original.end }, message: `“${original.text}” here` }],
  }
}
