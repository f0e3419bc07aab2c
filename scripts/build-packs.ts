// Compiles the shipped packs under rules/ into dist/data/packs.bin. Bundled and run by `npm run build`.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative, sep } from 'node:path'
import { compilePacks } from '../src/engine/create-linter.ts'
import { encodePacks } from '../src/engine/program-file.ts'
import { loadRomanisers } from '../src/knowledge/romanise.ts'
import { englishWordClasses } from '../src/nlp/word-classes.ts'
import { loadPack } from '../src/pack/load-pack.ts'
import type { Pack } from '../src/pack/types.ts'
import { formatProblem } from '../src/report/problems.ts'

const root = process.cwd()
const lexicon = createRequire(join(root, 'package.json'))(
  'natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json',
) as Record<string, string[]>

const packs: Pack[] = []
let failures = 0
for (const name of readdirSync(join(root, 'rules')).sort()) {
  const folder = join(root, 'rules', name)
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => ({ path: relative(root, join(folder, file)).split(sep).join('/'), text: readFileSync(join(folder, file), 'utf8') }))
  const { pack, problems } = loadPack(files, name)
  for (const problem of problems) {
    if (problem.failure) failures += 1
    console.error(formatProblem(problem, { colour: false }))
  }
  if (pack !== undefined) packs.push(pack)
}

const compiled = await compilePacks(packs, loadRomanisers, englishWordClasses(lexicon))
const bytes = encodePacks(compiled)
mkdirSync(join(root, 'dist', 'data'), { recursive: true })
writeFileSync(join(root, 'dist', 'data', 'packs.bin'), bytes)
console.error(
  `${packs.length} packs, ${compiled.program.packRules.length} rules, ${compiled.program.formOutputs.length} forms of names, ${bytes.length} bytes`,
)
if (failures > 0) process.exitCode = 1
