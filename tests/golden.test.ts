import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { FileResult } from '../src/core/result.ts'
import { createMtlint, type MtlintOptions } from '../src/node/mtlint.ts'
import { jsonFile } from '../src/report/json.ts'

const FOLDER = resolve(import.meta.dirname, 'golden')
const cases = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

/** What a case expects: every finding, and no other. */
interface Expected {
  readonly findings: readonly {
    readonly ruleId: string
    readonly level: string
    readonly line: number
    readonly column: number
    readonly endLine: number
    readonly endColumn: number
    readonly excerpt: string
    /** What stands in the file, where that is not letter for letter the excerpt. */
    readonly inFile?: string
    readonly unit: string
    readonly suggestion?: string
  }[]
  readonly suppressed: number
  readonly problems: readonly string[]
}

describe.each(cases)('%s', async (name) => {
  const folder = join(FOLDER, name)
  const input = readdirSync(folder).find((file) => file.startsWith('input.')) ?? ''
  const options = JSON.parse(readFileSync(join(folder, 'options.json'), 'utf8')) as MtlintOptions
  const { results, problems } = await createMtlint({ ...options, cwd: folder, config: false }).lintFiles([input])
  const [result] = results
  if (result === undefined) throw new Error(`${name} has no input`)

  it('gives what is expected', async () => {
    expect(problems).toEqual([])
    await expect(`${JSON.stringify(expectedOf(result), undefined, 2)}\n`).toMatchFileSnapshot(join(folder, 'expected.json'))
  })

  it('gives places that hold what is flagged', () => {
    // Not by the linter's own reading: the file as an editor shows it.
    const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(join(folder, input))).split(/(?<=\r\n|\n|\r(?!\n))/)
    const { messages } = jsonFile(result)
    expect(messages).toHaveLength(result.findings.length)
    for (const [index, { line, column, endLine, endColumn, excerpt, ruleId }] of messages.entries()) {
      const covered = lines.slice(line - 1, endLine)
      const length = covered.join('').length - (covered.at(-1)?.length ?? 0) + endColumn - column
      const slice = covered.join('').slice(column - 1, column - 1 + length)
      if (result.findings[index]?.verbatim === true) expect(slice, ruleId).toBe(excerpt)
      else expect(slice, ruleId).not.toBe('')
    }
  })
})

it('the inputs have the bytes that they are about', () => {
  const bytes = readFileSync(join(FOLDER, 'text-bom-crlf', 'input.txt'))
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(bytes.toString('utf8')).not.toMatch(/(?<!\r)\n/)
  expect(bytes.toString('utf8')).toMatch(/\p{Emoji_Presentation}/u)
})

function expectedOf(result: FileResult): Expected {
  const { messages } = jsonFile(result)
  const findings = messages.map(({ ruleId, severity, line, column, endLine, endColumn, excerpt, unit, suggestions }, index) => {
    const { range = { start: 0, end: 0 }, verbatim = false } = result.findings[index] ?? {}
    const [best] = suggestions
    return {
      ruleId,
      level: severity,
      line,
      column,
      endLine,
      endColumn,
      excerpt,
      ...(verbatim ? {} : { inFile: result.text.slice(range.start, range.end) }),
      unit: unit.id,
      ...(best === undefined ? {} : { suggestion: best.text }),
    }
  })
  return { findings, suppressed: result.suppressed, problems: result.problems.map(({ code, message }) => `${code}: ${message}`) }
}
