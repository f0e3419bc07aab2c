/**
 * Writes docs/rules/: a page for each shipped pack, with its counts, what it was measured to find, and every rule with an
 * example. The pages depend on rules/ and docs/rules/measured.json alone, so CI writes them again and looks for a diff.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { loadPacks } from '../dist/index.js'

const root = new URL('..', import.meta.url).pathname
const target = join(root, 'docs/rules')
const measured = JSON.parse(readFileSync(join(target, 'measured.json'), 'utf8'))

for (const file of readdirSync(target)) if (file.endsWith('.md')) rmSync(join(target, file))
const names = readdirSync(join(root, 'rules')).sort()
const { packs } = await loadPacks(names.map((name) => join(root, 'rules', name)))
for (const pack of packs) writeFileSync(join(target, `${pack.name}.md`), page(pack))
writeFileSync(join(target, 'README.md'), index(packs))

function index(packs) {
  const rows = packs.map((pack) => `| [${pack.name}](${pack.name}.md) | ${pack.title} | ${pack.rules.length} |`)
  const total = packs.reduce((sum, pack) => sum + pack.rules.length, 0)
  return `# Shipped rules\n\n${total} rules in ${packs.length} packs. \`mtlint explain <rule>\` shows one in full.\n\n| pack | what it is for | rules |\n|---|---|---:|\n${rows.join('\n')}\n`
}

function page(pack) {
  const head = [`# ${pack.name}: ${pack.title}`, pack.manifest.description ?? '', counts(pack), figures(pack)]
  const byFile = new Map()
  for (const packRule of pack.rules) byFile.set(packRule.path, [...(byFile.get(packRule.path) ?? []), packRule])
  const topics = [...byFile].map(([path, rules]) => `## ${basename(path, '.yaml')}\n\n${table(rules)}`)
  return `${[...head, ...topics].filter((part) => part !== '').join('\n\n')}\n`
}

function counts({ rules }) {
  const of = (name) => {
    const groups = new Map()
    for (const { rule } of rules) groups.set(rule[name], (groups.get(rule[name]) ?? 0) + 1)
    return [...groups].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value, count]) => `${count} ${value}`)
  }
  return `${rules.length} rules. By kind: ${of('kind').join(', ')}. By severity: ${of('severity').join(', ')}. By confidence: ${of('confidence').join(', ')}.`
}

/** What the pack found in the sets it was last measured on. */
function figures({ name }) {
  const rows = Object.entries(measured).flatMap(([set, { kind, words, packs }]) => {
    const found = packs[name]
    if (found === undefined) return []
    const rate = ((found.findings * 1000) / words).toFixed(2)
    const share = kind === 'marked' ? `${Math.round((100 * found.marked) / found.findings)} %` : 'human text: all count as false'
    return [`| ${set} | ${found.findings} | ${rate} | ${share} |`]
  })
  if (rows.length === 0) return ''
  const note =
    'Measured at warning and above, without the source text. “Marked” is the share of findings on which human annotators of the set had marked an error; they do not mark every error.'
  return `## Measured\n\n${note}\n\n| set | findings | per 1,000 words | marked |\n|---|---:|---:|---|\n${rows.join('\n')}`
}

function table(rules) {
  const rows = rules.map(({ id, rule }) => {
    const bad = rule.examples.find((example) => 'bad' in example)?.bad ?? ''
    const short = id.slice(id.indexOf('/') + 1)
    const sources = ('source' in rule ? (rule.source ?? []) : []).slice(0, 2).join(', ')
    const cells = [short, `${rule.severity}, ${rule.confidence}`, sources, marked(bad), (rule.suggest ?? []).slice(0, 2).join('; ')]
    return `| ${cells.map(cell).join(' | ')} |`
  })
  return `| rule | severity, confidence | source | example | instead |\n|---|---|---|---|---|\n${rows.join('\n')}`
}

function cell(text) {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\|<>*_`]/g, '\\$&')
}

/** The example, its mistake between arrows that need no escape in Markdown. */
function marked(bad) {
  return bad.replace('[[', '→').replace(']]', '←')
}
