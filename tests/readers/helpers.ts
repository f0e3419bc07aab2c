import { expect } from 'vitest'
import type { ReadResult, Unit } from '../../src/core/document.ts'
import { toSource } from '../../src/core/source-map.ts'
import { type Format, type ReadOptions, read } from '../../src/readers/read.ts'

/** Reads a text as a file named `file`. */
export function readAs(format: Format, text: string, options: Partial<ReadOptions> = {}): Promise<ReadResult> {
  return read(text, format, { path: 'file', languages: {}, ...options })
}

/** Kind and text of each unit of the first document. */
export async function unitsOf(format: Format, text: string, options: Partial<ReadOptions> = {}): Promise<[string, string][]> {
  const result = await readAs(format, text, options)
  checkMaps(text, result)
  return (result.documents[0]?.units ?? []).map((unit) => [unit.kind, unit.target.text])
}

/** What stands in the file for the first occurrence of `part` in a unit. */
export function sourceOf(text: string, unit: Unit | undefined, part: string): string {
  const start = unit?.target.text.indexOf(part) ?? -1
  if (unit === undefined || start < 0) throw new Error(`no unit with ${part}`)
  const span = toSource(unit.target.map, { start, end: start + part.length })
  return text.slice(span.start, span.end)
}

/** Every run lies in the file, in order; a verbatim run stands there letter for letter; ids are unique. */
export function checkMaps(file: string, result: ReadResult): void {
  for (const document of result.documents) for (const unit of document.units) checkMap(file, unit)
  for (const { span } of [...result.directives, ...result.problems]) {
    if (span !== undefined && !(0 <= span.start && span.start <= span.end && span.end <= file.length)) expect(span).toBe('inside the file')
  }
}

function checkMap(file: string, unit: Unit): void {
  const { text, map } = unit.target
  const wrong = (what: string): void => expect.fail(`${what} in ${JSON.stringify(unit)}`)
  if (map.length !== text.length) wrong('length')
  let end = 0
  for (const [run, start] of map.source.entries()) {
    const length = map.sourceLength[run] ?? -1
    const from = map.decoded[run] ?? -1
    const to = map.decoded[run + 1] ?? map.length
    if (run === 0 ? from !== 0 : from <= (map.decoded[run - 1] ?? 0)) wrong('decoded order')
    const sameAsBefore = run > 0 && start === map.source[run - 1] && length === map.sourceLength[run - 1]
    if (start < end && !sameAsBefore) wrong('source order')
    if (length < 0 || start + length > file.length) wrong('outside the file')
    if (map.verbatim[run] === true && text.slice(from, to) !== file.slice(start, start + length)) wrong('verbatim')
    end = start + length
  }
}
