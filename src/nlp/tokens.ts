/** What is known of a token beside its word. */
export const TokenFlag = {
  /** A word or number; otherwise a mark. */
  word: 1,
  /** Begins with a capital letter. */
  capital: 2,
  /** Two letters or more, all of them capitals. */
  allCapitals: 4,
  /** A number in digits. */
  number: 8,
  /** A character of a script without word spaces. */
  ideograph: 16,
  /** White space stands before it. */
  spaceBefore: 32,
  /** A line break stands before it. */
  newlineBefore: 64,
  /** A hyphen or closed-up en dash stands before it. */
  hyphenBefore: 128,
  /** A quotation mark stands before it. */
  quoteBefore: 256,
  /** The possessive 's. */
  possessive: 512,
} as const

/**
 * The tokens of one text, as parallel arrays. Offsets are UTF-16, `end` exclusive.
 * White space, hyphens and quotation marks between words are no tokens: flags of the token that follows tell of them.
 */
export interface Tokens {
  readonly text: string
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** Vocabulary ids; 0: a word not in the vocabulary. */
  readonly word: Int32Array
  /** Bits of {@link TokenFlag}. */
  readonly flags: Uint16Array
}

/** The text of a token as it stands; '' for an index outside. */
export function tokenText(tokens: Tokens, index: number): string {
  if (index < 0 || index >= tokens.count) return ''
  return tokens.text.slice(tokens.start[index], tokens.end[index])
}

/** Whether a token has all of the given flags. */
export function hasFlag(tokens: Tokens, index: number, flag: number): boolean {
  return index >= 0 && index < tokens.count && ((tokens.flags[index] as number) & flag) === flag
}

/** Index of the first token that ends after `offset`; `count` if there is none. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens.end[middle] as number) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
