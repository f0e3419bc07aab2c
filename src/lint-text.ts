import type { Document, Languages, ReadResult } from './core/document.ts'
import type { Finding, LevelSetting } from './core/finding.ts'
import { mqmScore } from './core/finding.ts'
import { LineIndex } from './core/line-index.ts'
import type { FileResult, LocatedFinding } from './core/result.ts'
import { toSource } from './core/source-map.ts'
import type { Linter } from './engine/linter.ts'
import { type FieldNames, type Format, formatOf, read } from './readers/read.ts'
import { suppress } from './suppress/suppress.ts'
import { unusedFinding } from './suppress/unused.ts'

/** Tells the language of a text, or undefined where it cannot be sure. */
export type DetectLanguage = (text: string) => Promise<string | undefined>

/** What linting a text needs besides the text. */
export interface LintTextSettings {
  /** Names the text in the result and in problems; nothing is opened. */
  readonly path: string
  /** Default: what the ending of the path says. */
  readonly format?: Format | undefined
  /** Languages known from outside; the file and then `detect` are asked for the rest. */
  readonly languages: Languages
  readonly linter: Linter
  /** Names of the fields of JSON Lines records. */
  readonly fields?: FieldNames | undefined
  /** Asked where the language of a text is not known. Without an answer rules for every language apply. */
  readonly detect?: DetectLanguage | undefined
  /** Level of suppressions that silence nothing. Default: warning. */
  readonly unusedSuppressions?: LevelSetting | undefined
}

/** How much text is shown to `detect`. */
const SAMPLE = 2000

/**
 * Lints one decoded file: reader, rules, suppressions. Never rejects because of the text.
 * Unused suppressions are findings of their own and do not count in the score.
 */
export async function lintText(text: string, settings: LintTextSettings): Promise<FileResult> {
  const { path, linter } = settings
  const options = { path, languages: settings.languages, ...(settings.fields === undefined ? {} : { fields: settings.fields }) }
  const reading = await read(text, settings.format ?? formatOf(path), options)
  const found: LocatedFinding[] = []
  let words = 0
  for (const document of reading.documents) {
    const complete = await withLanguages(document, settings.detect)
    for (const unit of document.units) words += countWords(unit.target.text)
    for (const finding of linter.lint(complete)) found.push(locate(finding, document, text))
  }
  return finish(text, settings, reading, found, words)
}

function finish(text: string, settings: LintTextSettings, reading: ReadResult, found: LocatedFinding[], words: number): FileResult {
  const { directives, problems } = reading
  const level = settings.unusedSuppressions ?? 'warning'
  const left = directives.length === 0 ? { kept: found, suppressed: 0, unused: [] } : suppress(found, directives, new LineIndex(text))
  const unused = level === 'off' ? [] : left.unused.map((one) => unusedFinding(one, text, level))
  const findings = [...left.kept, ...unused].sort(byPlace)
  return { path: settings.path, text, findings, problems, words, score: mqmScore(left.kept, words), suppressed: left.suppressed }
}

function byPlace(a: LocatedFinding, b: LocatedFinding): number {
  return a.range.start - b.range.start || a.range.end - b.range.end || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
}

/** The document with the languages that detection adds. */
async function withLanguages(document: Document, detect: DetectLanguage | undefined): Promise<Document> {
  if (detect === undefined) return document
  const { source, target } = document.languages
  const foundTarget = target ?? (await detect(sample(document, (unit) => unit.target.text)))
  const foundSource =
    source ??
    (document.units.some((unit) => unit.source !== undefined) ? await detect(sample(document, (unit) => unit.source ?? '')) : undefined)
  if (foundTarget === target && foundSource === source) return document
  const languages: Languages = {
    ...(foundSource === undefined ? {} : { source: foundSource }),
    ...(foundTarget === undefined ? {} : { target: foundTarget }),
  }
  return { ...document, languages }
}

function sample(document: Document, textOf: (unit: Document['units'][number]) => string): string {
  let text = ''
  for (const unit of document.units) {
    if (text.length >= SAMPLE) break
    text += `${textOf(unit).slice(0, SAMPLE)}\n`
  }
  return text.slice(0, SAMPLE)
}

/** A finding with its place in the file. */
function locate(finding: Finding, document: Document, text: string): LocatedFinding {
  const { unit: index, related, ...rest } = finding
  const unit = document.units[index]
  if (unit === undefined) throw new RangeError(`${finding.ruleId} names unit ${index} of ${document.units.length}`)
  const range = toSource(unit.target.map, finding.span)
  const excerpt = unit.target.text.slice(finding.span.start, finding.span.end)
  return {
    ...rest,
    range,
    excerpt,
    unitId: unit.id,
    ...(unit.key === undefined ? {} : { unitKey: unit.key }),
    documentId: document.id,
    verbatim: text.slice(range.start, range.end) === excerpt,
    related: related.map((one) => ({ ...one, range: toSource(document.units[one.unit]?.target.map ?? unit.target.map, one.span) })),
  }
}

/** Words of a text: runs between white space that hold a letter or digit; each kana and ideograph counts as one. */
export function countWords(text: string): number {
  let words = 0
  let inWord = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x3000) {
      const letter =
        code > 0x7f
          ? code >= 0xc0 && !(code >= 0x2000 && code < 0x2c00)
          : (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122)
      if (letter && !inWord) words++
      inWord = letter || (inWord && !isSpace(code))
    } else if (isUnspaced(code)) {
      words++
      inWord = false
    } else if (code >= 0xac00 && code < 0xd7b0) {
      if (!inWord) words++
      inWord = true
    } else inWord = false
  }
  return words
}

function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029
  )
}

/** Kana and ideographs: each counts as a word. */
function isUnspaced(code: number): boolean {
  return (code >= 0x3040 && code < 0x3100) || (code >= 0x3400 && code < 0xa000) || (code >= 0xf900 && code < 0xfb00)
}
