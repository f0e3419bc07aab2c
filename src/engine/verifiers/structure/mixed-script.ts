import type { StructureCheck, StructureInput, StructureMatch } from './check.ts'

/** Letters of Cyrillic and Greek that look like Latin ones, and what they look like. */
const CYRILLIC = 'аеорсухіјѕԁһԛԝАВЕЅІЈКМНОРСТУХ'
const CYRILLIC_AS_LATIN = 'aeopcyxijsdhqwABESIJKMHOPCTYX'
const GREEK = 'οΑΒΕΖΗΙΚΜΝΟΡΤΥΧ'
const GREEK_AS_LATIN = 'oABEZHIKMNOPTYX'

const TO_LATIN: ReadonlyMap<string, string> = new Map([
  ...[...CYRILLIC].map((letter, i) => [letter, CYRILLIC_AS_LATIN.charAt(i)] as const),
  ...[...GREEK].map((letter, i) => [letter, GREEK_AS_LATIN.charAt(i)] as const),
])
const TO_CYRILLIC: ReadonlyMap<string, string> = new Map([...CYRILLIC].map((letter, i) => [CYRILLIC_AS_LATIN.charAt(i), letter] as const))

const OTHER_ALPHABET = /[\u0370-\u03FF\u0400-\u052F]/
const MIXED_WORD =
  /[A-Za-zÀ-ɏ\u0370-\u03FF\u0400-\u052F]*(?:[A-Za-zÀ-ɏ][\u0370-\u03FF\u0400-\u052F]|[\u0370-\u03FF\u0400-\u052F][A-Za-zÀ-ɏ])[A-Za-zÀ-ɏ\u0370-\u03FF\u0400-\u052F]*/g

const WIDE = /[\u3001\u3002\u300A\uFF01\uFF08\uFF09\uFF0C\uFF10-\uFF1B\uFF1F\uFF21-\uFF3A\uFF41-\uFF5A]/
const WIDE_LETTERS = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]+/g
const WIDE_MARK = /[\u3001\u3002\uFF01\uFF08\uFF09\uFF0C\uFF1A\uFF1B\uFF1F]/g
const BRACKETS = /（([^（）]{1,120})）/g
const TITLE = /《([^《》]{1,80})》/g
const EAST_ASIAN = /[\u3041-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7AF]/
const WIDE_LANGUAGES = new Set(['zh', 'ja', 'ko', 'yue', 'wuu'])

/** Finds letters and marks of another script that pass for those of the text: look-alikes, full-width forms. */
export const mixedScript: StructureCheck = (input) => {
  const { text } = input
  const matches: StructureMatch[] = []
  if (OTHER_ALPHABET.test(text)) for (const found of text.matchAll(MIXED_WORD)) addHomoglyphs(matches, input, found.index, found[0])
  if (WIDE.test(text) && !WIDE_LANGUAGES.has(input.language)) addWide(matches, text)
  return matches.sort((a, b) => a.span.start - b.span.start)
}

function addHomoglyphs(matches: StructureMatch[], input: StructureInput, start: number, word: string): void {
  if (word.length < 4 || /[\p{L}\p{N}_]/u.test(input.text[start + word.length] ?? '')) return
  const latin = word.match(/[A-Za-zÀ-ɏ]/g)?.length ?? 0
  const other = word.length - latin
  const greek = /[\u0370-\u03FF]/.test(word)
  const suggestion = latin >= other ? inLatin(word) : greek ? undefined : inCyrillic(word)
  if (suggestion === undefined) return
  const found =
    latin >= other
      ? greek
        ? 'a Greek letter among Latin ones'
        : 'a Cyrillic letter among Latin ones'
      : 'a Latin letter among Cyrillic ones'
  matches.push({ span: { start, end: start + word.length }, suggestion, values: { found } })
}

/** The word in Latin letters alone; undefined if a letter of it has no Latin look-alike. */
function inLatin(word: string): string | undefined {
  return swapped(word, TO_LATIN, /[A-Za-zÀ-ɏ]/)
}

/** The word in Cyrillic letters alone; undefined if a letter of it has no Cyrillic look-alike. */
function inCyrillic(word: string): string | undefined {
  return swapped(word, TO_CYRILLIC, /[\u0400-\u052F]/)
}

function swapped(word: string, letters: ReadonlyMap<string, string>, own: RegExp): string | undefined {
  let result = ''
  for (const letter of word) {
    const replacement = own.test(letter) ? letter : letters.get(letter)
    if (replacement === undefined) return undefined
    result += replacement
  }
  return result
}

function addWide(matches: StructureMatch[], text: string): void {
  for (const found of text.matchAll(WIDE_LETTERS)) {
    const span = { start: found.index, end: found.index + found[0].length }
    if (!standsInAlphabet(text, span.start, span.end)) continue
    matches.push({ span, suggestion: found[0].normalize('NFKC'), values: { found: 'full-width letters or digits' } })
  }
  for (const found of text.matchAll(TITLE)) {
    const span = { start: found.index, end: found.index + found[0].length }
    const title = found[1] as string
    if (EAST_ASIAN.test(title) || !standsInAlphabet(text, span.start, span.end)) continue
    matches.push({ span, suggestion: `“${title}”`, values: { found: 'Chinese title marks' } })
  }
  for (const found of text.matchAll(BRACKETS)) {
    const span = { start: found.index, end: found.index + found[0].length }
    if (EAST_ASIAN.test(found[1] as string) || !standsInAlphabet(text, span.start, span.end)) continue
    const suggestion = `${spaceAfter(text, span.start)}(${(found[1] as string).trim()})${spaceBefore(text, span.end)}`
    matches.push({ span, suggestion, values: { found: 'full-width brackets' } })
  }
  for (const found of text.matchAll(WIDE_MARK)) {
    if (matches.some(({ span }) => span.start <= found.index && found.index < span.end)) continue
    if (!standsInAlphabet(text, found.index, found.index + 1)) continue
    matches.push(wideMark(text, found.index))
  }
}

/** Whether what stands to either side is Latin or Cyrillic, so that the text there is no quotation in another script. */
function standsInAlphabet(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start)
  const after = text.slice(end, end + 3)
  return /[A-Za-zÀ-ɏ0-9\u0400-\u052F]/.test(before + after) && !EAST_ASIAN.test(before + after)
}

function wideMark(text: string, at: number): StructureMatch {
  const mark = text.charAt(at)
  const plain = mark === '、' ? ',' : mark === '。' ? '.' : mark.normalize('NFKC')
  const suggestion = plain === '(' ? `${spaceAfter(text, at)}(` : plain + spaceBefore(text, at + 1)
  return { span: { start: at, end: at + 1 }, suggestion, values: { found: 'a Chinese or Japanese mark' } }
}

/** The space that is wanted between the text before `offset` and an opening bracket there. */
function spaceAfter(text: string, offset: number): string {
  return /[^\s“"(]/.test(text[offset - 1] ?? ' ') ? ' ' : ''
}

/** The space that is wanted between a mark and the text at `offset`. */
function spaceBefore(text: string, offset: number): string {
  return /[\p{L}\p{N}“(]/u.test(text[offset] ?? '') ? ' ' : ''
}
