import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const SRC = resolve(import.meta.dirname, '../src')

/** Which folders (and files that are none) of src may import which; what is not named may not be. */
const ALLOWED: Record<string, readonly string[]> = {
  core: [],
  nlp: ['core'],
  readers: ['core'],
  pack: ['core', 'nlp'],
  knowledge: ['core', 'nlp', 'pack'],
  analysis: ['core', 'nlp', 'knowledge', 'pack'],
  engine: ['core', 'nlp', 'pack', 'knowledge', 'analysis'],
  suppress: ['core', 'engine'],
  report: ['core', 'pack'],
  'lint-text.ts': ['core', 'nlp', 'readers', 'engine', 'suppress'],
  'self-test.ts': ['core', 'engine', 'pack', 'readers', 'lint-text.ts'],
  node: ['core', 'nlp', 'readers', 'pack', 'knowledge', 'engine', 'suppress', 'report', 'lint-text.ts', 'self-test.ts'],
  cli: ['core', 'pack', 'engine', 'readers', 'report', 'suppress', 'node', 'self-test.ts', 'lint-text.ts'],
  'index.ts': ['core', 'pack', 'engine', 'readers', 'report', 'node', 'lint-text.ts', 'self-test.ts'],
}
/** Layers that know of files, processes and clocks; all others are pure. */
const IMPURE = new Set(['node', 'cli', 'index.ts'])
const IMPORT = /(?:from\s+|import\s*\(\s*|import\s+)(['"])([^'"]+)\1/g

interface Import {
  readonly from: string
  readonly to: string
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
const layerOf = (file: string): string => file.split(/[\\/]/)[0] ?? file
const imports: Import[] = files.flatMap((file) => importsOf(file, readFileSync(join(SRC, file), 'utf8')))

function importsOf(from: string, code: string): Import[] {
  return [...code.matchAll(IMPORT)].map((found) => {
    const to = found[2] ?? ''
    return { from, to: to.startsWith('.') ? relative(SRC, resolve(SRC, dirname(from), to)) : to }
  })
}

/** What breaks a wall, as sentences. */
function violations(all: readonly Import[]): string[] {
  return all.flatMap(({ from, to }) => {
    const layer = layerOf(from)
    if (to.startsWith('node:')) return IMPURE.has(layer) ? [] : [`${from} is pure and may not import ${to}`]
    if (to === 'natural') return [`${from} imports natural whole; take the part that is needed, in src/nlp`]
    if (to.startsWith('natural/')) return layer === 'nlp' ? [] : [`${from} imports ${to}; only src/nlp may`]
    if (!/\.(?:ts|js)$/.test(to)) return []
    const target = layerOf(to)
    return target === layer || (ALLOWED[layer] ?? []).includes(target) ? [] : [`${from} may not import ${to}`]
  })
}

test('every layer imports only what it may', () => {
  expect(violations(imports)).toEqual([])
  expect(new Set(files.map(layerOf))).toEqual(new Set(Object.keys(ALLOWED)))
})

test('a broken wall is seen', () => {
  const broken = [
    ...importsOf('core/span.ts', "import { x } from '../engine/trie.ts'"),
    ...importsOf('engine/scan.ts', "import { readFileSync } from 'node:fs'"),
    ...importsOf('engine/scan.ts', "const { stem } = await import('natural/lib/natural/stemmers/porter_stemmer.js')"),
    ...importsOf('nlp/stemmers.ts', "import natural from 'natural'"),
  ]
  expect(violations(broken)).toHaveLength(4)
})

test('pure layers touch no process, console, clock or chance', () => {
  const touched = files
    .filter((file) => !IMPURE.has(layerOf(file)))
    .filter((file) =>
      /\b(?:process|console)\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(/.test(
        readFileSync(join(SRC, file), 'utf8'),
      ),
    )
  expect(touched).toEqual([])
})

test('imports make no cycles', () => {
  const edges = new Map<string, string[]>()
  for (const { from, to } of imports) edges.set(from, [...(edges.get(from) ?? []), to])
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
    if (done.has(file) || path.includes(file)) return
    for (const next of edges.get(file) ?? []) visit(next, [...path, file])
    done.add(file)
  }
  for (const file of files) visit(file, [])
  expect(cycles).toEqual([])
})
