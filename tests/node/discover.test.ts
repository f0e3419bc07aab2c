import { chmodSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { discover } from '../../src/node/discover.ts'
import { folderWith } from './helpers.ts'

const FILES = {
  'a.txt': '',
  'b.TXT': '',
  'c.js': '',
  'sub/d.md': '',
  'sub/e.jsonl': '',
  'sub/.hidden/f.txt': '',
  'node_modules/p/README.md': '',
  '.git/x.txt': '',
  '[odd] (name).txt': '',
}

async function found(cwd: string, paths: string[], endings?: string[]) {
  const { files, problems, empty } = await discover(paths, { cwd, endings })
  return { files: files.map((file) => file.shown), problems: problems.map((problem) => `${problem.code} ${problem.path}`), empty }
}

describe('discover', () => {
  it.each<[string, string[], string[]]>([
    ['a folder', ['.'], ['[odd] (name).txt', 'a.txt', 'b.TXT', 'sub/d.md', 'sub/e.jsonl']],
    ['a folder within', ['sub/'], ['sub/d.md', 'sub/e.jsonl']],
    ['files, whatever their ending', ['c.js', './a.txt'], ['c.js', './a.txt']],
    ['a file that looks like a pattern', ['[odd] (name).txt'], ['[odd] (name).txt']],
    ['a file in node_modules by name', ['node_modules/p/README.md'], ['node_modules/p/README.md']],
    ['a pattern', ['**/*.{md,js}'], ['c.js', 'sub/d.md']],
    ['a file twice', ['a.txt', '.', 'a.txt'], ['a.txt', '[odd] (name).txt', 'b.TXT', 'sub/d.md', 'sub/e.jsonl']],
  ])('finds %s', async (_name, paths, files) => {
    expect(await found(folderWith(FILES), paths)).toEqual({ files, problems: [], empty: [] })
  })

  it('takes other endings', async () => {
    expect((await found(folderWith(FILES), ['.'], ['js', '.md'])).files).toEqual(['c.js', 'sub/d.md'])
  })

  it('tells of what is not there, and goes on', async () => {
    const folder = folderWith({ ...FILES, 'none/x.js': '' })
    expect(await found(folder, ['gone.txt', '*.zip', 'none', 'a.txt'])).toEqual({
      files: ['a.txt'],
      problems: ['READ_MISSING gone.txt', 'READ_MISSING *.zip'],
      empty: ['none'],
    })
  })

  it('does not run in circles, and lints a linked file once', async () => {
    const folder = folderWith({ 'd/a.txt': '', 'd/e/b.txt': '', 'c.txt': '' })
    symlinkSync('..', join(folder, 'd/e/up'))
    symlinkSync('a.txt', join(folder, 'd/same.txt'))
    symlinkSync('../c.txt', join(folder, 'd/other.txt'))
    symlinkSync('nowhere', join(folder, 'd/broken.txt'))
    expect((await found(folder, ['d'])).files).toEqual(['d/a.txt', 'd/broken.txt', 'd/e/b.txt', 'd/other.txt'])
  })

  it.skipIf(process.getuid?.() === 0)('tells of a folder that may not be read', async () => {
    const folder = folderWith({ 'd/a.txt': '', 'd/e/b.txt': '' })
    chmodSync(join(folder, 'd/e'), 0)
    const { files, problems } = await found(folder, ['d'])
    chmodSync(join(folder, 'd/e'), 0o755)
    expect(files).toEqual(['d/a.txt'])
    expect(problems).toHaveLength(1)
  })
})
