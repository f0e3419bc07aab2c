import type { StructureCheck, StructureInput, StructureMatch } from './check.ts'

/** What UTF-8 bytes 80–BF look like as cp1252 or Latin-1; quotation marks and dashes are left to longer patterns. */
const TRAIL =
  '\\u0080-\\u009F\\u00A1-\\u00AA\\u00AC-\\u00BA\\u00BC-\\u00BF\\u0152\\u0153\\u0160\\u0161\\u0178\\u017D\\u017E\\u0192\\u02C6\\u02DC\\u2020\\u2021\\u2030\\u20AC\\u2122'
const ANY_TRAIL = `${TRAIL}\\u00A0\\u00AB\\u00BB\\u2013\\u2014\\u2018-\\u201E\\u2022\\u2026\\u2039\\u203A`
const PATTERNS: readonly string[] = [
  // Latin letters: Ã©, Â£, Ä‡, Å¡
  `(?:[\\u00C2-\\u00C6][${TRAIL}])+`,
  // Quotation marks, dashes, signs: â€™ â€œ â€“ â„¢
  `\\u00E2(?:\\u20AC|\\u201A|\\u201E|\\u2020|\\u02C6|\\u0080)[${ANY_TRAIL}]?`,
  // Cyrillic: Ð¿Ñ€Ð¸
  `(?:[\\u00D0\\u00D1][${ANY_TRAIL}]){2,}`,
  // Emoji: ðŸ˜€
  `\\u00F0\\u0178[${ANY_TRAIL}]{1,2}`,
  // Han: ä¸­å›½
  `(?:[\\u00E3-\\u00E9][${ANY_TRAIL}]{2}){2,}`,
  // Cyrillic read as cp1251: РїСЂРё
  '(?:[РС][\\u0402-\\u040F\\u0451-\\u045F\\u0490\\u0491\\u00A4\\u00A6\\u00A7\\u00A9\\u00AB-\\u00AE\\u00B0\\u00B1\\u00B5-\\u00B7\\u00BB\\u2018-\\u203A\\u20AC\\u2116\\u2122]){3,}',
  '\\u00EF\\u00BB\\u00BF|\\u00EF\\u00BF\\u00BD',
  '\\uFFFD+',
  '(?:锟斤拷)+|(?:烫){3,}|(?:屯){3,}',
  // Entities escaped twice, or torn apart by a tokenizer.
  '&amp;(?:amp|lt|gt|quot|apos|nbsp|#x?[0-9A-Fa-f]{1,6});',
  '& (?:amp|lt|gt|quot|apos|nbsp|# ?x?[0-9A-Fa-f]{2,6}) ?;',
]
const SUSPECT =
  /[\u00C2-\u00C6\u00D0\u00D1\u00E2-\u00E9\u00EF\u00F0\uFFFD锟烫屯]|[РС][\u0402-\u040F\u0451-\u045F\u2018-\u203A\u00A4-\u00BB]|&(?:amp;| [a-z#])|&(?:#x?[0-9a-f]{2,6}|quot|apos|nbsp);/i
const BROKEN = new RegExp(PATTERNS.join('|'), 'g')
const ENTITY = /&(?:#x?[0-9a-f]{2,6}|quot|apos|nbsp|amp);/gi

/** Finds letters broken by a wrong encoding, and entities left as text: Ã©, &#x27; */
export const mojibake: StructureCheck = (input) => {
  const { text } = input
  if (!SUSPECT.test(text)) return []
  const matches: StructureMatch[] = []
  for (const found of text.matchAll(BROKEN)) matches.push(matchOf(found.index, found[0]))
  // In the strings of a program an entity may be markup, and a text on HTML may speak of it.
  if (input.unit.kind === 'paragraph' && text.includes(';') && isProse(input)) addEntities(matches, text)
  return matches.sort((a, b) => a.span.start - b.span.start)
}

function addEntities(matches: StructureMatch[], text: string): void {
  const broken = new Set(matches.map(({ span }) => span.start))
  for (const found of text.matchAll(ENTITY)) if (!broken.has(found.index)) matches.push(matchOf(found.index, found[0]))
}

function matchOf(start: number, broken: string): StructureMatch {
  const span = { start, end: start + broken.length }
  const mended = mend(broken)
  return mended === undefined ? { span } : { span, suggestion: mended }
}

function isProse(input: StructureInput): boolean {
  return !/<\/?[a-z]+[ >/]|\bHTML\b|\bXML\b|\bentit(?:y|ies)\b|\bescap(?:e|ed|ing)\b|[?&]\w+=/i.test(input.text)
}

/** What the broken characters were before; undefined if that cannot be told. */
function mend(broken: string): string | undefined {
  if (broken.startsWith('&')) return unescapeEntity(broken)
  const bytes: string[] = []
  const cyrillic = /^[РС]/.test(broken)
  for (const character of broken) {
    const byte = cyrillic ? byteOf1251(character) : byteOf1252(character)
    if (byte === undefined) return undefined
    bytes.push(`%${byte.toString(16).padStart(2, '0')}`)
  }
  try {
    return decodeURIComponent(bytes.join(''))
  } catch {
    return undefined
  }
}

const C1_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
const C1_1251 = 'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕї'

function byteOf1252(character: string): number | undefined {
  const high = C1_1252.indexOf(character)
  if (high >= 0) return 0x80 + high
  const code = character.charCodeAt(0)
  return code <= 0xff ? code : undefined
}

function byteOf1251(character: string): number | undefined {
  const high = C1_1251.indexOf(character)
  if (high >= 0) return 0x80 + high
  const code = character.charCodeAt(0)
  return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : undefined
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' }

function unescapeEntity(broken: string): string | undefined {
  const name = /^&(?:amp;)? ?(#? ?\w+) ?;$/.exec(broken)?.[1]?.replace(' ', '')
  if (name === undefined) return undefined
  if (!name.startsWith('#')) return NAMED[name.toLowerCase()]
  const hex = /^#x/i.test(name)
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10)
  return code >= 0x20 && (code < 0xd800 || code > 0xdfff) && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}
