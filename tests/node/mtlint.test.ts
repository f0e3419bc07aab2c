import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createMtlint, type MtlintOptions } from '../../src/node/mtlint.ts'
import { folderWith, makeTestLinter } from './helpers.ts'

async function lint(files: Record<string, string | Uint8Array>, paths: string[], options: MtlintOptions = {}) {
  const report = await createMtlint({ cwd: folderWith(files), ...options }, makeTestLinter).lintFiles(paths)
  return {
    found: report.results.map((result) => `${result.path}: ${result.findings.map((one) => `${one.ruleId} ${one.level}`).join(', ')}`),
    problems: [...report.problems, ...report.results.flatMap((result) => result.problems)].map((problem) =>
      `${problem.code} ${problem.path ?? ''}`.trim(),
    ),
  }
}

const BAD = 'A bad thing and an odd thing.\n'
const HOUSE =
  'rules: [{id: odd, kind: phrase, match: [and an], message: "M.", examples: [{bad: "This [[and an]] X."}]}]\nlevels: {base/odd: warning}'

describe('lintFiles', () => {
  it('lints files and folders', async () => {
    expect(await lint({ 'a.txt': BAD, 'd/b.md': 'Fine.', 'c.unknown': BAD }, ['a.txt', 'd', 'c.unknown'])).toEqual({
      found: ['a.txt: base/bad error, base/odd info', 'd/b.md: ', 'c.unknown: base/bad error, base/odd info'],
      problems: [],
    })
  })

  it('goes on where a file cannot be read', async () => {
    const files = {
      'a.txt': BAD,
      'bin.txt': 'a\0',
      'l1.txt': Buffer.from('caf\u00e9 bad thing', 'latin1'),
      'u16.txt': Buffer.from('\uFEFFA bad thing', 'utf16le'),
      'e.txt': '',
    }
    expect(await lint(files, ['gone.txt', 'bin.txt', 'l1.txt', 'u16.txt', 'e.txt', 'a.txt'])).toEqual({
      found: ['bin.txt: ', 'l1.txt: base/bad error', 'u16.txt: base/bad error', 'e.txt: ', 'a.txt: base/bad error, base/odd info'],
      problems: ['READ_MISSING gone.txt', 'READ_BINARY bin.txt', 'READ_ENCODING l1.txt'],
    })
  })

  it('obeys the config of each file, and options above it', async () => {
    const files = {
      'mtlint.config.yaml': 'rules: {base/bad: info}\noverrides: [{files: "*.md", rules: {base/*: "off"}}]',
      'a.txt': BAD,
      'a.md': BAD,
      'sub/mtlint.config.yaml': 'packs: [./house]',
      'sub/house/rules.yaml': HOUSE,
      'sub/a.txt': BAD,
    }
    const paths = ['a.txt', 'a.md', 'sub/a.txt']
    expect((await lint(files, paths)).found).toEqual([
      'a.txt: base/bad info, base/odd info',
      'a.md: ',
      'sub/a.txt: base/bad error, house/odd warning, base/odd warning',
    ])
    expect((await lint(files, paths, { config: false })).found[1]).toBe('a.md: base/bad error, base/odd info')
    expect((await lint(files, paths, { rules: { 'base/odd': 'error' } })).found).toEqual([
      'a.txt: base/bad info, base/odd error',
      'a.md: base/odd error',
      'sub/a.txt: base/bad error, house/odd warning, base/odd error',
    ])
    expect((await lint(files, ['a.txt'], { packs: ['sub/house'], config: 'sub/mtlint.config.yaml' })).found).toEqual([
      'a.txt: base/bad error, house/odd warning, base/odd warning',
    ])
  })

  it('leaves ignored files alone and says so of those that were named', async () => {
    const files = {
      '.mtlintignore': '# no drafts\ndrafts/\n*.md\n',
      'mtlint.config.yaml': 'ignore: [old.txt]',
      'a.txt': BAD,
      'old.txt': BAD,
      'n.md': BAD,
      'drafts/x.txt': BAD,
      'sub/.mtlintignore': '!keep.md\n',
      'sub/keep.md': BAD,
    }
    expect(await lint(files, ['.'])).toEqual({
      found: ['a.txt: base/bad error, base/odd info', 'sub/keep.md: base/bad error, base/odd info'],
      problems: [],
    })
    expect(await lint(files, ['drafts/x.txt', 'old.txt'])).toEqual({
      found: [],
      problems: ['READ_IGNORED drafts/x.txt', 'READ_IGNORED old.txt'],
    })
    expect((await lint(files, ['.'], { ignore: false })).found).toHaveLength(5)
  })

  it('tells once what is wrong with packs and config', async () => {
    const files = { 'mtlint.config.yaml': 'rules: {base/baad: off}\nzebra: 1', 'p/a.yaml': 'rules: 3', 'a.txt': BAD, 'b.txt': BAD }
    const { found, problems } = await lint(files, ['a.txt', 'b.txt'], { packs: ['p', 'gone'] })
    expect(found).toHaveLength(2)
    expect(problems).toEqual([
      'CONFIG_KEY mtlint.config.yaml',
      'PACK_MISSING',
      expect.stringMatching(/^PACK_\w+ p\/a\.yaml$/),
      'CONFIG_RULE',
    ])
  })

  it('reads fields by other names and languages from options', async () => {
    const files = { 'a.jsonl': '{"t": "A bad thing."}' }
    expect(await lint(files, ['a.jsonl'], { fields: { target: 't' }, languages: { target: 'en' } })).toEqual({
      found: ['a.jsonl: base/bad error'],
      problems: [],
    })
  })

  it('notes a folder with nothing in it', async () => {
    expect(await lint({ 'd/x.js': '' }, ['d'])).toEqual({ found: [], problems: ['READ_NOTHING d'] })
  })

  it('tells how far it is', async () => {
    const told: string[] = []
    const mtlint = createMtlint({ cwd: folderWith({ 'a.txt': '', 'b.txt': '' }) }, makeTestLinter)
    await mtlint.lintFiles(['.'], (done, total, path) => told.push(`${done}/${total} ${path}`))
    expect(told).toEqual(['0/2 a.txt', '1/2 b.txt', '2/2 '])
  })
})

