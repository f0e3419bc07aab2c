import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatResults, loadPacks } from '../../src/index.ts'
import { readPacks } from '../../src/node/packs.ts'
import { folderWith } from './helpers.ts'

const RULE = 'rules: [{id: r, kind: phrase, match: [bad thing], message: "M.", examples: [{bad: "A [[bad thing]]."}]}]'
const manifest = (name: string): string => `pack: {name: ${name}, title: T}`

async function read(files: Record<string, string>, path = '.') {
  const folder = folderWith(files)
  const { packs, problems } = await readPacks(join(folder, path), folder)
  return {
    packs: packs.map((pack) => `${pack.name}: ${pack.rules.map((rule) => `${rule.id} ${rule.path}`).join(', ')}`),
    problems: problems.map((problem) => problem.code),
  }
}

describe('readPacks', () => {
  it.each<[string, Record<string, string>, string, string[]]>([
    ['a file', { 'house.yaml': RULE }, 'house.yaml', ['house: house/r house.yaml']],
    ['a folder without manifest', { 'mtlint-pack-acme/a.yaml': RULE }, 'mtlint-pack-acme', ['acme: acme/r mtlint-pack-acme/a.yaml']],
    ['a folder with manifest', { 'p/pack.yaml': manifest('x'), 'p/deep/a.yml': RULE, 'p/notes.txt': '' }, 'p', ['x: x/r p/deep/a.yml']],
    [
      'a folder of packs',
      { 'p/a/pack.yaml': manifest('a'), 'p/a/r.yaml': RULE, 'p/b/sub/r.yaml': RULE },
      'p',
      ['a: a/r p/a/r.yaml', 'b: b/r p/b/sub/r.yaml'],
    ],
    [
      'a package',
      { 'n/package.json': '{}', 'n/x.yaml': 'bogus: 1', 'n/rules/pack.yaml': manifest('n'), 'n/rules/a.yaml': RULE },
      'n',
      ['n: n/r n/rules/a.yaml'],
    ],
  ])('reads %s', async (_name, files, path, packs) => {
    expect(await read(files, path)).toEqual({ packs, problems: [] })
  })

  it('tells what it cannot use', async () => {
    expect(await read({ 'a.txt': '' })).toEqual({ packs: [], problems: ['PACK_EMPTY'] })
    expect(await read({}, 'gone')).toEqual({ packs: [], problems: ['READ_MISSING'] })
    expect(await read({ 'a.yaml': 'a\0b' }, 'a.yaml')).toEqual({ packs: [], problems: ['READ_BINARY'] })
    expect((await read({ 'a.yaml': `${RULE.replace('kind: phrase', 'kind: prase')}` })).problems).toHaveLength(1)
  })
})

describe('loadPacks', () => {
  it('reads packs by path and package name', async () => {
    const cwd = folderWith({ 'p/a.yaml': RULE, 'node_modules/mtlint-pack-news/rules.yaml': RULE })
    const { packs, problems } = await loadPacks(['p', 'mtlint-pack-news', 'gone', '../no such'], { cwd })
    expect(packs.map((pack) => pack.name)).toEqual(['p', 'news'])
    expect(problems.map((problem) => problem.message)).toEqual(['there is no pack “gone”', 'there is no pack “../no such”'])
  })
})

describe('formatResults', () => {
  it('knows the formats', async () => {
    expect(await formatResults([], 'json')).toBe('[]\n')
    await expect(formatResults([], 'jsno')).rejects.toThrow('mtlint knows no format “jsno”')
  })
})
