import { CharClass, type CharTable } from './characters.ts'
import { TokenFlag, type Tokens } from './tokens.ts'
import { HASH_START, hashStep, type Vocabulary } from './vocabulary.ts'

const MAX_WORD = 256

/**
 * Cuts texts into tokens and looks their words up, in one pass and without building strings.
 *
 * The arrays of the result are the tokenizer's own and hold until its next call; `copyTokens` keeps them.
 */
export class Tokenizer {
  private start = new Int32Array(1024)
  private end = new Int32Array(1024)
  private word = new Int32Array(1024)
  private flags = new Uint16Array(1024)
  private count = 0
  private readonly scratch = new Uint16Array(MAX_WORD)
  private readonly chars: CharTable
  private readonly vocabulary: Vocabulary

  constructor(chars: CharTable, vocabulary: Vocabulary) {
    this.chars = chars
    this.vocabulary = vocabulary
  }

  /** The tokens of `text`. */
  tokenize(text: string): Tokens {
    this.count = 0
    let before = 0
    let i = 0
    while (i < text.length) {
      const unit = text.charCodeAt(i)
      const kind = this.classAt(text, i, unit)
      const length = isAstral(text, i, unit) ? 2 : 1
      switch (kind) {
        case CharClass.word:
        case CharClass.digit:
        case CharClass.combining:
          i = this.readWord(text, i, before)
          before = 0
          continue
        case CharClass.ideograph:
          this.push(text, i, i + length, before | TokenFlag.word | TokenFlag.ideograph)
          before = 0
          break
        case CharClass.space:
          before |= TokenFlag.spaceBefore
          break
        case CharClass.newline:
          before |= TokenFlag.newlineBefore | TokenFlag.spaceBefore
          break
        case CharClass.quote:
        case CharClass.apostrophe:
          before |= TokenFlag.quoteBefore
          break
        case CharClass.hyphen:
          before = this.readHyphen(text, i, before)
          break
        case CharClass.ignorable:
          break
        default:
          this.push(text, i, i + length, before)
          before = 0
      }
      i += length
    }
    return { text, count: this.count, start: this.start, end: this.end, word: this.word, flags: this.flags }
  }

  private classAt(text: string, index: number, unit: number): CharClass {
    if (!isAstral(text, index, unit)) return this.chars.classOf(unit)
    return this.chars.classOfAstral(text.codePointAt(index) as number)
  }

  /** A hyphen with white space on both sides is a dash, a mark; otherwise it joins words. */
  private readHyphen(text: string, index: number, before: number): number {
    const after = index + 1 < text.length ? this.chars.classOf(text.charCodeAt(index + 1)) : CharClass.space
    const spaced = (before & TokenFlag.spaceBefore) !== 0 || index === 0
    if (spaced && (after === CharClass.space || after === CharClass.newline || after === CharClass.hyphen)) {
      this.push(text, index, index + 1, before)
      return 0
    }
    return before | TokenFlag.hyphenBefore
  }

  private readWord(text: string, begin: number, before: number): number {
    const { chars } = this
    let i = begin
    let number = chars.classOf(text.charCodeAt(begin)) === CharClass.digit
    while (i < text.length) {
      const unit = text.charCodeAt(i)
      const astral = isAstral(text, i, unit)
      const kind = astral ? chars.classOfAstral(text.codePointAt(i) as number) : chars.classOf(unit)
      if (kind === CharClass.word || kind === CharClass.combining) {
        number = false
        i += astral ? 2 : 1
      } else if (kind === CharClass.digit || kind === CharClass.ignorable) i += 1
      else if (this.joins(text, i, unit, kind, begin)) i += 1
      else break
    }
    if (isInitials(text, begin, i)) i += 1
    const split = possessiveAt(text, begin, i)
    this.push(text, begin, split, before | TokenFlag.word | (number ? TokenFlag.number : 0) | capitals(text, begin, split))
    if (split < i) this.push(text, split, i, TokenFlag.word | TokenFlag.possessive)
    return i
  }

  /** Whether a mark inside a word belongs to it: don't, 3.5, 94,000, U.S. */
  private joins(text: string, index: number, unit: number, kind: CharClass, begin: number): boolean {
    if (index + 1 >= text.length) return false
    const next = this.chars.classOf(text.charCodeAt(index + 1))
    const previous = this.chars.classOf(text.charCodeAt(index - 1))
    if (kind === CharClass.apostrophe) return next === CharClass.word && previous !== CharClass.apostrophe
    if (unit === 0x2e || unit === 0x2c) {
      if (next === CharClass.digit && previous === CharClass.digit) return true
      if (unit === 0x2c || next !== CharClass.word) return false
      return isLetterDots(text, begin, index) && !isLongWord(this.chars, text, index + 1)
    }
    return false
  }