describe('lintText', () => {
  it('lints a text as the file of its path would be', async () => {
    const cwd = folderWith({ 'sub/mtlint.config.yaml': 'rules: {base/odd: "off"}' })
    const mtlint = createMtlint({ cwd }, makeTestLinter)
    const ids = async (...args: Parameters<typeof mtlint.lintText>) => (await mtlint.lintText(...args)).findings.map((one) => one.ruleId)
    expect(await ids(BAD)).toEqual(['base/bad', 'base/odd'])
    expect(await ids(BAD, { path: 'sub/x.txt' })).toEqual(['base/bad'])
    expect(await ids('`bad thing`', { path: 'x.md' })).toEqual([])
    expect(await ids('`bad thing`', { path: 'x.md', format: 'text', languages: { target: 'en' } })).toEqual(['base/bad'])
  })
})

describe('linterFor', () => {
  it('gives rules with their levels, also those that are off', async () => {
    const cwd = folderWith({ 'house/rules.yaml': HOUSE })
    const mtlint = createMtlint({ cwd, packs: [join(cwd, 'house')], rules: { 'base/bad': 'off', 'mtlint/*': 'off' } }, makeTestLinter)
    const ready = await mtlint.linterFor()
    expect(ready.allRules().map((rule) => [rule.id, ready.levelOf(rule)])).toEqual([
      ['base/bad', 'off'],
      ['base/odd', 'warning'],
      ['house/odd', 'warning'],
    ])
    expect(ready.unusedSuppressions).toBe('off')
    expect(await mtlint.problems()).toEqual([])
  })
})
