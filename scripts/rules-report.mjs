/**
 * Measures the shipped packs on a folder of data sets and prints, per pack and set, what they find:
 *
 *     npm run rules:report -- FOLDER [--write]
 *
 * FOLDER holds `mqm/*.jsonl.gz` (machine translations with the spans that people marked: {lp, system, human, doc, seg,
 * source, target, errors: [{start, end}]}) and `clean/<language>_*.txt.gz` (human text, a segment a line). With --write
 * the figures go to docs/rules/measured.json, which `npm run rules:pages` puts on the page of each pack.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean', default: false } } })
const [folder] = positionals
if (folder === undefined) {
  console.error('Name the folder of the data sets: npm run rules:report -- FOLDER')
  process.exit(2)
}
const root = new URL('..', import.meta.url).pathname
const main = join(root, 'dist/cli/main.js')
const scratch = mkdtempSync(join(tmpdir(), 'mtlint-report-'))

/** Findings at warning and above: [index of the unit, start, end, rule id]. */
function lint(units, languages) {
  const path = join(scratch, 'units.jsonl')
  writeFileSync(path, units.map((unit) => JSON.stringify(unit)).join('\n'))
  const args = [main, '--no-config', '--format', 'json', '--fail-on', 'never', ...languages, path]
  const { stdout, status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 30 })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
    .flatMap((file) => file.messages)
    .filter((message) => message.severity !== 'info')
    .map(({ unit, ruleId }) => ({ index: Number(unit.id), start: unit.start, end: unit.end, pack: ruleId.split('/')[0] }))
}

function linesOf(path) {
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
}

function wordsOf(text, language) {
  return ['zh', 'ja'].includes(language) ? text.length : text.split(/\s+/).length
}

/** Adds one finding to the counts of a pack. */
function count(packs, pack, isMarked) {
  packs[pack] ??= { findings: 0, marked: 0 }
  packs[pack].findings += 1
  if (isMarked) packs[pack].marked += 1
}

/** @returns counts of a set of machine translations: packs by name, words, findings on the human translations beside. */
function measureMarked(path) {
  const records = linesOf(path).map((line) => JSON.parse(line))
  const [source, target] = records[0].lp.split('-')
  const units = records.map((record, index) => ({ id: String(index), doc: `${record.system}/${record.doc}`, target: record.target }))
  const packs = {}
  let human = 0
  for (const { index, start, end, pack } of lint(units, ['--source-lang', source, '--target-lang', target])) {
    const { errors, human: isHuman } = records[index]
    if (isHuman) human += 1
    else
      count(
        packs,
        pack,
        errors.some((error) => error.start < end && start < Math.max(error.end, error.start + 1)),
      )
  }
  const words = (wanted) =>
    records.filter((record) => record.human === wanted).reduce((sum, record) => sum + wordsOf(record.target, target), 0)
  return { kind: 'marked', languages: `${source}-${target}`, words: words(false), humanWords: words(true), human, packs }
}

/** @returns counts of a text that people wrote: every finding is a false alarm, or an error of theirs. */
function measureClean(path) {
  const [language] = basename(path).split('_')
  const lines = linesOf(path)
  const units = lines.map((target, index) => ({ id: String(index), doc: `${Math.floor(index / 40)}`, target }))
  const packs = {}
  for (const { pack } of lint(units, ['--target-lang', language])) count(packs, pack, false)
  return { kind: 'clean', languages: language, words: lines.reduce((sum, line) => sum + wordsOf(line, language), 0), packs }
}

const sets = {}
for (const name of readdirSync(join(folder, 'mqm')).filter((file) => file.endsWith('.jsonl.gz'))) {
  sets[name.replace('.jsonl.gz', '')] = measureMarked(join(folder, 'mqm', name))
}
for (const name of readdirSync(join(folder, 'clean')).filter((file) => file.endsWith('.txt.gz'))) {
  sets[name.replace('.txt.gz', '')] = measureClean(join(folder, 'clean', name))
}
rmSync(scratch, { recursive: true })

const rules = JSON.parse(spawnSync(process.execPath, [main, 'rules', '--format', 'json'], { encoding: 'utf8', maxBuffer: 1 << 30 }).stdout)
const entries = groupByPack(rules)
for (const pack of Object.keys(entries).sort()) {
  console.log(`${pack}: ${entries[pack].length} entries`)
  for (const [name, set] of Object.entries(sets)) {
    const found = set.packs[pack]
    if (found === undefined) continue
    const rate = ((found.findings * 1000) / Math.max(1, set.words)).toFixed(3)
    const share = set.kind === 'marked' ? `, ${Math.round((100 * found.marked) / found.findings)} % marked by people` : ''
    console.log(`  ${name.padEnd(28)} ${String(found.findings).padStart(5)} findings, ${rate} per 1,000 words${share}`)
  }
}
if (values.write) writeFileSync(join(root, 'docs/rules/measured.json'), `${JSON.stringify(sets, null, 2)}\n`)

function groupByPack(list) {
  const groups = {}
  for (const rule of list) (groups[rule.pack] ??= []).push(rule)
  return groups
}
