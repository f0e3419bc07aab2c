/** What a character is to the tokenizer. */
export const CharClass = {
  /** Letters, digits, marks and `_`: parts of words. */
  word: 1,
  /** A decimal digit: part of words and numbers. */
  digit: 2,
  /** A character of a script without word spaces: a word of its own. */
  ideograph: 3,
  space: 4,
  newline: 5,
  /** Hyphens and the en dash: between words as good as a space. */
  hyphen: 6,
  /** Quotation marks, which a phrase may hold anywhere. */
  quote: 7,
  /** ' and ’: apostrophe or quotation mark. */
  apostrophe: 8,
  /** Soft hyphen, zero-width characters: not there. */
  ignorable: 9,
  /** A combining mark: joins the letter before it. */
  combining: 10,
  /** Anything else: a mark, a word of its own. */
  mark: 11,
} as const

export type CharClass = (typeof CharClass)[keyof typeof CharClass]

const IDEOGRAPH = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}\u30FC]/u
const COMBINING = /\p{M}/u
const WORD = /[\p{L}\p{N}_]/u
const DIGIT = /\p{Nd}/u
const SPACE = /[\s\u00A0\u3000]/u
const QUOTES = '"“”„‟«»‹›「」『』《》〈〉‚‛`´＂'
const IGNORABLE = '\u00AD\u200B\u200C\u200D\u2060\uFEFF\u200E\u200F'
const HYPHENS = '-‐‑–−'

/** The class of a code point; reads tables of Unicode, so callers keep what they learn in a {@link CharTable}. */
function classify(codePoint: number): CharClass {
  const c = String.fromCodePoint(codePoint)
  if (c === '\n' || c === '\r' || c === '\u2028' || c === '\u2029') return CharClass.newline
  if (c === "'" || c === '’' || c === '‘' || c === '＇') return CharClass.apostrophe
  if (IGNORABLE.includes(c)) return CharClass.ignorable
  if (SPACE.test(c)) return CharClass.space
  if (HYPHENS.includes(c)) return CharClass.hyphen
  if (QUOTES.includes(c)) return CharClass.quote
  if (IDEOGRAPH.test(c)) return CharClass.ideograph
  if (DIGIT.test(c)) return CharClass.digit
  if (COMBINING.test(c)) return CharClass.combining
  return WORD.test(c) ? CharClass.word : CharClass.mark
}

/** Case and apostrophes folded, one UTF-16 unit for one. */
function foldUnit(unit: number): number {
  if (unit === 0x2019 || unit === 0x2018 || unit === 0xff07) return 0x27
  if (unit === 0x130) return 0x69
  const lower = String.fromCharCode(unit).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : unit
}

/**
 * Classes and folded forms of UTF-16 units, learnt a page of 256 at a time, so that an English text costs two pages.
 */
export class CharTable {
  private readonly classes: (Uint8Array | undefined)[] = []
  private readonly folds: (Uint16Array | undefined)[] = []

  /** Class of the character at `index`; `unit` is its first UTF-16 unit. */
  classOf(unit: number): CharClass {
    const page = this.classes[unit >> 8] ?? this.learnClasses(unit >> 8)
    return page[unit & 255] as CharClass
  }

  /** Class of a code point outside the basic plane. */
  classOfAstral(codePoint: number): CharClass {
    return classify(codePoint)
  }

  /** The unit with case and apostrophes folded. */
  fold(unit: number): number {
    const page = this.folds[unit >> 8] ?? this.learnFolds(unit >> 8)
    return page[unit & 255] as number
  }

  private learnClasses(page: number): Uint8Array {
    const classes = new Uint8Array(256)
    for (let i = 0; i < 256; i++) classes[i] = classify((page << 8) | i)
    this.classes[page] = classes
    return classes
  }

  private learnFolds(page: number): Uint16Array {
    const folds = new Uint16Array(256)
    for (let i = 0; i < 256; i++) folds[i] = foldUnit((page << 8) | i)
    this.folds[page] = folds
    return folds
  }
}
