import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createLinter } from '../../src/engine/create-linter.ts'
import { loadRomanisers } from '../../src/knowledge/romanise.ts'
import type { MakeLinter } from '../../src/node/linters.ts'
import { packOf } from '../engine/helpers.ts'

/** Makes a folder with files for one test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'mtlint-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    const full = join(folder, path)
    mkdirSync(dirname(full), { recursive: true })
    writeFileSync(full, content)
  }
  return folder
}

/** A pack that takes the place of the shipped ones: base/bad finds “bad thing” (error), base/odd “odd thing” (info). */
export const BASE_PACK = `
rules:
  - {id: bad, kind: phrase, severity: major, confidence: high, match: [bad thing], message: "Bad.", suggest: [good thing], examples: [{bad: "A [[bad thing]]."}]}
  - {id: odd, kind: phrase, severity: minor, confidence: low, match: [odd thing], message: "Odd.", examples: [{bad: "An [[odd thing]]."}]}
`

/** Makes linters of {@link BASE_PACK} and the user's packs, without what is shipped. */
export const makeTestLinter: MakeLinter = async (packs, levels) => {
  const base = packOf(BASE_PACK, 'base')
  const linter = await createLinter({ packs: [base, ...packs], levels, romanisers: loadRomanisers })
  return { linter, shipped: base.rules, levels: [base.levels] }
}
