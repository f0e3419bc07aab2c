import type { Span } from '../core/span.ts'
import { AbbreviationKind, type SentenceHabits, sentenceHabits } from './abbreviations.ts'
import { TokenFlag, type Tokens } from './tokens.ts'

/** Cuts texts of one language into sentences; keep it, making one is dear. */
export interface SentenceSplitter {
  /** Sentences in order: they cover everything but white space, and hold none at their ends. */
  split(text: string): Span[]
}

/** Intl.Segmenter is quadratic on Node 20, so it is fed no more than this many characters at a time. */
const CHUNK = 1000
const SPACE = /\s/
const LOWER = /\p{Ll}/u
const DIGIT = /\p{Nd}/u
const CLOSERS = '"\'”’»›)]}」』）】*_'
const OPENERS = '"\'“‘„«‹([{「『（【¿¡*_'

/** A splitter for a language by its tag; '' or an unknown tag works by common rules. */
export function createSentenceSplitter(language: string): SentenceSplitter {
  const primary = (language.split(/[-_]/)[0] ?? '').toLowerCase()
  const segmenter = new Intl.Segmenter(/^[a-z]{2,3}$/.test(primary) ? primary : 'en', { granularity: 'sentence' })
  const habits = sentenceHabits(primary)
  return {
    split(text: string): Span[] {
      const spans: Span[] = []
      let start = 0
      for (const border of borders(text, segmenter)) {
        if (border < text.length && joinsBorder(text, start, border, habits)) continue
        const span = trimmed(text, start, border)
        if (span.end > span.start) spans.push(span)
        start = border
      }
      return spans
    },
  }
}

/** The sentences of one text; for many texts keep a {@link createSentenceSplitter}. */
export function sentences(text: string, language: string): Span[] {
  return createSentenceSplitter(language).split(text)
}

/** How many words a text has: numbers count, each character of a script without word spaces counts, a possessive 's does not. */
export function wordCount(tokens: Tokens): number {
  let words = 0
  for (let i = 0; i < tokens.count; i++) {
    const flags = tokens.flags[i] as number
    if ((flags & TokenFlag.word) !== 0 && (flags & TokenFlag.possessive) === 0) words += 1
  }
  return words
}

/** Places where a sentence may end, ascending; the last is the end of the text. */
function* borders(text: string, segmenter: Intl.Segmenter): Generator<number> {
  let from = 0
  while (from < text.length) {
    const to = chunkEnd(text, from)
    let last = 0
    for (const { index } of segmenter.segment(text.slice(from, to))) {
      if (index > 0) yield from + index
      last = index
    }
    if (to === text.length || last === 0 || endsSentence(text, to)) {
      if (to === text.length || endsSentence(text, to)) yield to
      from = to
    } else from += last
  }
}

/** Where the chunk that begins at `from` ends: behind a paragraph, a sentence, a word, or anywhere between characters. */
function chunkEnd(text: string, from: number): number {
  if (text.length - from <= CHUNK) return text.length
  const limit = from + CHUNK
  let space = 0
  for (let i = limit; i > from + CHUNK / 4; i--) {
    if (!SPACE.test(text[i - 1] as string)) continue
    if (endsSentence(text, i)) return i
    if (space === 0) space = i
  }
  if (space > 0) return space
  return isLowSurrogate(text, limit) ? limit - 1 : limit
}

/** Whether the text up to `border` ends with a mark that ends sentences, and marks that close, and white space. */
function endsSentence(text: string, border: number): boolean {
  const mark = text[finalMark(text, Math.max(0, border - 20), border)] ?? ''
  return mark !== '' && '.!?…。！？'.includes(mark)
}

/** Offset of the last character before `border` that is neither white space nor a closing mark; `start - 1` if none. */
function finalMark(text: string, start: number, border: number): number {
  let i = border - 1
  while (i >= start && (SPACE.test(text[i] as string) || CLOSERS.includes(text[i] as string))) i--
  return i
}

/** Whether the sentence that begins at `start` goes on behind `border`. */
function joinsBorder(text: string, start: number, border: number, habits: SentenceHabits): boolean {
  const end = finalMark(text, start, border)
  if (end < start) return false
  const mark = text[end] as string
  const paragraph = /\n\s*\n|\u2029/.test(text.slice(end + 1, border))
  if (paragraph) return false
  const next = nextWord(text, border)
  if (next === '') return false
  const closed = /\S/.test(text.slice(end + 1, border))
  if (mark === '!' || mark === '?') return closed && LOWER.test(text[border] as string)
  if (mark !== '.') return !'…。！？।؟՞።။។'.includes(mark)
  return !closed && joinsFullStop(text, start, end, next, habits)
}

function joinsFullStop(text: string, start: number, end: number, next: string, habits: SentenceHabits): boolean {
  const word = wordBefore(text, start, end)
  if (isEnumerator(text.slice(start, end))) return true
  const starter = habits.starters.has(next.toLowerCase()) && !isInitial(text, end, next)
  const kind = habits.abbreviations.get(word.toLowerCase())
  if (kind === AbbreviationKind.inside) return true
  if (kind === AbbreviationKind.beforeNumber) return DIGIT.test(next)
  if (kind === AbbreviationKind.either) return !starter
  if (/^\p{L}(?:\.\p{L})+$/u.test(word)) return !starter
  if (/^\p{Lu}$/u.test(word)) return !starter && word !== 'I'
  return habits.ordinals && /^\p{Nd}{1,3}$/u.test(word) && !starter
}

/** Whether the word behind the full stop at `end` is an initial: A. S. Pushkin. */
function isInitial(text: string, end: number, next: string): boolean {
  return /^\p{Lu}$/u.test(next) && text[text.indexOf(next, end) + 1] === '.'
}

/** `1`, `IV` or `b` alone at the beginning: the number of a list item. */
function isEnumerator(text: string): boolean {
  return text.length <= 5 && /^[\s([]*(?:\p{Nd}{1,3}|[ivxIVX]{1,4}|[a-hA-H])$/u.test(text)
}

/** The word that ends at `end`, full stops and hyphens inside it included. */
function wordBefore(text: string, start: number, end: number): string {
  let i = end
  while (i > start && end - i < 20 && /[\p{L}\p{M}\p{Nd}.ªº-]/u.test(text[i - 1] as string)) i--
  return text.slice(i, end).replace(/^[.-]+/, '')
}

/** The first word behind `border`, without marks that open; '' if there is none. */
function nextWord(text: string, border: number): string {
  let i = border
  while (i < text.length && (SPACE.test(text[i] as string) || OPENERS.includes(text[i] as string))) i++
  let end = i
  while (end < text.length && end - i < 20 && /[\p{L}\p{M}\p{Nd}]/u.test(text[end] as string)) end++
  return text.slice(i, end === i ? i + 1 : end)
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && SPACE.test(text[start] as string)) start++
  while (end > start && SPACE.test(text[end - 1] as string)) end--
  return { start, end }
}

function isLowSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index)
  return unit >= 0xdc00 && unit <= 0xdfff
}
