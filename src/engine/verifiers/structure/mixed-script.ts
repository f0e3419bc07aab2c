import type { StructureCheck, StructureMatch } from './check.ts'

/** Letters of Cyrillic and Greek that look like Latin ones, and what they look like. */
const CYRILLIC = 'аеорсухіјѕԁһԛԝАВЕЅІЈКМНОРСТУХ'
const CYRILLIC_AS_LATIN = 'aeopcyxijsdhqwABESIJKMHOPCTYX'
const GREEK = 'οΑΒΕΖΗΙΚΜΝΟΡΤΥΧ'
const GREEK_AS_LATIN = 'oABEZHIKMNOPTYX'

const TO_LATIN: ReadonlyMap<string, string> = new Map([
  ...CYRILLIC.split('').map((letter, i) => [letter, CYRILLIC_AS_LATIN.charAt(i)] as const),
  ...GREEK.split('').map((letter, i) => [letter, GREEK_AS_LATIN.charAt(i)] as const),
])
const TO_CYRILLIC: ReadonlyMap<string, string> = new Map(
  CYRILLIC.split('').map((letter, i) => [CYRILLIC_AS_LATIN.charAt(i), letter] as const),
)

const OTHER_ALPHABET = /[\u0370-\u03FF\u0400-\u052F]/
const LATIN = /[A-Za-zÀ-ɏ]/
const LETTER = /[A-Za-zÀ-ɏ\u0370-\u03FF\u0400-\u052F]/
/** Where two alphabets meet inside a word. */
const SEAM = /[A-Za-zÀ-ɏ](?=[\u0370-\u03FF\u0400-\u052F])|[\u0370-\u03FF\u0400-\u052F](?=[A-Za-zÀ-ɏ])/g

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
  if (OTHER_ALPHABET.test(text)) addHomoglyphs(matches, text)
  if (WIDE.test(text) && !WIDE_LANGUAGES.has(input.language)) addWide(matches, text)
  return matches.sort((a, b) => a.span.start - b.span.start)
}

function addHomoglyphs(matches: StructureMatch[], text: string): void {
  let done = 0
  for (const { index } of text.matchAll(SEAM)) {
    if (index < done) continue
    let start = index
    while (start > done && LETTER.test(text[start - 1] as string)) start--
    let end = index + 1
    while (end < text.length && LETTER.test(text[end] as string)) end++
    done = end
    const match = homoglyphs(text, start, end)
    if (match !== undefined) matches.push(match)
  }
}

/** The word, if the letters of its smaller alphabet all pass for letters of the larger one; digits beside it make it a code. */
function homoglyphs(text: string, start: number, end: number): StructureMatch | undefined {
  const word = text.slice(start, end)
  if (word.length < 4 || word.length > 60 || /[\p{L}\p{N}_]/u.test((text[start - 1] ?? '') + (text[end] ?? ''))) return undefined
  const latin = word.split('').filter((letter) => LATIN.test(letter)).length
  const greek = /[\u0370-\u03FF]/.test(word)
  if (latin * 2 < word.length && greek) return undefined
  const toLatin = latin * 2 >= word.length
  const suggestion = toLatin ? inLatin(word) : inCyrillic(word)
  if (suggestion === undefined) return undefined
  const found = toLatin ? `a ${greek ? 'Greek' : 'Cyrillic'} letter among Latin ones` : 'a Latin letter among Cyrillic ones'
  return { span: { start, end }, suggestion, values: { found } }
}

/** The word in Latin letters alone; undefined if a letter of it has no Latin look-alike. */
function inLatin(word: string): string | undefined {
  return swapped(word, TO_LATIN, LATIN)
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
  const whole: StructureMatch[] = []
  for (const found of text.matchAll(WIDE_LETTERS)) whole.push(wholeOf(found, found[0].normalize('NFKC'), 'full-width letters or digits'))
  for (const found of text.matchAll(TITLE)) whole.push(wholeOf(found, `“${found[1]}”`, 'Chinese title marks'))
  for (const found of text.matchAll(BRACKETS)) {
    const inside = `(${(found[1] as string).trim()})`
    const suggestion = spaceAfter(text, found.index) + inside + spaceBefore(text, found.index + found[0].length)
    whole.push(wholeOf(found, suggestion, 'full-width brackets'))
  }
  const outer = outermost(whole.sort((a, b) => a.span.start - b.span.start))
  matches.push(
    ...outer.filter(({ span }) => !EAST_ASIAN.test(text.slice(span.start, span.end)) && standsInAlphabet(text, span.start, span.end)),
  )
  let next = 0
  let covered = 0
  for (const { index } of text.matchAll(WIDE_MARK)) {
    // A mark right behind a bracket of another script belongs to that script too.
    for (let match = outer[next]; match !== undefined && match.span.start <= index; match = outer[++next]) covered = match.span.end + 1
    if (index >= covered && standsInAlphabet(text, index, index + 1)) matches.push(wideMark(text, index))
  }
}

function wholeOf(found: RegExpExecArray, suggestion: string, what: string): StructureMatch {
  return { span: { start: found.index, end: found.index + found[0].length }, suggestion, values: { found: what } }
}

/** Those of the sorted matches that lie in no other. */
function outermost(sorted: readonly StructureMatch[]): StructureMatch[] {
  let end = 0
  return sorted.filter(({ span }) => {
    if (span.start < end) return false
    end = span.end
    return true
  })
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
