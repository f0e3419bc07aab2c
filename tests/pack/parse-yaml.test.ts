import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadPack } from '../../src/pack/load-pack.ts'
import { parseYaml } from '../../src/pack/parse-yaml.ts'
import { childPointer, valueAt } from '../../src/pack/pointer.ts'

/** The text that stands at a pointer’s place. */
function sliceAt(text: string, pointer: string, part: 'key' | 'value' = 'value'): string | undefined {
  const span = parseYaml({ path: 'x.yaml', text }).index.get(pointer)?.[part]
  return span === undefined ? undefined : text.slice(span.start, span.end)
}

describe('parseYaml', () => {
  it.each([
    ['a: plain', '/a', 'plain'],
    ['a: "in quotes"', '/a', 'in quotes'],
    ["a: 'in quotes' # said", '/a', 'in quotes'],
    ['a: |\n  two\n  lines\nb: 1', '/a', 'two\n  lines'],
    ['a:\nb: 1', '/a', 'a'],
    ['a: [1, {b: 😀}, ]', '/a/1/b', '😀'],
    ['a: [1, # ]\n  2]', '/a', '[1, # ]\n  2]'],
    ['a: {}\nb: []', '/a', '{}'],
    ['- x\n-\n- y', '/1', ''],
    ['- x\n-\n- y', '/2', 'y'],
    ['"a/b~c": x', '/a~1b~0c', 'x'],
    ['\uFEFFa:\r\n  - 卡\r\n  - 脖', '/a/1', '脖'],
    ['a: &x [1]\nb: *x', '/b', 'x'],
    ['a: !!str 12', '/a', '12'],
    ['? [k]\n: v', '/k', undefined],
  ])('%j %s', (text, pointer, expected) => {
    expect(sliceAt(text, pointer)).toBe(expected)
  })

  it('finds keys', () => {
    expect(sliceAt('"a b": {c: 1}', '/a b', 'key')).toBe('a b')
    expect(sliceAt('"a b": {c: 1}', '/a b/c', 'key')).toBe('c')
  })

  it('does not let a file reach prototypes', () => {
    const { value, issues } = parseYaml({ path: 'x.yaml', text: '__proto__: {a: 1}\nb: {constructor: 1, c: 2}' })
    expect(JSON.stringify(value)).toBe('{"b":{"c":2}}')
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect(issues.map((issue) => issue.code)).toEqual(['PACK_KEY', 'PACK_KEY'])
  })

  it('points at the last character where a file ends too soon', () => {
    expect(parseYaml({ path: 'x.yaml', text: 'a: [1\n\n\n' }).failures).toMatchObject([{ code: 'PACK_YAML', span: { start: 4, end: 5 } }])
  })
})

const word = fc.stringMatching(/^[a-z卡é😀][a-z 卡é😀]{0,8}[a-z卡é😀]$/u)
/** A word as YAML may write it, and how often it is written so. */
const scalar = word.chain((text) => fc.constantFrom(`${text}x`, `"${text}x"`, `'${text}x'`))

/** Nested data with its YAML: block or flow, and the pointers of all scalars. */
const tree: fc.Arbitrary<unknown> = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalar,
    fc.array(tie('node'), { minLength: 1, maxLength: 4 }),
    fc.dictionary(fc.stringMatching(/^k[a-z~/卡😀]{1,4}$/u), tie('node'), { minKeys: 1, maxKeys: 4 }),
  ),
})).node

function blockYaml(node: unknown, indent: string, newline: string): string {
  if (typeof node === 'string') return ` ${node}`
  if (Array.isArray(node)) return node.map((entry) => `${newline}${indent}-${blockYaml(entry, `${indent}  `, newline)}`).join('')
  return Object.entries(node as object)
    .map(([key, value]) => `${newline}${indent}${key}:${blockYaml(value, `${indent}  `, newline)}`)
    .join('')
}

function flowYaml(node: unknown): string {
  if (typeof node === 'string') return node
  if (Array.isArray(node)) return `[${node.map(flowYaml).join(', ')}]`
  return `{${Object.entries(node as object)
    .map(([key, value]) => `${key}: ${flowYaml(value)}`)
    .join(', ')}}`
}

function scalars(node: unknown, pointer: string): [pointer: string, text: string][] {
  if (typeof node === 'string') return [[pointer, node.replace(/^["']|["']$/g, '')]]
  const entries: [string | number, unknown][] = Array.isArray(node) ? [...node.entries()] : Object.entries(node as object)
  return entries.flatMap(([key, value]) => scalars(value, childPointer(pointer, key)))
}

describe('places', () => {
  const layout = fc.record({ bom: fc.boolean(), newline: fc.constantFrom('\n', '\r\n'), flow: fc.boolean() })

  it('always slice to the scalar', () => {
    fc.assert(
      fc.property(tree, layout, (node, { bom, newline, flow }) => {
        const body = flow ? flowYaml(node) : blockYaml(node, '', newline).trimStart()
        const text = `${bom ? '\uFEFF' : ''}${body}${newline}`
        const { index, value, failures } = parseYaml({ path: 'x.yaml', text })
        expect(failures).toEqual([])
        for (const [pointer, written] of scalars(node, '')) {
          const span = index.get(pointer)?.value
          expect(text.slice(span?.start, span?.end)).toBe(written)
          expect(valueAt(value, pointer)).toBe(written)
        }
      }),
      { numRuns: 300, seed: 20261123 },
    )
  })
})

describe('any text', () => {
  const pieces = [
    [
      'rules:',
      'people:',
      '- ',
      'id: ',
      'kind: ',
      'phrase',
      'regex',
      'match: ',
      'examples: ',
      'bad: ',
      '"[[a]]"',
      '\n',
      '\n  ',
      '\n    ',
      '\r\n',
    ],
    ['[', ']', '{', '}', ', ', '&a ', '*a', '<<: ', '__proto__: ', '? ', ': ', '|\n', '!!js ', '# c', '"', "'", '\t', '😀', '\uD800', '\0'],
    ['---\n', '(', '\\', 'null', '5', 'true', 'near: ', 'within: ', 'message: ', '{b}', 'pack: ', 'name: ', 'levels: '],
  ].flat()
  const yamlish = fc.array(fc.constantFrom(...pieces), { maxLength: 60 })

  it.each(['pack.yaml', 'rules.yaml'])('gives a pack or problems with places inside the text: %s', (path) => {
    const text = fc.oneof(
      yamlish.map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 200 }),
    )
    fc.assert(
      fc.property(text, (content) => {
        const { pack, problems } = loadPack([{ path, text: content }], 'any')
        expect(pack !== undefined || problems.length > 0).toBe(true)
        for (const { span, failure } of problems) {
          expect(failure).toBe(true)
          expect(span?.start).toBeGreaterThanOrEqual(0)
          expect(span?.start).toBeLessThanOrEqual(content.length)
        }
      }),
      { numRuns: 2000, seed: 20261123 },
    )
  })
})