  private push(text: string, start: number, end: number, flags: number): void {
    if (this.count === this.start.length) this.grow()
    const n = this.count
    this.start[n] = start
    this.end[n] = end
    this.flags[n] = flags
    this.word[n] = this.lookUp(text, start, end)
    this.count = n + 1
  }

  private lookUp(text: string, start: number, end: number): number {
    if (end - start > MAX_WORD) return 0
    const { chars, scratch } = this
    let hash = HASH_START
    let length = 0
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i)
      if (unit > 127) {
        const kind = chars.classOf(unit)
        if (kind === CharClass.ignorable) continue
        if (kind === CharClass.combining && length > 0) return this.lookUpComposed(text, start, end)
      }
      const folded = chars.fold(unit)
      scratch[length++] = folded
      hash = hashStep(hash, folded)
    }
    return this.vocabulary.find(scratch, length, hash)
  }

  /** Words in decomposed form (e + ´) are looked up as their composed form. */
  private lookUpComposed(text: string, start: number, end: number): number {
    return this.vocabulary.idOf(foldWord(this.chars, text.slice(start, end)))
  }

  private grow(): void {
    const size = this.start.length * 2
    this.start = grown(this.start, new Int32Array(size))
    this.end = grown(this.end, new Int32Array(size))
    this.word = grown(this.word, new Int32Array(size))
    this.flags = grown(this.flags, new Uint16Array(size))
  }
}

/** A copy of the tokens that stays valid when the tokenizer goes on. */
export function copyTokens(tokens: Tokens): Tokens {
  const { text, count } = tokens
  return {
    text,
    count,
    start: tokens.start.slice(0, count),
    end: tokens.end.slice(0, count),
    word: tokens.word.slice(0, count),
    flags: tokens.flags.slice(0, count),
  }
}

/** A word as the vocabulary knows it: composed, case and apostrophes folded, invisible characters gone. */
export function foldWord(chars: CharTable, word: string): string {
  let folded = ''
  for (const unit of unitsOf(word.normalize('NFC'))) {
    if (chars.classOf(unit) !== CharClass.ignorable) folded += String.fromCharCode(chars.fold(unit))
  }
  return folded
}

function* unitsOf(text: string): Generator<number> {
  for (let i = 0; i < text.length; i++) yield text.charCodeAt(i)
}

function grown<T extends Int32Array | Uint16Array>(from: T, to: T): T {
  to.set(from)
  return to
}

function isAstral(text: string, index: number, unit: number): boolean {
  if (unit < 0xd800 || unit > 0xdbff || index + 1 >= text.length) return false
  const next = text.charCodeAt(index + 1)
  return next >= 0xdc00 && next <= 0xdfff
}

/** Whether `text[begin..end)` is single letters with a full stop between each two: `U`, `U.S`. */
function isLetterDots(text: string, begin: number, end: number): boolean {
  if ((end - begin) % 2 === 0) return false
  for (let i = begin + 1; i < end; i += 2) if (text.charCodeAt(i) !== 0x2e) return false
  return true
}

/** Whether the word at `index` has more than one letter, so that `A.Smith` is not read as initials. */
function isLongWord(chars: CharTable, text: string, index: number): boolean {
  return index + 1 < text.length && chars.classOf(text.charCodeAt(index + 1)) === CharClass.word
}

/** Whether `U.S` is followed by its last full stop. */
function isInitials(text: string, begin: number, end: number): boolean {
  return end - begin >= 3 && text.charCodeAt(begin + 1) === 0x2e && text.charCodeAt(end) === 0x2e && isLetterDots(text, begin, end)
}

/** Where the possessive 's of a word begins; its end where there is none. */
function possessiveAt(text: string, begin: number, end: number): number {
  if (end - begin < 3) return end
  const s = text.charCodeAt(end - 1)
  const mark = text.charCodeAt(end - 2)
  return (s === 0x73 || s === 0x53) && (mark === 0x27 || mark === 0x2019 || mark === 0xff07) ? end - 2 : end
}

function capitals(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start)
  const isCapital = first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(text.slice(start, start + 2))
  if (!isCapital) return 0
  if (end - start < 2) return TokenFlag.capital
  for (let i = start + 1; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 97 && unit <= 122) return TokenFlag.capital
    if (unit > 127 && /\p{Ll}/u.test(text[i] as string)) return TokenFlag.capital
  }
  return TokenFlag.capital | TokenFlag.allCapitals
}
