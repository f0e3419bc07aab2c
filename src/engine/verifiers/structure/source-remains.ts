import type { StructureCheck, StructureInput, StructureMatch } from './check.ts'

/** Letters of scripts that a text in Latin letters does not hold. */
const FOREIGN = /[\u0400-\u052F\u0600-\u06FF\u3041-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7AF]/
const RUN =
  /[\u3005\u3400-\u4DBF\u4E00-\u9FFF\u3041-\u30FF]+(?:[、，：；・]?[\u3005\u3400-\u4DBF\u4E00-\u9FFF\u3041-\u30FF]+)*|[\uAC00-\uD7AF]+(?: [\uAC00-\uD7AF]+)*|[\u0400-\u052F]+(?:[ -][\u0400-\u052F]+)*|[\u0621-\u064A\u066E-\u06D3]+(?: [\u0621-\u064A\u066E-\u06D3]+)*/g

const LATIN_TARGETS = new Set(
  'en de fr es it pt nl sv da no nb nn fi is pl cs sk hu ro sl hr lt lv et tr id ms vi ca eu gl sq af'.split(' '),
)

/** Names of languages in themselves, as menus show them. */
const AUTONYMS = new Set(
  'русский українська беларуская български српски македонски қазақша монгол العربية فارسی اردو 中文 简体中文 繁體中文 繁体中文 日本語 한국어 汉语 漢語 官话'.split(
    ' ',
  ),
)

/** Words that tell that a foreign word is being spoken of. */
const SPEAKS_OF_WORDS =
  /\b(?:characters?|words?|letters?|spell(?:ed|ing|t)?|call(?:ed|s)?|nam(?:ed|es?)|means?|meaning|symbols?|written|pronounced|terms?|phrases?|idioms?|proverbs?|alphabet|scripts?|kanji|hanzi|pinyin|kana|radical|syllables?|Chinese|Japanese|Korean|Russian|Ukrainian|Arabic|Persian|Cyrillic|Unicode|Hangul|titled|known as|translat\w+|transliterat\w+|string|encod\w+)\b/i
const NEAR = 60

/** Finds words of the source language left in a text in Latin letters. */
export const sourceRemains: StructureCheck = (input) => {
  const { text } = input
  if (!FOREIGN.test(text) || !LATIN_TARGETS.has(input.language) || input.unit.kind === 'attribute') return []
  if (!isMostlyLatin(text)) return []
  const matches: StructureMatch[] = []
  for (const run of text.matchAll(RUN)) {
    const span = { start: run.index, end: run.index + run[0].length }
    if (!isRemainder(input, run[0], span.start, span.end)) continue
    const before = matches.at(-1)?.span
    if (before !== undefined && isOneStretch(text.slice(before.end, span.start)))
      matches[matches.length - 1] = { span: { ...before, end: span.end } }
    else matches.push({ span })
  }
  return matches
}

/** Whether what lies between two runs belongs to them: a name in Latin letters, a mark. */
function isOneStretch(between: string): boolean {
  return between.length <= 12 && /^[\p{L}\p{N} .,:;、，。：；-]*$/u.test(between) && !/\S\s+\S+\s+\S/.test(between)
}

function isMostlyLatin(text: string): boolean {
  const latin = text.match(/[A-Za-zÀ-ɏ]/g)?.length ?? 0
  const foreign = text.match(new RegExp(FOREIGN, 'g'))?.length ?? 0
  return latin >= 12 && latin > foreign * 2
}

function isRemainder(input: StructureInput, run: string, start: number, end: number): boolean {
  const { text } = input
  if (AUTONYMS.has(run.toLowerCase()) || !isLongEnough(run, text, start, end)) return false
  if (isSetOff(text, start, end) || /[/\\@#_=]/.test((text[start - 1] ?? '') + (text[end] ?? ''))) return false
  if (/^\s*[([（［]/.test(text.slice(end, end + 3))) return false
  const around = text.slice(Math.max(0, start - NEAR), Math.min(text.length, end + NEAR))
  return !SPEAKS_OF_WORDS.test(around)
}

/** Single characters may be names of things; glued to digits they are units left behind. */
function isLongEnough(run: string, text: string, start: number, end: number): boolean {
  const code = run.charCodeAt(0)
  if (code >= 0x3041) return run.length > 1 || /[0-9]/.test(text[start - 1] ?? '')
  // A mixed word (a look-alike among Latin letters) is another rule's business.
  if (/[A-Za-z]/.test((text[start - 1] ?? '') + (text[end] ?? ''))) return false
  return run.length >= 4
}

const OPENERS = '([{（［【「『《〈“‘„«"\''
const CLOSERS = ')]}）］】」』》〉”’“»"\''

/** Whether brackets or quotation marks around the run show that it is there on purpose. */
function isSetOff(text: string, start: number, end: number): boolean {
  for (let i = start - 1; i >= 0 && start - i < 80; i--) {
    const character = text[i] as string
    if (OPENERS.includes(character) && !isApostrophe(text, i)) return hasCloser(text, end)
    if (character === '.' || (CLOSERS.includes(character) && !isApostrophe(text, i))) break
  }
  return false
}

function hasCloser(text: string, end: number): boolean {
  for (let i = end; i < text.length && i - end < 80; i++) if (CLOSERS.includes(text[i] as string) && !isApostrophe(text, i)) return true
  return false
}

function isApostrophe(text: string, index: number): boolean {
  return (text[index] === "'" || text[index] === '’') && /[A-Za-z]/.test(text[index - 1] ?? '') && /[a-z]/.test(text[index + 1] ?? '')
}
