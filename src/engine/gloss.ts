import { isFunctionWord } from '../nlp/function-words.ts'
import { hasFlag, TokenFlag, tokenText, type Tokens } from '../nlp/tokens.ts'

/** The slots of a gloss rule as the matcher sees them. */
export interface GlossSlots {
  /** For each slot the numbers of its words' lemmas. */
  readonly lemmas: readonly ReadonlySet<number>[]
  /** For each slot whether it may be missing. */
  readonly optional: readonly boolean[]
}

/** Tokens `first` to `last` (exclusive). */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

/** Tells which lemmas a token is a form of. */
type LemmasOf = (token: number) => readonly number[]

/** Function words that may stand between two slots: more, and the words are no longer said together. */
const MOST_BETWEEN = 4
/** Other content words in a rendering of most of the words: with any, somebody has put it freely. */
const MOST_OTHERS = 0

/**
 * The shortest stretch around a token that holds every slot that has to be there, each in a token of its own, in any
 * order, with nothing but function words and commas between; undefined if there is none.
 */
export function findGloss(tokens: Tokens, at: number, slots: GlossSlots, lemmasOf: LemmasOf): TokenRange | undefined {
  const { first, last } = reach(tokens, at, slots, lemmasOf)
  const needed = slots.optional.flatMap((optional, slot) => (optional ? [] : [slot]))
  if (last - first < needed.length) return undefined
  let best: TokenRange | undefined
  for (let from = first; from <= at; from++) {
    for (let to = Math.max(at + 1, from + needed.length); to <= last; to++) {
      if (best !== undefined && to - from >= best.last - best.first) break
      if (coverage(tokens, { first: from, last: to }, slots, lemmasOf, needed) < needed.length) continue
      best = { first: from, last: to }
      break
    }
  }
  return best && withOptional(best, { first, last }, slots, lemmasOf)
}

/**
 * The stretch of a sentence that holds most slots, at least `least` of them, in few words; undefined if none does.
 * For text whose source holds the expression: other words may stand between.
 */
export function findPartialGloss(
  tokens: Tokens,
  sentence: TokenRange,
  slots: GlossSlots,
  lemmasOf: LemmasOf,
  least: number,
): TokenRange | undefined {
  const every = slots.lemmas.map((_, slot) => slot)
  const widest = slots.lemmas.length * 3 + 2
  const filled: number[] = []
  for (let i = sentence.first; i < sentence.last; i++) if (slots.lemmas.some((slot) => fills(slot, lemmasOf(i)))) filled.push(i)
  let best: (TokenRange & { readonly count: number }) | undefined
  for (const first of filled) {
    for (const end of filled) {
      if (end < first) continue
      if (end - first >= widest) break
      const range = { first, last: end + 1 }
      const count = coverage(tokens, range, slots, lemmasOf, every)
      if (count < least || others(tokens, range, slots, lemmasOf) > MOST_OTHERS) continue
      const isBetter =
        best === undefined || count > best.count || (count === best.count && range.last - range.first < best.last - best.first)
      if (isBetter) best = { ...range, count }
    }
  }
  return best
}

/** How many content words of a stretch fill no slot. */
function others(tokens: Tokens, { first, last }: TokenRange, slots: GlossSlots, lemmasOf: LemmasOf): number {
  let count = 0
  for (let i = first; i < last; i++) {
    if (hasFlag(tokens, i, TokenFlag.word) && !isBinder(tokens, i) && !slots.lemmas.some((slot) => fills(slot, lemmasOf(i)))) count += 1
  }
  return count
}

/** The stretch around a token that nothing but slots, function words and commas fill. */
function reach(tokens: Tokens, at: number, slots: GlossSlots, lemmasOf: LemmasOf): TokenRange {
  // A text that says the same few words over and over must not cost more than another.
  const farthest = slots.lemmas.length * 3
  const walk = (step: 1 | -1): number => {
    let end = at
    for (let i = at + step, between = 0; between <= MOST_BETWEEN && Math.abs(i - at) <= farthest && i >= 0 && i < tokens.count; i += step) {
      if (slots.lemmas.some((slot) => fills(slot, lemmasOf(i)))) {
        end = i
        between = 0
      } else if (isBinder(tokens, i)) between += 1
      else break
    }
    return end
  }
  return { first: walk(-1), last: walk(1) + 1 }
}

function isBinder(tokens: Tokens, token: number): boolean {
  const text = tokenText(tokens, token)
  return hasFlag(tokens, token, TokenFlag.word) ? isFunctionWord(text.toLowerCase().replaceAll('’', "'")) : text === ','
}

/** How many of the wanted slots a stretch fills, each by a token of its own: augmenting paths, the slots being few. */
function coverage(tokens: Tokens, range: TokenRange, slots: GlossSlots, lemmasOf: LemmasOf, wanted: readonly number[]): number {
  const holder = new Map<number, number>()
  const place = (slot: number, tried: Set<number>): boolean => {
    const lemmas = slots.lemmas[slot]
    if (lemmas === undefined) return false
    for (let i = range.first; i < range.last; i++) {
      if (tried.has(i) || !hasFlag(tokens, i, TokenFlag.word) || !fills(lemmas, lemmasOf(i))) continue
      tried.add(i)
      const other = holder.get(i)
      if (other === undefined || place(other, tried)) {
        holder.set(i, slot)
        return true
      }
    }
    return false
  }
  return wanted.filter((slot) => place(slot, new Set())).length
}

/** Takes in the words of optional slots that stand right beside a stretch. */
function withOptional(range: TokenRange, limits: TokenRange, slots: GlossSlots, lemmasOf: LemmasOf): TokenRange {
  const isOptional = (token: number): boolean =>
    slots.lemmas.some((slot, index) => slots.optional[index] === true && fills(slot, lemmasOf(token)))
  let { first, last } = range
  while (first > limits.first && isOptional(first - 1)) first -= 1
  while (last < limits.last && isOptional(last)) last += 1
  return { first, last }
}

function fills(slot: ReadonlySet<number>, lemmas: readonly number[]): boolean {
  return lemmas.some((lemma) => slot.has(lemma))
}
