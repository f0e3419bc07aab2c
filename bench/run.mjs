// Times the built command as a user runs it: whole processes, best and median of several runs.
// Usage: npm run bench [-- --runs N]. Prints a table, writes bench/results/latest.json.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { phrasePack, prose } from './corpus.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const main = join(root, 'dist', 'cli', 'main.js')
const runs = Number(process.argv[process.argv.indexOf('--runs') + 1]) || 7
const folder = mkdtempSync(join(tmpdir(), 'mtlint-bench-'))

const MEGABYTES = 2
const text = join(folder, 'prose.txt')
const double = join(folder, 'double.txt')
const empty = join(folder, 'empty.txt')
writeFileSync(text, prose(MEGABYTES * 1e6))
writeFileSync(double, prose(2 * MEGABYTES * 1e6))
writeFileSync(empty, '')
for (const count of [1000, 10_000]) {
  mkdirSync(join(folder, `pack-${count}`))
  writeFileSync(join(folder, `pack-${count}`, 'pack.yaml'), phrasePack(count))
}

const base = ['--no-config', '--format', 'compact', '--target-lang', 'en', '--output-file', join(folder, 'out.txt')]
const CASES = [
  { name: 'empty file', args: [...base, empty] },
  { name: `${MEGABYTES} MB of English prose, all shipped rules`, args: [...base, text], megabytes: MEGABYTES },
  { name: `${2 * MEGABYTES} MB of English prose, all shipped rules`, args: [...base, double], megabytes: 2 * MEGABYTES },
  {
    name: `${MEGABYTES} MB, shipped rules + 1,000 from YAML`,
    args: [...base, '--packs', join(folder, 'pack-1000'), text],
    megabytes: MEGABYTES,
  },
  {
    name: `${MEGABYTES} MB, shipped rules + 10,000 from YAML`,
    args: [...base, '--packs', join(folder, 'pack-10000'), text],
    megabytes: MEGABYTES,
  },
  { name: 'empty file, 10,000 rules from YAML', args: [...base, '--packs', join(folder, 'pack-10000'), empty] },
]

/** Wall seconds and peak memory (MB) of one run; throws where the command fails. */
function once(args) {
  const started = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_EXTRA_CA_CERTS: '' },
  })
  const seconds = Number(process.hrtime.bigint() - started) / 1e9
  if (status !== 0 && status !== 1) throw new Error(`mtlint ${args.join(' ')} ended with ${status}:\n${stderr}`)
  return seconds
}

const results = CASES.map(({ name, args, megabytes }) => {
  const times = Array.from({ length: runs }, () => once(args)).sort((a, b) => a - b)
  const median = times[Math.floor(times.length / 2)]
  return { name, best: times[0], median, megabytesPerSecond: megabytes === undefined ? undefined : megabytes / median }
})
rmSync(folder, { recursive: true })

const fixed = (number, digits = 2) => (number === undefined ? '' : number.toFixed(digits))
console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? '?'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB; ${runs} runs a case\n`,
)
console.log('| case | best s | median s | MB/s |')
console.log('|---|---|---|---|')
for (const { name, best, median, megabytesPerSecond } of results) {
  console.log(`| ${name} | ${fixed(best)} | ${fixed(median)} | ${fixed(megabytesPerSecond, 1)} |`)
}

const seconds = (start) => results.find(({ name }) => name.startsWith(start))?.median ?? 0
const matching = (start, setup) => seconds(start) - seconds(setup)
console.log(
  `\nTen times as many rules (1,000 → 10,000 from YAML), reading the text: ${fixed((seconds(`${MEGABYTES} MB, shipped rules + 10,000`) - seconds('empty file, 10,000')) / matching(`${MEGABYTES} MB of`, 'empty file'))} times the time of the shipped rules alone`,
)
console.log(
  `Twice the text: ${fixed(matching(`${2 * MEGABYTES} MB`, 'empty file') / matching(`${MEGABYTES} MB of`, 'empty file'))} times the time`,
)

mkdirSync(join(root, 'bench', 'results'), { recursive: true })
writeFileSync(
  join(root, 'bench', 'results', 'latest.json'),
  `${JSON.stringify({ date: new Date().toISOString(), node: process.version, results }, undefined, 2)}\n`,
)
